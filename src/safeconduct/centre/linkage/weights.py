"""How much a similarity of a group says: Fellegi–Sunter weights in levels.

Fellegi and Sunter, A Theory for Record Linkage, JASA 1969: the weight of an observation is the
logarithm of how much likelier it is for the same person than for two. The similarity of a group
falls into a level; what is not known on either side weighs nothing. Weights never fall as the
similarity rises.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import pairwise

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]
Numbers = npt.NDArray[np.int64]

_RAREST = 1e-9
"""No level is held to be rarer: nothing seen is impossible."""


@dataclass(frozen=True, slots=True)
class Levels:
    """The levels of one group.

    ``cuts`` are the lower bounds (Dice) of the levels after the first, rising. ``matches`` and
    ``others`` say how often a pair of one person, and of two, falls into each level; one value
    more than cuts. ``weights`` are natural logarithms, never falling.

    Errors: ValueError for cuts that do not rise or shares that do not fit them.
    """

    cuts: tuple[float, ...]
    matches: tuple[float, ...]
    others: tuple[float, ...]
    weights: Floats = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        if any(a >= b for a, b in pairwise((0.0, *self.cuts, 1.0000001))):
            raise ValueError("the bounds of levels rise between 0 and 1")
        if not len(self.matches) == len(self.others) == len(self.cuts) + 1:
            raise ValueError("each level has a share of the matches and one of the others")
        if min(*self.matches, *self.others) < 0 or min(sum(self.matches), sum(self.others)) <= 0:
            raise ValueError("shares are not negative, and not all 0")
        object.__setattr__(self, "weights", _rising(shares(self.matches), shares(self.others)))

    def level(self, similarity: Floats) -> Numbers:
        """The level of each similarity; -1 where it is not known (NaN)."""
        found = np.searchsorted(self.cuts, similarity, side="right")
        return np.where(np.isnan(similarity), -1, found)

    def with_shares(self, matches: Floats, others: Floats) -> Levels:
        """The same levels with other shares."""
        return Levels(self.cuts, tuple(matches.tolist()), tuple(others.tolist()))


@dataclass(frozen=True, slots=True)
class Weights:
    """The levels of each group of a version of the encoding."""

    groups: Mapping[str, Levels]

    @property
    def highest(self) -> float:
        """What a pair weighs at most."""
        return float(sum(max(0.0, levels.weights[-1]) for levels in self.groups.values()))


def shares(counts: tuple[float, ...] | Floats) -> Floats:
    """Counts as shares of their sum, none of them 0."""
    found: Floats = np.asarray(counts, np.float64)
    found = np.maximum(found / found.sum(), _RAREST)
    found /= found.sum()
    return found


def fit(same: Floats, different: Floats, cuts: tuple[float, ...], pseudo: float = 1.0) -> Levels:
    """Levels from the similarities of pairs of one person and of two; NaN is not known.

    ``pseudo`` is added to each level, spread as the other kind of pair is, so that a level in
    which none was seen says little rather than everything.
    """
    counted = []
    for similarities in (same, different):
        known = similarities[~np.isnan(similarities)]
        level = np.searchsorted(cuts, known, side="right")
        counted.append(np.bincount(level, minlength=len(cuts) + 1).astype(np.float64))
    spread = (counted[0] + counted[1] + 1) / (counted[0] + counted[1] + 1).sum()
    return Levels(cuts, *(tuple((count + pseudo * spread).tolist()) for count in counted))


def _rising(matches: Floats, others: Floats) -> Floats:
    """Logarithms of the ratios, neighbours put together until none falls."""
    pools: list[tuple[float, float, int]] = []
    for m, u in zip(matches.tolist(), others.tolist(), strict=True):
        pools.append((m, u, 1))
        while len(pools) > 1 and pools[-2][0] * pools[-1][1] > pools[-1][0] * pools[-2][1]:
            later, earlier = pools.pop(), pools.pop()
            pools.append((earlier[0] + later[0], earlier[1] + later[1], earlier[2] + later[2]))
    return np.concatenate([np.full(count, np.log(m / u)) for m, u, count in pools])
