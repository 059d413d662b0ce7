"""Which pairs of columns are measured where they are too many to measure all.

A short loop over the exponential mechanism (OpenDP's noisy maximum): first the pairs that join
all columns into a tree, as in McKenna, Miklau and Sheldon, "Winning the NIST Contest" (JPC 2021),
then more of them while the model stays small enough to reckon with.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from itertools import combinations
from typing import Any, TypeAlias

import numpy as np
import numpy.typing as npt

from ..noise import opendp

Pair: TypeAlias = tuple[str, str]
Scores: TypeAlias = Mapping[Pair, float]

MOST_CELLS = 60_000
"""Cells of the largest table that the model has to hold at once."""
_BEYOND_TREE = 0.25
"""How many pairs beyond a tree, for each column."""


def rounds(columns: int) -> int:
    """How many pairs are chosen among this many columns."""
    return columns - 1 + math.floor(_BEYOND_TREE * columns)


def choose(scores: Scores, sizes: Mapping[str, int], rho: float) -> list[Pair]:
    """The pairs to measure, for a zCDP budget of `rho` in all.

    `scores`: how far each pair is from independent, in persons: one person may move a score by one.
    `sizes`: the codes of each column.
    """
    columns = list(sizes)
    chosen: list[Pair] = []
    pick = _noisy_maximum(rho / max(1, rounds(len(columns))))
    for turn in range(rounds(len(columns))):
        candidates = _joining(columns, chosen) if turn < len(columns) - 1 else _closing(chosen)
        fitting = [pair for pair in candidates if _largest([*chosen, pair], sizes) <= MOST_CELLS]
        if fitting:
            chosen.append(fitting[pick(np.array([scores[pair] for pair in fitting]))])
    return chosen


def _noisy_maximum(rho: float) -> Callable[[npt.NDArray[np.float64]], int]:
    dp = opendp()
    space = dp.vector_domain(dp.atom_domain(T=float, nan=False)), dp.linf_distance(T=float)

    def at(scale: float) -> Any:
        return dp.m.make_noisy_max(*space, dp.zero_concentrated_divergence(), scale=scale)

    low, high = 1e-6, 1.0
    while at(high).map(1.0) > rho:
        low, high = high, high * 2
    while high - low > 1e-4 * high:
        middle = (low + high) / 2
        low, high = (low, middle) if at(middle).map(1.0) <= rho else (middle, high)
    pick = at(high)
    return lambda scores: int(pick(scores.tolist()))


def _joining(columns: Sequence[str], chosen: Sequence[Pair]) -> list[Pair]:
    """The pairs that join two parts which no chosen pair joins yet."""
    part = {column: column for column in columns}
    for one, other in chosen:
        gone, stays = part[one], part[other]
        part = {column: stays if of == gone else of for column, of in part.items()}
    return [(one, other) for one, other in combinations(columns, 2) if part[one] != part[other]]


def _closing(chosen: Sequence[Pair]) -> list[Pair]:
    """The pairs that close a triangle: any other would make the model far larger."""
    known = {frozenset(pair) for pair in chosen}
    closing = {frozenset(one) ^ frozenset(other) for one, other in combinations(chosen, 2)}
    pairs = [tuple(sorted(pair)) for pair in closing if len(pair) == 2 and pair not in known]
    return sorted((one, other) for one, other in pairs)


def _largest(pairs: Sequence[Pair], sizes: Mapping[str, int]) -> float:
    """The cells of the largest table a model of these pairs has to hold."""
    if len(pairs) < len({column for pair in pairs for column in pair}):
        # Without a circle, no table is larger than that of a pair.
        return max(sizes[one] * sizes[other] for one, other in pairs)
    import networkx as nx

    full, _ = nx.complete_to_chordal_graph(nx.Graph(pairs))
    return max(math.prod(sizes[column] for column in clique) for clique in nx.find_cliques(full))
