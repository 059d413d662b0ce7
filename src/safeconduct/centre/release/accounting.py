"""What noise costs: zCDP ρ, and the (ε, δ) it amounts to, in both directions.

Two conversions. Where all that is known is a ρ, OpenDP's (the tight one of Canonne, Kamath and
Steinke 2020, Proposition 12). Where every call was a discrete Gaussian on counts, the exact one of
`privacy_loss`, which buys about seven per cent less noise for the same promise.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from .noise import opendp, rho_of
from .privacy_loss import exact_delta

DELTA = 1e-6
"""The δ at which ε is told where nothing else is asked."""
LARGEST_DELTA = 1e-3
"""Beyond it, one record in a thousand could be published as it stands and the promise be kept."""
SMALLEST_DELTA = 1e-10
"""Below it, the exact conversion would have to trust the last digits of floating-point numbers."""
SMALLEST_EPSILON = 1e-5
LARGEST_EPSILON = 1e9
"""Beyond it, floating-point numbers no longer tell one promise from the next."""
FINE = 0.002
"""Below this ε the noise is so wide that the exact conversion takes long and gains nothing."""
_CLOSE = 1e-6


class WrongBudget(ValueError):
    """An ε or δ that promises nothing: `what` names which, `found` what was asked."""

    def __init__(self, what: str, found: float) -> None:
        super().__init__(f"{what} = {found}")
        self.what = what
        self.found = found


@dataclass(frozen=True, slots=True)
class Price:
    """What a set of tables costs before it is drawn.

    `sigmas`: the scale of each table's noise; `rho`: what the ledger is charged; `half_widths`: of
    each table's cells, half the 95 % interval before the tables are made consistent.
    """

    epsilon: float
    delta: float
    sigmas: tuple[float, ...]
    rho: float

    @property
    def half_widths(self) -> tuple[float, ...]:
        return tuple(1.959964 * sigma for sigma in self.sigmas)


def check(epsilon: float, delta: float) -> None:
    """Errors: WrongBudget where `epsilon` or `delta` is no promise."""
    if not (math.isfinite(epsilon) and SMALLEST_EPSILON <= epsilon <= LARGEST_EPSILON):
        raise WrongBudget("epsilon", epsilon)
    if not (math.isfinite(delta) and SMALLEST_DELTA <= delta <= LARGEST_DELTA):
        raise WrongBudget("delta", delta)


@lru_cache(maxsize=256)
def epsilon_of(rho: float, delta: float = DELTA) -> float:
    """The ε at `delta` that a zCDP ρ amounts to, by OpenDP's tight conversion."""
    if rho == 0:
        return 0.0
    dp = opendp()
    space = dp.vector_domain(dp.atom_domain(T="i64")), dp.l2_distance(T="f64")
    approximate = dp.c.make_zCDP_to_approxDP(dp.m.make_gaussian(*space, scale=1.0))
    return float(approximate.map(math.sqrt(2 * rho)).epsilon(delta))


def rho_for(epsilon: float, delta: float = DELTA) -> float:
    """The largest zCDP ρ that stays within (`epsilon`, `delta`). Errors: WrongBudget."""
    check(epsilon, delta)
    low, high = 0.0, epsilon  # ρ ≤ ε: pure ε-DP of the same strength costs less than that
    while high - low > _CLOSE * high:
        middle = (low + high) / 2
        low, high = (middle, high) if epsilon_of(middle, delta) <= epsilon else (low, middle)
    return low


def sigma_for(rho: float, sensitivity: float = 1.0) -> float:
    """The scale of Gaussian noise that costs ρ."""
    return sensitivity / math.sqrt(2 * rho)


def price(epsilon: float, delta: float, shares: Sequence[float], contribution: int = 1) -> Price:
    """The least noise that keeps (`epsilon`, `delta`) for tables released together.

    `shares`: what part of the budget goes to each table, in any unit. `contribution`: to how many
    records of one table a unit of privacy may amount (1: a person; more: a case of so many).
    A person stands in one cell of every table, so the tables together move by √(number of tables).

    Errors: WrongBudget; ValueError where a share is not positive.
    """
    check(epsilon, delta)
    if not shares or min(shares) <= 0:
        raise ValueError("each table takes a positive share of the budget")
    whole = sum(shares)
    if contribution == 1 and epsilon >= FINE:
        rho = _exact_rho(epsilon, delta, tuple(share / whole for share in shares))
    else:
        # The exact conversion is proved for one record a person; the other holds for any.
        rho = rho_for(epsilon, delta)
    sigmas = tuple(sigma_for(rho * share / whole, contribution) for share in shares)
    return Price(epsilon, delta, sigmas, sum(rho_of(sigma, contribution) for sigma in sigmas))


@lru_cache(maxsize=256)
def _exact_rho(epsilon: float, delta: float, parts: tuple[float, ...]) -> float:
    """The largest ρ in all, split into `parts`, that keeps (ε, δ)."""

    def too_much(rho: float) -> float:
        found = exact_delta([sigma_for(rho * part) for part in parts], epsilon)
        return math.log(max(found, 1e-300) / delta)

    from scipy.optimize import brentq

    low = _loose_rho(epsilon, delta)
    high = low * 1.5
    while too_much(high) <= 0:
        low, high = high, high * 1.5
    root = float(brentq(too_much, low, high, rtol=1e-6))
    while too_much(root) > 0:  # the root lies on one side or the other: take the safe one
        root *= 1 - 1e-6
    return root


def _loose_rho(epsilon: float, delta: float) -> float:
    """A ρ that keeps (ε, δ) for certain: ρ + 2 √(ρ ln 1/δ) = ε (Bun and Steinke, TCC 2016)."""
    room = math.log(1 / delta)
    return (math.sqrt(room + epsilon) - math.sqrt(room)) ** 2
