"""Whether a count grows or falls from period to period, and how sure that is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import exp, sqrt
from typing import Any

import numpy as np

FEWEST_PERIODS = 3


@dataclass(frozen=True, slots=True)
class Trend:
    """`ratio`: of a period to the one before (1.10: ten per cent more each); its 95 % interval."""

    ratio: float
    low: float
    high: float
    periods: int

    @property
    def clear(self) -> bool:
        """Whether no change at all lies outside the interval."""
        return not self.low <= 1.0 <= self.high

    def as_answer(self) -> dict[str, Any]:
        """The trend as JSON holds it."""
        return {
            "ratio": round(self.ratio, 4),
            "ratio95": [round(self.low, 4), round(self.high, 4)],
            "periods": self.periods,
            "clear": self.clear,
        }


def trend_of(counts: Sequence[int]) -> Trend | None:
    """A constant rate of change fitted to the counts of successive periods.

    Poisson regression; where counts scatter more than Poisson, the interval is widened by as much
    (Wedderburn, Biometrika 61, 1974) and takes Student's t for the few periods there are. None
    where fewer than three periods, or fewer than two with anybody, can tell nothing.
    """
    from scipy.special import ndtri, stdtrit

    y = np.asarray(counts, np.float64)
    if y.size < FEWEST_PERIODS or np.count_nonzero(y) < 2:
        return None
    x = np.arange(y.size) - (y.size - 1) / 2
    level, slope = float(np.log(y.mean())), 0.0
    curved = np.eye(2)
    for _ in range(50):
        mean = np.exp(level + slope * x)
        curved = np.array([[mean.sum(), mean @ x], [mean @ x, mean @ x**2]])
        step = np.linalg.solve(curved, np.array([(y - mean).sum(), (y - mean) @ x]))
        step *= min(1.0, 2.0 / max(np.abs(step).max(), 1e-12))
        level, slope = level + float(step[0]), slope + float(step[1])
        if np.abs(step).max() < 1e-10:
            break
    mean = np.exp(level + slope * x)
    scatter = float(((y - mean) ** 2 / mean).sum() / (y.size - 2))
    error = sqrt(float(np.linalg.inv(curved)[1, 1]) * max(scatter, 1.0))
    reach = error * float(stdtrit(y.size - 2, 0.975) if scatter > 1 else ndtri(0.975))
    return Trend(exp(slope), exp(slope - reach), exp(slope + reach), y.size)
