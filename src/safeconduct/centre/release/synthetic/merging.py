"""Rare codes taken together before pairs of columns are measured.

A code that a handful of persons have drowns in the noise of every cell it stands in. Which codes
are rare is decided from the noisy counts of each column and from nothing else; afterwards the
records of the merged group get their codes back in the proportion of those same noisy counts.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ..noise import Counts

_RARE = 2.0
"""Standard deviations of its own noise that a code has to stand above."""
_FLOOR = 0.3
"""What a code of the list weighs of which nothing was seen: little, and not nothing."""


@dataclass(frozen=True, slots=True)
class Merged:
    """One column: ``place`` has, for each code, its number after merging."""

    place: Counts
    size: int
    measured: Counts

    @property
    def counts(self) -> npt.NDArray[np.float64]:
        """The noisy counts after merging."""
        return np.bincount(self.place, self.measured.astype(float), self.size).astype(float)

    @property
    def widths(self) -> npt.NDArray[np.float64]:
        """How many codes each number after merging stands for."""
        return np.bincount(self.place, minlength=self.size).astype(float)

    def undone(self, numbers: Counts, chance: np.random.Generator) -> Counts:
        """A code for each of `numbers`; merged ones in proportion, whole persons at a time."""
        codes = np.empty(len(numbers), dtype=np.int64)
        for number in range(self.size):
            where = np.flatnonzero(numbers == number)
            among = np.flatnonzero(self.place == number)
            weights = np.maximum(self.measured[among], 0) + _FLOOR
            steps = np.cumsum(weights) / weights.sum()
            spread = (np.arange(len(where)) + chance.random()) / max(1, len(where))
            picked = among[np.minimum(np.searchsorted(steps, spread), len(among) - 1)]
            codes[where] = chance.permutation(picked)
        return codes


def merge(
    measured: Sequence[Counts], sigmas: Sequence[float], most_cells: float | None = None
) -> tuple[Merged, ...]:
    """Merge the rare codes of each column, given its noisy counts and the scale of their noise.

    `most_cells`: more codes are merged until all columns together have no more cells than that.
    """
    rare = _RARE
    while True:
        columns = tuple(
            _merge(counts, rare * sigma) for counts, sigma in zip(measured, sigmas, strict=True)
        )
        cells = float(np.prod([float(column.size) for column in columns]))
        if most_cells is None or cells <= most_cells or all(c.size <= 2 for c in columns):
            return columns
        rare *= 1.15


def _merge(counts: Counts, least: float) -> Merged:
    kept = counts > least
    if (~kept).sum() <= 1:  # a group of one is no group
        kept[:] = True
    place = np.full(len(counts), int(kept.sum()), dtype=np.int64)
    place[kept] = np.arange(int(kept.sum()))
    return Merged(place, int(place.max()) + 1, counts)
