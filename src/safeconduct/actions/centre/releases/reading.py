"""What waits to be released, and one release whole, for the two people who release."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from safeconduct.access import Actor
from safeconduct.access.roles import CHECKER, RELEASER
from safeconduct.actions.centre.door import NotFound, entered
from safeconduct.centre.release.content import from_content
from safeconduct.centre.release.tables import Measured, Table
from safeconduct.centre.release.workflow import CHECKED, GATE, GATED
from safeconduct.centre_store import releases
from safeconduct.centre_store.releases import Listed
from safeconduct.store.names import names_of

__all__ = ["Listed", "Shown", "queue", "read", "waiting"]


@dataclass(frozen=True, slots=True)
class Shown:
    """A release as it would be published, and what the gate said of it.

    ``names``: of those who took its steps, by the number of their account, where they are of the
    reader's own agency.
    """

    listed: Listed
    measured: Measured
    tables: tuple[Table, ...]
    report: Mapping[str, Any]
    names: Mapping[str, str]


def queue(*, actor: Actor) -> list[Listed]:
    """Every release, the newest first. Raises NotFound, NoCentre."""
    entered("centre.release.list", actor=actor, purpose=_purpose(actor))
    return releases.releases()


def waiting(*, actor: Actor) -> int:
    """How many releases wait for this actor: to be checked, or to be published.

    Raises NotFound, NoCentre.
    """
    state = GATED if CHECKER in actor.roles else CHECKED
    return sum(each.state == state for each in queue(actor=actor))


def read(release: int, *, actor: Actor) -> Shown:
    """One release with all that is in it. Raises NotFound, NoCentre."""
    entered("centre.release.read", actor=actor, purpose=_purpose(actor), release=release)
    found = releases.whole(release)
    if found is None:
        raise NotFound
    hands = {int(step.actor) for step in found.listed.history if step.actor != GATE}
    names = names_of(hands, actor=actor, purpose=_purpose(actor))
    named = {str(number): name for number, name in names.items()}
    return Shown(found.listed, *from_content(found.content), found.report, named)


def _purpose(actor: Actor) -> str:
    if RELEASER in actor.roles:
        return "centre_release"
    if CHECKER in actor.roles:
        return "centre_check"
    raise NotFound
