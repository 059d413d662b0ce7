"""Figures of the three centres without names, for who coordinates their cooperation."""

from __future__ import annotations

from safeconduct.access import Actor
from safeconduct.access.rooms import may_enter
from safeconduct.policy.assistance.figures import FEWEST, MEASURES, Figure
from safeconduct.store.assistance import figures
from safeconduct.store.errors import NotFound

__all__ = ["FEWEST", "FIRST_YEAR", "MEASURES", "Figure", "NotFound", "coordinates", "counted"]

# The three centres were recognised in 1995 (S1 3.3.3).
FIRST_YEAR = 1995


def coordinates(actor: Actor) -> bool:
    """Whether the actor coordinates the cooperation of the centres."""
    return actor.agency == figures.COORDINATES and may_enter(actor, "coordination")


def counted(year: int, *, actor: Actor) -> tuple[Figure, ...]:
    """The figures of each centre, of `year` and of today. Raises NotFound."""
    return figures.figures(year, actor=actor)
