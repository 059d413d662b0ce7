"""The pages of a centre's plans: the list, one plan, and when it runs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_safe

from safeconduct.actions.assistance import plan as plans
from safeconduct.actions.assistance.plan import AREAS, Goal, NotFound, Plan, Step
from safeconduct.actions.prevention.contact import speaks
from safeconduct.web.actors import actor_of
from safeconduct.web.assistance.doors import answered, plan_of
from safeconduct.web.assistance.forms import TermsForm
from safeconduct.web.dates import today
from safeconduct.web.templatetags.words import language
from safeconduct.words.countries import language_name
from safeconduct.words.readers import named


@dataclass(frozen=True, slots=True)
class Paging:
    previous_href: str
    next_href: str


@dataclass(frozen=True, slots=True)
class GoalShown:
    """A goal with its steps, each with whether it is overdue."""

    goal: Goal
    steps: list[tuple[Step, bool]]


@require_safe
def plan_list(request: HttpRequest) -> HttpResponse:
    """The plans of one's own centre, what is due first; and who has none yet."""
    actor = actor_of(request)
    mine = request.GET.get("whose") == "mine"
    number = request.GET.get("page", "")
    page = int(number) if number.isascii() and number.isdigit() and len(number) < 6 else 1
    try:
        found = plans.listed(actor=actor, mine=mine, page=page)
    except NotFound:
        raise Http404 from None
    context = {
        "found": found,
        "mine": mine,
        "on_leaflet": speaks(actor),
        "paging": Paging(
            _href(mine, found.page - 1) if found.page > 1 else "",
            _href(mine, found.page + 1) if found.has_next else "",
        ),
    }
    return render(request, "assistance/list.html", context)


def _href(mine: bool, page: int) -> str:
    asked: dict[str, Any] = {"whose": "mine"} if mine else {}
    return f"{reverse('assistance:plans')}?{urlencode({**asked, 'page': page})}"


@require_safe
def plan(request: HttpRequest, reference: str) -> HttpResponse:
    """The plan of one's own centre for the person, or where it is begun."""
    _, found = plan_of(request, reference)
    context: dict[str, Any] = {"reference": reference.upper(), "plan": found}
    if found is not None:
        context |= {
            "areas": [(each, _of_area(found, each)) for each in AREAS],
            "reads": named(found.terms.language, language()),
            "writes": language_name(found.terms.written_in, language()),
            "written_in": found.terms.written_in,
        }
    return render(request, "assistance/plan.html", context)


def _of_area(plan: Plan, area: str) -> list[GoalShown]:
    on = today()
    return [
        GoalShown(goal, [(step, step.late(on)) for step in goal.steps])
        for goal in plan.goals
        if goal.area == area
    ]


@require_http_methods(["GET", "HEAD", "POST"])
def terms(request: HttpRequest, reference: str) -> HttpResponse:
    """When the plan runs and its languages; by it a plan is begun."""
    actor, found = plan_of(request, reference)
    first: dict[str, Any] = {"since": today()}
    if found is not None:
        first = {
            "since": found.terms.span.since,
            "until": found.terms.span.until,
            "language": found.terms.language,
            "written_in": found.terms.written_in,
        }
    form = TermsForm(request.POST) if request.method == "POST" else TermsForm(initial=first)
    seen = {} if found is None else {"seen": request.POST.get("seen", "")}
    do: Any = plans.begin if found is None else plans.change
    return answered(
        request,
        reference,
        form,
        lambda said: do(
            reference,
            said["since"],
            said["until"],
            said["language"],
            said["written_in"],
            **seen,
            actor=actor,
        ),
        "assistance/terms.html",
        "plan-kept",
        {
            "plan": found,
            "seen": found.terms.mark if found else "",
            "reads": named(found.terms.language, language()) if found else "",
            "writes": language_name(found.terms.written_in, language()) if found else "",
        },
    )
