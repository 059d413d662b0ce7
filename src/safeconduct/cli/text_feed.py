"""The quality report of a feed as text for people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .faults import printable, told

if TYPE_CHECKING:
    from collections.abc import Iterator

    from safeconduct.centre.feeds.findings import Finding
    from safeconduct.centre.feeds.report import Report


def report_text(report: Report, name: str, lang: str) -> str:
    """The whole report, the gravest first. What stands in the file is made safe to print."""
    return "\n".join(_lines(report, name, lang)) + "\n"


def report_where(report: Report, lang: str) -> str:
    """The gravest finding in one line: where, what was found, what is expected."""
    finding = report.findings[0]
    said = told(lang, f"feed-kind-{finding.kind}")
    column = f"{printable(finding.column)}: " if finding.column else ""
    return "; ".join([f"{column}{said}", *_places(finding, lang, 1), *_expected(finding, lang)])


def _lines(report: Report, name: str, lang: str) -> Iterator[str]:
    yield told(lang, "feed-report-head", file=name, actor=told(lang, f"feed-actor-{report.feed}"))
    yield told(lang, f"feed-verdict-{report.verdict}")
    yield told(
        lang,
        "feed-report-rows",
        rows=str(report.rows),
        good=str(report.good),
        refused=str(report.refused),
        doubtful=str(report.doubtful),
    )
    yield told(lang, "feed-report-hash", hash=report.sha256)
    grade = ""
    for finding in report.findings:
        if finding.grade != grade:
            grade = finding.grade
            yield ""
            yield told(lang, f"feed-grade-{grade}")
        yield from _finding(finding, lang)
    yield from _coverage(report, lang)


def _finding(finding: Finding, lang: str) -> Iterator[str]:
    what = told(lang, f"feed-kind-{finding.kind}")
    if finding.column:
        what = f"{printable(finding.column)}: {what}"
    yield "  " + told(lang, "feed-report-count", what=what, count=str(finding.count))
    yield from (f"    {each}" for each in _expected(finding, lang))
    yield from (f"    {each}" for each in _places(finding, lang, len(finding.places)))
    if finding.count > len(finding.places):
        more = str(finding.count - len(finding.places))
        yield "    " + told(lang, "feed-report-more", count=more)


def _expected(finding: Finding, lang: str) -> Iterator[str]:
    if finding.expected:
        yield told(lang, "feed-report-expected", expected=finding.expected)


def _places(finding: Finding, lang: str, most: int) -> Iterator[str]:
    for place in finding.places[:most]:
        found = printable(place.found) or told(lang, "feed-report-nothing")
        if place.line:
            yield told(lang, "feed-report-line", line=str(place.line), found=found)
        elif place.found:
            yield told(lang, "feed-report-whole", found=found)


def _coverage(report: Report, lang: str) -> Iterator[str]:
    coverage = report.coverage
    yield ""
    yield told(lang, "feed-report-coverage")
    if coverage.first:
        yield "  " + told(lang, "feed-report-days", first=coverage.first, last=coverage.last)
    for column, known in coverage.known.items():
        if known < coverage.rows:
            values = {"known": str(known), "rows": str(coverage.rows)}
            name = told(lang, f"feed-column-{column}")
            yield "  " + told(lang, "feed-report-known", column=name, **values)
    for gap, contradicted in coverage.gaps.items():
        yield "  " + told(lang, "feed-report-gap", gap=told(lang, f"feed-gap-{gap}"))
        if contradicted:
            yield "    " + told(lang, "feed-report-gap-contradicted", count=str(contradicted))
