"""Past controls counted by sector and district, and how they are read from a table."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

COLUMNS = ("sector", "district", "controls", "findings")
MOST_CELLS = 400
_MOST = 1_000_000
# A name begins with a letter or a digit, so that no spreadsheet takes it for a formula.
_NAME = re.compile(r"[^\W_][\w .,'’()/&-]{0,59}")


@dataclass(frozen=True, slots=True, order=True)
class Cell:
    """`controls` held in a sector of a district, and how many of them found something."""

    sector: str
    district: str
    controls: int
    findings: int

    def __post_init__(self) -> None:
        if not 0 <= self.findings <= self.controls <= _MOST:
            raise ValueError("findings are among the controls held")


class CellsFault(ValueError):
    """A table that cannot be read: the key of the text to say, the line, and what stands in it."""

    def __init__(self, key: str, line: int = 0, **values: str) -> None:
        super().__init__(key)
        self.key, self.line, self.values = key, line, values


def whole(cells: Iterable[Cell]) -> tuple[Cell, ...]:
    """Every sector in every district, in order: those that were never inspected with no control.

    Errors: CellsFault where a pair stands twice, there is none, or there are too many.
    """
    known: dict[tuple[str, str], Cell] = {}
    for cell in cells:
        if (cell.sector, cell.district) in known:
            raise CellsFault("inspect-cell-twice", sector=cell.sector, district=cell.district)
        known[cell.sector, cell.district] = cell
    sectors = list(dict.fromkeys(sector for sector, _ in known))
    districts = list(dict.fromkeys(district for _, district in known))
    if not known:
        raise CellsFault("inspect-no-cells")
    if len(sectors) * len(districts) > MOST_CELLS:
        raise CellsFault("inspect-too-many-cells", most=str(MOST_CELLS))
    pairs = ((sector, district) for sector in sectors for district in districts)
    return tuple(known.get(pair, Cell(*pair, 0, 0)) for pair in pairs)


def read_cells(text: str) -> tuple[Cell, ...]:
    """The cells of a table with the columns of `COLUMNS`, in any order; further ones are left.

    Errors: CellsFault with the line where it is wrong.
    """
    reader = csv.reader(io.StringIO(text), strict=True)
    try:
        head = [name.strip() for name in next(reader, [])]
        missing = [name for name in COLUMNS if head.count(name) != 1]
        if missing:
            raise CellsFault("inspect-no-column", 1, column=missing[0])
        at = [head.index(name) for name in COLUMNS]
        cells = [_cell(row, at, reader.line_num) for row in reader if any(map(str.strip, row))]
    except csv.Error:
        raise CellsFault("inspect-not-csv", reader.line_num) from None
    return whole(cells)


def _cell(row: Sequence[str], at: Sequence[int], line: int) -> Cell:
    if len(row) <= max(at):
        raise CellsFault("inspect-short-row", line)
    sector, district, *counts = (row[index].strip() for index in at)
    for column, found in zip(COLUMNS[:2], (sector, district), strict=True):
        if not found:
            raise CellsFault("inspect-blank", line, column=column)
        if not _NAME.fullmatch(found):
            raise CellsFault("inspect-not-a-name", line, column=column, found=found)
    for column, found in zip(COLUMNS[2:], counts, strict=True):
        if not (found.isascii() and found.isdigit() and len(found) < 8):
            raise CellsFault("inspect-not-a-count", line, column=column, found=found)
    controls, findings = map(int, counts)
    try:
        return Cell(sector, district, controls, findings)
    except ValueError:
        raise CellsFault(
            "inspect-more-findings", line, findings=str(findings), controls=str(controls)
        ) from None
