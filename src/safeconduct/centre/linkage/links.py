"""The links between several sources: pairs with their probability, and persons.

Each pair of sources is looked at by itself, with weights and a number of matches of its own, so
that a further source changes nothing between the others.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import combinations_with_replacement
from typing import Any

import numpy as np
import numpy.typing as npt

from safeconduct.centre.tokens import Tokens

from .blocks import in_blocks
from .candidates import enough
from .clusters import cluster
from .comparison import Sources, levels, weighed
from .competition import advantage, competing
from .estimate import Estimate, estimate, least_weight
from .weights import Floats, Numbers, Weights, logit

SHOWN = 0.05
"""Pairs of this probability or more are told."""

LINKED = 0.5
"""Pairs of this probability or more are joined to one person, unless others speak against it."""

Watch = Callable[[int, int], None]
Calibrate = Callable[[Floats], Floats]


@dataclass(frozen=True, slots=True)
class Between:
    """What was found between two sources, or within one where they are the same."""

    left: int
    right: int
    pairs: int
    estimate: Estimate
    gained: float

    def log_odds(self, weight: Floats) -> Floats:
        """The log odds of pairs of this weight, before they compete."""
        share = min(max(self.estimate.matches / max(1, self.pairs), 1e-15), 1 - 1e-9)
        return weight + (logit(share) + self.gained)


@dataclass(frozen=True, slots=True)
class Compared:
    """All pairs that may be one person, before they are joined.

    A record is its place among all records, source after source. ``a`` < ``b`` are the records of
    each pair, the most probable first.
    """

    sources: tuple[Tokens, ...]
    deduplicated: frozenset[str]
    a: Numbers
    b: Numbers
    probability: Floats
    found: tuple[Between, ...]
    blocked: bool = False
    """Whether only pairs that share a keyed block were compared."""

    @property
    def only_once(self) -> Numbers:
        """For each record the source that holds a person at most once, -1 for none."""
        parts = [
            np.full(len(tokens), at if tokens.source in self.deduplicated else -1)
            for at, tokens in enumerate(self.sources)
        ]
        return np.concatenate(parts)

    def log_odds(self, a: Numbers, b: Numbers) -> Floats:
        """The log odds of any pairs a < b before they compete; minus infinity within a
        deduplicated source."""
        begins = np.concatenate([[0], np.cumsum([len(tokens) for tokens in self.sources])])
        between = {(found.left, found.right): found for found in self.found}
        return _scored(self.sources, begins, between, a, b)


@dataclass(frozen=True, slots=True, eq=False)
class Links:
    """The answer: pairs told with their probability, and the person of each record, from 0 on.

    Equal to itself alone, so that what is worked out from it can be kept."""

    compared: Compared
    a: Numbers
    b: Numbers
    probability: Floats
    persons: Numbers
    answered: Numbers = field(default_factory=lambda: np.empty(0, np.int64))
    """Places among the pairs told of those that were looked at and decided."""
    same: npt.NDArray[np.bool_] = field(default_factory=lambda: np.empty(0, np.bool_))
    """Whether each of these is the same person."""

    @property
    def linked(self) -> npt.NDArray[np.bool_]:
        """Which of the pairs told are joined to one person."""
        joined: npt.NDArray[np.bool_] = self.persons[self.a] == self.persons[self.b]
        return joined


def compare(
    sources: Sequence[Tokens],
    carried: Weights,
    *,
    deduplicated: frozenset[str] = frozenset(),
    blocked: bool = False,
    path: str | None = None,
    watch: Watch = lambda _done, _all: None,
) -> Compared:
    """All pairs of ``sources`` that may be one person.

    ``deduplicated`` names sources that hold a person at most once; with ``blocked`` only pairs
    that share a keyed block are compared; ``path`` forces a way to compare; ``watch`` is told how
    many of the comparisons are done.
    Errors: ValueError where two sources do not hold the same groups, or one of them no blocks.
    """
    if blocked and not all(tokens.blocks for tokens in sources):
        raise ValueError("not every source has keyed blocks")
    begins = np.concatenate([[0], np.cumsum([len(tokens) for tokens in sources])])
    wanted = [
        (s, t)
        for s, t in combinations_with_replacement(range(len(sources)), 2)
        if s != t or sources[s].source not in deduplicated
    ]
    work = [len(sources[s]) * len(sources[t]) for s, t in wanted]
    found, parts = [], []
    for at, (s, t) in enumerate(wanted):
        watch(sum(work[:at]), sum(work))
        pair = Sources(sources[s], None if s == t else sources[t])
        once = (sources[s].source in deduplicated, sources[t].source in deduplicated)
        told, i, j, chance = _between(s, t, pair, once, carried, blocked, path)
        kept = chance >= SHOWN / 2
        found.append(told)
        parts.append((i[kept] + begins[s], j[kept] + begins[t], chance[kept]))
    watch(sum(work), sum(work))
    a, b, probability = (
        _end_to_end([part[at] for part in parts], kind)
        for at, kind in enumerate((np.int64, np.int64, np.float64))
    )
    order = np.lexsort((b, a, -probability))
    return Compared(
        tuple(sources), deduplicated, a[order], b[order], probability[order], tuple(found), blocked
    )


def join(
    compared: Compared, *, linked: float = LINKED, calibrate: Calibrate | None = None
) -> Links:
    """The persons. Pairs of ``linked`` probability or more are joined; ``calibrate`` turns
    probabilities into better ones and leaves their order.
    """
    probability = compared.probability if calibrate is None else calibrate(compared.probability)
    told = probability >= SHOWN
    a, b, probability = compared.a[told], compared.b[told], probability[told]
    persons = cluster(a, b, probability, compared.only_once, compared.log_odds, linked)
    return Links(compared, a, b, probability, persons)


def _between(
    s: int,
    t: int,
    compared: Sources,
    once: tuple[bool, bool],
    carried: Weights,
    blocked: bool,
    path: str | None,
) -> tuple[Between, Numbers, Numbers, Floats]:
    learnt = estimate(compared, carried, least_weight(compared, SHOWN / 2), path=path)
    rows, others = len(compared.left), len(compared.other)
    gained = advantage(learnt.matches, rows, others, once)
    told = Between(s, t, compared.pairs, learnt, gained)
    least = logit(SHOWN / 2) - float(told.log_odds(np.zeros(1))[0])
    looked_for = in_blocks if blocked else enough
    chunks = list(looked_for(compared, learnt.weights, least, path=path))
    i, j = (_end_to_end([getattr(c, side) for c in chunks], np.int64) for side in ("i", "j"))
    weight = _end_to_end([chunk.weight for chunk in chunks], np.float64)
    chance = competing(i, j, weight, compared.pairs, learnt.matches, gained, once)
    return told, i, j, chance


def _end_to_end(parts: list[npt.NDArray[Any]], kind: type) -> npt.NDArray[Any]:
    return np.concatenate(parts) if parts else np.empty(0, kind)


def _scored(
    sources: tuple[Tokens, ...],
    begins: Numbers,
    found: dict[tuple[int, int], Between],
    a: Numbers,
    b: Numbers,
) -> Floats:
    score = np.full(len(a), -np.inf)
    s, t = (np.searchsorted(begins, side, side="right") - 1 for side in (a, b))
    for one, two, at in _grouped(s, t):
        between = found.get((one, two))
        if between is None:
            continue
        compared = Sources(sources[one], None if one == two else sources[two])
        weights = between.estimate.weights
        seen = levels(compared, weights, a[at] - begins[one], b[at] - begins[two])
        score[at] = between.log_odds(weighed(weights, seen))
    return score


def _grouped(s: Numbers, t: Numbers) -> Iterator[tuple[int, int, Numbers]]:
    for one, two in np.unique(np.stack([s, t], axis=1), axis=0).tolist():
        yield one, two, np.flatnonzero((s == one) & (t == two))
