"""Which rows were seen before, in sixteen bytes a row."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import polars as pl

_Hashes = npt.NDArray[np.uint64]
_Lines = npt.NDArray[np.int64]


class Seen:
    """The 64-bit hashes of all rows so far, sorted, each with the line it first stood on.

    Two different rows among a million share a hash once in thirty million files.
    """

    def __init__(self) -> None:
        self._hashes: _Hashes = np.empty(0, np.uint64)
        self._lines: _Lines = np.empty(0, np.int64)

    def first_lines(self, rows: pl.DataFrame, lines: pl.Series) -> pl.Series:
        """For each row the line on which the same was seen before, 0 where it is new."""
        hashes = rows.hash_rows(seed=0x5AFE).to_numpy()
        numbers = lines.to_numpy().astype(np.int64)
        # Stable, so that of equal rows of one batch the earliest stands first.
        order = np.argsort(hashes, kind="stable")
        ordered = hashes[order]
        fresh = np.ones(len(order), np.bool_)
        fresh[1:] = ordered[1:] != ordered[:-1]
        first = numbers[order][np.maximum.accumulate(np.where(fresh, np.arange(len(order)), 0))]
        earlier = np.searchsorted(self._hashes, ordered)
        known = np.zeros(len(order), np.bool_)
        inside = earlier < len(self._hashes)
        known[inside] = self._hashes[earlier[inside]] == ordered[inside]
        first[known] = self._lines[earlier[known]]
        answer = np.zeros(len(order), np.int64)
        answer[order] = np.where(fresh & ~known, 0, first)
        new = fresh & ~known
        places = np.searchsorted(self._hashes, ordered[new])
        self._lines = np.insert(self._lines, places, numbers[order][new])
        self._hashes = np.insert(self._hashes, places, ordered[new])
        return pl.Series("first_line", answer)
