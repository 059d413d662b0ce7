"""Running totals: how many so far, quarter after quarter, each total from noise drawn once.

Noise is drawn for the nodes of a binary tree over the periods, so that a person moves only one node
a level, and every total is the best linear estimate from all nodes (Honaker, TPDP 2015; a matrix
mechanism: Li et al., VLDB Journal 2015). The error grows with the logarithm of the number of
periods, not with its root.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from .interval import interval95
from .noise import Counts, Draw, noisy, rho_of

MOST_PERIODS = 512


@dataclass(frozen=True, slots=True)
class Running:
    """Totals up to and with each period: never falling, with the 95 % interval of each."""

    total: npt.NDArray[np.float64]
    low: Counts
    high: Counts


def levels(periods: int) -> int:
    """How many nodes of the tree a person stands in: the square of the sensitivity."""
    return math.ceil(math.log2(periods)) + 1


def running_rho(periods: int, sigma: float) -> float:
    """What running totals over so many periods cost, in zCDP."""
    return rho_of(sigma, math.sqrt(levels(periods)))


def running_totals(counts: Counts, sigma: float, *, draw: Draw = noisy) -> Running:
    """Running totals of `counts`, one a period, each person counted in one period.

    Errors: ValueError for none or too many periods.
    """
    if not 1 <= len(counts) <= MOST_PERIODS:
        raise ValueError(f"from 1 to {MOST_PERIODS} periods")
    tree = _tree(len(counts))
    measured = draw((tree @ counts).astype(np.int64), sigma)
    totals = np.tril(np.ones((len(counts), len(counts))))
    best = totals @ np.linalg.pinv(tree.astype(np.float64))
    estimate = best @ measured
    low = np.zeros(len(counts), dtype=np.int64)
    high = low.copy()
    for period, deviation in enumerate(sigma * np.sqrt((best**2).sum(axis=1))):
        low[period : period + 1], high[period : period + 1] = interval95(
            estimate[period : period + 1], float(deviation)
        )
    return Running(_never_falling(estimate), low, high)


def _tree(periods: int) -> Counts:
    """A row for each node: which periods it sums."""
    rows = []
    for level in range(levels(periods)):
        width = 2**level
        for start in range(0, periods, width):
            row = np.zeros(periods, dtype=np.int64)
            row[start : start + width] = 1
            rows.append(row)
    return np.array(rows)


def _never_falling(estimate: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """The nearest totals that never fall and never lie below 0 (isotonic regression)."""
    from scipy.optimize import isotonic_regression

    return np.maximum(np.asarray(isotonic_regression(estimate).x, dtype=np.float64), 0.0)
