"""How many persons, by any attribute, with denominators, what is not known, and uncertainty."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import polars as pl

from .faults import AnalysisFault
from .intervals import poisson, wilson
from .trend import Trend, trend_of

SMALL = 10
"""A count below this can point at a person: it is for those who analyse, never for publication."""

_N, _ROW = "__persons", "__row"


@dataclass(frozen=True, slots=True)
class Cell:
    """The persons with one combination of values, in one period (None: all periods together).

    `share` is of the persons whose values are all known in that period; None where there are none.
    """

    values: tuple[str, ...]
    period: str | None
    count: int
    count95: tuple[float, float]
    share: float | None
    share95: tuple[float, float]

    @property
    def small(self) -> bool:
        """Whether so few persons could be told who they are."""
        return 0 < self.count < SMALL

    def as_answer(self, by: Sequence[str]) -> dict[str, Any]:
        """The cell as JSON holds it."""
        return {
            **dict(zip(by, self.values, strict=True)),
            **({} if self.period is None else {"period": self.period}),
            "count": self.count,
            "count95": [round(bound, 2) for bound in self.count95],
            "share": None if self.share is None else round(self.share, 4),
            "share95": [round(bound, 4) for bound in self.share95],
            "small": self.small,
        }


@dataclass(frozen=True, slots=True)
class Profile:
    """`persons`: all; `known`: those of whom every attribute asked for is known, the denominator.

    A person recorded with several values counts with each, so that shares may add up to more than
    one. `without_period`: of those known, the persons whose period is not known.
    """

    by: tuple[str, ...]
    persons: int
    known: int
    without_period: int
    cells: tuple[Cell, ...]
    trends: tuple[tuple[tuple[str, ...], Trend], ...]

    @property
    def unknown(self) -> int:
        """Persons of whom an attribute asked for is not known: never counted as none."""
        return self.persons - self.known

    def as_answer(self) -> dict[str, Any]:
        """The profile as JSON holds it."""
        return {
            "by": list(self.by),
            "persons": self.persons,
            "known": self.known,
            "unknown": self.unknown,
            "without_period": self.without_period,
            "cells": [cell.as_answer(self.by) for cell in self.cells],
            "trends": [
                {**dict(zip(self.by, values, strict=True)), **trend.as_answer()}
                for values, trend in self.trends
            ],
        }


def require_columns(records: pl.DataFrame, columns: Sequence[str]) -> None:
    """Errors: AnalysisFault naming the first column that is not there."""
    for column in columns:
        if column not in records.columns:
            raise AnalysisFault("analyse-no-column", found=column, known=", ".join(records.columns))


def profile(
    records: pl.DataFrame,
    by: Sequence[str],
    *,
    person: str | None = None,
    period: str | None = None,
) -> Profile:
    """Persons by the columns `by`; `period` names a column such as the year, for the trend.

    `person` names the column that says whose record a row is; without it each row is a person.
    Blank (null) is not known. Errors: AnalysisFault where a column is not there, or nobody.
    """
    require_columns(records, [*by, *(name for name in (person, period) if name)])
    if records.is_empty():
        raise AnalysisFault("analyse-no-records")
    if person is None:
        person = _ROW
        records = records.with_row_index(_ROW)
    elif records[person].null_count():
        raise AnalysisFault("analyse-nobodys-record", column=person)
    known = records.drop_nulls(list(by))
    everybody, of_known = records[person].n_unique(), known[person].n_unique()
    cells = _cells(known, tuple(by), person, None)
    trends: list[tuple[tuple[str, ...], Trend]] = []
    without_period = 0
    if period is not None:
        dated = known.drop_nulls(period)
        without_period = of_known - dated[person].n_unique()
        periods = records.select(period).drop_nulls().unique()
        in_time = _cells(dated, tuple(by), person, period, periods)
        cells += in_time
        trends = _trends(in_time)
    return Profile(tuple(by), everybody, of_known, without_period, tuple(cells), tuple(trends))


def _cells(
    known: pl.DataFrame,
    by: tuple[str, ...],
    person: str,
    period: str | None,
    periods: pl.DataFrame | None = None,
) -> list[Cell]:
    """A cell for every combination that occurs, and for each of those in every one of `periods`,
    also where nothing was known of anybody: that is a denominator of none."""
    keys = [*by, *([period] if period else [])]
    counted = known.group_by(keys).agg(pl.col(person).n_unique().alias(_N))
    if period and periods is not None:
        grid = known.select(by).unique().join(periods, how="cross")
        counted = grid.join(counted, on=keys, how="left").with_columns(pl.col(_N).fill_null(0))
        totals = known.group_by(period).agg(pl.col(person).n_unique().alias("__of"))
        counted = counted.join(totals, on=period, how="left")
        counted = counted.with_columns(pl.col("__of").fill_null(0))
    else:
        counted = counted.with_columns(pl.lit(known[person].n_unique()).alias("__of"))
    counted = counted.sort([*by, period] if period else [_N, *by], descending=False)
    if not period:
        counted = counted.sort(_N, descending=True, maintain_order=True)
    counts, of = counted[_N].to_numpy(), counted["__of"].to_numpy()
    low, high = poisson(counts)
    share_low, share_high = wilson(counts, of)
    return [
        Cell(
            values=tuple(str(row[name]) for name in by),
            period=str(row[period]) if period else None,
            count=int(counts[at]),
            count95=(float(low[at]), float(high[at])),
            share=float(counts[at] / of[at]) if of[at] else None,
            share95=(float(share_low[at]), float(share_high[at])),
        )
        for at, row in enumerate(counted.iter_rows(named=True))
    ]


def _trends(cells: Sequence[Cell]) -> list[tuple[tuple[str, ...], Trend]]:
    series: dict[tuple[str, ...], list[int]] = {}
    for cell in cells:
        series.setdefault(cell.values, []).append(cell.count)
    found = ((values, trend_of(counts)) for values, counts in series.items())
    return [(values, trend) for values, trend in found if trend is not None]
