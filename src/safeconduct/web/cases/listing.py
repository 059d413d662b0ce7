"""The case list of the signed-in agency."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_safe

from safeconduct.access import Actor
from safeconduct.access.agencies import DETECTING, IMMIGRATION_OFFICE, STATE_SECURITY
from safeconduct.actions.list_cases import EXPORTED, PAGE_SIZE, CaseLine, CasePage, list_cases
from safeconduct.cases.names import document_key
from safeconduct.web.actors import actor_of
from safeconduct.web.cases.filters import FilterForm
from safeconduct.web.cases.find import FindForm
from safeconduct.web.cases.person import is_minor
from safeconduct.web.dates import today
from safeconduct.web.templatetags.words import say


@dataclass(frozen=True, slots=True)
class Paging:
    """Links to the pages before and after; the first and last case shown, counted from 1."""

    first: int
    last: int
    previous_href: str
    next_href: str


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the list, what its document is called, and whether the person is a minor."""

    line: CaseLine
    document: str
    minor: bool


@dataclass(frozen=True, slots=True)
class Columns:
    """Which columns stand beside the reference and what is due: phase and document, or what the
    person was assessed as."""

    phases: bool
    assessments: bool


@require_safe
def case_list(request: HttpRequest) -> HttpResponse:
    """A page of the list, sorted by what is due next, as the filters in the address ask for."""
    actor = actor_of(request)
    columns = columns_of(actor)
    form = FilterForm(request.GET, phases=columns.phases)
    number = _number(request.GET.get("page", ""))
    found = list_cases(
        actor=actor, filters=form.as_filters(), search=form.asked.get("q", ""), page=number
    )
    address = reverse("case_list")
    context = {
        "form": form,
        "find": FindForm(),
        "cases": found,
        "rows": [
            Row(line, document_named(line), is_minor(line.born, today())) for line in found.lines
        ],
        "in_use": form.in_use(address),
        "paging": _paging(found, address, form.asked),
        "phases": columns.phases,
        "assessments": columns.assessments,
        "file": _with(reverse("case_list_file"), form.asked),
        "most": EXPORTED,
    }
    return render(request, "cases/list.html", context)


def _row(line: CaseLine) -> Row:
    return Row(line, document_named(line), is_minor(line.born, today()))


def columns_of(actor: Actor) -> Columns:
    """The columns of what the agency may see; whoever is asked of a threat sees neither."""
    asked_only = actor.agency in STATE_SECURITY
    phases = actor.agency not in DETECTING - IMMIGRATION_OFFICE and not asked_only
    return Columns(phases=phases, assessments=not phases and not asked_only)


def document_named(line: CaseLine) -> str:
    """The document held now, by the name that the law of these days gives it."""
    return say(document_key(line.document, today())) if line.document and line.held else ""


def _number(text: str) -> int:
    """The page asked for; the first where the address does not name one."""
    return int(text) if text.isascii() and text.isdigit() and len(text) < 6 else 1


def _paging(found: CasePage, address: str, asked: dict[str, str]) -> Paging:
    def href(page: int) -> str:
        return _with(address, {**asked, "page": str(page)})

    first = (found.page - 1) * PAGE_SIZE + 1
    return Paging(
        first=first,
        last=first + len(found.lines) - 1,
        previous_href=href(found.page - 1) if found.has_previous else "",
        next_href=href(found.page + 1) if found.has_next else "",
    )


def _with(address: str, asked: dict[str, str]) -> str:
    return f"{address}?{urlencode(asked)}" if asked else address
