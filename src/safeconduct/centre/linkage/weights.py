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


Table = tuple[tuple[float, ...], ...]

KINDS = 3
"""A pair has 0, 1 or 2 sides of which only part of the group was known."""


@dataclass(frozen=True, slots=True)
class Levels:
    """The levels of one group.

    ``cuts`` are the lower bounds (Dice) of the levels after the first, rising. ``matches`` and
    ``others`` say, for each kind of pair (`KINDS`), how often a pair of one person, and of two,
    falls into each level; one value more than cuts. ``weights``, shape (kinds, levels), are
    natural logarithms, never falling within a kind.

    Errors: ValueError for cuts that do not rise or shares that do not fit them.
    """

    cuts: tuple[float, ...]
    matches: Table
    others: Table
    weights: Floats = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        if any(a >= b for a, b in pairwise((0.0, *self.cuts, 1.0000001))):
            raise ValueError("the bounds of levels rise between 0 and 1")
        tables = np.asarray(self.matches, np.float64), np.asarray(self.others, np.float64)
        if any(table.shape != (KINDS, len(self.cuts) + 1) for table in tables):
            raise ValueError("each level of each kind has a share of the matches and of the others")
        if any((table < 0).any() or (table.sum(axis=1) <= 0).any() for table in tables):
            raise ValueError("shares are not negative, and not all 0")
        pairs = zip(shares(tables[0]), shares(tables[1]), strict=True)
        object.__setattr__(self, "weights", np.stack([_rising(m, u) for m, u in pairs]))

    @property
    def count(self) -> int:
        """How many levels a kind has."""
        return len(self.cuts) + 1

    def level(self, similarity: Floats, partial: Numbers) -> Numbers:
        """Kind times `count` plus level of each pair; -1 where the similarity is NaN, not known.

        ``partial`` says of how many sides only part was known.
        """
        found = np.searchsorted(self.cuts, similarity, side="right") + partial * self.count
        return np.where(np.isnan(similarity), -1, found)

    def with_shares(self, matches: Floats, others: Floats) -> Levels:
        """The same levels with other shares, shape (kinds, levels)."""
        return Levels(self.cuts, _table(matches), _table(others))


def _table(values: Floats) -> Table:
    return tuple(tuple(row) for row in values.tolist())


@dataclass(frozen=True, slots=True)
class Weights:
    """The levels of each group of a version of the encoding."""

    groups: Mapping[str, Levels]

    @property
    def highest(self) -> float:
        """What a pair weighs at most."""
        return float(sum(max(0.0, levels.weights[:, -1].max()) for levels in self.groups.values()))


def logit(share: float) -> float:
    """The logarithm of the odds."""
    return float(np.log(share) - np.log1p(-share))


def shares(counts: Table | Floats) -> Floats:
    """Counts as shares of the sum of their row, none of them 0."""
    found: Floats = np.asarray(counts, np.float64)
    found = np.maximum(found / found.sum(axis=-1, keepdims=True), _RAREST)
    found /= found.sum(axis=-1, keepdims=True)
    return found


def fit(
    same: tuple[Floats, Numbers],
    different: tuple[Floats, Numbers],
    cuts: tuple[float, ...],
    pseudo: float = 1.0,
) -> Levels:
    """Levels from pairs of one person and of two: their similarities and partial sides.

    A similarity that is NaN is not known. ``pseudo`` is added over the levels of a kind, spread as
    pairs of both sorts are, so that a level in which none was seen says little; a kind that was
    not seen weighs nothing.
    """
    counted = []
    for similarities, partial in (same, different):
        known = ~np.isnan(similarities)
        level = np.searchsorted(cuts, similarities[known], side="right")
        found = np.zeros((KINDS, len(cuts) + 1))
        np.add.at(found, (partial[known], level), 1.0)
        counted.append(found)
    spread = shares(counted[0] + counted[1] + 1)
    return Levels(cuts, *(_table(count + pseudo * spread) for count in counted))


def _rising(matches: Floats, others: Floats) -> Floats:
    """Logarithms of the ratios, neighbours put together until none falls."""
    pools: list[tuple[float, float, int]] = []
    for m, u in zip(matches.tolist(), others.tolist(), strict=True):
        pools.append((m, u, 1))
        while len(pools) > 1 and pools[-2][0] * pools[-1][1] > pools[-1][0] * pools[-2][1]:
            later, earlier = pools.pop(), pools.pop()
            pools.append((earlier[0] + later[0], earlier[1] + later[1], earlier[2] + later[2]))
    found = np.concatenate([np.full(count, np.log(m / u)) for m, u, count in pools])
    return np.maximum.accumulate(found)
