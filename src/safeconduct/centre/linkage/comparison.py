"""Pairs of records of two sources compared group by group."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from safeconduct.centre.tokens import Bits, Tokens

from .layout import Words
from .weights import Floats, Numbers, Weights

_CHUNK = 1 << 15
"""Pairs compared at once: a few megabytes."""


@dataclass(frozen=True)
class Sources:
    """Two sources to be compared, or one with itself where ``right`` is None.

    Errors: ValueError where a group of one has another width than the other's.
    """

    left: Tokens
    right: Tokens | None

    def __post_init__(self) -> None:
        for name, bits in self.left.groups.items():
            other = self.other.groups.get(name)
            if other is None or other.words.shape[1] != bits.words.shape[1]:
                raise ValueError(f"the two sources do not hold the same bits of {name}")

    @property
    def other(self) -> Tokens:
        return self.left if self.right is None else self.right

    @cached_property
    def pairs(self) -> int:
        """How many pairs there are."""
        rows = len(self.left)
        return rows * (rows - 1) // 2 if self.right is None else rows * len(self.right)


def known_words(bits: Bits) -> Words:
    """The filters of a group, empty where nothing is known: they are like no other."""
    return bits.words if bits.known.all() else np.where(bits.known[:, None], bits.words, 0)


def similarity(left: Bits, right: Bits, i: Numbers, j: Numbers) -> Floats:
    """Dice of each pair of rows (i, j); NaN where a side is not known."""
    found = np.full(len(i), np.nan)
    for begin in range(0, len(i), _CHUNK):
        one, two = i[begin : begin + _CHUNK], j[begin : begin + _CHUNK]
        own, other = left.words[one], right.words[two]
        common = np.bitwise_count(own & other).sum(axis=1, dtype=np.int64)
        both = np.bitwise_count(own).sum(axis=1, dtype=np.int64)
        both += np.bitwise_count(other).sum(axis=1, dtype=np.int64)
        dice = 2.0 * common / np.maximum(both, 1)
        known = left.known[one] & right.known[two]
        found[begin : begin + _CHUNK] = np.where(known, dice, np.nan)
    return found


def partial_sides(sources: Sources, group: str, i: Numbers, j: Numbers) -> Numbers:
    """Of how many sides of each pair only part of the group was known."""
    found = np.zeros(len(i), np.int64)
    for bits, rows in ((sources.left.groups[group], i), (sources.other.groups[group], j)):
        if bits.partial is not None:
            found += bits.partial[rows]
    return found


def levels(sources: Sources, weights: Weights, i: Numbers, j: Numbers) -> Numbers:
    """The level of each pair in each group, shape (pairs, groups); -1 not known."""
    found = np.empty((len(i), len(weights.groups)), np.int64)
    for at, (name, group) in enumerate(weights.groups.items()):
        dice = similarity(sources.left.groups[name], sources.other.groups[name], i, j)
        found[:, at] = group.level(dice, partial_sides(sources, name, i, j))
    return found


def weighed(weights: Weights, levels: Numbers) -> Floats:
    """The weight of each pair from its levels: the sum over the groups that are known."""
    total = np.zeros(len(levels))
    for column, group in zip(levels.T, weights.groups.values(), strict=True):
        total += np.where(column < 0, 0.0, group.weights.ravel()[column])
    return total


def at_random(sources: Sources, count: int, seed: int) -> tuple[Numbers, Numbers]:
    """Rows of ``count`` pairs drawn at random, or of all pairs where there are no more.

    The same for the same seed: a link of the same files gives the same answer twice.
    """
    rows, others = len(sources.left), len(sources.other)
    if sources.pairs <= count:
        if sources.right is None:
            return np.triu_indices(rows, 1)
        every = np.arange(rows * others)
        return every // others, every % others
    numbers = np.random.default_rng(seed)
    i, j = numbers.integers(0, rows, count), numbers.integers(0, others, count)
    if sources.right is None:
        apart = i != j
        return np.minimum(i, j)[apart], np.maximum(i, j)[apart]
    return i, j
