"""Figures of the three centres without names, for who coordinates their cooperation (S1 3.3.3).

PostgreSQL reckons them once, when a quarter is over, and keeps what may be told; no other number
leaves it.
"""

from __future__ import annotations

from datetime import date

from django.db import connection
from django.db.models import Max

from safeconduct.access.actors import Actor
from safeconduct.policy.assistance.figures import Figure, reporting_days
from safeconduct.store import models
from safeconduct.store.acting import keeping
from safeconduct.store.errors import NotFound
from safeconduct.store.rooms import at_work

COORDINATES = "equal_opportunities"
# What was missed for longer is not reckoned any more: too much has been corrected since.
_MOST = 8


def reckon(today: date, *, since: date | None = None) -> int:
    """Reckon the figures of each quarter that is over and has none yet; return how many quarters.

    `since`: a day before the first quarter wanted, where there are none yet. What was reckoned is
    never reckoned again.
    """
    with keeping():
        last = models.CentreFigure.objects.aggregate(Max("day"))["day__max"]
        days = tuple(reporting_days(last or since, today, most=_MOST))
        with connection.cursor() as cursor:
            for day in days:
                cursor.execute("SELECT store_reckon_centres(%s)", [day])
        return len(days)


def days(*, actor: Actor) -> tuple[date, ...]:
    """Return the days of which there are figures, the last first. Raises NotFound as `figures`."""
    _coordinates(actor)
    with at_work("coordination", "assistance.days_read", actor=actor):
        rows = models.CentreFigure.objects.order_by("-day").values_list("day", flat=True)
        return tuple(rows.distinct())


def figures(day: date, *, actor: Actor) -> tuple[Figure, ...]:
    """Return the figures of each centre on one of the `days`, none on another.

    Raises NotFound for whoever does not coordinate the centres.
    """
    _coordinates(actor)
    with at_work("coordination", "assistance.figures_read", actor=actor, day=day.isoformat()):
        rows = models.CentreFigure.objects.filter(day=day).order_by("centre", "place")
        return tuple(Figure(row.centre, row.measure, row.n, row.few) for row in rows)


def _coordinates(actor: Actor) -> None:
    if actor.agency != COORDINATES:
        raise NotFound
