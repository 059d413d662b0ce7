"""What waits in the room of reports: one to be published by a second person, one that is due."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from safeconduct.access import Actor
from safeconduct.access.rooms import may_enter
from safeconduct.actions.reports.clocks import bodies
from safeconduct.actions.waiting_lines import Waiting
from safeconduct.policy.coordination.clock import clock
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
    known, ended = bodies(on), on.year - 1
    for kind in of_agency(actor.agency):
        duty = clock(known[kind.code], on=on, reasons=False)["duty"]
        if duty is not None and (kind.code, ended) not in state.published:
            says, given = f"reports-waits-due-{kind.code}", {"year": str(ended)}
            yield Waiting(ROOM, says, ("reports:room", {}), date.fromisoformat(duty["due"]), given)
