"""What the Centre has published last, for those who work on policy and see no case."""

from __future__ import annotations

from collections.abc import Iterator

from safeconduct.actions import figures
from safeconduct.centre.charts.drawing import Chart, Words
from safeconduct.centre.charts.released import ShownTable
from safeconduct.web.figures.tables import shown_tables
from safeconduct.web.home.course import Section
from safeconduct.web.templatetags.words import colon
from safeconduct.words import say

_SHOWN = 2


def released(lang: str) -> Iterator[Section]:
    """The first tables of the newest edition that stands, with their intervals."""
    for edition in figures.editions():
        found = figures.read(figures.name_of(edition))
        if found is not None and found.measured is not None:
            # Where, then what: the map before the bars.
            ordered = sorted(found.tables, key=lambda table: table.columns != ("district",))
            single, _ = shown_tables(ordered)
            title = say(lang, "figures-of-year", year=str(edition.year))
            yield from (_section(title, table, lang) for table in single[:_SHOWN] if table.chart)
            return


def _section(title: str, table: ShownTable, lang: str) -> Section:
    head = (*table.head, say(lang, "figures-count"), say(lang, "analyse-95"))
    rows = tuple((*row.codes, row.count, row.interval) for row in table.rows)
    return Section(
        f"{colon(title)} {table.caption}",
        "",
        Chart(table.chart, head, rows, Words(table.caption, "", "", "", "")),
    )
