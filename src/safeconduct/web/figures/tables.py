"""The tables of a release as people read them, on the public pages and before they are public."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from safeconduct.centre.charts.bars import Bar, bars
from safeconduct.centre.charts.drawing import Words
from safeconduct.centre.charts.numbers import decimal, whole_number
from safeconduct.centre.labels import column_label, label
from safeconduct.centre.release.tables import Table
from safeconduct.web.templatetags.words import language, say


@dataclass(frozen=True, slots=True)
class Row:
    """A cell of a table: what it is of, its count and its interval, in words."""

    codes: tuple[str, ...]
    count: str
    interval: str
    uncertain: bool


@dataclass(frozen=True, slots=True)
class ShownTable:
    """`head` names the columns of codes; `chart` is blank where it would show nothing."""

    caption: str
    head: tuple[str, ...]
    rows: tuple[Row, ...]
    chart: str


def shown_tables(tables: Sequence[Table]) -> tuple[list[ShownTable], list[ShownTable]]:
    """Those of one column with their charts, and the crossed ones."""
    made = [_shown(table, place) for place, table in enumerate(tables)]
    return [each for each in made if len(each.head) == 1], [
        each for each in made if len(each.head) > 1
    ]


def named(columns: Sequence[str]) -> str:
    """The columns of a table, in words."""
    return " × ".join(column_label(language(), column) for column in columns)


def _shown(table: Table, place: int) -> ShownTable:
    lang = language()
    caption = named(table.columns)
    rows = tuple(_row(table, cell, lang) for cell in np.ndindex(table.count.shape))
    chart = _chart(table, rows, caption, f"table-{place}") if len(table.columns) == 1 else ""
    head = tuple(column_label(lang, column) for column in table.columns)
    return ShownTable(caption, head, rows, chart)


def _row(table: Table, cell: tuple[int, ...], lang: str) -> Row:
    codes = tuple(
        label(lang, column, listed[at])
        for column, listed, at in zip(table.columns, table.codes, cell, strict=True)
    )
    low, high = int(table.low[cell]), int(table.high[cell])
    if high == 0:
        return Row(codes, "0", say("figures-none-possible"), uncertain=False)
    if _uncertain(table, cell):
        return Row(codes, say("figures-uncertain"), between(low, high), uncertain=True)
    count = whole_number(round(float(table.count[cell])), lang)
    return Row(codes, count, between(low, high), uncertain=False)


def _uncertain(table: Table, cell: tuple[int, ...]) -> bool:
    """Whether a count is left out: it varies by more than a third, might as well be 0, or lies
    outside its own interval, as best guesses in sparse tables may. Nothing but what is published
    anyway decides it.
    """
    low, count, high = int(table.low[cell]), float(table.count[cell]), int(table.high[cell])
    return bool(table.uncertain[cell]) or low == 0 or not low <= count <= high


def between(low: int, high: int) -> str:
    """An interval in words."""
    lang = language()
    if low == 0:
        return say("figures-at-most", high=whole_number(high, lang))
    return say("figures-between", low=whole_number(low, lang), high=whole_number(high, lang))


def _chart(table: Table, rows: Sequence[Row], caption: str, name: str) -> str:
    """A bar for each cell that is shown; what is too uncertain has no bar to be mistaken for 0."""
    drawn = list(_bars(table, rows))
    if not drawn:
        return ""
    words = Words(caption, say("figures-chart", title=caption), "", "", "")
    head = (column_label(language(), table.columns[0]), say("figures-count"), "")
    return bars(
        words, drawn, head=head, tick=lambda value: decimal(value, language(), 0), name=name
    ).svg


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
