"""The table of lists as agencies write it: CSV, 0 or 1 a list, how many people last."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence

from safeconduct.centre.analysis.faults import AnalysisFault

from .lists import MOST_LISTS, ListCounts, tally

COUNT = "count"
_MOST_DIGITS = 9


def read_lists(text: str) -> ListCounts:
    """The people on each combination of lists; rows of one combination add up, absent ones are 0.

    Errors: AnalysisFault with line, what was found and what is expected.
    """
    rows = _rows(text)
    try:
        _, head = next(rows)
    except StopIteration:
        raise AnalysisFault("analyse-no-head") from None
    names = _names(head)
    return tally(names, (_combination(line, row, names) for line, row in rows))


def _rows(text: str) -> Iterator[tuple[int, list[str]]]:
    """The lines that are not blank, each with its number."""
    reader = csv.reader(text.splitlines(), strict=True)
    try:
        for row in reader:
            if any(cell.strip() for cell in row):
                yield reader.line_num, [cell.strip() for cell in row]
    except csv.Error:
        raise AnalysisFault("analyse-not-csv", line=str(reader.line_num)) from None


def _names(head: list[str]) -> tuple[str, ...]:
    if head[-1] != COUNT:
        raise AnalysisFault("analyse-no-count", found=head[-1])
    names = head[:-1]
    for place, name in enumerate(names):
        if not name:
            raise AnalysisFault("analyse-no-name", column=str(place + 1))
        if name in names[:place]:
            raise AnalysisFault("analyse-name-twice", list=name)
    if len(names) < 2:
        raise AnalysisFault("analyse-one-list")
    if len(names) > MOST_LISTS:
        raise AnalysisFault("analyse-many-lists", n=str(len(names)), most=str(MOST_LISTS))
    return tuple(names)


def _combination(line: int, row: list[str], names: Sequence[str]) -> tuple[int, int]:
    """A row as bits of the lists and people."""
    at = str(line)
    if len(row) != len(names) + 1:
        expected = str(len(names) + 1)
        raise AnalysisFault("analyse-cells", line=at, found=str(len(row)), expected=expected)
    *on, people = row
    for name, cell in zip(names, on, strict=True):
        if cell not in ("0", "1"):
            raise AnalysisFault("analyse-not-0-1", line=at, list=name, found=cell)
    if not (people.isascii() and people.isdecimal() and len(people) <= _MOST_DIGITS):
        raise AnalysisFault("analyse-not-a-count", line=at, found=people)
    bits = sum(1 << place for place, cell in enumerate(on) if cell == "1")
    if not bits:
        raise AnalysisFault("analyse-on-no-list", line=at)
    return bits, int(people)
