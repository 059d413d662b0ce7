"""How many persons there are behind the records, with what linkage may have got wrong.

What missed links do to an estimate of those on no list is worked out in the analysis; the share
that was missed is 1 less the recall of `review.quality`.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components

from .links import Links
from .overlooked import overlooked
from .weights import Numbers

_CERTAIN = 0.001


@dataclass(frozen=True, slots=True)
class Distinct:
    """``count`` persons as linked; ``expected`` and the interval carry what may be wrong: links
    that join two persons, links left open, and matches too unlike to be seen."""

    count: int
    expected: float
    low95: int
    high95: int


def distinct_persons(links: Links, *, draws: int = 500, seed: int = 0) -> Distinct:
    """The number of distinct persons, by drawing each told pair with its probability.

    Pairs are drawn independently of one another; the same for the same ``seed``.
    """
    numbers = np.random.default_rng(seed)
    sure = links.probability >= 1 - _CERTAIN
    records = len(links.persons)
    groups, label = _grouped(records, links.a[sure], links.b[sure])
    a, b, chance = label[links.a[~sure]], label[links.b[~sure]], links.probability[~sure]
    touched, ends = np.unique(np.concatenate([a, b]), return_inverse=True)
    a, b = ends[: len(a)], ends[len(a) :]
    found = np.empty(draws)
    for draw in range(draws):
        same = numbers.random(len(chance)) < chance
        left, _ = _grouped(len(touched), a[same], b[same])
        found[draw] = groups - len(touched) + left
    found -= overlooked(links, draws, numbers)
    low, high = np.quantile(found, [0.025, 0.975])
    count = int(links.persons.max(initial=-1)) + 1
    return Distinct(
        count,
        float(found.mean()),
        min(count, max(1, int(np.floor(low)))),
        max(count, int(np.ceil(high))),
    )


def _grouped(nodes: int, a: Numbers, b: Numbers) -> tuple[int, Numbers]:
    if not nodes:
        return 0, np.empty(0, np.int64)
    graph = coo_array((np.ones(len(a)), (a, b)), shape=(nodes, nodes))
    count, label = connected_components(graph, directed=False)
    return int(count), label.astype(np.int64)
