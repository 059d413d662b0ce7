"""Above about a million records a side: only pairs that share a keyed block are compared.

A record stands in several overlapping blocks, one a key (such as year band and sex, the sound of
the name, the place), each known by a keyed hash made by the agency. A pair is lost only where it
shares none of them. How many are is seen in pairs that were found without blocks, some records of
one side held against all of the other, and belongs beside every count.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from .candidates import Weighed, enough, planned
from .comparison import Sources
from .slicing import rows_of
from .weights import Numbers, Weights

Hashes = npt.NDArray[np.uint64]
Keys = Mapping[str, tuple[Hashes, Hashes]]
"""For each key the hashes of the left and the right records; 0 where the key is not known."""


def keys_of(sources: Sources) -> Keys:
    """The keys that both sides have; none where one has none."""
    left, right = sources.left.blocks, sources.other.blocks
    return {name: (left[name], right[name]) for name in left if name in right}


@dataclass(frozen=True, slots=True)
class Block:
    """The rows of both sides that share a value of a key: work for one machine at a time."""

    key: str
    left: Numbers
    right: Numbers

    @property
    def pairs(self) -> int:
        return len(self.left) * len(self.right)


def blocks(keys: Keys) -> Iterator[Block]:
    """Every block of every key that has rows on both sides."""
    for name, (left, right) in keys.items():
        order, other = np.argsort(left, kind="stable"), np.argsort(right, kind="stable")
        values = np.intersect1d(left, right)
        values = values[values != 0]
        ends = [
            np.searchsorted(held[at], values, side=side)
            for held, at in ((left, order), (right, other))
            for side in ("left", "right")
        ]
        for begin, end, from_, to in zip(*(each.tolist() for each in ends), strict=True):
            yield Block(name, order[begin:end], other[from_:to])


def in_blocks(
    sources: Sources, weights: Weights, least: float, *, path: str | None = None
) -> Iterator[Weighed]:
    """Every pair that shares a block and weighs ``least`` or more, each once, in chunks."""
    keys = keys_of(sources)
    reached = planned(sources, weights, least)
    for block in blocks(keys):
        yield from in_block(sources, weights, least, keys, block, path=path, reached=reached)


def in_block(
    sources: Sources,
    weights: Weights,
    least: float,
    keys: Keys,
    block: Block,
    *,
    path: str | None = None,
    reached: tuple[int | None, ...] | None = None,
) -> Iterator[Weighed]:
    """Pairs of a block that weigh enough, but for those that an earlier key has found.

    ``reached`` is how to find them, where it has been planned for all blocks together.
    """
    one = rows_of(sources.left, block.left)
    other = None if sources.right is None else rows_of(sources.right, block.right)
    earlier = list(keys)[: list(keys).index(block.key)]
    for found in enough(Sources(one, other), weights, least, path=path, reached=reached):
        i, j = block.left[found.i], block.right[found.j]
        new = ~sharing({name: keys[name] for name in earlier}, i, j).any(axis=0)
        if new.any():
            yield Weighed(i[new], j[new], found.levels[new], found.weight[new])


def sharing(keys: Keys, i: Numbers, j: Numbers) -> npt.NDArray[np.bool_]:
    """Which keys each pair shares, shape (keys, pairs)."""
    shared = np.zeros((len(keys), len(i)), np.bool_)
    for at, (left, right) in enumerate(keys.values()):
        shared[at] = (left[i] == right[j]) & (left[i] != 0)
    return shared
