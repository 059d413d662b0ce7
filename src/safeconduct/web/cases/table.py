"""The case list as a table for a spreadsheet: the columns of the page, and nothing beside them."""

from __future__ import annotations

from collections.abc import Sequence

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from safeconduct.actions.list_cases import EXPORTED, CaseLine, export_cases
from safeconduct.web.actors import actor_of
from safeconduct.web.cases.filters import FilterForm
from safeconduct.web.cases.listing import Columns, columns_of, document_named
from safeconduct.web.cases.person import is_minor
from safeconduct.web.dates import today
from safeconduct.web.spreadsheet import written
from safeconduct.web.templatetags.words import say

_ALWAYS = (
    "case-reference",
    "case-minor",
    "case-belgian",
    "list-due",
    "table-owner",
    "table-day",
    "case-overdue",
)


@require_safe
def case_table(request: HttpRequest) -> HttpResponse:
    """The list that the filters in the address ask for, as a file; its last line says if it is cut.

    Days are written as ISO 8601 has them, which a spreadsheet sorts.
    """
    actor = actor_of(request)
    columns = columns_of(actor)
    form = FilterForm(request.GET, phases=columns.phases)
    table = export_cases(actor=actor, filters=form.as_filters(), search=form.asked.get("q", ""))
    rows = [_cells(line, columns) for line in table.lines]
    if table.more:
        rows.append([say("table-cut", n=EXPORTED)])
    response = HttpResponse(
        written([say(each) for each in _head(columns)], rows), "text/csv; charset=utf-8"
    )
    name = f"cases-{today().isoformat()}.csv"
    response.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    return response


def _head(columns: Columns) -> tuple[str, ...]:
    if columns.phases:
        return (*_ALWAYS, "list-phase", "list-document", "table-until")
    return (*_ALWAYS, "case-assessment") if columns.assessments else _ALWAYS


def _cells(line: CaseLine, columns: Columns) -> Sequence[object]:
    cells = [
        line.reference,
        _yes(is_minor(line.born, today())),
        _yes(line.belgian),
        _duty(line),
        say(f"agency-{line.owner}") if line.owner else "",
        line.due,
        _yes(line.overdue),
    ]
    if columns.phases:
        document = document_named(line)
        cells.append(say(f"phase-{line.phase}") if line.phase else "")
        cells += [document, line.document_last_day if document else None]
    elif columns.assessments:
        cells.append(_assessment(line.assessment))
    return cells


def _yes(true: bool) -> str:
    return say("table-yes") if true else ""


def _duty(line: CaseLine) -> str:
    if line.duty == "document_last_day":
        return say("deadline-document-short")
    return say(f"duty-{line.duty}") if line.duty else ""


def _assessment(code: str) -> str:
    if code == "unknown":
        return say("list-not-assessed")
    return say(f"assessed-{code}") if code else ""
