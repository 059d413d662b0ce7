"""Above about a million records a side: only pairs that share a keyed block are compared.

A record stands in several overlapping blocks, one a key (such as year band and sex, the sound of
the name, the place), each known by a keyed hash made by the agency. A pair is lost only where it
shares none of them; how many are, is estimated from how often the keys agree, and belongs beside
every count.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from .candidates import Weighed, enough
from .comparison import Sources
from .slicing import rows_of
from .weights import Floats, Numbers, Weights

Hashes = npt.NDArray[np.uint64]
Keys = Mapping[str, tuple[Hashes, Hashes]]
"""For each key the hashes of the left and the right records; 0 where the key is not known."""


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
        for value in np.intersect1d(left, right):
            if value:
                yield Block(name, np.flatnonzero(left == value), np.flatnonzero(right == value))


def in_block(
    sources: Sources,
    weights: Weights,
    least: float,
    keys: Keys,
    block: Block,
    *,
    path: str | None = None,
) -> Iterator[Weighed]:
    """Pairs of a block that weigh enough, but for those that an earlier key has found.

    Sources are two: within one source nothing is blocked.
    """
    if sources.right is None:
        raise ValueError("blocks stand between two sources")
    part = Sources(rows_of(sources.left, block.left), rows_of(sources.right, block.right))
    earlier = list(keys)[: list(keys).index(block.key)]
    for found in enough(part, weights, least, path=path):
        i, j = block.left[found.i], block.right[found.j]
        new = ~_sharing({name: keys[name] for name in earlier}, i, j).any(axis=0)
        if new.any():
            yield Weighed(i[new], j[new], found.levels[new], found.weight[new])


def _sharing(keys: Keys, i: Numbers, j: Numbers) -> npt.NDArray[np.bool_]:
    """Which keys each pair shares, shape (keys, pairs)."""
    shared = np.zeros((len(keys), len(i)), np.bool_)
    for at, (left, right) in enumerate(keys.values()):
        shared[at] = (left[i] == right[j]) & (left[i] != 0)
    return shared


def recall(keys: Keys, i: Numbers, j: Numbers, probability: Floats) -> float:
    """The share of matches that share a block, from the pairs found and their probability.

    Of each key it is seen how often it agrees where another one found the pair; the rest follows
    as if keys failed independently of one another, which they do not quite: it is an upper bound.
    """
    shared = _sharing(keys, i, j)
    lost = 1.0
    for at in range(len(shared)):
        by_others = np.delete(shared, at, axis=0).any(axis=0)
        seen = float(probability[by_others].sum())
        agreed = float(probability[by_others & shared[at]].sum())
        lost *= 1 - (agreed / seen if seen else 0.0)
    return 1 - lost
