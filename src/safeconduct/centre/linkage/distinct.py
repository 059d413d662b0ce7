"""How many persons there are behind the records, with what linkage may have got wrong.

And what missed links do to an estimate of those on no list: they split persons on several lists
into persons on one, so that lists seem to overlap less and the hidden population seems larger.
With two lists and a share r of links missed, the estimate of Lincoln and Petersen grows by the
factor 1 / (1 - r).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from itertools import product

import numpy as np
from scipy.optimize import nnls
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components

from .links import Links
from .overlooked import overlooked
from .weights import Floats, Numbers

History = tuple[int, ...]
"""On which lists a person stands: 0 or 1 for each."""

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


@dataclass(frozen=True, slots=True)
class Bias:
    """An estimate from the lists ``as_linked`` and from the lists with the missed links
    ``repaired``; ``factor`` is the one over the other."""

    as_linked: float
    repaired: float

    @property
    def factor(self) -> float:
        return self.as_linked / self.repaired


def bias_of_missed_links(
    lists: Mapping[History, float],
    missed: float,
    estimator: Callable[[Mapping[History, float]], float],
) -> Bias:
    """By how much an estimate is off because a share ``missed`` of links was not found.

    ``lists`` counts the persons of each history as they were linked; ``estimator`` makes an
    estimate of such a table. Errors: ValueError for a share that is not in [0, 1).
    """
    return Bias(estimator(lists), estimator(repaired(lists, missed)))


def split(lists: Mapping[History, float], missed: float) -> dict[History, float]:
    """The table that is expected when each link is missed with probability ``missed``.

    Each record of a person on several lists stays by itself with one and the same probability,
    such that two records of a person stay apart with probability ``missed``.
    """
    _check(missed)
    alone = 1 - np.sqrt(1 - missed)
    found: dict[History, float] = {}
    for history, count in lists.items():
        on = [at for at, there in enumerate(history) if there]
        for apart in product((False, True), repeat=len(on)):
            chance = float(np.prod([alone if one else 1 - alone for one in apart]))
            together = [at for at, one in zip(on, apart, strict=True) if not one]
            singles = [at for at, one in zip(on, apart, strict=True) if one]
            for part in ([together] if together else []) + [[at] for at in singles]:
                key = tuple(int(at in part) for at in range(len(history)))
                found[key] = found.get(key, 0.0) + count * chance
    return found


def repaired(lists: Mapping[History, float], missed: float) -> dict[History, float]:
    """The table from which missing links would have made ``lists``, none of its counts negative."""
    _check(missed)
    width = len(next(iter(lists), ()))
    every = [history for history in product((0, 1), repeat=width) if any(history)]
    made = np.zeros((len(every), len(every)))
    for column, history in enumerate(every):
        for key, share in split({history: 1.0}, missed).items():
            made[every.index(key), column] = share
    observed: Floats = np.array([float(lists.get(history, 0)) for history in every])
    counts, _ = nnls(made, observed)
    return {history: float(n) for history, n in zip(every, counts, strict=True) if n > 0}


def _check(missed: float) -> None:
    if not 0 <= missed < 1:
        raise ValueError(f"the share of missed links is at least 0 and below 1, not {missed}")
