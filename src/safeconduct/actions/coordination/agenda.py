"""The agenda: what members write, and what their open files and actions offer for it."""

from __future__ import annotations

from dataclasses import dataclass

from safeconduct.access import Actor
from safeconduct.access.rooms import room_of
from safeconduct.actions import work
from safeconduct.actions.list_cases import Filters, list_cases
from safeconduct.store.coordination.following import add_agenda, open_actions
from safeconduct.store.coordination.shapes import MeetingRefused
from safeconduct.store.errors import NotFound

__all__ = [
    "FROM_ACTION",
    "FROM_FILES",
    "MeetingRefused",
    "NotFound",
    "Offer",
    "add_agenda",
    "offers",
]

FROM_FILES, FROM_ACTION = "files", "action"


@dataclass(frozen=True, slots=True)
class Offer:
    """A line offered for the agenda: an action still open (`text`), or the agency's own numbers.

    `cases` counts the agency's cases in the district, `more` that there are more than that;
    `overdue` its duties that are overdue. No case is named.
    """

    source: str
    text: str = ""
    cases: int = 0
    more: bool = False
    overdue: int = 0


def offers(body: str, *, actor: Actor) -> tuple[Offer, ...]:
    """What the actor may take into the agenda of a meeting of `body`."""
    actions = open_actions(room=room_of(body), actor=actor)
    found = [Offer(FROM_ACTION, each.text) for each in actions if each.body == body]
    if body == "district":
        found.insert(0, _files(actor))
    return tuple(found)


def _files(actor: Actor) -> Offer:
    page = list_cases(actor=actor, filters=Filters())
    queue = work.list_work(actor=actor, whose="office", when="overdue")
    overdue = 0 if queue is None else queue.counts["overdue"]
    return Offer(FROM_FILES, cases=page.count, more=page.more, overdue=overdue)
