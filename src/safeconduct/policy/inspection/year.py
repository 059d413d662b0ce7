"""The year of a programme. S1 says "targeted controls" and names no day: these days are our own."""

from __future__ import annotations

from datetime import date

PAST_YEARS = 5
"""So many calendar years before this one, and this one, count for a risk."""
_AWAITED_FROM = (10, 1)
FIRST_YEAR, LAST_YEAR = 1995, 2049


def past(on: date) -> tuple[date, date]:
    """From when to when controls count for the risk on a day."""
    return date(on.year - PAST_YEARS, 1, 1), on


def awaited(on: date) -> dict[int, date]:
    """The years a programme is awaited for on a day, each with the last day to adopt it."""
    found = {on.year: date(on.year - 1, 12, 31)}
    if (on.month, on.day) >= _AWAITED_FROM:
        found[on.year + 1] = date(on.year, 12, 31)
    return found
