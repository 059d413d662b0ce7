"""How many people are on each combination of lists."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from safeconduct.centre.analysis.faults import AnalysisFault

Floats = npt.NDArray[np.float64]

MOST_LISTS = 10
"""Ten lists have 1,023 combinations; with more, hardly any combination would hold anybody."""


@dataclass(frozen=True, slots=True)
class ListCounts:
    """People by the combination of lists they are on.

    `counts` has one number for each of the 2^k − 1 combinations of the k `names`: at place
    c − 1 those whose lists are the bits of c, the first list being the lowest bit. Counts are
    whole for a table that was counted, and may be fractions for an expected one.
    """

    names: tuple[str, ...]
    counts: Floats

    @property
    def observed(self) -> int:
        """People on one list at least."""
        return round(float(self.counts.sum()))

    def on(self, *lists: int) -> float:
        """People on all of these lists (by their place), whatever others they are on."""
        wanted = sum(1 << place for place in lists)
        return float(
            sum(
                count
                for combination, count in enumerate(self.counts, start=1)
                if combination & wanted == wanted
            )
        )


def tally(names: Iterable[str], combinations: Iterable[tuple[int, int]]) -> ListCounts:
    """`combinations` (bits of the lists, people) added up; those not named hold nobody."""
    names = tuple(names)
    counts = np.zeros((1 << len(names)) - 1)
    for bits, people in combinations:
        counts[bits - 1] += people
    return ListCounts(names, counts)


def require_estimable(lists: ListCounts) -> None:
    """Whether anything at all can be said of those on no list.

    Errors: AnalysisFault where there is one list only, a list nobody is on, or nobody on two
    lists: what overlaps is all the evidence there is.
    """
    if len(lists.names) < 2:
        raise AnalysisFault("analyse-one-list")
    if not lists.observed:
        raise AnalysisFault("analyse-nobody")
    for place, name in enumerate(lists.names):
        if not lists.on(place):
            raise AnalysisFault("analyse-empty-list", list=name)
    combinations = np.arange(1, len(lists.counts) + 1)
    if not lists.counts[combinations & (combinations - 1) != 0].any():
        raise AnalysisFault("analyse-no-overlap")
