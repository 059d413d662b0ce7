"""`safeconduct analyse survival`: how long until something happens."""

from __future__ import annotations

import sys
from datetime import date
from typing import TYPE_CHECKING

import click

from ..faults import WrongInput
from ..options import json_option, lang_option, on_option
from ..printing import print_json
from .options import chart_option, note_option, write_chart
from .reading import faults_told, frame_of

if TYPE_CHECKING:
    from safeconduct.centre.analysis.survival import Survival


@click.command()
@click.argument("records", metavar="RECORDS")
@click.option("--from", "start", metavar="COL", help="The column of the first day.")
@click.option("--to", "end", metavar="COL", help="The column of the last day.")
@click.option("--phases", "by_phase", is_flag=True, help="Each phase of the procedure instead.")
@click.option("--outcome", metavar="COL", help="The column that says what happened in the end.")
@on_option
@note_option
@chart_option
@lang_option
@json_option
def survival(
    records: str,
    start: str | None,
    end: str | None,
    by_phase: bool,
    outcome: str | None,
    on: date | None,
    coverage: str | None,
    chart_path: str | None,
    lang: str,
    as_json: bool,
) -> int:
    """How long from one date to another, counting those who have not got there yet.

    Either --from and --to, or --phases: from each step of the procedure to the next one that
    came, or to its end.

    A prosecutor's delay: --from confirmation_asked_on --to confirmation_given_on. What lies after
    --on (default: today) has not happened yet.
    """
    from safeconduct.cases.reading import today
    from safeconduct.centre.analysis.survival import survival as survived

    until = on or today()
    if by_phase:
        return _phases(records, until, coverage, lang, as_json=as_json)
    if start is None or end is None:
        raise WrongInput(lang, "analyse-from-and-to")
    where, frame = frame_of(records, lang, days=(start, end))
    with faults_told(where, lang):
        found = survived(frame, start, end, until=until, outcome=outcome)
    if chart_path is not None:
        from safeconduct.centre.charts.figures import survival_curve

        write_chart(survival_curve(found, start, end, lang, coverage), chart_path)
    if as_json:
        answer = {"from": start, "to": end, "until": until.isoformat(), **found.as_answer()}
        print_json([{**answer, "coverage": coverage}], one=True)
    else:
        sys.stdout.write(_text(found, start, end, until, coverage, lang))
    return 0


def _phases(records: str, until: date, coverage: str | None, lang: str, *, as_json: bool) -> int:
    """Every phase in turn, as its own curve."""
    from safeconduct.centre.analysis.phases import END, STEPS, phases
    from safeconduct.words import say

    where, frame = frame_of(records, lang, days=(*STEPS, END))
    with faults_told(where, lang):
        found = phases(frame, until=until)
    if as_json:
        answer = {"until": until.isoformat(), "phases": [phase.as_answer() for phase in found]}
        print_json([{**answer, "coverage": coverage}], one=True)
        return 0
    following = say(lang, "analyse-next-step")
    sys.stdout.write(
        "\n".join(
            _text(phase.time, phase.start, following, until, coverage, lang) for phase in found
        )
    )
    return 0


def _text(
    found: Survival, start: str, end: str, until: date, coverage: str | None, lang: str
) -> str:
    from safeconduct.centre.analysis.survival import MARKS
    from safeconduct.centre.charts.numbers import percent, whole_number
    from safeconduct.words import say

    from ..faults import printable
    from ..text_frame import table, to_terminal, written

    ink = to_terminal()
    middle, low, high = found.quantile(0.5)
    never = say(lang, "analyse-not-reached")
    lines = [
        ink(
            say(lang, "analyse-survival-of", start=start, end=end, day=written(until, lang)), "bold"
        ),
        say(
            lang,
            "analyse-survival-persons",
            persons=whole_number(found.persons, lang),
            events=whole_number(found.events, lang),
            waiting=whole_number(found.persons - found.events, lang),
            unknown=whole_number(found.unknown, lang),
        ),
    ]
    if coverage:
        lines.append(say(lang, "analyse-coverage", note=printable(coverage, 400)))
    if found.impossible:
        lines.append(
            say(lang, "analyse-survival-impossible", n=whole_number(found.impossible, lang))
        )
    lines.append(
        say(
            lang,
            "analyse-survival-median",
            days=never if middle is None else str(middle),
            low=never if low is None else str(low),
            high=never if high is None else str(high),
        )
    )
    curves = [(say(lang, "analyse-still-waiting"), found.left), *found.outcomes.items()]
    marks = [day for day in MARKS if day <= found.longest]
    rows = [
        [
            str(day),
            *(
                f"{percent(share, lang)} ({percent(lowest, lang)}–{percent(highest, lang)})"
                for share, lowest, highest in (curve.at(day) for _, curve in curves)
            ),
        ]
        for day in marks
    ]
    if rows:
        head = [say(lang, "analyse-day"), *(printable(name) for name, _ in curves)]
        lines += ["", *table([head, *rows], frozenset(range(len(head))))]
    return "\n".join(lines) + "\n"
