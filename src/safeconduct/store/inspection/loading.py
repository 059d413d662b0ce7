"""Many controls at once, with what came of them: for a country that is invented."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime

from safeconduct.access.actors import Actor
from safeconduct.policy.inspection.checks import Result
from safeconduct.store import models, trail
from safeconduct.store.acting import keeping
from safeconduct.store.inspection.results import row_of


@dataclass(frozen=True, slots=True)
class Held:
    """A control and its result; None while none is recorded."""

    sector: str
    area: str
    planned_on: date
    result: Result | None


def load(controls: Iterable[tuple[Actor, Held]], *, actor: Actor) -> int:
    """Keep each control in the name of the inspector beside it; return how many.

    `actor` is who loads them. Only the keeper's program can.
    """
    now = datetime.now(UTC)
    rows, results = [], []
    for by, each in controls:
        row = models.Control(
            district=by.office,
            sector=each.sector,
            area=each.area,
            planned_on=each.planned_on,
            agency=by.agency,
            planned_by_id=by.user_id,
            planned_at=now,
        )
        rows.append(row)
        if each.result is not None:
            results.append(row_of(row, each.result, 1, actor=by))
    with keeping():
        models.Control.objects.bulk_create(rows)
        models.ControlResult.objects.bulk_create(results)
        trail.record(
            "controls.loaded",
            actor=actor,
            purpose="demonstration",
            details={"controls": len(rows)},
        )
    return len(rows)
