"""The released figures to choose from, each with the text that cites it."""

from __future__ import annotations

from collections.abc import Iterator

from safeconduct.centre.charts.released import DISTRICT, named
from safeconduct.centre.labels import label
from safeconduct.policy.reports.references import Reference
from safeconduct.policy.reports.releases import Release
from safeconduct.web.templatetags.words import language, say

Offered = tuple[str, str]
"""What is inserted, and how it is called."""
Group = tuple[str, list[Offered]]


def offered(releases: list[Release], *, numbers: bool) -> list[Group]:
    """For each edition that stands: sentences, charts, maps and tables; with `numbers` also each
    number within a sentence. What holds nothing to show is not offered."""
    groups: list[Group] = []
    for release in releases:
        before = next(
            (
                each
                for each in releases
                if (each.programme, each.year) == (release.programme, release.year - 1)
            ),
            None,
        )
        groups.append((_group(say("reports-figures"), release), list(_whole(release, before))))
        if numbers:
            groups += single_numbers(release)
    return groups


def _group(what: str, release: Release) -> str:
    edition = str(release.edition)
    return say("reports-insert-group", what=what, year=str(release.year), edition=edition)


def _whole(release: Release, before: Release | None) -> Iterator[Offered]:
    name = (release.name,)
    text = Reference("sentence", name, "all").written
    yield text, say("reports-insert-sentence", what=say("reports-all"))
    for table in release.tables:
        selection, what = "+".join(table.columns), named(table.columns, language())
        single = len(table.columns) == 1
        if single:
            kind = "map" if table.columns == (DISTRICT,) else "chart"
            yield Reference(kind, name, selection).written, say(f"reports-insert-{kind}", what=what)
        yield Reference("table", name, selection).written, say("reports-insert-table", what=what)
        if single and before is not None and before.table(table.columns) is not None:
            both = (before.name, release.name)
            text = Reference("years", both, selection).written
            yield text, say("reports-insert-years", what=what)


def single_numbers(release: Release) -> Iterator[Group]:
    """Each number of a release that stands alone: all persons, and the cells of its tables of one
    column."""
    name, lang = (release.name,), language()
    whole = Reference("figure", name, "all").written
    yield _group(say("reports-all"), release), [(whole, _named(say("reports-all"), "all", release))]
    for table in release.tables:
        if len(table.columns) == 1:
            column = table.columns[0]
            cells = [
                (
                    Reference("figure", name, f"{column}={code or 'unknown'}").written,
                    _named(label(lang, column, code), f"{column}={code or 'unknown'}", release),
                )
                for code in table.codes[0]
            ]
            yield _group(named(table.columns, lang), release), cells


def _named(what: str, selection: str, release: Release) -> str:
    codes = Reference("figure", (release.name,), selection).codes
    found = release.cell(codes) if codes else release.total()
    said = "" if found is None else found.said(language())
    return say("reports-of", column=what, code=said)
