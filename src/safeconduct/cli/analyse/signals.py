"""`safeconduct analyse signals`: which combinations grow beyond chance."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from ..options import json_option, lang_option
from ..printing import print_json
from .options import by_option, note_option, parts
from .reading import faults_told, frame_of

if TYPE_CHECKING:
    from safeconduct.centre.analysis.signals import Signals


@click.command()
@click.argument("records", metavar="RECORDS")
@by_option
@click.option("--period", required=True, metavar="COL[+COL]", help="The column with the period.")
@click.option("--look", type=int, default=1, metavar="N", help="Which look of those planned.")
@click.option("--looks", type=int, default=1, metavar="N", help="How many looks are planned.")
@note_option
@lang_option
@json_option
def signals(
    records: str,
    by: str,
    period: str,
    look: int,
    looks: int,
    coverage: str | None,
    lang: str,
    as_json: bool,
) -> int:
    """Which combinations of attributes grew in the last period beyond chance.

    Every combination of one, two, … of the attributes is compared with its own past. Of all that
    is shown over all the looks planned, at most a tenth is expected to be chance.
    """
    import polars as pl

    from safeconduct.centre.analysis.profile import require_columns
    from safeconduct.centre.analysis.signals import signals as signalled

    where, frame = frame_of(records, lang)
    with faults_told(where, lang):
        columns = parts(period)
        require_columns(frame, columns)
        joined = "__period"
        frame = frame.with_columns(
            pl.concat_str([pl.col(name).cast(pl.String) for name in columns], separator="-").alias(
                joined
            )
        )
        found = signalled(frame, parts(by), joined, look=look, looks=looks)
    if as_json:
        print_json([{**found.as_answer(), "coverage": coverage}], one=True)
    else:
        sys.stdout.write(_text(found, coverage, lang))
    return 0


def _text(found: Signals, coverage: str | None, lang: str) -> str:
    from safeconduct.centre.charts.numbers import decimal, percent, whole_number
    from safeconduct.words import say

    from ..faults import printable
    from ..text_frame import table, to_terminal

    ink = to_terminal()
    lines = [
        ink(
            say(lang, "analyse-signals-of", period=printable(found.period), past=found.past), "bold"
        ),
        say(
            lang,
            "analyse-signals-tested",
            n=whole_number(found.tested, lang),
            level=percent(found.level, lang),
            look=str(found.look),
            looks=str(found.looks),
        ),
    ]
    if coverage:
        lines.append(say(lang, "analyse-coverage", note=printable(coverage, 400)))
    if not found.found:
        return "\n".join([*lines, say(lang, "analyse-signals-none")]) + "\n"
    head = [
        say(lang, "analyse-combination"),
        say(lang, "analyse-count"),
        say(lang, "analyse-expected"),
        "p",
        "q",
    ]
    rows = [
        [
            " × ".join(printable(value) for value in signal.values.values()),
            whole_number(signal.count, lang),
            decimal(signal.expected, lang),
            f"{signal.p:.2g}",
            f"{signal.q:.2g}",
        ]
        for signal in found.found
    ]
    lines += ["", *table([head, *rows], frozenset({1, 2, 3, 4}))]
    lines += ["", ink.lines(say(lang, "analyse-signals-caution"))]
    return "\n".join(lines) + "\n"
