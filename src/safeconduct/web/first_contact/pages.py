"""The pages with a form: shown, answered, saved; what was typed is never lost."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from safeconduct.actions.first_contact.places import CENTRES
from safeconduct.actions.first_contact.timeline import duties
from safeconduct.web.first_contact.forms import FORMS, PageForm
from safeconduct.web.first_contact.forms.consequences import WITH_CENTRE, DutyForm
from safeconduct.web.first_contact.journey import Journey
from safeconduct.web.first_contact.results import summary_of
from safeconduct.web.templatetags.words import say


@require_http_methods(["GET", "HEAD", "POST"])
def page(request: HttpRequest, draft_id: UUID, page: str) -> HttpResponse:
    """One question. A page that does not apply under the answers so far is not there at all."""
    journey = Journey.of(request, draft_id)
    if page not in FORMS or page not in journey.course:
        raise Http404
    form = FORMS[page](journey.situation(page), request.POST if request.method == "POST" else None)
    if request.method == "POST":
        leaving = "later" in request.POST
        if leaving and form.is_blank:
            return redirect("first_contact:start")
        if form.is_valid():
            journey.save(page, form.to_content())
            return redirect(reverse("first_contact:start") if leaving else journey.after(page))
    context = {**journey.frame(page), "form": form, **_beside(form, journey)}
    return render(request, form.template, context, status=422 if form.errors else 200)


def _beside(form: PageForm, journey: Journey) -> dict[str, Any]:
    """What stands beside the question on some pages."""
    answers = journey.answers
    if form.page == "assessment":
        return {"summary": summary_of(answers.indicators, answers.signs)}
    if form.page == "centre":
        minor = answers.as_child and answers.unaccompanied
        return {"centres": CENTRES, "for_minor": minor}
    if isinstance(form, DutyForm):
        return _duty(form.duty, journey)
    return {}


def _duty(name: str, journey: Journey) -> dict[str, Any]:
    """Why the duty is owed and until when; the centre it is about."""
    answers = journey.answers
    owed = duties(answers, journey.actor, on=journey.today)
    found = next(each for each in owed if each["duty"] == name)
    centre = next((each for each in CENTRES if each.code == answers.centre), None)
    return {
        "rule": found["rule"],
        "rule_text": say(f"{found['rule']}.text"),
        "due": found["due"],
        "note": say("fc-intake-note") if name == "arrange_intake" else "",
        "warning": say("fc-leaflet-warning") if name == "give_leaflet" else "",
        "centre": centre if name in WITH_CENTRE else None,
    }
