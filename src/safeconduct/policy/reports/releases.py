"""A released edition of figures, as reports cite it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

import numpy as np

from safeconduct.centre.charts.numbers import whole_number
from safeconduct.centre.charts.released import between, uncertain
from safeconduct.centre.release.interval import interval95
from safeconduct.centre.release.tables import Measured, Table
from safeconduct.words import say

_THIRD = 3
"""A count is too uncertain to show where its deviation is more than a third of it."""


@dataclass(frozen=True, slots=True)
class Number:
    """One released number with its 95 % interval; `uncertain`: the number itself is not shown."""

    count: int
    low: int
    high: int
    uncertain: bool = False

    def said(self, lang: str) -> str:
        """``143 (between 120 and 160)``."""
        if self.high == 0:
            return "0"
        interval = between(self.low, self.high, lang)
        if self.uncertain:
            return f"{say(lang, 'figures-uncertain')} ({interval})"
        return f"{whole_number(self.count, lang)} ({interval})"


@dataclass(frozen=True, slots=True)
class Release:
    """An edition; without figures where it was withdrawn. ``replaced_by``: the name of the later
    edition that stands in its place, blank for none; ``day`` is when it was published."""

    name: str
    programme: str
    year: int
    edition: int
    day: date
    replaced_on: date | None = None
    replaced_by: str = ""
    withdrawn_on: date | None = None
    withdrawn_for: str = ""
    measured: Measured | None = None
    tables: tuple[Table, ...] = ()
    whole: Number | None = None
    """What `total` says, where it was kept and not all tables were."""

    def table(self, columns: tuple[str, ...]) -> Table | None:
        """The released table of exactly these columns, in whichever order."""
        wanted = set(columns)
        return next((each for each in self.tables if set(each.columns) == wanted), None)

    def cell(self, codes: Mapping[str, str]) -> Number | None:
        """One cell; ``unknown`` stands for "not known". None where there is no such cell."""
        table = self.table(tuple(codes))
        if table is None:
            return None
        wanted = [codes[column].replace("unknown", "") for column in table.columns]
        listed = list(zip(table.codes, wanted, strict=True))
        if any(code not in codes_of for codes_of, code in listed):
            return None
        at = tuple(codes_of.index(code) for codes_of, code in listed)
        return Number(
            round(float(table.count[at])),
            int(table.low[at]),
            int(table.high[at]),
            uncertain(table, at),
        )

    def total(self) -> Number:
        """All persons, from what was measured: each table was drawn on its own, and the surer the
        sum of one the more it weighs.

        The counts people read cannot be below 0, so that those of a sparse table add up to more
        than there were; this does not. Errors: ValueError where it was withdrawn.
        """
        if self.whole is not None:
            return self.whole
        if self.measured is None:
            raise ValueError(f"{self.name} was withdrawn")
        domain, sigmas = self.measured.domain, self.measured.price.sigmas
        weights = np.array(
            [
                1 / (sigma**2 * domain.cells(table))
                for sigma, table in zip(sigmas, self.measured.tables, strict=True)
            ]
        )
        sums = np.array([float(drawn.sum()) for drawn in self.measured.noisy])
        estimate, deviation = (weights @ sums) / weights.sum(), weights.sum() ** -0.5
        ends = interval95(np.array([estimate]), float(deviation))
        count = max(0, round(float(estimate)))
        return Number(
            count, int(ends[0][0]), int(ends[1][0]), uncertain=bool(deviation * _THIRD > count)
        )
