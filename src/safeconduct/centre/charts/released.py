"""Released tables as people read them: each count with its interval, in words, and a picture."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from safeconduct.centre.labels import column_label, label
from safeconduct.centre.release.tables import Table
from safeconduct.words import say

from .bars import Bar, bars
from .district_map import District, boundaries, district_map
from .drawing import Words
from .numbers import decimal, whole_number

DISTRICT = "district"


@dataclass(frozen=True, slots=True)
class Row:
    """A cell of a table: what it is of, its count and its interval, in words."""

    codes: tuple[str, ...]
    count: str
    interval: str
    uncertain: bool


@dataclass(frozen=True, slots=True)
class ShownTable:
    """`head` names the columns of codes; `chart` is SVG, blank where it would show nothing."""

    caption: str
    head: tuple[str, ...]
    rows: tuple[Row, ...]
    chart: str


def named(columns: Sequence[str], lang: str) -> str:
    """The columns of a table, in words."""
    return " × ".join(column_label(lang, column) for column in columns)


def shown(table: Table, lang: str, name: str) -> ShownTable:
    """A table with its picture: of one column bars, of judicial districts a map, of more none.

    `name` tells the picture from others on the same page.
    """
    caption = named(table.columns, lang)
    rows = tuple(_row(table, cell, lang) for cell in np.ndindex(table.count.shape))
    head = tuple(column_label(lang, column) for column in table.columns)
    chart = ""
    if table.columns == (DISTRICT,):
        chart = _map(table, rows, caption, name, lang)
    elif len(table.columns) == 1:
        chart = _chart(table, rows, caption, name, lang)
    return ShownTable(caption, head, rows, chart)


def between(low: int, high: int, lang: str) -> str:
    """An interval in words."""
    if low == 0:
        return say(lang, "figures-at-most", high=whole_number(high, lang))
    return say(lang, "figures-between", low=whole_number(low, lang), high=whole_number(high, lang))


def _row(table: Table, cell: tuple[int, ...], lang: str) -> Row:
    codes = tuple(
        label(lang, column, listed[at])
        for column, listed, at in zip(table.columns, table.codes, cell, strict=True)
    )
    low, high = int(table.low[cell]), int(table.high[cell])
    if high == 0:
        return Row(codes, "0", say(lang, "figures-none-possible"), uncertain=False)
    if uncertain(table, cell):
        return Row(codes, say(lang, "figures-uncertain"), between(low, high, lang), uncertain=True)
    count = whole_number(round(float(table.count[cell])), lang)
    return Row(codes, count, between(low, high, lang), uncertain=False)


def uncertain(table: Table, cell: tuple[int, ...]) -> bool:
    """Whether a count is left out: it varies by more than a third, might as well be 0, or lies
    outside its own interval, as best guesses in sparse tables may. Nothing but what is published
    anyway decides it.
    """
    low, count, high = int(table.low[cell]), float(table.count[cell]), int(table.high[cell])
    return bool(table.uncertain[cell]) or low == 0 or not low <= count <= high


def _chart(table: Table, rows: Sequence[Row], caption: str, name: str, lang: str) -> str:
    """A bar for each cell that is shown; what is too uncertain has no bar to be mistaken for 0."""
    drawn = list(_bars(table, rows))
    if not drawn:
        return ""
    words = Words(caption, say(lang, "figures-chart", title=caption), "", "", "")
    head = (column_label(lang, table.columns[0]), say(lang, "figures-count"), "")
    return bars(words, drawn, head=head, tick=lambda value: decimal(value, lang, 0), name=name).svg


def _bars(table: Table, rows: Sequence[Row]) -> Iterator[Bar]:
    for at, row in enumerate(rows):
        if not row.uncertain and table.high[at]:
            yield Bar(
                row.codes[0],
                float(table.count[at]),
                float(table.low[at]),
                float(table.high[at]),
                row.count,
                row.interval,
            )


def _map(table: Table, rows: Sequence[Row], caption: str, name: str, lang: str) -> str:
    """Each district with its count; one that is too uncertain to show is hatched, never 0, and
    bears its interval."""
    drawn = boundaries()["districts"]
    districts = {
        code: District(
            row.codes[0],
            None if row.uncertain else float(table.count[at]),
            f"{table.low[at]}–{table.high[at]}" if row.uncertain else row.count,
            row.interval,
        )
        for at, (code, row) in enumerate(zip(table.codes[0], rows, strict=True))
        if code in drawn
    }
    words = Words(caption, say(lang, "figures-map", title=caption), "", "", "")
    head = (column_label(lang, DISTRICT), say(lang, "figures-count"), "")
    return district_map(words, districts, head=head, lang=lang, name=name).svg
