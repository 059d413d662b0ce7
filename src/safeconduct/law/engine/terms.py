"""Terms: lengths of time the law speaks of, each with its way of counting and of rolling over.

Days and months are different things in law, so they are different types here: they cannot be
compared, added to each other or mistaken for one another.
"""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .nodes import Parameter

LAST_DATE = date.max
"""A term that would run past the calendar ends on its last day; no such date is ever in a case."""


class Counting(Enum):
    """How the first day is treated: the day of the act does not count, the last day does."""

    ACT_DAY_EXCLUDED = "the day of the act does not count; the last day does"


class RollOver(Enum):
    """What a last day on a weekend or holiday does.

    The validity of a document does not roll over; a deadline for a procedural act may
    (Judicial Code, art. 53: the next working day).
    """

    NONE = "the last day stays where it falls"
    NEXT_WORKING_DAY = (
        "a last day on a Saturday, Sunday or public holiday moves to the next working day"
    )


class Overflow(Enum):
    """Where a month too short for the day number ends the term.

    CLAMP: on the last day of the month (3 months from 30 November: 28 or 29 February).
    NEXT_DAY: on the first day of the next month (born on 29 February, of age on 1 March).
    """

    CLAMP = "clamp"
    NEXT_DAY = "next_day"


@dataclass(frozen=True, slots=True)
class Days:
    """A number of calendar days, fixed or a dated parameter of the law."""

    length: int | Parameter
    counting: Counting = Counting.ACT_DAY_EXCLUDED
    roll_over: RollOver = RollOver.NONE


@dataclass(frozen=True, slots=True)
class Months:
    """A number of calendar months (twelve to the year), to the same day number."""

    length: int | Parameter
    counting: Counting = Counting.ACT_DAY_EXCLUDED
    roll_over: RollOver = RollOver.NONE
    overflow: Overflow = Overflow.CLAMP


Term = Days | Months


def add_days(start: date, days: int) -> date:
    """The last day of a term of `days` days after `start`: 45 days from 1 March end on 15 April."""
    if days > (LAST_DATE - start).days:
        return LAST_DATE
    return start + timedelta(days=days)


def add_months(start: date, months: int, overflow: Overflow = Overflow.CLAMP) -> date:
    """The last day of a term of `months` months after `start`, to the same day number.

    A month that has no such day ends the term as `overflow` says.
    """
    years, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    month += 1
    if years > LAST_DATE.year:
        return LAST_DATE
    length = calendar.monthrange(years, month)[1]
    if start.day <= length:
        return date(years, month, start.day)
    last = date(years, month, length)
    return last if overflow is Overflow.CLAMP else last + timedelta(days=1)
