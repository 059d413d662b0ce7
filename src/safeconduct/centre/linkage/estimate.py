"""What a pair of sources says of its own weights, and when it is not believed.

Expectation–maximisation without anybody's answers can settle on something other than persons. It
starts here from weights carried over from data whose truth was known, is held near them, and is
looked at afterwards: where it collapsed, the weights are those carried over, and it is said why.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

import numpy as np

from .blocks import keys_of, sharing
from .candidates import Weighed, enough
from .comparison import Sources, at_random, levels, weighed
from .competition import competing
from .slicing import rows_of
from .weights import KINDS, Floats, Levels, Numbers, Weights, logit, shares

AT_RANDOM = 400_000
"""Pairs drawn to see how pairs of two persons look; of fewer pairs, all."""

_LEFT_ROWS = 5_000
"""Rows of the left source, at most, that are held against all of the right one."""

_HELD_BY = 200.0
"""Pairs that the carried-over shares of matches count for."""

_FEWEST = 30.0
"""Matches below which nothing is learnt about how matches look."""

_HELD_OTHERS_BY = 2_000.0
"""Pairs that the carried-over shares of pairs of two persons count for."""

_SEEN = 25.0
"""Pairs of two persons a level needs for its own share; rarer levels keep their shape."""

_EXPECTED_OVERLAP = 0.1
_STEPS = 60


class Why(Enum):
    """Why weights were carried over."""

    FEW = "few"  # too few matches to learn from
    BOUND = "bound"  # as many matches as there can be, or none
    BLURRED = "blurred"  # matches and others are not told apart
    DRIFTED = "drifted"  # what it found looks unlike any match that was known


@dataclass(frozen=True, slots=True)
class Estimate:
    """``weights`` to be used; ``matches`` expected among all pairs of the two sources; ``reason``
    where the weights were carried over, None where they were estimated. ``covered`` is the share
    of matches that weigh enough to be looked at. ``seen`` is how many matches were found without
    blocks, and ``in_blocks`` how many of these share one.
    """

    weights: Weights
    matches: float
    covered: float
    reason: Why | None
    seen: float = 0.0
    in_blocks: float = 0.0


def most_matches(sources: Sources) -> float:
    """More pairs than these are never expected to be one person's."""
    rows = len(sources.left), len(sources.other)
    return rows[0] / 2 if sources.right is None else float(min(rows))


def least_weight(sources: Sources, probability: float) -> float:
    """The weight below which no pair can have ``probability``, however many matches there are."""
    share = min(most_matches(sources) / max(1, sources.pairs), 0.5)
    return logit(probability) - logit(share)


def estimate(
    sources: Sources, carried: Weights, least: float, *, seed: int = 0, path: str | None = None
) -> Estimate:
    """What the two sources say. ``carried`` are weights from data whose truth was known; pairs
    of ``least`` weight or more are looked at.
    """
    part = _part(sources)
    near = _together(part, list(enough(part, carried, least, path=path)), len(carried.groups))
    drawn = at_random(part, AT_RANDOM, seed)
    background = levels(part, carried, *drawn)
    first = _fitted(part, carried, near, background, least, learn=False)
    reason: Why | None = Why.FEW
    found = first
    if first.matches >= _FEWEST:
        found = _fitted(part, carried, near, background, least, learn=True)
        reason = _collapsed(part, carried, found, near)
    scale = sources.pairs / max(1, part.pairs)
    kept = found if reason is None else first
    probable = near.probable(kept.weights, kept.matches)
    shared = sharing(keys_of(part), near.i, near.j).any(axis=0)
    told = float(probable.sum()), float(probable[shared].sum())
    return Estimate(kept.weights, kept.matches * scale, kept.covered, reason, *told)


@dataclass(frozen=True, slots=True)
class _Fitted:
    weights: Weights
    matches: float
    covered: float


def _part(sources: Sources) -> Sources:
    """Some rows of the left source against all others: as many matches as are needed."""
    if len(sources.left) <= _LEFT_ROWS:
        return sources
    step = len(sources.left) // _LEFT_ROWS
    some = np.arange(0, len(sources.left), step)
    if sources.right is None:
        # Within a source, pairs are as rare as in the whole only if a part is held against all.
        rest = np.setdiff1d(np.arange(len(sources.left)), some)
        return Sources(rows_of(sources.left, some), rows_of(sources.left, rest))
    return Sources(rows_of(sources.left, some), sources.right)


@dataclass(frozen=True, slots=True)
class _Near:
    """Pairs that may be matches."""

    sources: Sources
    i: Numbers
    j: Numbers
    levels: Numbers

    def probable(self, weights: Weights, matches: float) -> Floats:
        """How probably each is a match. Between two sources, pairs that share a record compete:
        where many are alike, most of them are not the same person.
        """
        once = (self.sources.right is not None,) * 2
        weight = weighed(weights, self.levels)
        return competing(self.i, self.j, weight, self.sources.pairs, matches, 0.0, once)


