"""The list of controls, and planning one."""

from __future__ import annotations

from datetime import date
from typing import Any
from urllib.parse import urlencode

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_safe

from safeconduct.actions.inspection import controls as actions
from safeconduct.actions.inspection.controls import Control, NotFound, Refused
from safeconduct.web.actors import actor_of
from safeconduct.web.centre.tables import Table, link, table
from safeconduct.web.dates import today, written_date
from safeconduct.web.inspection.forms import FilterForm, PlanForm, refuse
from safeconduct.web.inspection.words import place_name, sector_name
from safeconduct.web.templatetags.parts import tag
from safeconduct.web.templatetags.words import language, say

COLOURS = {"open": "yellow", "held": "green", "not_held": "grey"}


@require_safe
def controls(request: HttpRequest) -> HttpResponse:
    """The controls of a year, fifty a page."""
    return _listed(request, str(today().year), "")


@require_safe
def waiting(request: HttpRequest) -> HttpResponse:
    """Every control without a result, of whatever year."""
    return _listed(request, "", "open")


def _listed(request: HttpRequest, year: str, state: str) -> HttpResponse:
    actor = actor_of(request)
    form = FilterForm({"year": year, "state": state} | request.GET.dict())
    fallback: dict[str, Any] = {"year": None, "sector": "", "state": state}
    asked = form.cleaned_data if form.is_valid() else fallback
    try:
        found = actions.listed(
            asked["year"], actor=actor, sector=asked["sector"], state=asked["state"],
            page=asked.get("page") or 1,
        )  # fmt: skip
    except NotFound:
        raise Http404 from None
    rest = {key: value for key, value in request.GET.dict().items() if key != "page"}

    def href(page: int) -> str:
        return f"?{urlencode({**rest, 'page': page})}"

    context = {
        "form": form,
        "table": _table(found.controls) if found.controls else None,
        "works": actions.works_in(actor, actor.office),
        "pages": {
            "previous_href": href(found.page - 1) if found.page > 1 else "",
            "next_href": href(found.page + 1) if found.has_next else "",
        },
    }
    status = 422 if form.errors else 200
    return render(request, "inspection/controls.html", context, status=status)


def _table(found: tuple[Control, ...]) -> Table:
    head = ("inspection-planned-on", "inspection-sector", "inspection-district", "inspection-area",
            "inspection-state", "inspection-infringements", "inspection-victims")  # fmt: skip
    return table(say("inspection-controls"), head, map(_row, found), quiet=True)


def _row(each: Control) -> tuple[Any, ...]:
    result = each.counts.result if each.state == "held" and each.counts else None
    return (
        link(
            reverse("inspection:control", args=[each.id]),
            written_date(each.planned_on, language()),
            sector_name(each.sector),
        ),
        sector_name(each.sector),
        place_name(each.district),
        each.area,
        tag(say(f"inspection-state-{each.state}"), COLOURS[each.state]),
        result.infringements if result else "",
        result.victims if result else "",
    )


@require_http_methods(["GET", "HEAD", "POST"])
def plan(request: HttpRequest) -> HttpResponse:
    """Plan a control of one's own unit."""
    actor = actor_of(request)
    if not actions.works_in(actor, actor.office):
        raise Http404
    confirms = "area_confirmed" in request.POST
    form = PlanForm(today(), request.POST if request.method == "POST" else None, confirms=confirms)
    if request.method == "POST" and form.is_valid():
        sent: dict[str, Any] = form.cleaned_data
        planned_on: date = sent["planned_on"]
        try:
            made = actions.plan(
                sent["sector"], sent["area"], planned_on, actor=actor, area_confirmed=confirms
            )
        except Refused as refused:
            if ("area", actions.ELSEWHERE) in refused.faults:
                form = PlanForm(today(), request.POST, confirms=True)
            refuse(form, refused)
        else:
            messages.success(request, say("inspection-plan-done"))
            return redirect("inspection:control", made)
    context = {"form": form, "district": actor.office}
    return render(request, "inspection/plan.html", context, status=422 if form.errors else 200)
