"""Records joined to persons, over any number of sources, without chains.

Joining whatever is linked by any path makes one person of many: a is like b, b is like c, and a
and c are nobody's. Clusters are joined only where their records, each with each, speak for it on
average (average linkage over the log odds), and where no source that holds a person at most once
would hold one twice.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np
from scipy.optimize import linear_sum_assignment
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components

from .weights import Floats, Numbers

Score = Callable[[Numbers, Numbers], Floats]
"""The log odds of pairs of records a < b."""

_LARGEST = 1_000
"""Records of a component that are held each against each. A larger one is cut first."""


def cluster(
    a: Numbers,
    b: Numbers,
    probability: Floats,
    only_once: Numbers,
    score: Score,
    linked: float,
) -> Numbers:
    """The person of each record, numbered from 0 in the order of their first record.

    Pairs (a, b) of ``linked`` probability or more are joined where nothing speaks against it.
    ``only_once`` gives for each record the source that holds a person at most once, -1 for none.
    """
    joined = probability >= linked
    persons = np.arange(len(only_once))
    ends = a[joined], b[joined], probability[joined]
    for members, at in hanging_together(*ends, len(only_once), _LARGEST):
        if len(members) == 2:
            persons[members] = members[0]
            continue
        edges = ends[0][at], ends[1][at], ends[2][at]
        for group in _resolved(members, edges, only_once[members], score):
            persons[group] = group.min()
    return np.unique(persons, return_inverse=True)[1].astype(np.int64)


Edges = tuple[Numbers, Numbers, Floats]


def hanging_together(
    a: Numbers, b: Numbers, probability: Floats, records: int, largest: int
) -> Iterator[tuple[Numbers, Numbers]]:
    """Records that hang together by pairs, and the places of these pairs; more than ``largest``
    records are cut at their weaker pairs until they are no more."""
    yield from _cut(a, b, probability, records, largest, np.arange(len(a)))


def _cut(
    a: Numbers, b: Numbers, probability: Floats, records: int, largest: int, of: Numbers
) -> Iterator[tuple[Numbers, Numbers]]:
    if not len(of):
        return
    graph = coo_array((np.ones(len(of)), (a[of], b[of])), shape=(records, records))
    _, label = connected_components(graph, directed=False)
    order = np.argsort(label[a[of]], kind="stable")
    for edges in np.split(order, np.flatnonzero(np.diff(label[a[of]][order])) + 1):
        at = of[edges]
        members = np.unique(np.concatenate([a[at], b[at]]))
        if len(members) <= largest:
            yield members, at
            continue
        stronger = at[probability[at] > np.quantile(probability[at], 0.2)]
        yield from _cut(a, b, probability, records, largest, stronger)


def _resolved(
    members: Numbers, edges: Edges, only_once: Numbers, score: Score
) -> Iterator[Numbers]:
    one, two = np.triu_indices(len(members), 1)
    odds = np.full((len(members), len(members)), -np.inf)
    odds[one, two] = odds[two, one] = score(members[one], members[two])
    held_once = set(only_once.tolist())
    if len(held_once) == 2 and -1 not in held_once:
        yield from _assigned(members, edges, odds, only_once)
    else:
        yield from _agglomerated(members, edges, odds, only_once)


def _assigned(
    members: Numbers, edges: Edges, odds: Floats, only_once: Numbers
) -> Iterator[Numbers]:
    """Two sources with a person at most once in each: the pairs that are likeliest together."""
    left = np.flatnonzero(only_once == only_once[0])
    right = np.flatnonzero(only_once != only_once[0])
    allowed = np.zeros(odds.shape, np.bool_)
    a, b = np.searchsorted(members, edges[0]), np.searchsorted(members, edges[1])
    allowed[a, b] = allowed[b, a] = True
    gain = np.where(allowed, np.clip(odds, 0, 500) + 1e-9, 0.0)[np.ix_(left, right)]
    for i, j in zip(*linear_sum_assignment(gain, maximize=True), strict=True):
        if gain[i, j] > 0:
            yield members[[left[i], right[j]]]


def _agglomerated(
    members: Numbers, edges: Edges, odds: Floats, only_once: Numbers
) -> Iterator[Numbers]:
    """Clusters joined pair by pair, the most probable first."""
    cluster_of = list(range(len(members)))
    held = {at: [at] for at in cluster_of}
    order = np.lexsort((edges[1], edges[0], -edges[2]))
    ends = (np.searchsorted(members, edges[side][order]).tolist() for side in (0, 1))
    for a, b in zip(*ends, strict=True):
        one, two = cluster_of[a], cluster_of[b]
        if one == two:
            continue
        across = odds[np.ix_(held[one], held[two])]
        once = [set(only_once[held[side]].tolist()) - {-1} for side in (one, two)]
        # A pair was joined by its probability; a cluster is by what all its records say.
        alone = across.size == 1
        if once[0] & once[1] or not (alone or across.mean() >= 0):
            continue
        held[one] += held.pop(two)
        for at in held[one]:
            cluster_of[at] = one
    yield from (members[sorted(group)] for group in held.values() if len(group) > 1)
