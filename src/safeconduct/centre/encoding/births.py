"""A date of birth as year, month and day, each known or not known by itself."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

import numpy as np

from .diffusion import Words
from .filters import Filter
from .numbered import Numbers

YEAR, NEAR_YEAR, MONTH, DAY, EITHER = "y", "n", "m", "d", "e"
"""The features of a birth. `EITHER` is day or month, so that the two may have changed places."""

_WRITTEN = re.compile(
    r"(?P<about>c(?:a|irca|\.)?\.?\s*|~\s*)?(?P<year>\d{4})(?:-(?P<month>\d\d)(?:-(?P<day>\d\d))?)?"
)
_EARLIEST, _LATEST = 1850, 2100


class Birth(NamedTuple):
    """When somebody was born, as far as it is known: None is not known."""

    year: int
    month: int | None = None
    day: int | None = None


def read_birth(text: str) -> Birth | None:
    """A birth as it is written: 1990-05-17, 1990-05, 1990, 1990-05-00, 1990-00-00, ca 1990.

    The first of January is a date given where none was known, in most registers of the world: it
    is taken as the year alone. None for a blank. Errors: ValueError for anything else.
    """
    text = text.strip()
    if not text:
        return None
    found = _WRITTEN.fullmatch(text.lower())
    if found is None or not found["year"].isascii():
        raise ValueError(text)
    year = int(found["year"])
    month, day = int(found["month"] or 0), int(found["day"] or 0)
    if not _EARLIEST <= year <= _LATEST or (day and not month):
        raise ValueError(text)
    date(year, month or 1, day or 1)
    if found["about"] or not month or (month, day) == (1, 1):
        return Birth(year)
    return Birth(year, month, day or None)


def numbers_of(births: Sequence[Birth | None]) -> Numbers:
    """Year, month and day of each, shape (births, 3); 0 is not known."""
    parts = [(b.year, b.month or 0, b.day or 0) if b else (0, 0, 0) for b in births]
    return np.array(parts, np.int64).reshape(-1, 3)


def birth_masks(bits: Filter, births: Numbers) -> Words:
    """The bits of births as `numbers_of` has them, shape (births, bits / 64).

    A birth's tokens are its year; the year before, itself and the next; month; day; and month and
    day each once more as one or the other. What is not known has no token.
    """
    year, month, day = births.T
    tokens = [(YEAR, year), (MONTH, month), (DAY, day), (EITHER, month), (EITHER, day)]
    tokens += [(NEAR_YEAR, np.where(year, year + off, 0)) for off in (-1, 0, 1)]
    masks = bits.empty(len(births))
    for feature, numbers in tokens:
        once = np.flatnonzero(np.bincount(numbers))
        of_number = bits.empty(int(numbers.max(initial=0)) + 1)
        of_number[once] = bits.of(feature, [str(n) if n else "" for n in once.tolist()])
        masks |= of_number[numbers]
    return masks
