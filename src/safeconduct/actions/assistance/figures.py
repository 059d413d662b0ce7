"""Figures of the three centres without names, for who coordinates their cooperation."""

from __future__ import annotations

from datetime import date

from safeconduct.access import Actor
from safeconduct.access.rooms import may_enter
from safeconduct.policy.assistance.figures import MEASURES, ON_THE_DAY, Figure
from safeconduct.policy.small_counts import FEWEST
from safeconduct.store.assistance import figures
from safeconduct.store.errors import NotFound

__all__ = [
    "FEWEST",
    "MEASURES",
    "ON_THE_DAY",
    "Figure",
    "NotFound",
    "coordinates",
    "counted",
    "days",
]


def coordinates(actor: Actor) -> bool:
    """Whether the actor coordinates the cooperation of the centres."""
    return actor.agency == figures.COORDINATES and may_enter(actor, "coordination")


def days(*, actor: Actor) -> tuple[date, ...]:
    """The days of which there are figures, the last first. Raises NotFound."""
    return figures.days(actor=actor)


def counted(day: date, *, actor: Actor) -> tuple[Figure, ...]:
    """The figures of each centre on one of those days; none on any other. Raises NotFound."""
    return figures.figures(day, actor=actor)
