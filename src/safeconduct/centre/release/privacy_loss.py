"""The exact price of discrete Gaussian noise, from the distribution of its privacy loss.

One person more or less moves one cell of each table by one, so the loss of table i is
(1 + 2 Z) / (2 σᵢ²) with Z discrete Gaussian, and the losses of all tables add up. δ(ε) is the mean
of max(0, 1 - e^(ε - loss)) (Balle and Wang, ICML 2018; for whole noise Canonne, Kamath and Steinke,
NeurIPS 2020, Theorem 7). Losses are laid on a grid and always rounded up, so that the answer errs
on the safe side only (Koskela, Jälkö and Honkela, AISTATS 2020).
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

_Mass = npt.NDArray[np.float64]

_TAIL = 13.0
"""Standard deviations kept on either side: what lies beyond weighs less than 1e-37."""
_STEPS = 10_000
"""Steps of the grid between a loss of 0 and ε."""


def exact_delta(sigmas: Sequence[float], epsilon: float) -> float:
    """The δ at `epsilon` of tables with noise of these scales, one row a person in each.

    Errors: ValueError where a scale or `epsilon` is not positive.
    """
    from scipy.fft import irfft, next_fast_len, rfft

    if not sigmas or min(sigmas) <= 0 or epsilon <= 0:
        raise ValueError("scales and epsilon are positive")
    step = epsilon / _STEPS
    rho = sum(1 / (2 * sigma**2) for sigma in sigmas)
    reach = math.ceil(_TAIL * math.sqrt(2 * rho) / step) + 2 * len(sigmas)
    size = next_fast_len(2 * reach + 1, real=True)
    turned = np.ones(size // 2 + 1, dtype=np.complex128)
    for sigma, times in Counter(sigmas).items():
        turned *= rfft(_loss(sigma, step, size)) ** times
    mass: _Mass = irfft(turned, size).clip(0.0)
    # The losses lie around a circle; the one nearest to their mean is the one that was meant.
    centre = round(rho / step)
    places = np.arange(centre - size // 2, centre - size // 2 + size)
    losses = places * step
    beyond = losses > epsilon
    return float(np.dot(mass[places[beyond] % size], -np.expm1(epsilon - losses[beyond])))


def exact_epsilon(sigmas: Sequence[float], delta: float) -> float:
    """The least ε at which tables with noise of these scales keep `delta`, to five digits."""
    from scipy.optimize import brentq

    def too_much(epsilon: float) -> float:
        return math.log(max(exact_delta(sigmas, epsilon), 1e-300) / delta)

    rho = sum(1 / (2 * sigma**2) for sigma in sigmas)
    high = rho + 2 * math.sqrt(rho * math.log(1 / delta))
    low = high * 0.7
    while too_much(low) <= 0:
        low *= 0.7
    root = float(brentq(too_much, low, high, rtol=1e-5))
    while too_much(root) > 0:  # the root lies on one side or the other: take the safe one
        root *= 1 + 1e-5
    return root


def _loss(sigma: float, step: float, size: int) -> _Mass:
    """The loss of one table, rounded up to the grid and laid around a circle of `size` steps."""
    reach = math.ceil(_TAIL * sigma) + 1
    noise = np.arange(-reach, reach + 1)
    mass = np.exp(-((noise / sigma) ** 2) / 2)
    losses = (1 + 2.0 * noise) / (2 * sigma**2)
    places = np.ceil(losses / step).astype(np.int64) % size
    return np.asarray(np.bincount(places, weights=mass / mass.sum(), minlength=size))
