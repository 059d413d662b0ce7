"""What a page of an analysis is made of: a finding, a chart, its table, what they rest on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from safeconduct.centre.charts.drawing import Chart

Plain = Mapping[str, str | int | float | None]


@dataclass(frozen=True, slots=True)
class Table:
    """`rows` as people read them, the first `headings` cells of each being its heading; `plain`:
    the same rows for those who reckon on, codes and bare numbers under fixed names. `left_out`:
    rows that stand in `plain` alone."""

    name: str
    caption: str
    head: tuple[str, ...]
    rows: Sequence[tuple[str, ...]]
    plain: Sequence[Plain]
    headings: int = 1
    left_out: int = 0

    @property
    def cells(self) -> list[tuple[list[str], list[tuple[str, str]]]]:
        """Each row as its headings and its cells, every cell with the title of its column."""
        titles = self.head[self.headings :]
        return [
            (
                list(row[: self.headings]),
                list(zip(titles, row[self.headings :], strict=True)),
            )
            for row in self.rows
        ]


@dataclass(frozen=True, slots=True)
class Section:
    """One answer: `finding` first, then `chart`, then `table`, then `notes` on what they rest on.
    `answer`: the whole of it as JSON holds it."""

    title: str
    finding: str
    table: Table | None
    chart: Chart | None = None
    notes: tuple[str, ...] = ()
    answer: object = None
