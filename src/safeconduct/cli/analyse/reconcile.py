"""`safeconduct analyse reconcile`: why two totals of one year differ, step by step."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

import click

from ..faults import WrongInput
from ..options import json_option, lang_option
from ..printing import print_json
from .reading import faults_told, frame_of, text_of

if TYPE_CHECKING:
    from safeconduct.centre.analysis.reconcile import Reconciliation


@click.command()
@click.argument("chain", metavar="CHAIN.json")
@click.option("--records", metavar="FILE", help="Records from which undeclared steps are counted.")
@lang_option
@json_option
def reconcile(chain: str, records: str | None, lang: str, as_json: bool) -> int:
    """Why two published totals of one year differ.

    CHAIN.json declares both totals and the steps between them: {"year", "from": {"label",
    "total", "source"}, "to": …, "steps": [{"step", "change" or "without", "source"}]}. What no
    step accounts for is shown as not explained.
    """
    from safeconduct.centre.analysis.reconcile import read_chain
    from safeconduct.centre.analysis.reconcile import reconcile as reconciled

    where, text = text_of(chain, lang)
    try:
        declared = json.loads(text)
    except json.JSONDecodeError as wrong:
        raise WrongInput(lang, "analyse-not-json", where=where, line=str(wrong.lineno)) from None
    frame = None if records is None else frame_of(records, lang)[1]
    with faults_told(where, lang):
        first, second, steps, year = read_chain(declared)
        found = reconciled(first, second, steps, year=year, records=frame)
    if as_json:
        print_json([found.as_answer()], one=True)
    else:
        sys.stdout.write(_text(found, lang))
    return 0


def _text(found: Reconciliation, lang: str) -> str:
    from safeconduct.centre.charts.numbers import whole_number
    from safeconduct.words import say

    from ..faults import printable
    from ..text_frame import table, to_terminal

    def signed(change: int) -> str:
        mark = "+" if change > 0 else "−" if change < 0 else ""
        return mark + whole_number(abs(change), lang)

    ink = to_terminal()
    rows = [[printable(found.first.label), "", whole_number(found.first.total, lang)]]
    for line in found.lines:
        said = printable(line.label) + (f" [{printable(line.source)}]" if line.source else "")
        rows.append([f"  {said}", signed(line.change), whole_number(line.after, lang)])
    if found.unexplained:
        rows.append([f"  {say(lang, 'analyse-not-explained')}", signed(found.unexplained), ""])
    rows.append([printable(found.second.label), "", whole_number(found.second.total, lang)])
    title = say(
        lang,
        "analyse-reconcile-of",
        first=whole_number(found.first.total, lang),
        second=whole_number(found.second.total, lang),
        year=str(found.year or "–"),
    )
    ending = "analyse-reconcile-open" if found.unexplained else "analyse-reconcile-whole"
    closing = say(lang, ending, n=whole_number(abs(found.unexplained), lang))
    return "\n".join([ink(title, "bold"), *table(rows, frozenset({1, 2})), "", closing]) + "\n"
