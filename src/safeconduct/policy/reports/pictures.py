"""What a reference shows: a sentence, a chart or a map with its table, a table, two years."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from babel.dates import format_date

from safeconduct.centre.charts import released
from safeconduct.centre.labels import column_label, label
from safeconduct.centre.release.tables import Table
from safeconduct.words import say

from .changes import number
from .references import Reference
from .releases import Release


@dataclass(frozen=True, slots=True)
class Sentence:
    """A generated sentence in the language of what stands around it."""

    text: str
    lang: str
    source: int


@dataclass(frozen=True, slots=True)
class Figure:
    """A table, and above it its picture where there is one; `svg` and `alt` blank for none.

    `sources`: the numbers of the releases; the first cell of each row is its heading.
    """

    caption: str
    svg: str
    alt: str
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    lang: str
    sources: tuple[int, ...]


_LOCALES = {"en": "en_GB", "fr": "fr_BE", "nl": "nl_BE", "de": "de_BE"}


def written(day: date, lang: str) -> str:
    """A day as people write it."""
    return str(format_date(day, "long", locale=_LOCALES[lang]))


def shown(
    reference: Reference,
    releases: Mapping[str, Release],
    numbers: Mapping[str, int],
    lang: str,
    name: str,
) -> Sentence | Figure:
    """What `reference` shows in `lang`; `name` tells a picture from others on the page.

    `releases` holds its editions, none of them withdrawn, and what it names is there
    (`references.problems`).
    """
    cited = [releases[each] for each in reference.editions]
    sources = tuple(numbers[each] for each in reference.editions)
    if reference.kind == "sentence":
        return Sentence(_sentence(reference, cited[0], lang), lang, sources[0])
    if reference.kind == "years":
        return _years(reference, cited, sources, lang)
    release = cited[0]
    table = _table(reference, release)
    made = released.shown(table, lang, name)
    pictured = reference.kind != "table" and bool(made.chart)
    alt = "figures-map" if reference.kind == "map" else "figures-chart"
    head = (*made.head, say(lang, "figures-count"), say(lang, "figures-interval"))
    return Figure(
        _caption(made.caption, release, lang),
        made.chart if pictured else "",
        say(lang, alt, title=made.caption) if pictured else "",
        head,
        tuple((*row.codes, row.count, row.interval) for row in made.rows),
        lang,
        sources,
    )


def _caption(columns: str, release: Release, lang: str) -> str:
    return say(lang, "reports-caption", what=columns, year=str(release.year))


def _sentence(reference: Reference, release: Release, lang: str) -> str:
    found = number(reference, release)
    values = {
        "year": str(release.year),
        "number": say(lang, "reports-figure-gone") if found is None else found.said(lang),
        "day": written(release.day, lang),
    }
    if reference.selection == "all":
        return say(lang, "reports-sentence-all", **values)
    codes = reference.codes.items()
    what = "; ".join(
        say(
            lang,
            "reports-of",
            column=column_label(lang, column),
            code=label(lang, column, code.replace("unknown", "")),
        )
        for column, code in codes
    )
    return say(lang, "reports-sentence-cell", what=what, **values)


def _table(reference: Reference, release: Release) -> Table:
    found = release.table(tuple(reference.codes))
    if found is None:
        raise ValueError(f"{release.name} holds no table {reference.selection}")
    return found


def _years(
    reference: Reference, cited: list[Release], sources: tuple[int, ...], lang: str
) -> Figure:
    """The same table of two years side by side, each count with its own interval."""
    column = reference.selection
    tables = [_table(reference, each) for each in cited]
    made = [released.shown(each, lang, "") for each in tables]
    by_code = [
        dict(zip(each.codes[0], shown_.rows, strict=True))
        for each, shown_ in zip(tables, made, strict=True)
    ]
    rows = []
    for code in dict.fromkeys(code for each in tables for code in each.codes[0]):
        cells = [
            (each[code].count, each[code].interval) if code in each else ("–", "–")
            for each in by_code
        ]
        rows.append((label(lang, column, code), *(cell for pair in cells for cell in pair)))
    years = [str(each.year) for each in cited]
    head = (
        column_label(lang, column),
        *(
            each
            for year in years
            for each in (
                say(lang, "reports-count-in", year=year),
                say(lang, "reports-interval-in", year=year),
            )
        ),
    )
    first, last = years
    what = column_label(lang, column)
    caption = say(lang, "reports-caption-years", what=what, first=first, last=last)
    return Figure(caption, "", "", head, tuple(rows), lang, sources)
