"""The picture of the phenomenon: the country's released figures, and the district's own files."""

from __future__ import annotations

from dataclasses import dataclass

from safeconduct.access import Actor
from safeconduct.access.roles import CASEWORKER
from safeconduct.access.rooms import may_enter
from safeconduct.actions.reports.released import releases, standing
from safeconduct.policy.reports.phenomenon import Counted, counted
from safeconduct.policy.reports.releases import Release
from safeconduct.store.errors import NotFound
from safeconduct.store.phases import count_phases

__all__ = ["NotFound", "Picture", "may_look", "picture"]

PURPOSE = "list"
_ROOMS = ("district", "prosecution", "coordination", "reports")


@dataclass(frozen=True, slots=True)
class Picture:
    """`national`: the newest figures that stand, and those of the year before where there are;
    `local`: open files by phase, None for who works on no case or has no district."""

    national: tuple[Release, ...]
    local: tuple[Counted, ...] | None


def may_look(actor: Actor) -> bool:
    """Whether the picture is the actor's business: magistrates, districts, bodies of policy."""
    return any(may_enter(actor, room) for room in _ROOMS)


def picture(*, actor: Actor) -> Picture:
    """The picture for `actor`. Raises NotFound for whom it is no business of."""
    if not may_look(actor):
        raise NotFound
    names = [each.name for each in standing(releases(()))[:2]]
    known = releases(names)
    local = None
    if actor.office and CASEWORKER in actor.roles:
        local = counted(count_phases(actor=actor, purpose=PURPOSE))
    return Picture(tuple(known[name] for name in names), local)
