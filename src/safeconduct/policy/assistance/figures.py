"""Figures of the centres without names (S1 3.3.3: their cooperation is coordinated).

A number of persons under five, but not none, is not told: few enough to be recognised. Others are
rounded to fives, and there are figures of the last day of each quarter alone: two numbers that
could be taken on any two days would tell of who came or left between them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

# What is counted of each centre, in the order in which it is shown: on the day itself; and from the
# first day of its year on.
ON_THE_DAY: tuple[str, ...] = ("residential", "ambulant", "free", "taken")
IN_THE_YEAR: tuple[str, ...] = (
    "civil_victim",
    "civil_for_victim",
    "civil_own_name",
    "reached_psychosocial",
    "reached_medical",
    "reached_administrative",
    "reached_legal",
)
MEASURES = ON_THE_DAY + IN_THE_YEAR


@dataclass(frozen=True, slots=True)
class Figure:
    """One number of one centre; `n` None: it is not told.

    `few`: it is too small to be told (`policy.small_counts`). Otherwise it is kept back because it
    would tell such a number.
    """

    centre: str
    measure: str
    n: int | None
    few: bool


def last_reporting_day(today: date) -> date:
    """The last day of the last quarter that is over on `today`."""
    return date(today.year, (today.month - 1) // 3 * 3 + 1, 1) - timedelta(days=1)


def reporting_days(after: date | None, today: date, *, most: int) -> Iterator[date]:
    """The reporting days after `after` that are over on `today`, the first first, `most` at most
    and the last ones; without `after` the last alone.
    """
    found = [last_reporting_day(today)]
    while after is not None and found[0] > after and len(found) < most:
        found.insert(0, last_reporting_day(found[0]))
    yield from (each for each in found if after is None or each > after)
