"""Uncertainty of shares and counts. Arrays in, arrays out; 95 % unless asked otherwise."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]
LEVEL = 0.95


def wilson(hits: npt.ArrayLike, of: npt.ArrayLike, level: float = LEVEL) -> tuple[Floats, Floats]:
    """The interval of a share (Wilson, Journal of the American Statistical Association 22, 1927).

    Where there is nobody to take a share of, anything from 0 to 1 can be.
    """
    from scipy.special import ndtri

    k, n = np.asarray(hits, np.float64), np.asarray(of, np.float64)
    z2 = float(ndtri((1 + level) / 2)) ** 2
    safe = np.where(n > 0, n, 1.0)
    middle = (k + z2 / 2) / (safe + z2)
    half = np.sqrt(z2 * (k * (1 - k / safe) + z2 / 4)) / (safe + z2)
    # At the ends exactly 0 and 1, where rounding would leave a trace.
    low = np.where((n > 0) & (k > 0), np.maximum(middle - half, 0.0), 0.0)
    high = np.where((n > 0) & (k < n), np.minimum(middle + half, 1.0), 1.0)
    return low, high


def poisson(counts: npt.ArrayLike, level: float = LEVEL) -> tuple[Floats, Floats]:
    """The exact interval of the mean behind a count (Garwood, Biometrika 28, 1936)."""
    from scipy.special import gammaincinv

    k = np.asarray(counts, np.float64)
    tail = (1 - level) / 2
    low = np.where(k > 0, gammaincinv(np.maximum(k, 1.0), tail), 0.0)
    high: Floats = gammaincinv(k + 1, 1 - tail)
    return low, high
