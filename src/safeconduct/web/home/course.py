"""How one's own cases went, as charts with their tables."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from django.utils.text import slugify

from safeconduct.actions.home import Course
from safeconduct.centre.analysis.intervals import wilson
from safeconduct.centre.charts.bars import Bar, bars
from safeconduct.centre.charts.district_map import District, boundaries, district_map
from safeconduct.centre.charts.drawing import Chart, Words
from safeconduct.centre.charts.numbers import decimal, whole_number
from safeconduct.centre.charts.shares import share_bars
from safeconduct.web.districts import district_name
from safeconduct.words import say


@dataclass(frozen=True, slots=True)
class Section:
    """`finding` says in a sentence what `chart` shows; the chart brings its own table."""

    title: str
    finding: str
    chart: Chart

    @property
    def rows(self) -> list[tuple[str, list[tuple[str, str]]]]:
        """Each row of the table: its heading, and its cells with the titles of their columns."""
        return [
            (
                heading,
                [
                    (title, cell)
                    for title, cell in zip(self.chart.head[1:], row, strict=True)
                    if title
                ],
            )
            for heading, *row in self.chart.rows
        ]


def sections(course: Course, lang: str) -> Iterator[Section]:
    """Those there is something to show in: taken in, confirmed in time, the map."""
    if any(each.taken_in for each in course.taken_in):
        yield _taken_in(course, lang)
    if course.in_time:
        yield _in_time(course, lang)
    if len(course.districts) > 1:
        yield _map(course, lang)


def _taken_in(course: Course, lang: str) -> Section:
    title = say(lang, "home-taken-in")
    rows, last = [], ""
    for each in course.taken_in:
        if not each.days:
            continue
        low, middle, high = each.days
        name = _quarter(each.quarter, lang)
        said = say(lang, "home-days", n=middle, days=decimal(middle, lang, 1 if middle % 1 else 0))
        between = f"{decimal(low, lang, 0)}–{decimal(high, lang, 0)}"
        rows.append(Bar(name, middle, low, high, said, between))
        last = say(
            lang,
            "home-taken-in-found",
            quarter=name,
            taken=whole_number(each.taken_in, lang),
            directed=whole_number(each.directed, lang),
            days=said,
        )
    words = Words(title, last, "", "", "")
    head = (
        say(lang, "feed-column-registered_quarter"),
        say(lang, "home-median-days"),
        say(lang, "home-middle-half"),
    )
    chart = bars(
        words, rows, head=head, tick=lambda value: decimal(value, lang, 0), name="taken-in"
    )
    return Section(title, last, chart)


def _in_time(course: Course, lang: str) -> Section:
    title = say(lang, "home-in-time")
    shares = []
    for each in course.in_time:
        low, high = wilson(each.in_time, each.due)
        name = _quarter(each.quarter, lang)
        shares.append((name, each.in_time / each.due, (float(low), float(high))))
    finding = say(
        lang,
        "home-in-time-found",
        quarter=shares[-1][0],
        n=whole_number(course.in_time[-1].in_time, lang),
        due=whole_number(course.in_time[-1].due, lang),
    )
    words = Words(title, finding, "", "", "")
    first = say(lang, "feed-column-registered_quarter")
    return Section(
        title, finding, share_bars(words, shares, first=first, lang=lang, name="in-time")
    )


def _map(course: Course, lang: str) -> Section:
    title = say(lang, "home-map")
    held = {slugify(name): (name, count) for name, count in course.districts.items()}
    drawn = dict.fromkeys([*boundaries()["districts"], *held])
    districts = {}
    for code in drawn:
        name, count = held.get(code, (code, 0))
        shown = whole_number(count, lang)
        districts[code] = District(district_name(name, lang), float(count), shown, "–")
    most = max(held, key=lambda code: held[code][1])
    finding = say(
        lang,
        "home-map-found",
        district=district_name(held[most][0], lang),
        n=whole_number(held[most][1], lang),
        all=whole_number(sum(course.districts.values()), lang),
    )
    words = Words(title, finding, "", "", "")
    head = (say(lang, "analyse-district"), say(lang, "analyse-count"), "")
    return Section(title, finding, district_map(words, districts, head=head, lang=lang))


def _quarter(day: date, lang: str) -> str:
    name = say(lang, f"code-registered_quarter-Q{(day.month - 1) // 3 + 1}")
    return say(lang, "analyses-quarter", quarter=name, year=str(day.year))