def _together(sources: Sources, chunks: list[Weighed], groups: int) -> _Near:
    if not chunks:
        none = np.empty(0, np.int64)
        return _Near(sources, none, none, np.empty((0, groups), np.int64))
    i, j, levels = (
        np.concatenate([getattr(chunk, part) for chunk in chunks]) for part in ("i", "j", "levels")
    )
    return _Near(sources, i, j, levels)


def _fitted(
    sources: Sources,
    carried: Weights,
    near: _Near,
    background: Numbers,
    least: float,
    *,
    learn: bool,
) -> _Fitted:
    """How many matches there are and how pairs of two persons look; with ``learn``, how matches do.

    What pairs of two look like is seen in pairs drawn at random and cannot collapse.
    """
    weights = carried
    most = most_matches(sources)
    matches = _EXPECTED_OVERLAP * most
    covered = 1.0
    for _ in range(_STEPS):
        covered = _covered(weights, near.levels, least)
        probable = near.probable(weights, matches)
        seen = float(probable.sum()) / covered
        # One pair's worth of belief in the overlap expected before anything was seen.
        update = (seen + 1) / (1 + 1 / max(_EXPECTED_OVERLAP * most, 1e-9))
        update = min(update, most)
        share = min(matches / max(1, sources.pairs), 0.5)
        apart = 1 / (1 + np.exp(np.clip(weighed(weights, background) + logit(share), -700, 700)))
        believed = probable if learn else np.zeros_like(probable)
        weights = Weights(
            {
                name: _learnt(group, near.levels[:, at], believed, background[:, at], apart)
                for at, (name, group) in enumerate(carried.groups.items())
            }
        )
        settled = abs(update - matches) <= 1e-4 * max(1.0, matches)
        matches = update
        if settled:
            break
    return _Fitted(weights, matches, covered)


def _learnt(
    carried: Levels, near: Numbers, probable: Floats, background: Numbers, apart: Floats
) -> Levels:
    """The shares of each level by what was seen, held to what was carried over."""
    shape = carried.weights.shape
    count = carried.weights.size
    known = near >= 0
    same = np.bincount(near[known], weights=probable[known], minlength=count).reshape(shape)
    matches = shares(carried.matches) * _HELD_BY + same
    known = background >= 0
    different = np.zeros(count)
    np.add.at(different, background[known], apart[known])
    seen = zip(shares(carried.others), different.reshape(shape), strict=True)
    return carried.with_shares(matches, np.stack([_others(*kind) for kind in seen]))


def _others(carried: Floats, seen: Floats) -> Floats:
    """Shares of pairs of two persons: as seen, and beyond what is often seen shaped as carried."""
    total = seen.sum()
    if total < _SEEN:
        return carried
    often = seen >= _SEEN
    held = (seen + carried * _HELD_OTHERS_BY) / (total + _HELD_OTHERS_BY)
    rare = ~often
    found = np.where(often, held, 0.0)
    if rare.any():
        left_over = max(float(held[rare].sum()), 0.5 / total)
        # Of a level that was never seen no more is believed than could have been overlooked.
        found[rare] = np.minimum(carried[rare] / carried[rare].sum() * left_over, _SEEN / total)
    found /= found.sum()
    return found


def _covered(weights: Weights, near: Numbers, least: float, draws: int = 5_000) -> float:
    """The share of matches that weigh ``least`` or more, were groups independent."""
    numbers = np.random.default_rng(draws)
    total = np.zeros(draws)
    for at, group in enumerate(weights.groups.values()):
        seen = near[:, at]
        known = float((seen >= 0).mean()) if len(near) else 1.0
        kinds = np.bincount(seen[seen >= 0] // group.count, minlength=KINDS) + np.eye(KINDS)[0]
        by_kind = shares(group.matches) * (kinds / kinds.sum())[:, None]
        drawn = numbers.choice(group.weights.size, draws, p=by_kind.ravel())
        total += np.where(numbers.random(draws) < known, group.weights.ravel()[drawn], 0.0)
    return max(float((total >= least).mean()), 0.05)


def _collapsed(sources: Sources, carried: Weights, found: _Fitted, near: _Near) -> Why | None:
    if found.matches < _FEWEST:
        return Why.BOUND
    if found.matches >= 0.999 * most_matches(sources) and not _alike(sources):
        return Why.BOUND
    probable = near.probable(found.weights, found.matches)
    if float((probable * (1 - probable)).sum()) > 0.25 * float(probable.sum()):
        return Why.BLURRED
    for name, group in found.weights.groups.items():
        # Of groups that were whole on both sides: there are most of them.
        before, after = shares(carried.groups[name].matches)[0], shares(group.matches)[0]
        moved = 0.5 * float(np.abs(after - before).sum())
        told = float((after * group.weights[0]).sum())
        told_before = float((before * carried.groups[name].weights[0]).sum())
        if moved > 0.5 or told < 0.4 * told_before:
            return Why.DRIFTED
    return None


def _alike(sources: Sources) -> bool:
    """Whether two sources are of nearly one size, so that all of one may be in the other."""
    rows = len(sources.left), len(sources.other)
    return min(rows) > 0.8 * max(rows)
