"""A table as it is read: some thousand rows at a time, and the lines that are no row of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import polars as pl

BATCH = 20_000
"""Rows read at a time: some megabytes, whatever the size of the file."""

LINE = "line"


class Unreadable(Exception):
    """The table cannot be read any further. ``kind`` is that of the finding."""

    def __init__(self, kind: str, line: int = 0, found: str = "", expected: str = "") -> None:
        super().__init__(kind)
        self.kind, self.line, self.found, self.expected = kind, line, found, expected


@dataclass(frozen=True, slots=True)
class Broken:
    """A line that is no row: its number, the kind of finding, what was found and is expected."""

    line: int
    kind: str
    found: str
    expected: str
    cells: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Batch:
    """Some rows: ``frame`` holds each cell as text (blank: null) and, in `LINE`, where it stood.

    ``read`` counts bytes or rows so far, in the unit of the table's ``size``.
    """

    frame: pl.DataFrame
    broken: tuple[Broken, ...]
    read: int


@dataclass(frozen=True, slots=True)
class Table:
    """A table opened: its ``header`` as it stands there, and its batches, read once.

    ``form``: "csv", "xlsx" or "parquet". ``encoding`` and ``delimiter`` are blank where there are
    none.
    """

    form: str
    header: tuple[str, ...]
    size: int
    batches: Callable[[], Iterator[Batch]]
    encoding: str = ""
    delimiter: str = ""


def batch_of(
    header: Sequence[str],
    rows: Sequence[Sequence[str]],
    lines: Sequence[int],
    broken: Sequence[Broken],
    read: int,
) -> Batch:
    """Rows of as many cells as the header has, cleaned: blanks around a cell say nothing."""
    cells = list(zip(*rows, strict=True)) if rows else [()] * len(header)
    frame = pl.DataFrame(
        {LINE: pl.Series(lines, dtype=pl.Int64)}
        | {name: pl.Series(each, dtype=pl.String) for name, each in zip(header, cells, strict=True)}
    )
    return Batch(cleaned(frame, header), tuple(broken), read)


def cleaned(frame: pl.DataFrame, header: Sequence[str]) -> pl.DataFrame:
    """Each cell without the blanks around it; an empty one is null."""
    return frame.with_columns(pl.col(*header).str.strip_chars().replace("", None))
