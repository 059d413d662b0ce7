"""The 95 % interval of a count that cannot be negative, from an estimate that can.

Cutting an interval off at 0 would leave it empty, or cover zeros too often. Feldman and Cousins
(Physical Review D 57, 1998) order what may be seen by its likelihood ratio instead: the interval
is never empty, never below 0, and covers the truth 95 times in 100, whatever the truth is. Far from
0 it is the estimate ± 1.96 standard deviations.
"""

from __future__ import annotations

from functools import cache

import numpy as np
import numpy.typing as npt

from .consistency import Cells
from .noise import Counts

LEVEL = 0.95
_FAR = 12.0
"""Standard deviations from 0 beyond which 0 plays no part."""


def interval95(estimates: Cells, deviation: float) -> tuple[Counts, Counts]:
    """The lowest and the highest count of the interval of each estimate, both inclusive.

    `deviation`: the standard deviation of an estimate; its distribution is all but normal.
    """
    truth, least, most = _belt()
    seen = estimates / deviation
    # The interval is every truth whose belt holds what was seen; both edges of the belt rise.
    low = np.interp(seen, most, truth, left=0.0)
    high = np.interp(seen, least, truth, left=0.0)
    far = seen > _FAR - 4
    low, high = np.where(far, seen - _HALF, low), np.where(far, seen + _HALF, high)
    lowest = np.ceil(low * deviation - 1e-9)
    highest = np.floor(high * deviation + 1e-9)
    # Noise of less than half a person can leave no whole number between: then the nearest one.
    nearest = np.maximum(np.rint(estimates), 0.0)
    none = lowest > highest
    lowest, highest = np.where(none, nearest, lowest), np.where(none, nearest, highest)
    return lowest.astype(np.int64), highest.astype(np.int64)


_HALF = 1.959963984540054


@cache
def _belt() -> tuple[npt.NDArray[np.float64], ...]:
    """For truths from 0 up, in standard deviations: the least and the most that may be seen."""
    from scipy.special import ndtr

    truth = np.concatenate([np.geomspace(1e-4, 0.05, 400), np.arange(0.05, _FAR, 0.002)])
    # Bisect for the upper edge; the lower one has the same likelihood ratio.
    short, long = truth.copy(), truth + _HALF
    for _ in range(60):
        most = (short + long) / 2
        least = _lower(truth, most)
        too_little = ndtr(most - truth) - ndtr(least - truth) < LEVEL
        short, long = np.where(too_little, most, short), np.where(too_little, long, most)
    most = (short + long) / 2
    least = _lower(truth, most)
    return truth, np.maximum.accumulate(least), np.maximum.accumulate(most)


def _lower(
    truth: npt.NDArray[np.float64], most: npt.NDArray[np.float64]
) -> npt.NDArray[np.float64]:
    mirrored = 2 * truth - most
    # Below 0 the best truth is 0, so the ratio falls off more slowly.
    return np.where(mirrored >= 0, mirrored, most - most**2 / (2 * truth))
