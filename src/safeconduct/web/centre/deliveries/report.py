"""The quality report of a delivery, as the Centre keeps it: outlines of values, no value."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from safeconduct.actions.centre import feeds
from safeconduct.actions.centre.feeds import Delivered, NotFound
from safeconduct.centre.attributes import ATTRIBUTES
from safeconduct.centre.feeds.schema import BIRTH_YEAR, NUMBER, RECORDED_ON
from safeconduct.centre.labels import SOURCE, column_label, label
from safeconduct.web.actors import actor_of
from safeconduct.web.centre.deliveries.listing import COLOURS
from safeconduct.web.centre.tables import Table, number, table
from safeconduct.web.dates import written_date, written_instant
from safeconduct.web.templatetags.words import language, say

_COLUMNS = frozenset({*ATTRIBUTES, NUMBER, RECORDED_ON, BIRTH_YEAR})
_PLACES = 5
"""So many places of a finding stand on the page; the report keeps some more."""
_LINES = 50
"""So many lines of a file are named on the page."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A report in the words of the page."""

    verdict: str
    counts: list[dict[str, str]]
    findings: list[Table]
    known: Table | None
    gaps: list[tuple[str, int]]
    unmatched: Table | None


@require_safe
def delivery(request: HttpRequest, number: int) -> HttpResponse:
    """One delivery and what was found in it."""
    try:
        made, report = feeds.read_delivery(number, actor=actor_of(request))
    except NotFound:
        raise Http404 from None
    context = {
        "delivery": made,
        "source": label(language(), SOURCE, made.source),
        "state": say(f"deliver-state-{made.state}"),
        "colour": COLOURS[made.state],
        "rows": _facts(made),
        "report": shown(report),
    }
    return render(request, "centre/deliveries/report.html", context)


def shown(report: Mapping[str, Any]) -> Shown:
    """A kept report (`centre.feeds.report.kept`) in words. The platform's own has no verdict."""
    coverage = report.get("coverage", {})
    counted = [name for name in ("rows", "good", "refused", "doubtful") if name in report]
    verdict = report.get("verdict")
    return Shown(
        say(f"feed-verdict-{verdict}") if verdict else "",
        [{"key": say(f"deliver-count-{each}"), "value": number(report[each])} for each in counted],
        list(_findings(report["findings"])),
        _known(coverage),
        [
            (say(f"feed-gap-{gap['gap']}"), gap["contradicted"] or 0)
            for gap in coverage.get("declared_gaps", ())
        ],
        _unmatched(report.get(feeds.UNMATCHED)),
    )


def _unmatched(told: Mapping[str, Any] | None) -> Table | None:
    if told is None:
        return None
    row = (number(told["count"]), lines_of(told["lines"], told["count"]))
    head = ("links-left-out-count", "links-left-out-lines")
    return table(say("deliver-without-record"), head, [row])


def lines_of(lines: Sequence[int], count: int) -> str:
    """The first `lines` of a file in words, and how many more of `count` there are."""
    told = ", ".join(map(str, lines[:_LINES]))
    more = count - len(lines[:_LINES])
    return f"{told} {say('feed-report-more', count=number(more))}" if more > 0 else told


def _facts(made: Delivered) -> list[dict[str, str]]:
    facts = {
        "centre-round": made.round,
        "deliver-arrived": written_instant(made.at, language()),
        "deliver-taken": number(made.taken),
        "deliver-content": f"{made.sha256[:16]}…",
    }
    return [{"key": say(key), "value": value} for key, value in facts.items()]


def _findings(found: list[dict[str, Any]]) -> Iterator[Table]:
    head = ("deliver-what", "deliver-column", "deliver-times", "deliver-where", "deliver-expected")
    for grade, each in groupby(found, key=lambda finding: finding["grade"]):
        rows = [
            (
                _first_large(say(f"feed-kind-{finding['kind']}")),
                _column(finding["column"]),
                number(finding["count"]),
                _places(finding),
                finding["expected"] or "",
            )
            for finding in each
        ]
        yield table(say(f"feed-grade-{grade}"), head, rows)


def _first_large(text: str) -> str:
    return text[:1].upper() + text[1:]


def _column(name: str | None) -> str:
    """The column in words and as it stands in the file; an outline where it is not the feed's."""
    if not name:
        return ""
    return f"{column_label(language(), name)} ({name})" if name in _COLUMNS else name


def _places(finding: Mapping[str, Any]) -> str:
    told = []
    for place in finding["places"][:_PLACES]:
        found = place["found"] or say("feed-report-nothing")
        if place["line"]:
            told.append(say("feed-report-line", line=str(place["line"]), found=found))
        elif place["found"]:
            told.append(say("feed-report-whole", found=found))
    if told and finding["count"] > len(told):
        told.append(say("feed-report-more", count=number(finding["count"] - len(told))))
    return "; ".join(told)


def _known(coverage: Mapping[str, Any]) -> Table | None:
    rows = coverage.get("rows") or 0
    if not rows:
        return None
    lang = language()
    caption = say("feed-report-coverage")
    if coverage["first_day"]:
        caption = say(
            "deliver-coverage",
            first=written_date(coverage["first_day"], lang),
            last=written_date(coverage["last_day"], lang),
            districts=len(coverage["districts"]),
        )
    absent = [(column_label(lang, each), number(0)) for each in coverage["columns_absent"]]
    known = [(column_label(lang, name), number(count)) for name, count in coverage["known"].items()]
    return table(caption, ("deliver-column", "deliver-known"), [*known, *absent])
