"""The desk's figures of a year, as tables and as a file; no name is in them, no small count."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from safeconduct.actions.desk.figures import FEW, FEWEST, Count, Figures, Line, figures
from safeconduct.web.centre.tables import number as written_number
from safeconduct.web.centre.tables import table
from safeconduct.web.dates import written_month
from safeconduct.web.desk.guard import at_desk, number
from safeconduct.web.spreadsheet import written
from safeconduct.web.templatetags.words import language, say

_COLUMNS = (
    "desk-figures-received",
    "desk-state-answered",
    "desk-state-refused",
    "desk-state-open",
    "desk-figures-days",
)


@require_safe
def page(request: HttpRequest) -> HttpResponse:
    """The figures of a year by month and by who asked; of the last year where none is named."""
    found = _asked(request)
    context = {
        "found": found,
        "tables": [
            table(say(caption), (first, *_COLUMNS), [_told(each) for each in rows])
            for caption, first, rows in _tables(found)
        ],
    }
    return render(request, "desk/figures.html", context)


@require_safe
def table_file(request: HttpRequest) -> HttpResponse:
    """The same figures for a spreadsheet."""
    found = _asked(request)
    rows = [[say(first), *_told(each)] for _, first, lines in _tables(found) for each in lines]
    head = [say("desk-figures-by"), "", *map(say, _COLUMNS)]
    name = f"desk-{found.year}" if found else "desk"
    response = HttpResponse(written(head, rows), "text/csv; charset=utf-8")
    response.headers["Content-Disposition"] = f'attachment; filename="{name}.csv"'
    return response


def _asked(request: HttpRequest) -> Figures | None:
    actor = at_desk(request)
    named = request.GET.get("year", "")
    found = figures(number(named) if named else None, actor=actor)
    if named and found is None:
        raise Http404
    return found


def _tables(found: Figures | None) -> Iterable[tuple[str, str, Sequence[Line]]]:
    if found is None:
        return
    yield "desk-figures-months", "desk-figures-month", found.months
    yield "desk-figures-requesters", "desk-requester", found.requesters


def _told(line: Line) -> list[str]:
    counts = (line.received, line.answered, line.refused, line.open)
    days = "–" if line.days is None else written_number(line.days)
    return [_key(line.key), *map(_count, counts), days]


def _count(count: Count) -> str:
    if isinstance(count, int):
        return written_number(count)
    return say("desk-fewer", n=FEWEST) if count == FEW else say("desk-kept-back")


def _key(key: str) -> str:
    if key[:4].isdigit():
        return written_month(date.fromisoformat(f"{key}-01"), language())
    return say(f"desk-requester-{key}")
