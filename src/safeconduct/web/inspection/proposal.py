"""A programme proposed for a capacity, and its adoption with changes and reasons."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST, require_safe

from safeconduct.access import Actor
from safeconduct.actions.inspection import programme as actions
from safeconduct.actions.inspection.controls import NotFound, Refused
from safeconduct.actions.inspection.programme import (
    CannotBeMet,
    Proposal,
    Shortfall,
    StaleProgramme,
)
from safeconduct.actions.inspection.risk import districts_of
from safeconduct.web.actors import actor_of
from safeconduct.web.centre.tables import number
from safeconduct.web.dates import today
from safeconduct.web.inspection.adopting import AdoptForm
from safeconduct.web.inspection.asking import TermsForm
from safeconduct.web.inspection.forms import refuse
from safeconduct.web.inspection.lines import summary_of, table_of, units_of
from safeconduct.web.inspection.words import place_name, sector_name
from safeconduct.web.templatetags.words import say


@require_safe
def proposal(request: HttpRequest, year: int) -> HttpResponse:
    """The capacity form; once it is sent, the programme that is expected to find most."""
    actor = _reader(request, year)
    asked = any(name.startswith(("capacity", "together")) for name in request.GET)
    form = TermsForm(districts_of(actor), request.GET if asked else None)
    if not asked or not form.is_valid():
        return _page(request, year, form)
    return _proposed(request, year, form, actor)


@require_POST
def adopt(request: HttpRequest, year: int) -> HttpResponse:
    """Adopt what was proposed, with changes; what cannot be kept comes back as it was sent."""
    actor = _reader(request, year)
    form = TermsForm(districts_of(actor), request.POST)
    if not form.is_valid():
        return _page(request, year, form)
    return _proposed(request, year, form, actor, request.POST)


def _proposed(
    request: HttpRequest, year: int, form: TermsForm, actor: Actor, sent: Any = None
) -> HttpResponse:
    try:
        found = actions.proposed(form.terms(), form.cleaned_data["finding"], actor=actor)
    except CannotBeMet as cannot:
        return _page(request, year, form, short=[_short(each) for each in cannot.shortfalls])
    except NotFound:
        raise Http404 from None
    if not actions.may_adopt(found.terms, actor=actor):
        if sent is not None:
            raise Http404
        return _page(request, year, form, found)
    began_from = actions.numbers_in_force(year, actor=actor)
    adopting = AdoptForm(found, sent, began_from=began_from)
    if sent is not None and adopting.is_valid():
        try:
            _adopt(year, form, adopting, actor)
        except Refused as refused:
            refuse(adopting, refused)
        except StaleProgramme:
            adopting = _anew(found, sent, began_from)
        else:
            messages.success(request, say("inspection-adopt-done", year=str(year)))
            return redirect(f"{reverse('inspection:year')}?year={year}")
    return _page(request, year, form, found, adopting)


def _adopt(year: int, form: TermsForm, adopting: AdoptForm, actor: Actor) -> None:
    actions.adopt(
        year,
        form.terms(),
        form.cleaned_data["finding"],
        adopting.planned(),
        began_from=adopting.began_from(),
        actor=actor,
    )


def _anew(found: Proposal, sent: Any, began_from: dict[str, int]) -> AdoptForm:
    """What was sent, to be adopted in the place of what somebody else adopted meanwhile."""
    adopting = AdoptForm(found, sent, began_from=began_from, anew=True)
    adopting.full_clean()
    adopting.add_error(None, say("inspection-adopt-stale"))
    return adopting


def _page(
    request: HttpRequest,
    year: int,
    form: TermsForm,
    found: Proposal | None = None,
    adopting: AdoptForm | None = None,
    short: list[str] | None = None,
) -> HttpResponse:
    wrong = bool(form.errors or short or (adopting and adopting.errors))
    context = {
        "year": year,
        "form": adopting if adopting and adopting.errors else form,
        "terms": form,
        "adopting": adopting,
        "table": table_of(found) if found else None,
        "units": units_of(found, adopting) if found and len(found.used) > 1 else [],
        "facts": list(summary_of(found)) if found else [],
        "kept": form.kept() if found else [],
        "extra": [{"href": "#" + form.first, "text": text} for text in short or ()],
    }
    return render(request, "inspection/proposal.html", context, status=422 if wrong else 200)


def _short(each: Shortfall) -> str:
    if each.kind in ("capacity", "each_unit"):
        where = place_name(each.where)
    else:
        where = sector_name(each.where) if each.where else ""
    return say(
        f"inspection-short-{each.kind}",
        where=where,
        needs=number(each.needs),
        has=number(each.has),
    )


def _reader(request: HttpRequest, year: int) -> Actor:
    """Who is shown a district; for a year that is not over."""
    actor = actor_of(request)
    if not districts_of(actor) or not today().year <= year <= actions.LAST_YEAR:
        raise Http404
    return actor
