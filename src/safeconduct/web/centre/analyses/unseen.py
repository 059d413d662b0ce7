"""How many persons are on no list at all, and what missed links do to that."""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from safeconduct.actions.centre.analyses import Held
from safeconduct.centre.analysis.faults import AnalysisFault
from safeconduct.centre.analysis.hidden.estimate import Estimate, hidden_population
from safeconduct.centre.analysis.hidden.linkage_error import Bias, bias_of_missed_links
from safeconduct.centre.analysis.hidden.linked import DRAWS, Share, exactly, hidden_with_links
from safeconduct.centre.analysis.hidden.lists import ListCounts
from safeconduct.centre.analysis.overlap import overlap
from safeconduct.centre.charts.drawing import Words
from safeconduct.centre.charts.numbers import percent, whole_number, whole_percent
from safeconduct.centre.charts.shares import count_bars
from safeconduct.centre.feeds.records import SOURCE
from safeconduct.centre.labels import label
from safeconduct.web.centre.analyses.asking import Asked
from safeconduct.web.centre.analyses.lists import missed_said
from safeconduct.web.centre.analyses.section import Plain, Section, Table
from safeconduct.words import say

# Half of those of the command line: a page answers within a second or two, and says how many.
_REPLICATES = 500
_MISSED = (0.02, 0.05, 0.10, 0.20)


def hidden(held: Held, asked: Asked, lang: str) -> list[Section]:
    """The estimate with its interval, and its bias. Errors: AnalysisFault where nothing can be
    said of those on no list."""
    lists = overlap(held.records).lists
    counts = tuple(lists.counts.tolist())
    found = _estimated(lists.names, counts)
    missed = held.unfound or exactly(0.0)
    wrong = (held.wrong or exactly(0.0)) if asked.wrong is None else exactly(asked.wrong)
    whole = _whole(lists.names, counts, missed, wrong) if missed.high or wrong.high else None
    sections = [_estimate(found, whole, held, (missed, wrong), lang)]
    try:
        biases = bias_of_missed_links(lists, _MISSED)
    except AnalysisFault:
        return sections
    return [*sections, _bias(found, biases, lang)]


@lru_cache(maxsize=32)
def _whole(
    names: tuple[str, ...], counts: tuple[float, ...], missed: Share, wrong: Share
) -> Estimate | None:
    """The estimate had no link been missed, and none been wrong; None where that leaves too little
    to estimate from."""
    lists = ListCounts(names, np.array(counts))
    try:
        return hidden_with_links(lists, missed, wrong, replicates=_REPLICATES)
    except AnalysisFault:
        return None


@lru_cache(maxsize=32)
def _estimated(names: tuple[str, ...], counts: tuple[float, ...]) -> Estimate:
    """The same counts give the same estimate: its bootstrap begins from a fixed seed."""
    return hidden_population(ListCounts(names, np.array(counts)), replicates=_REPLICATES)


def _estimate(
    found: Estimate, whole: Estimate | None, held: Held, shares: tuple[Share, Share], lang: str
) -> Section:
    def n(value: int) -> str:
        return whole_number(value, lang)

    counted = [("seen", found.observed, found.observed, found.observed),
               ("estimated", found.estimate, found.low, found.high)]  # fmt: skip
    if whole is not None:
        counted.append(("mended", whole.estimate, whole.low, whole.high))
    if found.pairs:
        counted.append(("independent", found.simplest, found.simplest, found.simplest))
    finding = say(
        lang, "analyses-hidden-finding", n=n(found.estimate), low=n(found.low),
        high=n(found.high), unseen=n(found.estimate - found.observed),
    )  # fmt: skip
    title, seen = say(lang, "analyses-hidden-all"), say(lang, "analyses-hidden-of")
    how = say(lang, "analyse-hidden-how", replicates=n(found.replicates), seed=str(found.seed))
    words = Words(title, finding, seen, seen, how)
    named = [(say(lang, f"analyses-hidden-row-{row[0]}"), *row[1:]) for row in counted]
    first = say(lang, "analyses-what")
    chart = count_bars(words, named, first=first, lang=lang, name="hidden")
    plain: list[Plain] = [
        {"what": what, "persons": count, "low95": low, "high95": high}
        for what, count, low, high in counted
    ]
    answer = found.as_answer()
    if whole is not None:
        answer["missed_links"] = {"share": shares[0].share, **whole.as_answer()}
        answer["missed_links"]["false_links"] = shares[1].share
        answer["missed_links"]["shares95"] = [[each.low, each.high] for each in shares]
    table = Table("estimate", title, chart.head, chart.rows, plain)
    notes = (
        seen,
        *_model(found, lang),
        missed_said(held, lang),
        *_wrong_said(held, shares, lang),
        say(lang, "analyse-hidden-caution"),
        say(lang, "analyses-hidden-narrow"),
        how,
    )
    return Section(title, finding, table, chart, notes, answer)


def _wrong_said(held: Held, shares: tuple[Share, Share], lang: str) -> list[str]:
    """How many links are taken for wrong, whose word that is, and what the interval carries."""
    missed, wrong = shares
    if held.wrong is not None and wrong == held.wrong:
        said = [say(lang, "analyses-wrong-believed", share=percent(wrong.share, lang))]
    elif wrong.share:
        said = [say(lang, "analyses-wrong-entered", share=percent(wrong.share, lang))]
    else:
        said = [say(lang, "analyses-wrong-none")]
    if missed.sure and wrong.sure:
        return said
    return [*said, say(lang, "analyses-links-carried", draws=DRAWS)]


def _model(found: Estimate, lang: str) -> list[str]:
    """Which lists depend on each other in the model, and which have nobody in common."""

    def said(pairs: tuple[tuple[str, str], ...]) -> str:
        return "; ".join(" + ".join(label(lang, SOURCE, each) for each in pair) for pair in pairs)

    if not found.pairs:
        return [say(lang, "analyse-hidden-no-pairs")]
    model = [say(lang, "analyse-hidden-pairs", pairs=said(found.pairs))]
    if found.apart:
        model.append(say(lang, "analyse-hidden-apart", pairs=said(found.apart)))
    return model


def _bias(found: Estimate, biases: list[Bias], lang: str) -> Section:
    """What would have been counted and estimated, had these shares of the links been missed."""
    title = say(lang, "analyses-bias")
    rows = [
        (
            whole_percent(each.missed, lang),
            whole_number(each.observed, lang),
            whole_number(each.estimate, lang),
            percent(each.estimate / found.estimate - 1, lang, signed=True),
        )
        for each in biases
    ]
    plain: list[Plain] = [
        {"missed_links": each.missed, "counted": each.observed, "estimate": each.estimate}
        for each in biases
    ]
    keys = ("analyses-bias-missed", "analyses-bias-counted", "analyses-bias-estimate",
            "analyses-bias-off")  # fmt: skip
    head = tuple(say(lang, key) for key in keys)
    worst = biases[-1]
    finding = say(
        lang, "analyses-bias-finding", missed=whole_percent(worst.missed, lang), off=rows[-1][-1]
    )
    notes = (say(lang, "analyses-bias-how"),)
    return Section(title, finding, Table("bias", title, head, rows, plain), None, notes)
