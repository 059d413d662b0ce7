"""How long each phase takes and who gets further; how long the magistrate takes to answer."""

from __future__ import annotations

from datetime import date

import polars as pl

from safeconduct.actions.centre.analyses import Held
from safeconduct.centre.analysis.phases import ENDED, NEXT, STEPS, Phase, phases
from safeconduct.centre.analysis.survival import MARKS, Curve, Survival, survival
from safeconduct.centre.attributes import ATTRIBUTES, DAY
from safeconduct.centre.charts.drawing import Words
from safeconduct.centre.charts.figures import curve_of, median_said
from safeconduct.centre.charts.numbers import percent, whole_number
from safeconduct.centre.charts.shares import share_bars
from safeconduct.web.centre.analyses.asking import Asked
from safeconduct.web.centre.analyses.section import Plain, Section, Table
from safeconduct.web.dates import today, written_date
from safeconduct.words import say

ASKED, ANSWERED = "confirmation_asked_on", "confirmation_given_on"


def until(persons: pl.DataFrame) -> date:
    """The last day that stands in the records: what lies after it nobody can have recorded."""
    days = [name for name, each in ATTRIBUTES.items() if each.kind == DAY]
    last = persons.select(pl.max_horizontal(pl.col(days).max())).item()
    return last if isinstance(last, date) else today()


def phases_begun(persons: pl.DataFrame) -> list[str]:
    """The steps somebody came to, but the last."""
    return [step for step in STEPS[:-1] if persons[step].drop_nulls().len()]


def in_phases(held: Held, asked: Asked, lang: str) -> list[Section]:
    """Who gets further than each phase, and the time in one of them. Errors: AnalysisFault."""
    day = until(held.persons)
    found = phases(held.persons, until=day)
    chosen = next((each for each in found if each.start == asked.phase), found[0])
    return [_further(found, day, lang), _time(chosen, day, lang)]


def _further(found: list[Phase], day: date, lang: str) -> Section:
    title, known = say(lang, "analyses-further"), _known(day, lang)
    fewest = min(found, key=lambda phase: phase.further / phase.begun)
    finding = say(
        lang, "analyses-further-fewest", phase=_phase(fewest.start, lang),
        further=whole_number(fewest.further, lang), begun=whole_number(fewest.begun, lang),
        share=percent(fewest.further / fewest.begun, lang),
    )  # fmt: skip
    words = Words(title, finding, known, known, say(lang, "analyses-wilson"))
    shares = [(_phase(each.start, lang), each.further / each.begun, each.share95) for each in found]
    first = say(lang, "analyses-phase")
    chart = share_bars(words, shares, first=first, lang=lang, name="further")
    rows = [
        (
            _phase(each.start, lang),
            whole_number(each.begun, lang),
            whole_number(each.further, lang),
            *row[1:],
            *_median(each.time, lang),
        )
        for each, row in zip(found, chart.rows, strict=True)
    ]
    share, days = say(lang, "analyse-share"), say(lang, "analyses-days")
    head = (
        first,
        say(lang, "analyses-begun"),
        say(lang, "analyses-further-count"),
        share,
        say(lang, "analyses-interval", what=share),
        say(lang, "analyses-median"),
        say(lang, "analyses-interval", what=days),
    )
    plain: list[Plain] = [
        {
            "phase": each.start,
            "begun": each.begun,
            "further": each.further,
            "low95": round(each.share95[0], 4),
            "high95": round(each.share95[1], 4),
            **_plain_median(each.time),
        }
        for each in found
    ]
    notes = (
        known,
        say(lang, "analyses-censored"),
        say(lang, "analyses-step-unlinked"),
        words.uncertainty,
    )
    answer = [each.as_answer() for each in found]
    return Section(title, finding, Table("phases", title, head, rows, plain), chart, notes, answer)


def _time(phase: Phase, day: date, lang: str) -> Section:
    start = _phase(phase.start, lang)
    title = say(lang, "analyses-time-in", start=start)
    named = {NEXT: say(lang, "analyses-outcome-next"), ENDED: say(lang, "analyses-outcome-ended")}
    return _curve(phase.time, title, named, day, lang, name="time")


def delays(held: Held, _asked: Asked, lang: str) -> list[Section]:
    """From the first question to the magistrate to the first answer. Errors: AnalysisFault."""
    day = until(held.persons)
    found = survival(held.persons, ASKED, ANSWERED, until=day)
    return [_curve(found, say(lang, "analyses-delays-time"), {}, day, lang, name="delays")]


def _curve(
    found: Survival, title: str, named: dict[str, str], day: date, lang: str, *, name: str
) -> Section:
    """A curve of who is still waiting, at a few days as a table and step by step to take along."""
    waiting = say(lang, "analyse-still-waiting")
    curves: list[tuple[str, str, Curve]] = [("waiting", waiting, found.left)]
    curves += [
        (code, named[code], found.outcomes[code]) for code in named if code in found.outcomes
    ]
    chart = curve_of(found, title, [(said, curve) for _, said, curve in curves], lang)
    marks = [mark for mark in MARKS if mark <= found.longest]
    rows = [
        (
            whole_number(mark, lang),
            *(
                say(lang, "analyses-share-within", share=share, low=low, high=high)
                for _, _, curve in curves
                for share, low, high in [[percent(each, lang) for each in curve.at(mark)]]
            ),
        )
        for mark in marks
    ]
    head = (say(lang, "analyse-day"), *(said for _, said, _ in curves))
    plain: list[Plain] = [
        {"state": code, "day": each, "share": round(share, 4), "low95": round(low, 4),
         "high95": round(high, 4)}
        for code, _, curve in curves
        for each, share, low, high in zip(
            curve.days, curve.share, curve.low, curve.high, strict=True
        )
    ]  # fmt: skip
    notes = [chart.words.denominator, _known(day, lang), chart.words.uncertainty]
    if found.impossible:
        impossible = whole_number(found.impossible, lang)
        notes.append(say(lang, "analyse-survival-impossible", n=impossible))
    table = Table(name, title, head, rows, plain) if rows else None
    return Section(title, median_said(found, lang), table, chart, tuple(notes), found.as_answer())


def _phase(start: str, lang: str) -> str:
    """The phase that begins with the day in this column."""
    return say(lang, f"analyses-phase-{start}")


def _known(day: date, lang: str) -> str:
    return say(lang, "analyses-known-on", day=written_date(day, lang))


def _median(found: Survival, lang: str) -> tuple[str, str]:
    never = say(lang, "analyse-not-reached")
    middle, low, high = (
        never if day is None else whole_number(day, lang) for day in found.quantile(0.5)
    )
    return middle, f"{low}–{high}" if middle != never else "–"


def _plain_median(found: Survival) -> Plain:
    middle, low, high = found.quantile(0.5)
    return {"median_days": middle, "median_low95": low, "median_high95": high}
