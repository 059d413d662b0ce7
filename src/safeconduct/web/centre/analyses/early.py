"""What grew in the last quarter beyond chance, and at which look it was seen."""

from __future__ import annotations

import polars as pl

from safeconduct.actions.centre.analyses import Held
from safeconduct.centre.analysis.signals import Signal, Signals, signals
from safeconduct.centre.charts.drawing import Words
from safeconduct.centre.charts.numbers import decimal, percent, whole_number
from safeconduct.centre.charts.shares import count_bars
from safeconduct.centre.labels import label
from safeconduct.web.centre.analyses.asking import QUARTER, YEAR, Asked
from safeconduct.web.centre.analyses.section import Plain, Section, Table
from safeconduct.words import say

COLUMNS = ("form", "sector", "nationality", "district")
_LOOKS = 4
"""One look a quarter: the share of false signals is spent over the looks of a year."""
_PERIOD = "period"


def early(held: Held, _asked: Asked, lang: str) -> list[Section]:
    """The combinations of `COLUMNS` that grew. Errors: AnalysisFault where the past is short."""
    quarter = pl.concat_str([pl.col(YEAR).cast(pl.String), pl.col(QUARTER)], separator="-")
    persons = held.persons.with_columns(quarter.alias(_PERIOD))
    last = persons[_PERIOD].drop_nulls().max()
    look = int(str(last)[-1]) if last else 1
    found = signals(persons, COLUMNS, _PERIOD, look=look, looks=_LOOKS)
    return [_section(found, lang)]


def _section(found: Signals, lang: str) -> Section:
    title = say(
        lang, "analyses-signals-title", period=_quarter(found.period, lang), past=found.past
    )
    tested = say(
        lang, "analyse-signals-tested", n=whole_number(found.tested, lang),
        level=percent(found.level, lang), look=str(found.look), looks=str(found.looks),
    )  # fmt: skip
    notes = [tested, say(lang, "analyses-looks"), say(lang, "analyse-signals-caution")]
    if found.unknown:
        notes.append(say(lang, "analyses-no-period", n=whole_number(found.unknown, lang)))
    answer = found.as_answer()
    if not found.found:
        return Section(title, say(lang, "analyse-signals-none"), None, None, tuple(notes), answer)
    first = _said(found.found[0], lang)
    finding = say(
        lang, "analyses-signals-finding", n=len(found.found), first=first,
        count=whole_number(found.found[0].count, lang),
        expected=decimal(found.found[0].expected, lang),
    )  # fmt: skip
    words = Words(title, finding, tested, tested, tested)
    name = say(lang, "analyse-combination")
    counts = [(_said(each, lang), each.count, each.count, each.count) for each in found.found]
    chart = count_bars(words, counts[:12], first=name, lang=lang, name="signals")
    rows = [
        (
            _said(each, lang),
            whole_number(each.count, lang),
            decimal(each.expected, lang),
            _probability(each.p, lang),
            _probability(each.q, lang),
        )
        for each in found.found
    ]
    keys = ("analyse-count", "analyse-expected", "analyses-p", "analyses-q")
    head = (name, *(say(lang, key) for key in keys))
    plain: list[Plain] = [
        {
            **{column: each.values.get(column) for column in COLUMNS},
            "count": each.count,
            "expected": round(each.expected, 3),
            "p": float(f"{each.p:.3g}"),
            "q": float(f"{each.q:.3g}"),
        }
        for each in found.found
    ]
    table = Table("signals", title, head, rows, plain)
    return Section(title, finding, table, chart, tuple(notes), answer)


def _quarter(period: str, lang: str) -> str:
    """``2025-Q3`` as people say it: the third quarter of 2025."""
    year, _, quarter = period.partition("-")
    return say(lang, "analyses-quarter", year=year, quarter=label(lang, QUARTER, quarter))


def _said(each: Signal, lang: str) -> str:
    return " × ".join(label(lang, column, code) for column, code in each.values.items())


def _probability(value: float, lang: str) -> str:
    least = 0.0001
    if value < least:
        return f"< {decimal(100 * least, lang, 2)}\N{NO-BREAK SPACE}%"
    return f"{decimal(100 * value, lang, 2)}\N{NO-BREAK SPACE}%"
