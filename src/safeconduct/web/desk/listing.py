"""The list of requests, as the filters in the address ask for it."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlencode

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_safe

from safeconduct.actions.desk import requests
from safeconduct.actions.desk.requests import Line, Wanted
from safeconduct.web.dates import today
from safeconduct.web.desk.forms import FilterForm
from safeconduct.web.desk.guard import at_desk, number


@dataclass(frozen=True, slots=True)
class Paging:
    previous_href: str
    next_href: str


@dataclass(frozen=True, slots=True)
class Row:
    line: Line
    overdue: bool


@require_safe
def request_list(request: HttpRequest) -> HttpResponse:
    """A page of the requests; without filters, what is open, the first due first."""
    actor = at_desk(request)
    colleagues = requests.colleagues(actor=actor)
    begun = request.GET if request.GET else {"state": "open"}
    form = FilterForm(colleagues, begun)
    if not form.is_valid():
        raise Http404
    asked = {name: value for name, value in form.cleaned_data.items() if value}
    page = max(1, number(request.GET.get("page", "")))
    lines, more = requests.listed(_wanted(asked), page, actor=actor)

    def href(other: int) -> str:
        # A name at the least, or the list would begin anew with what is open.
        query = {"state": "", **asked, "page": str(other)}
        return f"{reverse('desk:list')}?{urlencode(query)}"

    context = {
        "form": form,
        "rows": [Row(each, each.state == "open" and each.due_on < today()) for each in lines],
        "paging": Paging(href(page - 1) if page > 1 else "", href(page + 1) if more else ""),
    }
    return render(request, "desk/list.html", context)


def _wanted(asked: dict[str, str]) -> Wanted:
    state, assignee = asked.get("state", ""), asked.get("assignee", "")
    return Wanted(
        state="" if state == "overdue" else state,
        requester=asked.get("requester", ""),
        assignee=number(assignee) if assignee not in ("", "nobody") else None,
        unassigned=assignee == "nobody",
        overdue_on=today() if state == "overdue" else None,
    )
