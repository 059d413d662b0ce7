"""Days and months added to whole columns of dates (int32 days since 1 January 1970).

Equal to `terms.add_days` and `terms.add_months` for every date from 0001 to 9999. Months are
found in a table of the days on which the months begin instead of by division: a term of months
ends at `begin[month + length] + day - 1`, or where that month is too short, at its end.
"""

from __future__ import annotations

from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..codes import FIRST_DAY, LAST_DAY
from ..terms import Overflow

Days32 = NDArray[np.int32]

_MONTHS = 12 * 9999
_MONTHS_PER_DAY = np.float32(4800 / 146097)  # 400 Gregorian years
_FURTHEST = LAST_DAY - FIRST_DAY
_EARLY = 3
"""No month begins more than so many days after its average: an estimate that many days early is
the month itself or the one before, never the one after."""


@cache
def _begins() -> Days32:
    """The first day of each month from January 0001; beyond 9999 the day after the last."""
    months = np.arange(-1969 * 12, -1969 * 12 + _MONTHS).astype("datetime64[M]")
    begins = months.astype("datetime64[D]").astype(np.int32)
    return np.concatenate([begins, np.full(2, LAST_DAY + 1, np.int32)])


def month_of(dates: Days32) -> NDArray[np.intp]:
    """The month each day lies in, counted from January of the year 1."""
    since = (dates - np.int32(FIRST_DAY + _EARLY)).astype(np.float32)
    month = (since * _MONTHS_PER_DAY).astype(np.intp)
    month += _begins().take(month + 1) <= dates
    return month


def day_in_month(dates: Days32, month: NDArray[np.intp]) -> Days32:
    """The day of its month, from 0."""
    day: Days32 = dates - _begins().take(month)
    return day


def add_days(dates: Days32, length: Any) -> Days32:
    """The last day of a term of `length` days (a number, or one for each date)."""
    # Lengths beyond the calendar all end on its last day; cutting them keeps 32 bits enough.
    cut = np.minimum(length, _FURTHEST).astype(np.int32)
    last: Days32 = np.minimum(dates + cut, np.int32(LAST_DAY))
    return last


def add_months(month: NDArray[np.intp], day: Days32, length: Any, overflow: Overflow) -> Days32:
    """The last day of a term of `length` months (a number, or one for each date).

    It is counted from day `day` (from 0) of month `month`.
    """
    begins = _begins()
    target = np.minimum(month + np.minimum(length, _MONTHS), _MONTHS)
    end = begins.take(target) + day
    too_short = begins.take(target + 1)
    if overflow is Overflow.CLAMP:
        too_short -= np.int32(1)
    last: Days32 = np.minimum(np.minimum(end, too_short), np.int32(LAST_DAY))
    return last
