"""Months added to a day in 32-bit arithmetic, without tables or branches. Compiled by numba.

The year begins on 1 March here, so that the leap day comes last (Neri and Schneider, *Euclidean
affine functions and their application to calendar algorithms*, 2022). Quotients are taken as
32-bit floating point products, which are exact enough for every day from 0001 to 9999, and which
vector units do many at a time; the tests go through all days.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from ..codes import FIRST_DAY, LAST_DAY

i32, f32 = np.int32, np.float32

_SHIFT = 306 - FIRST_DAY  # from 1 March of the year 0, as 1 January of the year 1 is day 306
_PER_CENTURY = f32(4 / 146097)
_PER_YEAR = f32(4 / 1461)
_PER_MONTH = f32(5 / 153)
_TWELFTH = f32(1 / 12)
_HUNDREDTH = f32(1 / 100)


def month_of(day: Any) -> Any:
    """The months since March of the year 0, for a day since 1 January 1970."""
    days = i32(day + _SHIFT)
    century = i32((f32(days) + f32(0.75)) * _PER_CENTURY)
    rest = i32(days - ((146097 * century) >> 2))
    year = i32((f32(rest) + f32(0.75)) * _PER_YEAR)
    rest = i32(rest - ((1461 * year) >> 2))
    month = i32((f32(rest) + f32(0.5)) * _PER_MONTH)
    return i32(1200 * century + 12 * year + month)


def year_of(month: Any) -> Any:
    """The year, begun in March, that a month lies in."""
    return i32((f32(month) + f32(0.5)) * _TWELFTH)


def first_day(year: Any, month: Any) -> Any:
    """The first day of month 0 (March) to 11 of a year begun in March."""
    century = i32((f32(year) + f32(0.5)) * _HUNDREDTH)
    return i32(
        365 * year + (year >> 2) - century + (century >> 2) + ((979 * month + 18) >> 5) - _SHIFT
    )


def length_of(year: Any, month: Any) -> Any:
    """The days of month 0 (March) to 11 of a year begun in March."""
    century = i32((f32(year + 1) + f32(0.5)) * _HUNDREDTH)
    divides = ((year + 1) & 3) == 0
    leap = divides & (((year + 1) != 100 * century) | ((century & 3) == 0))
    usual = i32(((979 * month + 997) >> 5) - ((979 * month + 18) >> 5))
    return select(month == 11, i32(28 + leap), usual)


def day_in_month(day: Any, month: Any) -> Any:
    """The day of its month, from 0."""
    year = year_of(month)
    return i32(day - first_day(year, i32(month - 12 * year)))


def end_of_months(month: Any, day: Any, length: Any, spill: Any) -> Any:
    """The last day of a term of `length` months from a day (from 0) of a month.

    A month that is too short ends the term: on its last day for `spill` 0, on the next for 1.
    """
    target = i32(month + length)
    year = year_of(target)
    within = i32(target - 12 * year)
    most = i32(length_of(year, within) - 1 + spill)
    end = i32(first_day(year, within) + select(day < most, day, most))
    return select(end < LAST_DAY, end, i32(LAST_DAY))


def select(condition: Any, value: Any, other: Any) -> Any:
    """One of two, both computed; numba is given a form of it that never branches."""
    return value if condition else other
