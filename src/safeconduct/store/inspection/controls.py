"""Controls: planned, listed, read. A correction is another result; nothing is changed."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime

from django.db.models import Exists, Min, OuterRef, QuerySet

from safeconduct.access.actors import Actor
from safeconduct.policy.inspection.checks import KINDS, Result
from safeconduct.policy.inspection.unit import works_in
from safeconduct.store import models
from safeconduct.store.errors import NotFound
from safeconduct.store.inspection import ROOM
from safeconduct.store.rooms import at_work

PAGE = 50
OPEN, HELD, NOT_HELD = "open", "held", "not_held"
STATES = (OPEN, HELD, NOT_HELD)


@dataclass(frozen=True, slots=True)
class Recorded:
    """One result as it was recorded; `number` counts from 1, the highest is the one that counts."""

    number: int
    result: Result
    agency: str
    recorded_at: datetime

    @classmethod
    def of(cls, row: models.ControlResult) -> Recorded:
        """A row of the table as the value it was made of."""
        found = {kind: getattr(row, kind) for kind in KINDS if getattr(row, kind) is not None}
        result = Result(
            held_on=row.held_on,
            not_held=row.not_held,
            took_part=frozenset(row.took_part),
            without_police=row.without_police,
            checked=frozenset(row.checked),
            found=found,
            victims=row.victims,
            days=row.days,
            note=row.note,
            corrects=row.corrects,
        )
        return cls(row.number, result, row.agency, row.recorded_at)


@dataclass(frozen=True, slots=True)
class Control:
    """A control and its results, the one that counts first."""

    id: uuid.UUID
    district: str
    sector: str
    area: str
    planned_on: date
    agency: str
    results: tuple[Recorded, ...] = ()

    @property
    def counts(self) -> Recorded | None:
        """The result that counts; None while none is recorded."""
        return self.results[0] if self.results else None

    @property
    def state(self) -> str:
        """One of `STATES`."""
        if self.counts is None:
            return OPEN
        return NOT_HELD if self.counts.result.held_on is None else HELD


@dataclass(frozen=True, slots=True)
class ControlPage:
    """`PAGE` controls at most, the last planned first; `page` counts from 1."""

    controls: tuple[Control, ...]
    page: int
    has_next: bool


def plan(sector: str, area: str, planned_on: date, *, actor: Actor) -> uuid.UUID:
    """Keep a planned control of the actor's own unit. Raises NotFound for who has none."""
    with at_work(ROOM, "control.planned", actor=actor, sector=sector):
        if not works_in(actor, actor.office):
            raise NotFound
        row = models.Control.objects.create(
            district=actor.office,
            sector=sector,
            area=area,
            planned_on=planned_on,
            agency=actor.agency,
            planned_by_id=actor.user_id,
            planned_at=datetime.now(UTC),
        )
        return row.id


def listed(
    year: int | None, *, actor: Actor, sector: str = "", state: str = "", page: int = 1
) -> ControlPage:
    """The controls planned in a year that the actor is shown; None: in any. Raises NotFound."""
    with at_work(ROOM, "controls.listed", actor=actor, year=year or 0):
        rows = models.Control.objects.all() if year is None else _in_year(year)
        if sector:
            rows = rows.filter(sector=sector)
        if state:
            rows = _in_state(rows, state)
        start = (page - 1) * PAGE
        found = list(rows.order_by("-planned_on", "id")[start : start + PAGE + 1])
        return ControlPage(_with_results(found[:PAGE]), page, len(found) > PAGE)


def read(control: uuid.UUID, *, actor: Actor) -> Control:
    """One control with all its results. Raises NotFound for one that is not the actor's to see."""
    with at_work(ROOM, "control.read", actor=actor):
        return _with_results([_row(control)])[0]


def waiting(until: date, *, actor: Actor) -> tuple[int, date | None]:
    """How many controls planned before `until` have no result, and the first day of them."""
    with at_work(ROOM, "controls.waiting", actor=actor):
        rows = _in_state(models.Control.objects.filter(planned_on__lt=until), OPEN)
        return rows.count(), rows.aggregate(first=Min("planned_on"))["first"]


def _in_year(year: int) -> QuerySet[models.Control]:
    return models.Control.objects.filter(
        planned_on__gte=date(year, 1, 1), planned_on__lte=date(year, 12, 31)
    )


def _in_state(rows: QuerySet[models.Control], state: str) -> QuerySet[models.Control]:
    results = models.ControlResult.objects.filter(control=OuterRef("pk"))
    if state == OPEN:
        return rows.filter(~Exists(results))
    newer = models.ControlResult.objects.filter(
        control=OuterRef("control"), number__gt=OuterRef("number")
    )
    counting = results.filter(~Exists(newer), held_on__isnull=state == NOT_HELD)
    return rows.filter(Exists(counting))


def _row(control: uuid.UUID) -> models.Control:
    row = models.Control.objects.filter(id=control).first()
    if row is None:
        raise NotFound
    return row


def _with_results(rows: Sequence[models.Control]) -> tuple[Control, ...]:
    results: dict[uuid.UUID, list[Recorded]] = {row.id: [] for row in rows}
    for each in models.ControlResult.objects.filter(control__in=results).order_by("-number"):
        results[each.control_id].append(Recorded.of(each))
    return tuple(
        Control(
            row.id,
            row.district,
            row.sector,
            row.area,
            row.planned_on,
            row.agency,
            tuple(results[row.id]),
        )
        for row in rows
    )
