"""What waits in the room of inspection: results that are missing, programmes not adopted."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from safeconduct.access import Actor
from safeconduct.actions.inspection.programme import number_in_force, numbers_in_force
from safeconduct.actions.waiting_lines import Waiting
from safeconduct.policy.inspection.unit import plans_for_all, works_in
from safeconduct.policy.inspection.year import awaited
from safeconduct.store.inspection import controls


def asked(actor: Actor, on: date) -> tuple[Waiting, ...]:
    """The lines for who works in a unit: at most one for results, and one for each year awaited.

    For who inspects for the whole country, the years for which units have no programme.
    """
    if plans_for_all(actor):
        return tuple(_of_country(actor, on))
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


def _of_country(actor: Actor, on: date) -> Iterator[Waiting]:
    for year, due in awaited(on).items():
        missing = list(numbers_in_force(year, actor=actor).values()).count(0)
        if missing:
            address = ("inspection:proposal", {"year": year})
            given = {"year": str(year), "n": missing}
            yield Waiting("inspection", "inspection-waiting-country", address, due, given)
