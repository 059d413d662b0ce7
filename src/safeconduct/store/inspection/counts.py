"""Controls counted: of the whole country for the risk, of what one sees for the year's progress."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from django.db import connection
from django.db.models import Count, F, OuterRef, Q, Subquery, Sum

from safeconduct.access.actors import Actor
from safeconduct.store import models
from safeconduct.store.inspection import ROOM
from safeconduct.store.rooms import at_work


@dataclass(frozen=True, slots=True)
class Counted:
    """Controls held in a sector of a district, and how many of them found an infringement, and how
    many a presumed victim.
    """

    district: str
    sector: str
    controls: int
    infringed: int
    met: int


@dataclass(frozen=True, slots=True)
class Progress:
    """What was done of a year in a sector of a district: controls planned for a day, held, the days
    they took, controls that found an infringement, and presumed victims met.
    """

    district: str
    sector: str
    planned: int
    held: int
    days: int
    infringed: int
    victims: int


def counted(since: date, until: date, *, actor: Actor) -> tuple[Counted, ...]:
    """Controls held from `since` to `until`, both inclusive, over the whole country.

    Counts alone: to whom a district is closed, its controls are. Raises NotFound.
    """
    with at_work(ROOM, "controls.counted", actor=actor), connection.cursor() as cursor:
        cursor.execute(
            "SELECT district, sector, controls, infringed, met FROM store_controls_counted(%s, %s)"
            " ORDER BY 1, 2",
            [since, until],
        )
        return tuple(Counted(*row) for row in cursor.fetchall())


def progress(year: int, *, actor: Actor) -> tuple[Progress, ...]:
    """The controls planned for a day in `year` that the actor is shown. Raises NotFound."""
    with at_work(ROOM, "programme.read", actor=actor, year=year):
        last = models.ControlResult.objects.filter(control=OuterRef("pk")).order_by("-number")
        infringed = Q(papers__gt=0) | Q(conditions__gt=0) | Q(unpaid__gt=0) | Q(workers__gt=0)
        rows = (
            models.Control.objects.filter(
                planned_on__gte=date(year, 1, 1), planned_on__lte=date(year, 12, 31)
            )
            .annotate(
                held=Subquery(last.values("held_on")[:1]),
                spent=Subquery(last.values("days")[:1]),
                met=Subquery(last.values("victims")[:1]),
                papers=Subquery(last.values("social_papers")[:1]),
                conditions=Subquery(last.values("working_conditions")[:1]),
                unpaid=Subquery(last.values("pay")[:1]),
                workers=Subquery(last.values("foreign_workers")[:1]),
            )
            .values("district", "sector")
            .annotate(
                n=Count("id"),
                n_held=Count("id", filter=Q(held__isnull=False)),
                days=Sum("spent", default=0),
                n_infringed=Count("id", filter=infringed & Q(held__isnull=False)),
                victims=Sum(F("met"), default=0),
            )
            .order_by("district", "sector")
        )
        return tuple(
            Progress(
                row["district"], row["sector"], row["n"], row["n_held"], row["days"],
                row["n_infringed"], row["victims"],
            )
            for row in rows
        )  # fmt: skip
