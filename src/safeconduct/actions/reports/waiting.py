"""What waits in the room of reports: one to be published by a second person, one that is due."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from safeconduct.access import Actor
from safeconduct.access.rooms import may_enter
from safeconduct.actions.waiting_lines import Waiting
from safeconduct.policy.reports.due import due_on, owed_on
from safeconduct.policy.reports.kinds import of_agency
from safeconduct.store.reports import queues

ROOM = "reports"


def asked(actor: Actor, on: date) -> tuple[Waiting, ...]:
    """The reports that wait for `actor` on a day: to be published by them, or owed and not out."""
    if not may_enter(actor, ROOM):
        return ()
    return tuple(_lines(actor, on))


def _lines(actor: Actor, on: date) -> Iterator[Waiting]:
    state = queues.waiting(actor=actor)
    for report, code, year in state.to_publish:
        address = ("reports:publish", {"report": report})
        yield Waiting(ROOM, f"reports-waits-publish-{code}", address, given={"year": str(year)})
    for kind in of_agency(actor.agency):
        year = owed_on(on)
        if (kind.code, year) not in state.published:
            address = ("reports:room", {})
            yield Waiting(
                ROOM, f"reports-waits-due-{kind.code}", address, due_on(year), {"year": str(year)}
            )
