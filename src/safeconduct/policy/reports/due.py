"""When a yearly report is due: within the year after the one it tells of.

The text asks for one report a year and names no day (S1 3.2.2 and 3.3.3): the last day of the
following year is the latest that still makes one a year.
"""

from __future__ import annotations

from datetime import date


def owed_on(day: date) -> int:
    """The year whose report is owed on `day`: the one that has ended."""
    return day.year - 1


def due_on(year: int) -> date:
    """The last day on which the report of `year` is on time."""
    return date(year + 1, 12, 31)
