"""The same pairs without the native kernel: by numkong, or by NumPy alone. Slower, never other."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np
import numpy.typing as npt

from .layout import ROWS, Counts, Side, Words

Found = tuple[Counts, Counts, Counts]
Common = Callable[[Words, Words, Counts, Counts], npt.NDArray[np.uint32]]

_BLOCKS = 128
"""Blocks of each side compared at once: a million pairs, a few megabytes."""


def by_numpy(left: Words, right: Words, _left: Counts, _right: Counts) -> npt.NDArray[np.uint32]:
    """Bits in common of all pairs of rows."""
    common = np.zeros((len(left), len(right)), np.uint32)
    for own, other in zip(left.T, right.T, strict=True):
        common += np.bitwise_count(own[:, None] & other[None, :])
    return common


def by_numkong(
    left: Words, right: Words, left_all: Counts, right_all: Counts
) -> npt.NDArray[np.uint32]:
    """Bits in common of all pairs of rows, from the number of bits in which they differ."""
    import numkong

    as_bits = [np.ascontiguousarray(rows).view(np.uint8) for rows in (left, right)]
    differing = np.asarray(numkong.cdist(as_bits[0], as_bits[1], "hamming", dtype="uint1"))
    both = left_all[:, None].astype(np.int64) + right_all[None, :]
    return ((both - differing.astype(np.int64)) // 2).astype(np.uint32)


def scan(left: Side, right: Side, least: Counts, itself: bool, common: Common) -> Iterator[Found]:
    """Pairs of sorted positions with enough bits in common, and how many these are."""
    for i in range(0, left.blocks, _BLOCKS):
        own = left.sorted_rows(i, i + _BLOCKS)
        own_all = left.all[i * ROWS : i * ROWS + len(own)]
        for j in range(i if itself else 0, right.blocks, _BLOCKS):
            other_all = right.all[j * ROWS : min((j + _BLOCKS) * ROWS, right.rows)]
            needed = least[int(own_all[0]) + int(other_all[0])]
            if needed > own_all[-1]:
                break
            if needed > other_all[-1]:
                continue
            both = common(own, right.sorted_rows(j, j + _BLOCKS), own_all, other_all)
            enough = both >= least[own_all[:, None] + other_all[None, :]]
            if itself and i == j:
                enough = np.triu(enough, 1)
            rows, lanes = np.nonzero(enough)
            if len(rows):
                yield (
                    (rows + i * ROWS).astype(np.uint32),
                    (lanes + j * ROWS).astype(np.uint32),
                    both[rows, lanes],
                )
