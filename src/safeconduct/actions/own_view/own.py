"""What a person is told of their own file: need to know, applied to oneself.

Nothing of indicators, written reasons, threats or other people is read for it at all.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from safeconduct.access import Actor, visible
from safeconduct.access.agencies import CENTRES
from safeconduct.access.answers import need_to_know
from safeconduct.access.relations import PERSON
from safeconduct.cases.reading import BRUSSELS
from safeconduct.cases.rights import Right, rights_now
from safeconduct.store.errors import NotFound
from safeconduct.store.own_file import Look, read_own_file

__all__ = ["NotFound", "OwnView", "Seen", "own_view"]

_PURPOSE = "own_view"
_HELPING = frozenset({"guides", "guards"})
_READ = {
    "case.read": "read",
    "own_view.opened": "read",
    "identity.read": "name",
    "identity.disclosed": "name",
}
_WRITTEN = frozenset({"case.appended", "case.opened", "case.amended"})
_UNSEEN = frozenset({"code.refused"})


@dataclass(frozen=True, slots=True)
class Seen:
    """Somebody looked: the day in Belgium, the agency, and what for (a word of this room)."""

    on: date
    agency: str
    did: str


@dataclass(frozen=True, slots=True)
class OwnView:
    """The own file on `on`. `answer` holds the keys its person may know.

    `centres` are those that guide or guard the person, `looks` the newest first.
    """

    on: date
    answer: Mapping[str, Any]
    rights: tuple[Right, ...]
    centres: tuple[str, ...]
    may_meet_centres: bool
    looks: tuple[Seen, ...]


def own_view(reference: str) -> OwnView:
    """The file `reference` for the person it is about. Errors: NotFound once it is closed."""
    actor = Actor(0, "", PERSON, reference)
    found = read_own_file(reference, actor=actor, purpose=_PURPOSE)
    sections = visible(actor, found.relations, _PURPOSE)
    answer = need_to_know({**found.answer, "reasons": []}, sections, PERSON)
    helping = {each.agency for each in found.relations if each.relation in _HELPING}
    return OwnView(
        on=found.asked_on,
        answer=answer,
        rights=rights_now(answer),
        centres=tuple(sorted(helping & CENTRES)),
        may_meet_centres=answer["phase"] != "not_a_victim",
        looks=tuple(dict.fromkeys(_told(found.looks))),
    )


def _told(looks: Iterable[Look]) -> Iterable[Seen]:
    for each in looks:
        if each.deed in _UNSEEN:
            continue
        yield Seen(each.at.astimezone(BRUSSELS).date(), each.agency, _did(each))


def _did(look: Look) -> str:
    if "emergency" in look.deed or "emergency" in look.purpose:
        return "emergency"
    if look.deed in _READ:
        return _READ[look.deed]
    return "write" if look.deed in _WRITTEN else "other"
