"""All pairs of two sources that weigh enough, found without weighing every pair.

The weight of a pair is a sum over its groups. Where each group stays below a level of its own and
the weights just below these levels add up to less than what is asked, so does the pair: a pair
that weighs enough reaches its level in one group at least. The kernel finds the pairs that do,
group by group, exactly; only these are weighed.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product

import numpy as np

from .comparison import Sources, at_random, known_words, levels, weighed
from .kernel import dice_pairs
from .weights import Floats, Levels, Numbers, Weights

_A_CANDIDATE = 300.0
"""What weighing a pair costs, where comparing one in the kernel costs 1."""

_SAMPLE = 50_000

_FEW = 1 << 20
"""So many pairs are all weighed: there is nothing to be saved."""


_FEW_PLANNED = 1 << 14
"""The same where the plan is there already."""


@dataclass(frozen=True, slots=True)
class Weighed:
    """Some pairs: rows of the left and right source, levels (pairs, groups), weights."""

    i: Numbers
    j: Numbers
    levels: Numbers
    weight: Floats

    def __len__(self) -> int:
        return len(self.i)


def enough(
    sources: Sources,
    weights: Weights,
    least: float,
    *,
    path: str | None = None,
    reached: tuple[int | None, ...] | None = None,
) -> Iterator[Weighed]:
    """Every pair that weighs ``least`` or more, each once, in chunks.

    ``path`` forces a way to compare, as in `dice_pairs`; ``reached`` is a plan made before, for
    sources of which these are a part.
    """
    if reached is None:
        reached = planned(sources, weights, least)
    elif sources.pairs < _FEW_PLANNED:
        reached = None
    if reached is None:
        for i, j in _all_pairs(sources):
            yield from _kept(sources, weights, least, i, j, ())
        return
    names = list(weights.groups)
    for at, level in enumerate(reached):
        if level is None:
            continue
        group = weights.groups[names[at]]
        own = known_words(sources.left.groups[names[at]])
        other = None if sources.right is None else known_words(sources.right.groups[names[at]])
        # A pair that an earlier pass has found is not told again.
        earlier = tuple((before, reached[before]) for before in range(at))
        for i, j, _ in dice_pairs(own, other, group.cuts[level - 1], path=path):
            yield from _kept(sources, weights, least, i, j, earlier)


def planned(sources: Sources, weights: Weights, least: float) -> tuple[int | None, ...] | None:
    """The plan for these sources (`plan`); None where every pair is to be weighed."""
    return plan(weights, least, _passing(sources, weights)) if sources.pairs > _FEW else None


def _kept(
    sources: Sources,
    weights: Weights,
    least: float,
    i: Numbers,
    j: Numbers,
    earlier: tuple[tuple[int, int | None], ...],
) -> Iterator[Weighed]:
    found = levels(sources, weights, i, j)
    weight = weighed(weights, found)
    kept = weight >= least
    counts = [group.count for group in weights.groups.values()]
    for group, level in earlier:
        if level is not None:
            # Of what is not known (-1) no earlier pass has found anything.
            seen, count = found[:, group], counts[group]
            kept &= (seen < 0) | (seen % count < level)
    if kept.any():
        yield Weighed(i[kept], j[kept], found[kept], weight[kept])


def _all_pairs(sources: Sources) -> Iterator[tuple[Numbers, Numbers]]:
    others = len(sources.other)
    step = max(1, (1 << 18) // max(1, others))
    for begin in range(0, len(sources.left), step):
        rows = np.arange(begin, min(begin + step, len(sources.left)))
        i, j = np.repeat(rows, others), np.tile(np.arange(others), len(rows))
        if sources.right is None:
            before = i < j
            i, j = i[before], j[before]
        if len(i):
            yield i, j


def plan(weights: Weights, least: float, passing: list[Floats]) -> tuple[int | None, ...] | None:
    """For each group the level a pass of the kernel looks for, None for no pass; the cheapest
    choice by which every pair that weighs ``least`` is found. None where there is no such choice:
    then every pair has to be weighed. ``passing`` says of each group which share of all pairs
    reaches each level.
    """
    groups = zip(weights.groups.values(), passing, strict=True)
    best: tuple[float, tuple[int | None, ...]] | None = None
    for choice in product(*(_choices(*group) for group in groups)):
        below = sum(part[1] for part in choice)
        cost = sum(part[2] for part in choice)
        if below < least and (best is None or cost < best[0]):
            best = cost, tuple(part[0] for part in choice)
    return None if best is None else best[1]


def _passing(sources: Sources, weights: Weights) -> list[Floats]:
    """Which share of all pairs reaches each level of each group, by a sample."""
    drawn = levels(sources, weights, *at_random(sources, _SAMPLE, seed=0))
    found = []
    for column, group in zip(drawn.T, weights.groups.values(), strict=True):
        counts = np.bincount(column[column >= 0] % group.count, minlength=group.count)
        found.append(np.cumsum(counts[::-1])[::-1] / max(1, len(drawn)))
    return found


def _choices(group: Levels, passing: Floats) -> list[tuple[int | None, float, float]]:
    """Each level a pass may look for, what a pair below it weighs at most, what the pass costs."""
    found: list[tuple[int | None, float, float]] = [
        (None, max(0.0, float(group.weights[:, -1].max())), 0.0)
    ]
    for level in range(1, group.count):
        # What is not known weighs 0, and no pass finds it.
        below = max(0.0, float(group.weights[:, level - 1].max()))
        found.append((level, below, 1.0 + _A_CANDIDATE * float(passing[level])))
    return found
