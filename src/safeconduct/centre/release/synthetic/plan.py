"""What is measured for synthetic records, and with how much noise: settled before anybody looks.

Where every pair of columns is measured, all calls are discrete Gaussians of fixed scales, and the
exact conversion holds; where pairs are chosen, the choice costs too and zCDP adds up.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

from ..accounting import check, price, rho_for, sigma_for
from ..domain import Domain
from ..noise import MECHANISM, rho_of
from .choosing import rounds

_ALL_PAIRS = 9
"""Columns up to which every pair is measured."""
_SINGLES = 0.25
"""The part of the budget that goes to the columns by themselves."""
_CHOICE = 0.1
"""The part that goes to choosing pairs, where they are chosen."""
_LARGER_MORE = 0.8
"""A table's share grows with this power of its cells: many cells, many errors."""
_COUNTED = 15
"""Codes of a column beyond which its tables take no larger share: most of them will be merged."""


@dataclass(frozen=True, slots=True)
class Plan:
    """The scale of the noise of each column (``singles``) and of each pair (``pairs``, in order).

    ``choice``: the zCDP budget for choosing pairs, 0 where every pair is measured.
    """

    singles: tuple[float, ...]
    pairs: tuple[float, ...]
    choice: float
    rho: float
    mechanism: str

    @property
    def every(self) -> bool:
        return self.choice == 0


def plan(domain: Domain, epsilon: float, delta: float) -> Plan:
    """The plan for records of `domain`. Errors: WrongBudget."""
    check(epsilon, delta)
    sizes = [min(len(codes), _COUNTED) for codes in domain.codes.values()]
    every = len(sizes) <= _ALL_PAIRS
    singles = [size**_LARGER_MORE for size in sizes]
    if every:
        pairs = [(one * other) ** _LARGER_MORE for one, other in combinations(sizes, 2)]
        shares = _parts(singles, _SINGLES if pairs else 1) + _parts(pairs, 1 - _SINGLES)
        agreed = price(epsilon, delta, shares)
        scales = agreed.sigmas
        return Plan(scales[: len(sizes)], scales[len(sizes) :], 0.0, agreed.rho, MECHANISM)
    whole, turns = rho_for(epsilon, delta), rounds(len(sizes))
    alone = tuple(sigma_for(whole * part) for part in _parts(singles, _SINGLES))
    each = sigma_for(whole * (1 - _SINGLES - _CHOICE) / turns)
    spent = sum(map(rho_of, alone)) + turns * rho_of(each) + whole * _CHOICE
    return Plan(alone, (each,) * turns, whole * _CHOICE, spent, f"{MECHANISM}+noisy_max")


def _parts(weights: Sequence[float], of: float) -> list[float]:
    """`of`, divided by `weights`."""
    whole = sum(weights)
    return [of * weight / whole for weight in weights]
