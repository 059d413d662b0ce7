"""The exact price of discrete Gaussian noise, from the distribution of its privacy loss.

One person more or less moves one cell of each table by one, so the loss of table i is
(1 + 2 Z) / (2 σᵢ²) with Z discrete Gaussian, and the losses of all tables add up. δ(ε) is the mean
of max(0, 1 - e^(ε - loss)) (Balle and Wang, ICML 2018; for whole noise Canonne, Kamath and Steinke,
NeurIPS 2020, Theorem 7). Losses are laid on a grid and always rounded up, and what lies beyond the
grid counts as lost: the answer errs on the safe side only (Koskela, Jälkö and Honkela, AISTATS
2020).
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
_STEPS = 20_000
"""Steps of the grid between a loss of 0 and ε."""


def exact_delta(sigmas: Sequence[float], epsilon: float) -> float:
    """The δ at `epsilon` of tables with noise of these scales, one row a person in each.

    Errors: ValueError where a scale or `epsilon` is not positive.
    """
    if not sigmas or min(sigmas) <= 0 or epsilon <= 0:
        raise ValueError("scales and epsilon are positive")
    step = epsilon / _STEPS
    start, mass = 0, np.ones(1)
    for sigma, times in Counter(sigmas).items():
        first, more = _loss(sigma, times, step)
        start, mass = start + first, _together(mass, more)
    losses = (start + np.arange(len(mass))) * step
    beyond = losses > epsilon
    kept = mass[beyond] * -np.expm1(epsilon - losses[beyond])
    # FFT leaves errors of about 1e-16 a cell: they are counted as lost too.
    return float(kept.sum() + max(0.0, 1.0 - mass.sum()))


def exact_epsilon(sigmas: Sequence[float], delta: float) -> float:
    """The least ε at which tables with noise of these scales keep `delta`, to five digits."""
    rho = sum(1 / (2 * sigma**2) for sigma in sigmas)
    low, high = 0.0, rho + 2 * math.sqrt(rho * math.log(1 / delta)) + 1e-9
    while high - low > 1e-6 * high:
        middle = (low + high) / 2
        low, high = (low, middle) if exact_delta(sigmas, middle) <= delta else (middle, high)
    return high


def _loss(sigma: float, times: int, step: float) -> tuple[int, _Mass]:
    """The loss of `times` tables of the same scale: index of the first step, and the mass."""
    reach = math.ceil(_TAIL * sigma * math.sqrt(times)) + times
    noise = np.arange(-reach, reach + 1)
    one = np.exp(-((noise / sigma) ** 2) / 2)
    one /= one.sum()
    mass = one if times == 1 else _many(one, times)
    losses = (times + 2.0 * noise) / (2 * sigma**2)
    places = np.ceil(losses / step).astype(np.int64)
    first = int(places[0])
    return first, np.asarray(np.bincount(places - first, weights=mass), dtype=np.float64)


def _many(one: _Mass, times: int) -> _Mass:
    """The distribution of a sum of `times` draws, on the same range as one."""
    from scipy.fft import irfft, next_fast_len, rfft

    half = len(one) // 2
    size = next_fast_len(2 * len(one), real=True)
    around = np.zeros(size)
    around[: half + 1], around[-half:] = one[half:], one[:half]
    summed: _Mass = irfft(rfft(around) ** times, size)
    whole: _Mass = np.concatenate([summed[-half:], summed[: half + 1]])
    return whole.clip(0.0)


def _together(one: _Mass, other: _Mass) -> _Mass:
    from scipy.signal import fftconvolve

    summed: _Mass = fftconvolve(one, other)
    return summed.clip(0.0)
