"""The agenda: what members write, and what their open files and actions offer for it."""

from __future__ import annotations

from dataclasses import dataclass

from safeconduct.access import Actor
from safeconduct.access.rooms import room_of
from safeconduct.actions import work
from safeconduct.actions.list_cases import Filters, list_cases
from safeconduct.actions.prosecution.waiting import for_agenda
from safeconduct.store.coordination.following import add_agenda, open_actions
from safeconduct.store.coordination.shapes import MeetingRefused
from safeconduct.store.errors import NotFound

__all__ = [
    "FROM_ACTION",
    "FROM_DOSSIER",
    "FROM_FILES",
    "MeetingRefused",
    "NotFound",
    "Offer",
    "add_agenda",
    "offers",
]

FROM_FILES, FROM_ACTION, FROM_DOSSIER = "files", "action", "dossier"


@dataclass(frozen=True, slots=True)
class Offer:
    """A line offered for the agenda: an action still open (`text`), or the agency's own numbers.

    `cases` counts the agency's cases in the district, `more` that there are more than that;
    `overdue` its duties that are overdue. Of an open dossier of the actor's own office its number
    (`text`), `form` and `state`. No case and no person is named.
    """

    source: str
    text: str = ""
    cases: int = 0
    more: bool = False
    overdue: int = 0
    form: str = ""
    state: str = ""


def offers(body: str, *, actor: Actor) -> tuple[Offer, ...]:
    """What the actor may take into the agenda of a meeting of `body`."""
    actions = open_actions(room=room_of(body), actor=actor)
    found = [Offer(FROM_ACTION, each.text) for each in actions if each.body == body]
    if body == "district":
        dossiers = (
            Offer(FROM_DOSSIER, each.number, form=each.form, state=each.state)
            for each in for_agenda(actor=actor)
        )
        found = [_files(actor), *dossiers, *found]
    return tuple(found)


def _files(actor: Actor) -> Offer:
    page = list_cases(actor=actor, filters=Filters())
    queue = work.list_work(actor=actor, whose="office", when="overdue")
    overdue = 0 if queue is None else queue.counts["overdue"]
    return Offer(FROM_FILES, cases=page.count, more=page.more, overdue=overdue)
