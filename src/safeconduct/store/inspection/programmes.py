"""Programmes as they were adopted, version by version."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from django.db import IntegrityError, transaction

from safeconduct.access.actors import Actor
from safeconduct.policy.inspection.unit import plans_for_all, works_in
from safeconduct.store import models
from safeconduct.store.errors import NotFound
from safeconduct.store.inspection import ROOM
from safeconduct.store.rooms import at_work


@dataclass(frozen=True, slots=True)
class Planned:
    """One sector: controls the program `proposed`, those people `planned`, and why others."""

    sector: str
    proposed: int
    planned: int
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Basis:
    """The terms a programme was proposed under, and what the proposal was expected to find.

    `explore` in per cent; `days`: inspector-days of one control; `finding`: what counted as one.
    `together`: the inspector-days of the whole country, where it was planned for all units at once,
    each with at least `each_unit` controls.
    """

    capacity: int
    least: int
    most: int
    days: int
    explore: int
    finding: str
    expected: float
    low: int
    high: int
    together: int | None = None
    each_unit: int = 0


@dataclass(frozen=True, slots=True)
class ToAdopt:
    """What is adopted for a district. `began_from` is the number of the programme that was in force
    when it was begun, 0 for none.
    """

    district: str
    lines: tuple[Planned, ...]
    basis: Basis
    began_from: int


@dataclass(frozen=True, slots=True)
class Programme:
    """A programme adopted for a district and year; the highest `number` is in force."""

    year: int
    district: str
    number: int
    basis: Basis
    lines: tuple[Planned, ...]
    agency: str
    adopted_at: datetime

    @property
    def controls(self) -> int:
        """All controls planned."""
        return sum(each.planned for each in self.lines)


class StaleProgramme(Exception):
    """Another programme was adopted for the year meanwhile."""


def adopt(year: int, programmes: Sequence[ToAdopt], *, actor: Actor) -> None:
    """Keep the programme of one's own unit, or those of every unit, all or none.

    Raises StaleProgramme when another was adopted since, NotFound for who plans for none of them.
    """
    with at_work(ROOM, "programme.adopted", actor=actor, year=year, units=len(programmes)):
        for each in programmes:
            if not (works_in(actor, each.district) or plans_for_all(actor)):
                raise NotFound
            _keep(year, each, actor)


def _keep(year: int, each: ToAdopt, actor: Actor) -> None:
    before = models.Programme.objects.filter(year=year, district=each.district)
    if before.count() != each.began_from:
        raise StaleProgramme
    try:
        with transaction.atomic():
            row = models.Programme.objects.create(
                year=year,
                district=each.district,
                number=each.began_from + 1,
                agency=actor.agency,
                adopted_by_id=actor.user_id,
                adopted_at=datetime.now(UTC),
                **{name: getattr(each.basis, name) for name in Basis.__slots__},
            )
    except IntegrityError:
        raise StaleProgramme from None
    models.ProgrammeLine.objects.bulk_create(
        models.ProgrammeLine(
            programme=row,
            sector=line.sector,
            proposed=line.proposed,
            planned=line.planned,
            reason=line.reason,
        )
        for line in each.lines
    )


def in_force(year: int, *, actor: Actor) -> tuple[Programme, ...]:
    """The programme in force in each district that the actor is shown. Raises NotFound."""
    with at_work(ROOM, "programmes.read", actor=actor, year=year):
        rows = models.Programme.objects.filter(year=year).order_by("district", "-number")
        newest = {}
        for row in rows.distinct("district"):
            newest[row.pk] = row
        lines: dict[int, list[Planned]] = {pk: [] for pk in newest}
        for each in models.ProgrammeLine.objects.filter(programme__in=newest).order_by("id"):
            lines[each.programme_id].append(
                Planned(each.sector, each.proposed, each.planned, each.reason)
            )
        return tuple(
            Programme(
                row.year,
                row.district,
                row.number,
                Basis(**{name: getattr(row, name) for name in Basis.__slots__}),
                tuple(lines[pk]),
                row.agency,
                row.adopted_at,
            )
            for pk, row in newest.items()
        )
