"""Who the persons are: by one attribute or two, over the years, on the map."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import polars as pl

from safeconduct.actions.centre.analyses import Held
from safeconduct.centre.analysis.intervals import poisson, wilson
from safeconduct.centre.analysis.profile import Cell, Profile, profile
from safeconduct.centre.analysis.trend import Trend
from safeconduct.centre.charts.district_map import boundaries
from safeconduct.centre.charts.drawing import Chart
from safeconduct.centre.charts.figures import (
    MOST_BARS,
    between,
    most_often,
    profile_bars,
    profile_map,
    profile_trend,
    trend_said,
)
from safeconduct.centre.charts.labelled import columns_said, labelled
from safeconduct.centre.charts.numbers import percent, whole_number
from safeconduct.web.centre.analyses.asking import QUARTER, YEAR, Asked
from safeconduct.web.centre.analyses.section import Plain, Section, Table
from safeconduct.words import say

_PERIOD = "period"
_MOST_LINES = 6
_MOST_ROWS = 100


def sections(held: Held, asked: Asked, lang: str) -> list[Section]:
    """Persons by what was asked, and how that changed. Errors: AnalysisFault."""
    persons = _in_years(held.persons, asked)
    by = [asked.by, *([asked.across] if asked.across else [])]
    found = _with_empty_districts(profile(persons, by, period=_PERIOD))
    said = labelled(found, lang)
    first = _whole(found, said, lang)
    periods = {cell.period for cell in found.cells if cell.period is not None}
    return [first, _in_time(found, said, lang)] if len(periods) > 1 else [first]


def _in_years(persons: pl.DataFrame, asked: Asked) -> pl.DataFrame:
    """The persons registered from the first year to the last, each with a period: the year, or
    the quarter where there is one year alone."""
    if asked.first:
        persons = persons.filter(
            pl.col(YEAR).is_between(asked.first, asked.last) | pl.col(YEAR).is_null()
        )
    period = pl.col(YEAR).cast(pl.String)
    if persons[YEAR].drop_nulls().n_unique() == 1:
        period = pl.concat_str([period, pl.col(QUARTER)], separator="-")
    return persons.with_columns(period.alias(_PERIOD))


def _with_empty_districts(found: Profile) -> Profile:
    """The table beside the map holds every district on it, those of nobody too."""
    if found.by != ("district",):
        return found
    held = {cell.values for cell in found.cells}
    low, high = wilson(0, found.known)
    none = [
        Cell((code,), None, 0, (0.0, float(poisson(0)[1])), 0.0, (float(low), float(high)))
        for code in boundaries()["districts"]
        if (code,) not in held
    ]
    whole = [cell for cell in found.cells if cell.period is None]
    in_time = [cell for cell in found.cells if cell.period is not None]
    return replace(found, cells=(*whole, *none, *in_time))


def _whole(found: Profile, said: Profile, lang: str) -> Section:
    if found.by == ("district",):
        chart = profile_map(columns_said(found, lang), lang)
    else:
        chart = profile_bars(said, lang)
    pairs = [
        (cell, named)
        for cell, named in zip(found.cells, said.cells, strict=True)
        if cell.period is None
    ]
    shown = pairs[:_MOST_ROWS]
    table = Table(
        "persons",
        chart.words.title,
        (*said.by, *_heads(lang)),
        [(*named.values, *_figures(named, lang)) for _, named in shown],
        [_plain(found.by, cell) for cell, _ in pairs],
        len(found.by),
        len(pairs) - len(shown),
    )
    denominator = chart.words.denominator
    notes = [denominator[:1].upper() + denominator[1:], say(lang, "analyses-poisson")]
    if len(pairs) > MOST_BARS and found.by != ("district",):
        notes.append(say(lang, "analyses-largest-drawn", n=MOST_BARS))
    answer = replace(found, trends=(), cells=tuple(cell for cell, _ in pairs)).as_answer()
    return Section(chart.words.title, most_often(said, lang), table, chart, tuple(notes), answer)


def _heads(lang: str) -> list[str]:
    named = [say(lang, key) for key in ("analyse-count", "analyse-share")]
    return [head for name in named for head in (name, say(lang, "analyses-interval", what=name))]


def _figures(cell: Cell, lang: str) -> tuple[str, ...]:
    share = "–" if cell.share is None else percent(cell.share, lang)
    low, high = (percent(each, lang) for each in cell.share95)
    return whole_number(cell.count, lang), between(*cell.count95, lang), share, f"{low}–{high}"


def _plain(by: Sequence[str], cell: Cell) -> Plain:
    period = {} if cell.period is None else {_PERIOD: cell.period}
    return {
        **dict(zip(by, cell.values, strict=True)),
        **period,
        "persons": cell.count,
        "low95": round(cell.count95[0], 2),
        "high95": round(cell.count95[1], 2),
        "share": None if cell.share is None else round(cell.share, 4),
        "share_low95": round(cell.share95[0], 4),
        "share_high95": round(cell.share95[1], 4),
    }


def _in_time(found: Profile, said: Profile, lang: str) -> Section:
    """The largest values period by period, and whether each grows or falls."""
    drawn = _largest(said)
    chart: Chart = profile_trend(drawn, lang)
    rows, plain = [], []
    for (codes, trend), (names, _) in zip(found.trends, said.trends, strict=True):
        clear = say(lang, f"analyse-trend-{'clear' if trend.clear else 'unclear'}")
        ends = [percent(each - 1, lang, signed=True) for each in (trend.low, trend.high)]
        change = percent(trend.ratio - 1, lang, signed=True)
        rows.append(
            (*names, change, say(lang, "analyses-between", low=ends[0], high=ends[1]), clear)
        )
        plain.append({**dict(zip(found.by, codes, strict=True)), **_flat(trend)})
    head = (
        *said.by,
        *(say(lang, key) for key in ("analyse-trend", "analyse-95", "analyses-verdict")),
    )
    table = Table(
        "trend", say(lang, "analyse-trend"), head, rows[:_MOST_ROWS], plain, len(found.by),
        max(0, len(rows) - _MOST_ROWS),
    )  # fmt: skip
    notes = [chart.words.uncertainty]
    if sum(cell.period is None for cell in found.cells) > _MOST_LINES:
        notes.insert(0, say(lang, "analyses-largest-drawn", n=_MOST_LINES))
    if found.without_period:
        without = whole_number(found.without_period, lang)
        notes.append(say(lang, "analyses-no-period", n=without))
    in_time = [_plain(found.by, cell) for cell in found.cells if cell.period is not None]
    return Section(
        chart.words.title, trend_said(said, lang), table, chart, tuple(notes),
        {"trends": plain, "cells": in_time},
    )  # fmt: skip


def _flat(trend: Trend) -> Plain:
    return {
        "ratio": round(trend.ratio, 4),
        "low95": round(trend.low, 4),
        "high95": round(trend.high, 4),
        "clear": trend.clear,
    }


def _largest(said: Profile) -> Profile:
    """The cells of the values that most persons have."""
    whole = [cell.values for cell in said.cells if cell.period is None][:_MOST_LINES]
    kept = [cell for cell in said.cells if cell.values in whole]
    return replace(said, cells=tuple(sorted(kept, key=lambda cell: whole.index(cell.values))))
