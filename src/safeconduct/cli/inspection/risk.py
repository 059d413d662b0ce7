"""`safeconduct inspection risk`: how likely a control is to find something, by sector and area."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from ..options import json_option, lang_option
from ..printing import print_json
from .reading import cells_argument, cells_of, output_option, write_csv

if TYPE_CHECKING:
    from safeconduct.policy.inspection.risk import Risk, Risks


@click.command()
@cells_argument
@output_option
@lang_option
@json_option
def risk(table: str, output: str | None, lang: str, as_json: bool) -> int:
    """The share of controls expected to find something, with its 90 % interval.

    FILE.csv: sector,district,controls,findings. Pairs that are not there were never inspected. Few
    controls are drawn to what their sector and their district show.
    """
    from safeconduct.policy.inspection.risk import risks

    found = risks(cells_of(table, lang))
    if output is not None:
        rows = [each.as_answer() for each in found.cells]
        write_csv(output, list(rows[0]), [list(row.values()) for row in rows])
    if as_json:
        print_json([found.as_answer()], one=True)
    else:
        sys.stdout.write(_text(found, lang))
    return 0


def _text(found: Risks, lang: str) -> str:
    from safeconduct.centre.charts.numbers import decimal
    from safeconduct.words import say

    from ..text_frame import table, to_terminal

    ink = to_terminal()
    head = ["sector", "district", "past-controls", "past-findings", "mean", "interval-90"]
    ranked = sorted(found.cells, key=lambda each: -each.mean)
    titles = [say(lang, f"inspection-{each}") for each in head]
    lines = table([titles, *(_row(each, lang) for each in ranked)], frozenset({2, 3, 4, 5}))
    sectors, districts, cells = (decimal(each, lang, 2) for each in found.spreads)
    differ = say(lang, "inspect-spread", sectors=sectors, districts=districts, cells=cells)
    lines = [ink(lines[0], "bold"), *lines[1:], "", ink.lines(differ)]
    return "\n".join([*lines, ink.lines(say(lang, "inspection-risk-pooled"))]) + "\n"


def _row(each: Risk, lang: str) -> list[str]:
    from safeconduct.centre.charts.numbers import percent, whole_number

    return [
        each.sector,
        each.district,
        whole_number(each.controls, lang),
        whole_number(each.findings, lang),
        percent(each.mean, lang),
        f"{percent(each.low, lang)}–{percent(each.high, lang)}",
    ]
