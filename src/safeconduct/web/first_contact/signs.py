"""The indicators: an overview of the six dimensions with their results, and a page each."""

from __future__ import annotations

from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from safeconduct.law.belgium.indicators import DIMENSIONS
from safeconduct.web.first_contact.forms.signs import DimensionForm
from safeconduct.web.first_contact.journey import Journey
from safeconduct.web.first_contact.results import result_of, summary_of


@require_http_methods(["GET", "HEAD", "POST"])
def overview(request: HttpRequest, draft_id: UUID) -> HttpResponse:
    """What the indicators show so far, dimension by dimension, with the reasons."""
    journey = Journey.of(request, draft_id)
    if request.method == "POST":
        later = reverse("first_contact:start")
        return redirect(later if "later" in request.POST else journey.after("indicators"))
    context = {
        **journey.frame("indicators"),
        "summary": summary_of(journey.answers.indicators, journey.answers.signs),
        "age_open": journey.answers.under_18 == "unknown" and not journey.answers.as_child,
        "nearest_list": journey.answers.form not in ("sexual", "labour"),
    }
    return render(request, "first_contact/indicators.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
def dimension(request: HttpRequest, draft_id: UUID, dimension: str) -> HttpResponse:
    """The indicators of one dimension; the next dimension, or the overview after the last."""
    journey = Journey.of(request, draft_id)
    if dimension not in DIMENSIONS:
        raise Http404
    asked = journey.answers.indicators.dimension(dimension)
    form = DimensionForm(
        journey.situation("indicators"), asked, request.POST if request.method == "POST" else None
    )
    number = DIMENSIONS.index(dimension) + 1
    overview_address = journey.address("indicators", from_check=journey.from_check)
    if request.method == "POST" and form.is_valid():
        journey.save("indicators", form.signs())
        if "later" in request.POST:
            return redirect("first_contact:start")
        if number == len(DIMENSIONS) or "overview" in request.POST:
            return redirect(overview_address)
        return redirect("first_contact:dimension", draft_id, DIMENSIONS[number])
    context = {
        **journey.frame("indicators"),
        "form": form,
        "result": result_of(journey.answers, dimension),
        "number": number,
        "of": len(DIMENSIONS),
        "back": reverse("first_contact:dimension", args=[draft_id, DIMENSIONS[number - 2]])
        if number > 1
        else overview_address,
    }
    return render(
        request, "first_contact/dimension.html", context, status=422 if form.errors else 200
    )
