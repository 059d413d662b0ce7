"""What waits in the room of inspection: results that are missing, programmes not adopted."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from safeconduct.access import Actor
from safeconduct.actions.inspection.programme import number_in_force
from safeconduct.actions.waiting_lines import Waiting
from safeconduct.policy.inspection.unit import works_in
from safeconduct.policy.inspection.year import awaited
from safeconduct.store.inspection import controls


def asked(actor: Actor, on: date) -> tuple[Waiting, ...]:
    """The lines for who works in a unit: at most one for results, and one for each year awaited."""
    if not works_in(actor, actor.office):
        return ()
    return tuple(sorted(_lines(actor, on), key=lambda line: line.due or date.max))


def _lines(actor: Actor, on: date) -> Iterator[Waiting]:
    count, first = controls.waiting(on, actor=actor)
    if count:
        yield Waiting(
            "inspection", "inspection-waiting-results", ("inspection:waiting", {}), first,
            {"n": count},
        )  # fmt: skip
    for year, due in awaited(on).items():
        if not number_in_force(year, actor=actor):
            address = ("inspection:proposal", {"year": year})
            given = {"year": str(year)}
            yield Waiting("inspection", "inspection-waiting-programme", address, due, given)
