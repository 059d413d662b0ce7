"""Programmes as they were adopted, version by version."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from django.db import IntegrityError, transaction

from safeconduct.access.actors import Actor
from safeconduct.policy.inspection.unit import works_in
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


def adopt(
    year: int, lines: Sequence[Planned], basis: Basis, *, began_from: int, actor: Actor
) -> int:
    """Keep a programme of the actor's own unit; return its number.

    `began_from` is the number of the programme that was in force when it was begun, 0 for none.
    Raises StaleProgramme when another was adopted since, NotFound for who has no unit.
    """
    with at_work(ROOM, "programme.adopted", actor=actor, year=year, number=began_from + 1):
        if not works_in(actor, actor.office):
            raise NotFound
        before = models.Programme.objects.filter(year=year, district=actor.office)
        if before.count() != began_from:
            raise StaleProgramme
        try:
            with transaction.atomic():
                row = models.Programme.objects.create(
                    year=year,
                    district=actor.office,
                    number=began_from + 1,
                    agency=actor.agency,
                    adopted_by_id=actor.user_id,
                    adopted_at=datetime.now(UTC),
                    **{name: getattr(basis, name) for name in Basis.__slots__},
                )
        except IntegrityError:
            raise StaleProgramme from None
        models.ProgrammeLine.objects.bulk_create(
            models.ProgrammeLine(
                programme=row,
                sector=each.sector,
                proposed=each.proposed,
                planned=each.planned,
                reason=each.reason,
            )
            for each in lines
        )
        return began_from + 1


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
