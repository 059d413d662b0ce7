"""The trail of one case, for those who may read who looked at it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.db import connection

from safeconduct.access.actors import Actor
from safeconduct.store import models, trail
from safeconduct.store.errors import NotFound
from safeconduct.store.gate import entered, well_formed

PAGE_SIZE = 50
_LAST_PAGE = 2000

# The function itself asks who is acting; a filter narrows what it gives.
_ENTRIES = """
SELECT at, actor_id, agency, purpose, deed, count(*) OVER () FROM store_history(%(reference)s)
WHERE (%(agency)s = '' OR agency = %(agency)s)
    AND (%(day)s::date IS NULL OR (at AT TIME ZONE 'Europe/Brussels')::date = %(day)s::date)
ORDER BY seq DESC LIMIT %(size)s OFFSET %(begin)s
"""
_AGENCIES = "SELECT DISTINCT agency FROM store_history(%s) WHERE agency <> '' ORDER BY agency"


@dataclass(frozen=True, slots=True)
class Entry:
    """A look or a deed. `agency` blank: the program itself. `name`: of one's own agency's people
    alone; blank for all others.
    """

    at: datetime
    agency: str
    name: str
    purpose: str
    deed: str


@dataclass(frozen=True, slots=True)
class HistoryPage:
    """A page of the trail, the newest first; `agencies` are those of all its pages."""

    reference: str
    entries: tuple[Entry, ...]
    page: int
    count: int
    agencies: tuple[str, ...]

    @property
    def has_previous(self) -> bool:
        """Whether there is a page before this one."""
        return self.page > 1

    @property
    def has_next(self) -> bool:
        """Whether there is a page after this one."""
        return self.page * PAGE_SIZE < self.count


def read_history(
    reference: str,
    *,
    actor: Actor,
    purpose: str,
    agency: str = "",
    on: date | None = None,
    page: int = 1,
    why: str = "",
) -> HistoryPage:
    """Return a page of the trail of a case; the look is recorded in it.

    `agency` and `on` (a day in Brussels) narrow it. `why`, a code, is kept with the look. Raises
    NotFound for who may not read it, as for a case that is not there.
    """
    asked = well_formed(reference) or ""
    page = min(max(page, 1), _LAST_PAGE)
    wanted = {"reference": asked, "agency": agency, "day": on, "size": PAGE_SIZE}
    with entered(actor, purpose, reference), connection.cursor() as cursor:
        cursor.execute("SELECT store_history_scope(%s)", [asked])
        if cursor.fetchone()[0] is None:
            raise NotFound
        cursor.execute(_ENTRIES, {**wanted, "begin": (page - 1) * PAGE_SIZE})
        rows = cursor.fetchall()
        cursor.execute(_AGENCIES, [asked])
        agencies = tuple(each for (each,) in cursor.fetchall())
        names = _names({row[1] for row in rows if row[2] == actor.agency})
        trail.record(
            "history.read",
            actor=actor,
            purpose=purpose,
            reference=asked,
            details={"why": why} if why else None,
        )
    entries = tuple(_entry(row, names, actor) for row in rows)
    return HistoryPage(asked, entries, page, rows[0][5] if rows else 0, agencies)


def _entry(row: tuple[Any, ...], names: dict[int, str], actor: Actor) -> Entry:
    at, number, agency, purpose, deed, _ = row
    return Entry(at, agency, names.get(number, "") if agency == actor.agency else "", purpose, deed)


def _names(numbers: set[int]) -> dict[int, str]:
    found = models.User.objects.filter(id__in=numbers)
    return {user.pk: user.get_full_name() or user.get_username() for user in found}
