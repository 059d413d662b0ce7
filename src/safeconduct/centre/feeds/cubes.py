"""Published tables that nobody here made: totals told from details, and every figure kept.

A published table often is a cube: its columns are dimensions, and rows of totals stand among the
rows of detail, marked by a word such as "Total" in one dimension or several. To add up such a
table counts everybody several times (the quarterly tables on referrals of the United Kingdom's
Home Office; Belgium's two totals for 2019). Here each row is either a detail or a total over named
dimensions; each total is held against the details it covers; 0 is none and a blank is not known.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

# What publishers write for "all of them", in the languages met so far.
TOTALS = frozenset(
    [
        *"total totals totaal totalen insgesamt gesamt alle all ensemble tous summe sum".split(),
        "grand total",
        "all ages",
        "all nationalities",
    ]
)
# What they write for "not known" in the column of figures; all else but a number is refused.
BLANKS = frozenset({"", ":", "-", "–", "..", "…", "n/a", "na", "c", "[x]", "[c]", "[z]", "*"})

Cell = tuple[str, ...]
Figure = Decimal | None


class NotAFigure(ValueError):
    """A cell of the column of figures that is neither a number nor a blank."""

    def __init__(self, line: int, found: str) -> None:
        super().__init__(f"line {line}: found {found!r}, expected a number or a blank")
        self.line, self.found = line, found


@dataclass(frozen=True, slots=True)
class Row:
    """One figure. ``cell`` holds a value for each dimension; ``over`` are the places of those it
    is a total over, empty for a detail. ``value`` None is a blank: not known.
    """

    line: int
    cell: Cell
    value: Figure
    over: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Mismatch:
    """A total that is not the sum of what it covers. ``details`` is that sum; ``blanks`` how many
    of the details are not known, so that the total may be right all the same.
    """

    line: int
    cell: Cell
    total: Decimal
    details: Decimal
    blanks: int


@dataclass(frozen=True, slots=True)
class Cube:
    """A published table read. ``rows`` in the order they stand in; ``twice`` are cells that stand
    there more than once, with different figures.
    """

    dimensions: tuple[str, ...]
    rows: tuple[Row, ...]
    by_arithmetic: tuple[tuple[int, str], ...]
    mismatches: tuple[Mismatch, ...]
    twice: tuple[Cell, ...]

    @property
    def details(self) -> tuple[Row, ...]:
        """The rows that may be added up."""
        return tuple(row for row in self.rows if not row.over)

    def figures(self) -> dict[str, Row]:
        """Each cell (`key_of`) and its row; of one that stands there twice the last."""
        return {key_of(self.dimensions, row.cell): row for row in self.rows}


def read_cube(dimensions: Sequence[str], rows: Iterable[tuple[Cell, str]], first: int = 2) -> Cube:
    """Read rows of (a value for each dimension, the figure as it stands); ``first`` is the line of
    the first of them. Errors: NotAFigure.
    """
    read = [
        Row(line, tuple(each.strip() for each in cell), figure_of(text, line), _named(cell))
        for line, (cell, text) in enumerate(rows, first)
    ]
    told = {row.line: row for row in _by_arithmetic(read, len(dimensions))}
    read = [told.get(row.line, row) for row in read]
    return Cube(
        tuple(dimensions),
        tuple(read),
        tuple((row.line, dimensions[row.over[-1]]) for row in told.values()),
        tuple(_mismatches(read, len(dimensions))),
        tuple(_twice(read)),
    )


def melted(
    header: Sequence[str], rows: Iterable[Sequence[str]], keys: int, name: str
) -> tuple[tuple[str, ...], list[tuple[Cell, str]]]:
    """A wide table as a long one: its first `keys` columns are dimensions, every other one a value
    of the further dimensions that its title names, separated by " - ". `name` is that dimension;
    where titles have several parts, the further ones are called ``name 2`` …; a part left out is a
    total, as in "Total" beside "Adult - Total".
    """
    titles = [tuple(part.strip() for part in title.split(" - ")) for title in header[keys:]]
    width = max(map(len, titles), default=1)
    padded = [title + ("Total",) * (width - len(title)) for title in titles]
    further = [name, *(f"{name} {number}" for number in range(2, width + 1))]
    long = [
        ((*row[:keys], *title), text)
        for row in rows
        for title, text in zip(padded, row[keys:], strict=True)
    ]
    return (*header[:keys], *further), long


def figure_of(text: str, line: int = 0) -> Figure:
    """A figure as published: blanks are None, a thousands separator says nothing. NotAFigure."""
    plain = text.strip()
    if plain.casefold() in BLANKS:
        return None
    digits = plain.replace("\u00a0", "").replace("\u202f", "").replace(" ", "").replace(",", "")
    try:
        value = Decimal(digits)
    except InvalidOperation:
        raise NotAFigure(line, plain) from None
    if not value.is_finite():
        raise NotAFigure(line, plain)
    return value


def key_of(dimensions: Sequence[str], cell: Cell) -> str:
    """The cell as text that is the same in every publication, whatever the order of columns."""
    return json.dumps(dict(sorted(zip(dimensions, cell, strict=True))), ensure_ascii=False)


def restated(before: Mapping[str, Figure], now: Mapping[str, Figure]) -> dict[str, Figure]:
    """The cells of `now` that are new or differ from the latest figure published `before`.

    What a later publication leaves out is not restated: nobody said anything of it.
    """
    return {
        cell: value for cell, value in now.items() if cell not in before or before[cell] != value
    }


def _named(cell: Cell) -> tuple[int, ...]:
    return tuple(place for place, value in enumerate(cell) if value.strip().casefold() in TOTALS)


def _by_arithmetic(rows: Sequence[Row], width: int) -> Iterator[Row]:
    """Totals that no word marks: in one dimension the one value that is the sum of all others,
    wherever it can be seen, in at least three places and never contradicted.
    """
    for place in range(width):
        if any(place in row.over for row in rows):
            continue
        groups: dict[Cell, dict[str, Row]] = {}
        for row in rows:
            rest = row.cell[:place] + row.cell[place + 1 :]
            groups.setdefault(rest, {})[row.cell[place]] = row
        candidate = _sum_of_the_others(list(groups.values()))
        if candidate is not None:
            for group in groups.values():
                if candidate in group:
                    row = group[candidate]
                    yield Row(row.line, row.cell, row.value, (*row.over, place))


def _sum_of_the_others(groups: Sequence[Mapping[str, Row]]) -> str | None:
    seen: dict[str, int] = {}
    never: set[str] = set()
    for group in groups:
        values = {name: row.value for name, row in group.items()}
        if len(values) < 3 or any(value is None for value in values.values()):
            continue
        whole = sum(value for value in values.values() if value is not None)
        for name, value in values.items():
            if value is not None and 2 * value == whole:
                # Nothing among nothings says nothing.
                seen[name] = seen.get(name, 0) + (value != 0)
            else:
                never.add(name)
    told = [name for name, count in seen.items() if count >= 3 and name not in never]
    return told[0] if len(told) == 1 else None


def _mismatches(rows: Sequence[Row], width: int) -> Iterator[Mismatch]:
    """Each total against the rows one step below it: detailed in one more dimension."""
    for place in range(width):
        sums: dict[Cell, tuple[Decimal, int]] = {}
        for row in rows:
            if place not in row.over:
                rest = row.cell[:place] + row.cell[place + 1 :]
                total, blanks = sums.get(rest, (Decimal(0), 0))
                sums[rest] = (total + (row.value or 0), blanks + (row.value is None))
        for row in rows:
            rest = row.cell[:place] + row.cell[place + 1 :]
            if place not in row.over or row.value is None or rest not in sums:
                continue
            details, blanks = sums[rest]
            if details != row.value and not (blanks and details <= row.value):
                yield Mismatch(row.line, row.cell, row.value, details, blanks)


def _twice(rows: Iterable[Row]) -> Iterator[Cell]:
    first: dict[Cell, Figure] = {}
    told: set[Cell] = set()
    for row in rows:
        if row.cell in first and first[row.cell] != row.value and row.cell not in told:
            told.add(row.cell)
            yield row.cell
        first.setdefault(row.cell, row.value)
