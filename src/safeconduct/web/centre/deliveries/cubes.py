"""Tables that others published: imported, and every figure as published on each day."""

from __future__ import annotations

import json
from collections.abc import Sequence
from decimal import Decimal

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_safe

from safeconduct.actions.centre import published
from safeconduct.actions.centre.door import NotFound
from safeconduct.actions.centre.published import Published
from safeconduct.web.actors import actor_of
from safeconduct.web.centre.deliveries.imported import counts, mismatches
from safeconduct.web.centre.tables import Cell, Table, link, number, table
from safeconduct.web.dates import written_date
from safeconduct.web.templatetags.words import language, say

SHOWN = 5_000
_CELLS = 500


@require_safe
def cubes(request: HttpRequest) -> HttpResponse:
    """Every series, and each day on which it was published."""
    try:
        found = published.list_publications(actor=actor_of(request))
    except NotFound:
        raise Http404 from None
    head = ("cubes-series", "cubes-published", "cubes-figures", "cubes-totals", "cubes-mismatches")
    made = table(say("cubes-title"), head, (_row(each) for each in found)) if found else None
    return render(request, "centre/deliveries/cubes.html", {"table": made})


@require_safe
def one_series(request: HttpRequest, series: str) -> HttpResponse:
    """One series: a row a cell, a column a publication; a figure stands where it changed."""
    try:
        found, figures = published.read_series(series, actor=actor_of(request), most=SHOWN)
    except NotFound:
        raise Http404 from None
    newest = found[-1]
    context = {
        "name": series,
        "newest": written_date(newest.published_on, language()),
        "rows": counts(newest.report),
        "mismatches": mismatches(newest.report),
        "table": _history(found, figures),
        "more": len(figures) == SHOWN,
    }
    return render(request, "centre/deliveries/cube.html", context)


def _row(each: Published) -> Sequence[Cell]:
    report = each.report
    return (
        link(reverse("centre:cube", args=[each.series]), each.series),
        written_date(each.published_on, language()),
        number(report["rows"]),
        number(report["totals"]),
        number(report["do_not_add_up"]),
    )


def _history(
    found: Sequence[Published], figures: Sequence[tuple[str, int, Decimal | None, bool]]
) -> Table:
    lang = language()
    titles = tuple(written_date(each.published_on, lang) for each in found)
    head = (say("cubes-cell"), *titles)
    by_cell: dict[str, dict[int, str]] = {}
    totals: set[str] = set()
    for cell, publication, value, is_total in figures:
        said = say("fc-value-unknown") if value is None else number(float(value))
        by_cell.setdefault(cell, {})[publication] = said
        if is_total:
            totals.add(cell)
    rows: list[list[tuple[str, Cell]]] = []
    for cell, values in list(by_cell.items())[:_CELLS]:
        name = " · ".join(str(each) for each in json.loads(cell).values())
        if cell in totals:
            name = say("cubes-total", cell=name)
        told: list[str] = []
        for each in found:
            # Before it was first published there was nothing; a later silence restates nothing.
            before = say("cubes-unchanged") if any(told) else ""
            told.append(values.get(each.id, before))
        rows.append(list(zip(head, (name, *told), strict=True)))
    return Table(say("cubes-history"), head, rows)
