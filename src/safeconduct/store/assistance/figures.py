"""Figures of the three centres without names, for who coordinates their cooperation (S1 3.3.3).

PostgreSQL counts, and hands out numbers alone; those that are too small stay inside.
"""

from __future__ import annotations

from django.db import connection

from safeconduct.access.actors import Actor
from safeconduct.policy.assistance.figures import Figure
from safeconduct.store.errors import NotFound
from safeconduct.store.rooms import at_work

COORDINATES = "equal_opportunities"


def figures(year: int, *, actor: Actor) -> tuple[Figure, ...]:
    """Return the figures of each centre: who is received and which places are taken now, what was
    reached and brought in `year`. Raises NotFound for whoever does not coordinate the centres.
    """
    if actor.agency != COORDINATES:
        raise NotFound
    with at_work("coordination", "assistance.figures_read", actor=actor, year=year):
        with connection.cursor() as cursor:
            cursor.execute("SELECT * FROM store_assistance_figures(%s)", [year])
            return tuple(Figure(*row) for row in cursor.fetchall())
