"""Who is on which lists, and who is lost between those who detect and the centres."""

from __future__ import annotations

from safeconduct.actions.centre.analyses import Held
from safeconduct.centre.analysis.overlap import Overlap, Passage, overlap, passage
from safeconduct.centre.charts.drawing import Words
from safeconduct.centre.charts.numbers import percent, whole_number
from safeconduct.centre.charts.shares import count_bars, share_bars
from safeconduct.centre.feeds.records import SOURCE
from safeconduct.centre.labels import label
from safeconduct.web.centre.analyses.asking import Asked
from safeconduct.web.centre.analyses.section import Plain, Section, Table
from safeconduct.words import say

DETECTING = ("police", "social_inspection")
CENTRES = "reception_centres"
_MOST_BARS, _MOST_ROWS = 12, 25


def overlapping(held: Held, _asked: Asked, lang: str) -> list[Section]:
    """Persons by the lists that know them, and each list beside each other."""
    found = overlap(held.records)
    if len(found.sizes) < 2:
        return [_combinations(found, lang)]
    return [_combinations(found, lang), _pairs(found, lang)]


def _combinations(found: Overlap, lang: str) -> Section:
    several = found.persons - found.on[0]
    finding = say(
        lang, "analyses-several", n=whole_number(several, lang),
        persons=whole_number(found.persons, lang), share=percent(several / found.persons, lang),
    )  # fmt: skip
    denominator = say(
        lang, "analyse-overlap-persons", persons=whole_number(found.persons, lang),
        records=whole_number(found.records, lang),
    )  # fmt: skip
    title, sure = say(lang, "analyse-overlap-combinations"), say(lang, "analyses-counted")
    words = Words(title, finding, denominator, denominator, sure)
    named = [(_said(names, lang), count) for names, count in found.combinations]
    first = say(lang, "analyses-lists")
    chart = count_bars(
        words, [(name, count, count, count) for name, count in named[:_MOST_BARS]],
        first=first, lang=lang, name="combinations",
    )  # fmt: skip
    rows = [
        (name, whole_number(count, lang), percent(count / found.persons, lang))
        for name, count in named
    ]
    plain: list[Plain] = [
        {**{name: int(name in names) for name in found.sizes}, "count": count}
        for names, count in found.combinations
    ]
    head = (first, say(lang, "analyse-count"), say(lang, "analyse-share"))
    left = max(0, len(rows) - _MOST_ROWS)
    table = Table("combinations", title, head, rows[:_MOST_ROWS], plain, left_out=left)
    notes = [denominator, sure]
    if len(named) > _MOST_BARS:
        notes.append(say(lang, "analyses-largest-drawn", n=_MOST_BARS))
    return Section(title, finding, table, chart, tuple(notes), found.as_answer())


def _pairs(found: Overlap, lang: str) -> Section:
    """Persons on both of two lists, the most first; those of nobody too."""
    shared = sorted(found.shared.items(), key=lambda each: (-each[1], each[0]))
    smaller = [min(found.sizes[one], found.sizes[other]) for (one, other), _ in shared]
    rows = [
        (_said(pair, lang), whole_number(count, lang), percent(count / of, lang))
        for (pair, count), of in zip(shared, smaller, strict=True)
    ]
    plain: list[Plain] = [
        {"list": pair[0], "other": pair[1], "persons": count, "smaller_list": of}
        for (pair, count), of in zip(shared, smaller, strict=True)
    ]
    apart = [_said(pair, lang) for pair, count in shared if not count]
    finding = (
        say(lang, "analyses-apart", pairs="; ".join(apart))
        if apart
        else say(lang, "analyses-none-apart")
    )
    title = say(lang, "analyses-both")
    keys = ("analyses-lists", "analyse-count", "analyses-of-smaller")
    head = tuple(say(lang, key) for key in keys)
    return Section(title, finding, Table("pairs", title, head, rows, plain))


def dropout(held: Held, _asked: Asked, lang: str) -> list[Section]:
    """Of whom each service detected, how many the centres know. Errors: AnalysisFault."""
    found, missed = overlap(held.records), held.missed or 0.0
    before = [source for source in DETECTING if source in found.sizes] or list(DETECTING[:1])
    passages = [passage(found, [source], [CENTRES], missed) for source in before]
    if len(before) > 1:
        passages.append(passage(found, before, [CENTRES], missed))
    last = passages[-1]
    finding = say(
        lang, "analyses-dropout", persons=whole_number(last.persons, lang),
        lost=whole_number(last.persons - last.arrived, lang), share=percent(1 - last.share, lang),
    )  # fmt: skip
    title = say(lang, "analyses-arrived")
    denominator = say(lang, "analyses-arrived-of")
    words = Words(title, finding, denominator, denominator, say(lang, "analyses-wilson"))
    shares = [(_said(each.before, lang), each.share, each.share95) for each in passages]
    first = say(lang, "analyses-detected-by")
    chart = share_bars(words, shares, first=first, lang=lang, name="dropout")
    rows = [(*_row(each, lang), *row[1:], _mended(each, lang))
            for each, row in zip(passages, chart.rows, strict=True)]  # fmt: skip
    keys = ("analyse-count", "analyses-linked", "analyses-not-linked", "analyse-share",
            "analyse-95", "analyses-mended")  # fmt: skip
    head = (first, *(say(lang, key) for key in keys))
    plain: list[Plain] = [_plain(each) for each in passages]
    notes = [denominator, say(lang, "analyses-lost-or-not"), words.uncertainty]
    notes.append(missed_said(held, lang))
    answer = [each.as_answer() for each in passages]
    table = Table("passages", title, head, rows, plain)
    return [Section(title, finding, table, chart, tuple(notes), answer)]


def missed_said(held: Held, lang: str) -> str:
    """The share of links that the linkage unit believes it missed, or that it did not say."""
    if held.missed is None:
        return say(lang, "analyses-missed-unknown")
    return say(lang, "analyses-missed", share=percent(held.missed, lang))


def _row(each: Passage, lang: str) -> tuple[str, ...]:
    lost = each.persons - each.arrived
    counts = (whole_number(n, lang) for n in (each.persons, each.arrived, lost))
    return _said(each.before, lang), *counts


def _mended(each: Passage, lang: str) -> str:
    return percent(each.mended, lang) if each.missed else "–"


def _plain(each: Passage) -> Plain:
    return {
        "from": "+".join(each.before),
        "to": "+".join(each.after),
        "persons": each.persons,
        "linked": each.arrived,
        "low95": round(each.share95[0], 4),
        "high95": round(each.share95[1], 4),
        "missed_links": round(each.missed, 4),
        "share_mended": round(each.mended, 4),
    }


def _said(names: tuple[str, ...], lang: str) -> str:
    return " + ".join(label(lang, SOURCE, name) for name in names)
