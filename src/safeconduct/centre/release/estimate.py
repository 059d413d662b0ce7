"""The best guess at the counts of tables that are mostly empty, from noisy ones and nothing else.

Noise on a thousand cells of which most are 0 adds up to more persons than there are. A cell is
therefore held against what its own totals would give if the columns had nothing to do with each
other. How many times as much as that true cells are, and how many of them are none at all, is
learned from all noisy cells of the table together (nonparametric empirical Bayes: Kiefer and
Wolfowitz, Annals of Mathematical Statistics 1956; Jiang and Zhang, Annals of Statistics 2009), and
each cell is put where these and its own measurement lead to. Nothing in it was set by hand but how
finely ratios are told apart and where a cell stands out too far to need the others.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from .consistency import Cells, Mask, Overlap
from .noise import Counts

_RATIOS = np.concatenate([[0.0], np.geomspace(0.01, 1000, 48)])
"""How many times what the totals would give: none at all, or a hundredth to a thousandfold."""
_STANDS_OUT = 5.0
"""Standard deviations above 0 from which a cell is left where it was measured."""
_FEWEST = 12
"""Cells of a table below which the others tell nothing about one."""
_SAMPLE = 4_000
"""Cells from which ratios are learned; of a larger table, so many spread over it."""
_ROUNDS = 150
_TIMES = 3
"""Better counts make better totals, and those better counts; a fourth time gains nothing."""


def best_counts(
    overlap: Overlap, drawn: Sequence[Counts], zeros: Sequence[Mask] | None = None
) -> list[Cells]:
    """Counts that agree, are nowhere negative, and err as little as may be over all cells."""
    measured = overlap.agree(drawn)
    counts = overlap.agree_and_count(drawn, zeros)
    empty = zeros or [np.zeros(cells.shape, dtype=np.bool_) for cells in measured]
    for _ in range(_TIMES):
        nearer = [
            _learned(cells, _from_totals(counted), variance, ~none)
            for cells, counted, variance, none in zip(
                measured, counts, overlap.cell_variances, empty, strict=True
            )
        ]
        counts = overlap.agree_and_count(nearer, zeros)
    return counts


def _from_totals(counted: Cells) -> Cells:
    """What each cell would be if the columns had nothing to do with each other."""
    total = float(counted.sum())
    if counted.ndim < 2 or total <= 0:
        return np.full(counted.shape, total / counted.size)
    alone = np.full(counted.shape, total)
    for axis in range(counted.ndim):
        others = tuple(other for other in range(counted.ndim) if other != axis)
        alone *= counted.sum(axis=others, keepdims=True) / total
    return alone


def _learned(measured: Cells, alone: Cells, variance: float, possible: Mask) -> Cells:
    """Each cell that does not stand out, as all cells of its table together make it likely."""
    found: Cells = measured.copy()
    near = possible & (measured < _STANDS_OUT * variance**0.5)
    if near.sum() < _FEWEST:
        return found
    seen, expected = measured[near], np.maximum(alone[near], 1e-3)
    every = -(-len(seen) // _SAMPLE)
    likely, _ = _likelihood(seen[::every], expected[::every], variance)
    shares = np.full(len(_RATIOS), 1 / len(_RATIOS))
    for _ in range(_ROUNDS):
        weighed = likely * shares
        shares = (weighed / weighed.sum(axis=1, keepdims=True)).mean(axis=0)
    better = np.empty_like(seen)
    for start in range(0, len(seen), _SAMPLE):
        part = slice(start, start + _SAMPLE)
        likely, best = _likelihood(seen[part], expected[part], variance)
        weighed = likely * shares
        better[part] = (weighed * best).sum(axis=1) / weighed.sum(axis=1)
    found[near] = better
    return found


def _likelihood(seen: Cells, expected: Cells, variance: float) -> tuple[Cells, Cells]:
    """For each cell and ratio: how likely it is that this was seen, and the best guess if so.

    The true count has the expected one times the ratio as its mean and its variance.
    """
    mean = expected[:, None] * _RATIOS
    spread = mean + variance
    away = seen[:, None] - mean
    likely = np.exp(-0.5 * away**2 / spread) / np.sqrt(spread) + 1e-300
    return likely, np.maximum(mean + mean / spread * away, 0.0)
