"""Why two totals differ: who counts what, step by step; of one round, and two published ones."""

from __future__ import annotations

import polars as pl

from safeconduct.actions.centre.analyses import Held
from safeconduct.centre.analysis.reconcile import Reconciliation, Step, Total, reconcile
from safeconduct.centre.charts.drawing import Words
from safeconduct.centre.charts.numbers import whole_number
from safeconduct.centre.charts.shares import count_bars
from safeconduct.centre.feeds.actors import FEEDS
from safeconduct.centre.feeds.records import SOURCE
from safeconduct.centre.feeds.schema import Gap
from safeconduct.centre.labels import label
from safeconduct.centre.persons import PERSON
from safeconduct.web.centre.analyses.asking import Asked
from safeconduct.web.centre.analyses.section import Plain, Section, Table
from safeconduct.words import say

# Identified and assisted victims in Belgium in 2019: the US Trafficking in Persons reports give
# two totals, and no published step from the one to the other is known.
_YEAR, _FIRST, _RESTATED = 2019, 265, 159


def totals(held: Held, asked: Asked, lang: str) -> list[Section]:
    """From the one source's total to the other's, then the two published ones."""
    sections = []
    if asked.one in held.sources and asked.other in held.sources:
        sections.append(_between(held, asked.one, asked.other, lang))
    published = reconcile(
        Total(say(lang, "analyses-as-first-published"), _FIRST),
        Total(say(lang, "analyses-as-restated"), _RESTATED),
        [],
        year=_YEAR,
    )
    title = say(lang, "analyses-published-title", year=str(_YEAR))
    note = say(lang, "analyses-published-source")
    return [*sections, _section(published, title, "published", (note,), lang)]


def _between(held: Held, one: str, other: str, lang: str) -> Section:
    """What each source would publish is its records; persons take the one to the other."""
    said = {source: label(lang, SOURCE, source) for source in (one, other)}
    of = {source: held.records.filter(pl.col(SOURCE) == source) for source in (one, other)}
    on = {source: set(frame[PERSON]) for source, frame in of.items()}
    twice = {source: frame.height - len(on[source]) for source, frame in of.items()}
    steps = [Step(say(lang, "analyses-step-twice", source=said[one]), -twice[one])]
    steps += _only(held, on[one] - on[other], one, other, -1, lang)
    steps += _only(held, on[other] - on[one], other, one, 1, lang)
    steps.append(Step(say(lang, "analyses-step-again", source=said[other]), twice[other]))
    found = reconcile(
        Total(said[one], of[one].height),
        Total(said[other], of[other].height),
        [step for step in steps if step.change],
    )
    title = say(lang, "analyses-totals-between", one=said[one], other=said[other])
    notes = (
        say(lang, "analyses-totals-both", n=whole_number(len(on[one] & on[other]), lang)),
        say(lang, "analyses-lost-or-not"),
    )
    return _section(found, title, "totals", notes, lang)


def _only(held: Held, persons: set[str], here: str, there: str, sign: int, lang: str) -> list[Step]:
    """Those on the list `here` and not on the one `there`: first whom that one cannot hold."""
    rest = held.persons.filter(pl.col(PERSON).is_in(list(persons)))
    steps = []
    for gap in FEEDS[there].gaps if there in FEEDS else ():
        if not gap.column:
            continue
        outside = rest.filter(_cannot_hold(gap))
        if outside.height:
            said = say(lang, f"feed-gap-{gap.code}")
            source = label(lang, SOURCE, there)
            key = say(lang, "analyses-step-gap", source=source, gap=said)
            steps.append(Step(key, sign * outside.height))
            rest = rest.join(outside.select(PERSON), on=PERSON, how="anti")
    named = {"here": label(lang, SOURCE, here), "there": label(lang, SOURCE, there)}
    return [*steps, Step(say(lang, "analyses-step-only", **named), sign * rest.height)]


def _cannot_hold(gap: Gap) -> pl.Expr:
    """Whom the declaration leaves out; of whom the attribute is not known nothing can be said."""
    if gap.lacks:
        return pl.col(gap.column).is_in(list(gap.lacks)).fill_null(False)
    return (~pl.col(gap.column).is_in(list(gap.holds))).fill_null(False)


def _section(
    found: Reconciliation, title: str, name: str, notes: tuple[str, ...], lang: str
) -> Section:
    def signed(change: int) -> str:
        return ("+" if change > 0 else "−" if change < 0 else "") + whole_number(abs(change), lang)

    lines = [(found.first.label, 0, found.first.total)]
    lines += [(line.label, line.change, line.after) for line in found.lines]
    if found.unexplained:
        unexplained = say(lang, "analyse-not-explained")
        lines.append((unexplained, found.unexplained, found.second.total))
    lines.append((found.second.label, 0, found.second.total))
    key = "analyse-reconcile-open" if found.unexplained else "analyse-reconcile-whole"
    finding = say(lang, key, n=whole_number(abs(found.unexplained), lang))
    words = Words(title, finding, finding, finding, say(lang, "analyses-counted"))
    drawn = [
        (f"{text} ({signed(change)})" if change else text, after, after, after)
        for text, change, after in lines
    ]
    step = say(lang, "analyses-step")
    chart = count_bars(words, drawn, first=step, lang=lang, name=name)
    rows = [
        (text, signed(change) if change else "", whole_number(after, lang))
        for text, change, after in lines
    ]
    plain: list[Plain] = [
        {"step": text, "change": change, "after": after} for text, change, after in lines
    ]
    head = (step, say(lang, "analyses-change"), say(lang, "analyses-after"))
    table = Table(name, title, head, rows, plain)
    return Section(title, finding, table, chart, notes, found.as_answer())
