"""The charts of the analyses, in words of the catalogues."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from safeconduct.centre.analysis.profile import Cell, Profile
from safeconduct.centre.analysis.survival import MARKS, Curve, Survival
from safeconduct.centre.attributes import ATTRIBUTES
from safeconduct.centre.labels import label
from safeconduct.words import say

from .bars import Bar, bars
from .district_map import District, boundaries, district_map
from .drawing import Chart, Words
from .lines import Axis, Series, lines, small_multiples
from .numbers import decimal, percent, whole_number, whole_percent

MOST_BARS, _MOST_NAMED = 40, 6


def profile_bars(found: Profile, lang: str, coverage: str | None = None) -> Chart:
    """Persons by value, all periods together, the largest first; of two or more attributes those
    that share the first value stand together."""
    cells = [cell for cell in found.cells if cell.period is None][:MOST_BARS]
    rows = [
        Bar(
            " × ".join(cell.values[1:] or cell.values),
            cell.count,
            *cell.count95,
            whole_number(cell.count, lang),
            between(*cell.count95, lang),
            cell.values[0] if len(cell.values) > 1 else "",
        )
        for cell in _grouped(cells)
    ]
    head = (" × ".join(found.by), say(lang, "analyse-count"), say(lang, "analyse-95"))
    return bars(
        _words_of(found, lang, coverage, "analyse-chart-bars"),
        rows,
        head=head,
        tick=lambda value: decimal(value, lang, 0 if value == int(value) else 1),
        name="profile",
    )


def _grouped(cells: Sequence[Cell]) -> list[Cell]:
    """The cells with those of one first value together, the largest group first."""
    groups: dict[str, list[Cell]] = {}
    for cell in cells:
        groups.setdefault(cell.values[0], []).append(cell)
    largest = sorted(groups.values(), key=lambda each: -sum(cell.count for cell in each))
    return [cell for group in largest for cell in group]


def profile_trend(found: Profile, lang: str, coverage: str | None = None) -> Chart:
    """Persons by value and period: a small plot a value, all on the same scales."""
    in_time = [cell for cell in found.cells if cell.period is not None]
    periods = sorted({str(cell.period) for cell in in_time})
    series: dict[str, list[tuple[float, float, float, float]]] = {}
    for cell in in_time:
        place = float(periods.index(str(cell.period)))
        series.setdefault(" × ".join(cell.values), []).append((place, cell.count, *cell.count95))
    words = _words_of(found, lang, coverage, "analyse-chart-trend")
    return small_multiples(
        replace(words, description=f"{trend_said(found, lang)} {words.denominator}"),
        [Series(name, tuple(rows)) for name, rows in series.items()],
        across=Axis(say(lang, "analyse-period"), lambda place: periods[int(place)]),
        up=Axis(say(lang, "analyse-count"), lambda value: decimal(value, lang, 0)),
        head=(
            " × ".join(found.by),
            say(lang, "analyse-period"),
            say(lang, "analyse-count"),
            say(lang, "analyse-95"),
        ),
        name="trend",
    )


def trend_said(found: Profile, lang: str) -> str:
    """Which values clearly grow or fall, or that none does."""
    clear = [" × ".join(values) for values, trend in found.trends if trend.clear]
    if not clear:
        return say(lang, "analyses-trend-none")
    return say(lang, "analyses-trend-clear", values="; ".join(clear[:_MOST_NAMED]))


def profile_map(found: Profile, lang: str, coverage: str | None = None) -> Chart:
    """Persons by judicial district, `found` being a profile by district alone."""
    held = {cell.values[0]: cell for cell in found.cells if cell.period is None}
    districts = {}
    drawn = boundaries()["districts"]
    listed = ATTRIBUTES["district"].codes
    # What is on no map, such as detections abroad, still stands in the table.
    for code in (*drawn, *(code for code in held if code not in drawn)):
        cell = held.get(code)
        districts[code] = District(
            label(lang, "district", code) if code in listed else code,
            # Nobody recorded in a district is a count of zero: the records hold all districts.
            0.0 if cell is None else cell.count,
            whole_number(0 if cell is None else cell.count, lang),
            between(0.0, 3.69, lang) if cell is None else between(*cell.count95, lang),
        )
    head = (say(lang, "analyse-district"), say(lang, "analyse-count"), say(lang, "analyse-95"))
    first = [replace(cell, values=(districts[cell.values[0]].name,)) for cell in found.cells[:1]]
    named = replace(found, cells=(*first, *found.cells[1:]))
    words = _words_of(named, lang, coverage, "analyse-chart-map")
    return district_map(words, districts, head=head, lang=lang, name="map")


def survival_curve(
    found: Survival, start: str, end: str, lang: str, coverage: str | None = None
) -> Chart:
    """Those still waiting, or, where outcomes are told apart, each outcome beside them."""
    curves = [(say(lang, "analyse-still-waiting"), found.left), *found.outcomes.items()]
    title = say(lang, "analyse-chart-survival", start=start, end=end)
    return curve_of(found, title, curves, lang, coverage)


def curve_of(
    found: Survival,
    title: str,
    curves: Sequence[tuple[str, Curve]],
    lang: str,
    coverage: str | None = None,
) -> Chart:
    """Curves of `found`, each with its name in words."""
    series = [
        Series(
            name,
            (
                *zip(map(float, curve.days), curve.share, curve.low, curve.high, strict=True),
                # Held until the last day on which somebody was still seen.
                (float(found.longest), curve.share[-1], curve.low[-1], curve.high[-1]),
            ),
        )
        for name, curve in curves
    ]
    words = Words(
        title=title,
        description=f"{median_said(found, lang)} {_said_of(found, lang)}",
        denominator=_said_of(found, lang),
        coverage=_coverage(lang, coverage),
        uncertainty=say(lang, "analyse-chart-band"),
    )
    return lines(
        words,
        series,
        across=Axis(say(lang, "analyse-day"), lambda day: decimal(day, lang, 0)),
        up=Axis(
            say(lang, "analyse-share"),
            lambda share: whole_percent(share, lang),
            said=lambda share: percent(share, lang),
        ),
        head=(
            say(lang, "analyse-outcome"),
            say(lang, "analyse-day"),
            say(lang, "analyse-share"),
            say(lang, "analyse-95"),
        ),
        steps=True,
        most=1.0,
        last=_eventful(found),
        name="survival",
    )


def _eventful(found: Survival) -> float:
    """How long a curve is worth drawing: until nearly all that happens has happened."""
    last = found.left.share[-1]
    nearly = last + (1 - last) * 0.02
    day = next(d for d, s in zip(found.left.days, found.left.share, strict=True) if s <= nearly)
    return float(next((mark for mark in MARKS if mark > day), found.longest))


def median_said(found: Survival, lang: str) -> str:
    """After how many days half have got there, with the interval."""
    middle, low, high = found.quantile(0.5)
    if middle is None:
        return say(lang, "analyses-median-none")
    never = say(lang, "analyse-not-reached")
    return say(
        lang,
        "analyse-survival-median",
        days=whole_number(middle, lang),
        low=never if low is None else whole_number(low, lang),
        high=never if high is None else whole_number(high, lang),
    )


def _said_of(found: Survival, lang: str) -> str:
    return say(
        lang,
        "analyse-survival-persons",
        persons=whole_number(found.persons, lang),
        events=whole_number(found.events, lang),
        waiting=whole_number(found.persons - found.events, lang),
        unknown=whole_number(found.unknown, lang),
    )


def _words_of(found: Profile, lang: str, coverage: str | None, key: str) -> Words:
    by = " × ".join(found.by)
    denominator = say(
        lang,
        "analyse-profile-of",
        by=by,
        known=whole_number(found.known, lang),
        persons=whole_number(found.persons, lang),
        unknown=whole_number(found.unknown, lang),
    )
    return Words(
        title=say(lang, key, by=by),
        description=f"{most_often(found, lang)} {denominator}".strip(),
        denominator=denominator,
        coverage=_coverage(lang, coverage),
        uncertainty=say(lang, "analyse-chart-interval"),
    )


def most_often(found: Profile, lang: str) -> str:
    """The finding: the value of most persons, and of how many."""
    first = next((cell for cell in found.cells if cell.period is None), None)
    if first is None or first.share is None:
        return ""
    return say(
        lang,
        "analyses-most-often",
        value=" × ".join(first.values),
        n=whole_number(first.count, lang),
        share=percent(first.share, lang),
    )


def _coverage(lang: str, note: str | None) -> str:
    key = "analyse-coverage" if note else "analyse-no-coverage"
    return say(lang, key, note=note or "")


def between(low: float, high: float, lang: str) -> str:
    """An interval of persons."""
    return f"{decimal(low, lang)}–{decimal(high, lang)}"
