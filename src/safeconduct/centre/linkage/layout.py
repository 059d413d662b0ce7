"""Filters laid out for the kernel: sorted by how many bits they have, eight side by side."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

ROWS = 8
"""Rows of a block: the 64-bit words of one vector register."""

Words = npt.NDArray[np.uint64]
Counts = npt.NDArray[np.uint32]


@dataclass(frozen=True, slots=True)
class Side:
    """One side of a comparison.

    ``order`` maps a sorted position to the row it came from. ``words`` has shape
    (blocks, width, 8); ``all``, shape (blocks * 8,), is the bits of each row; ``tail``, shape
    (blocks,), the most that a row of a block has after the first ``head`` words. What fills the
    last block up has no bits.
    """

    rows: int
    width: int
    head: int
    order: npt.NDArray[np.int64]
    words: Words
    all: Counts
    tail: Counts

    @property
    def blocks(self) -> int:
        return len(self.words)

    def sorted_rows(self, begin: int, end: int) -> Words:
        """Blocks [begin, end) as plain rows, without what fills the last one up."""
        rows = self.words[begin:end].transpose(0, 2, 1).reshape(-1, self.width)
        return rows[: self.rows - begin * ROWS]


def lay_out(words: Words, head: int) -> Side:
    """The rows of ``words``, shape (rows, width), ready for the kernel.

    Rows are sorted by all their bits and then by those after ``head`` words, so that the rows of
    a block are nearly alike in both and one bound serves them all.
    """
    rows, width = words.shape
    blocks = -(-rows // ROWS)
    everything = _count(words)
    after = _count(words[:, head:])
    order = np.lexsort((after, everything))
    filled = np.zeros((blocks * ROWS, width), np.uint64)
    filled[:rows] = words[order]
    counted = np.zeros((2, blocks * ROWS), np.uint32)
    counted[0, :rows] = everything[order]
    counted[1, :rows] = after[order]
    tail = counted[1].reshape(blocks, ROWS).max(axis=1)
    side_by_side = np.ascontiguousarray(filled.reshape(blocks, ROWS, width).transpose(0, 2, 1))
    return Side(rows, width, head, order, side_by_side, counted[0], tail)


def _count(words: Words) -> Counts:
    counted: Counts = np.bitwise_count(words).sum(axis=1, dtype=np.uint32)
    return counted


def least_common(threshold: float, bits: int) -> Counts:
    """For each sum of two numbers of bits, how many must be in common for Dice ≥ ``threshold``.

    Decided by the very division that gives the score, so that a pair is found exactly when its
    score, as a double, is not below the threshold. Two empty filters have nothing in common.
    Shape (2 * bits + 1,), never falling: a scan may stop where nothing can be enough any more.
    """
    sums = np.arange(2 * bits + 1, dtype=np.float64)
    sums[0] = 1.0
    least = np.ceil(threshold * sums / 2)
    least = np.where(2.0 * (least - 1) / sums >= threshold, least - 1, least)
    least = np.where(2.0 * least / sums < threshold, least + 1, least)
    least[0] = 1
    return np.clip(least, 0, bits + 1).astype(np.uint32)
