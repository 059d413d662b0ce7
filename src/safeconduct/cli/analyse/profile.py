"""`safeconduct analyse profile`: how many, by any attribute."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from ..options import json_option, lang_option
from ..printing import print_json
from .options import by_option, chart_option, note_option, parts, person_option, write_chart
from .reading import faults_told, frame_of

if TYPE_CHECKING:
    from safeconduct.centre.analysis.profile import Profile
    from safeconduct.centre.charts.drawing import Chart


@click.command()
@click.argument("records", metavar="RECORDS")
@by_option
@click.option("--period", metavar="COL", help="The column with the year or the quarter: a trend.")
@person_option
@note_option
@chart_option
@lang_option
@json_option
def profile(
    records: str,
    by: str,
    period: str | None,
    person: str | None,
    coverage: str | None,
    chart_path: str | None,
    lang: str,
    as_json: bool,
) -> int:
    """How many persons, by any attribute, with denominator, unknown and uncertainty.

    RECORDS is CSV or Parquet; a blank is not known, never none. "-" reads standard input. What
    is printed is for those who analyse: it is not safe to publish (safeconduct release is).
    """
    from safeconduct.centre.analysis.profile import profile as profiled

    where, frame = frame_of(records, lang)
    with faults_told(where, lang):
        found = profiled(frame, parts(by), person=person, period=period)
    if chart_path is not None:
        write_chart(_chart(found, coverage, lang), chart_path)
    if as_json:
        print_json([{**found.as_answer(), "coverage": coverage}], one=True)
    else:
        sys.stdout.write(_text(found, coverage, lang))
    return 0


def _chart(found: Profile, coverage: str | None, lang: str) -> Chart:
    """A map where the districts are asked for; else the trend where there is one, or bars."""
    from safeconduct.centre.charts.figures import profile_bars, profile_map, profile_trend

    if found.by == ("district",):
        return profile_map(found, lang, coverage)
    in_time = any(cell.period is not None for cell in found.cells)
    return (profile_trend if in_time else profile_bars)(found, lang, coverage)


def _text(found: Profile, coverage: str | None, lang: str) -> str:
    from safeconduct.centre.charts.numbers import decimal, percent, whole_number
    from safeconduct.words import say

    from ..faults import printable
    from ..text_frame import table, to_terminal

    ink = to_terminal()
    lines = [
        ink(
            say(
                lang,
                "analyse-profile-of",
                by=" × ".join(found.by),
                known=whole_number(found.known, lang),
                persons=whole_number(found.persons, lang),
                unknown=whole_number(found.unknown, lang),
            ),
            "bold",
        )
    ]
    if coverage:
        lines.append(say(lang, "analyse-coverage", note=printable(coverage, 400)))
    rows = [
        [
            *(printable(value) for value in cell.values),
            *([cell.period or say(lang, "analyse-all")] if found.trends or cell.period else []),
            whole_number(cell.count, lang),
            f"{decimal(cell.count95[0], lang)}–{decimal(cell.count95[1], lang)}",
            "–" if cell.share is None else percent(cell.share, lang),
            f"{percent(cell.share95[0], lang)}–{percent(cell.share95[1], lang)}",
            "*" if cell.small else "",
        ]
        for cell in found.cells
    ]
    wide = max((len(row) for row in rows), default=0)
    # Where there is a trend, the cells of all periods together say so.
    rows = [
        row if len(row) == wide else [*row[:-5], say(lang, "analyse-all"), *row[-5:]]
        for row in rows
    ]
    head = [
        *found.by,
        *([say(lang, "analyse-period")] if wide == len(found.by) + 6 else []),
        say(lang, "analyse-count"),
        say(lang, "analyse-95"),
        say(lang, "analyse-share"),
        say(lang, "analyse-95"),
        "",
    ]
    lines += ["", *table([head, *rows], frozenset(range(wide - 5, wide - 1)))]
    if any(cell.small for cell in found.cells):
        lines += ["", ink.lines(say(lang, "analyse-small"), "* ")]
    if found.trends:
        lines += ["", ink(say(lang, "analyse-trend"), "bold")]
        lines += table(
            [
                [
                    " × ".join(printable(value) for value in values),
                    percent(trend.ratio - 1, lang, signed=True),
                    f"{percent(trend.low - 1, lang, signed=True)} – "
                    f"{percent(trend.high - 1, lang, signed=True)}",
                    say(lang, "analyse-trend-clear" if trend.clear else "analyse-trend-unclear"),
                ]
                for values, trend in found.trends
            ],
            frozenset({1, 2}),
        )
    return "\n".join(lines) + "\n"
