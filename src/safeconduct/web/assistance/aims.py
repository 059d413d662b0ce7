"""The pages of a plan's goals and steps: setting one, and saying how it stands."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods

from safeconduct.access import Actor
from safeconduct.actions import work
from safeconduct.actions.assistance import goals
from safeconduct.actions.assistance.goals import End
from safeconduct.actions.assistance.plan import OPEN, Goal, Plan, Step
from safeconduct.web.assistance.doors import answered, plan_of
from safeconduct.web.assistance.forms import EndForm, GoalForm, StepForm

METHODS = ["GET", "HEAD", "POST"]


@require_http_methods(METHODS)
def new_goal(request: HttpRequest, reference: str) -> HttpResponse:
    """Set a goal."""
    actor, plan = plan_of(request, reference)
    if plan is None:
        return redirect("assistance:plan", reference=reference.upper())
    form = GoalForm(request.POST if request.method == "POST" else None)
    return answered(
        request,
        reference,
        form,
        lambda said: goals.set_goal(
            reference, said["area"], said["text"], said["since"], said["until"], actor=actor
        ),
        "assistance/goal.html",
        "plan-goal-set",
        {"plan": plan},
    )


@require_http_methods(METHODS)
def new_step(request: HttpRequest, reference: str, goal: UUID) -> HttpResponse:
    """Set a step towards a goal that is open."""
    actor, plan, towards = _goal(request, reference, goal)
    if towards.end.state != OPEN:
        return redirect("assistance:plan", reference=reference.upper())
    sent = request.POST if request.method == "POST" else None
    colleagues = work.colleagues(actor=actor)
    form = StepForm(colleagues, sent, initial={"worker": str(actor.user_id)})
    return answered(
        request,
        reference,
        form,
        lambda said: goals.set_step(
            reference,
            goal,
            said["text"],
            said["since"],
            said["until"],
            int(said["worker"]) if said["worker"] else None,
            actor=actor,
        ),
        "assistance/step.html",
        "plan-step-set",
        {"plan": plan, "goal": towards, "written_in": plan.terms.written_in},
    )


@require_http_methods(METHODS)
def goal(request: HttpRequest, reference: str, goal: UUID) -> HttpResponse:
    """Say how a goal stands."""
    actor, plan, found = _goal(request, reference, goal)
    form = _end_form(request, found)
    return answered(
        request,
        reference,
        form,
        lambda said: goals.end_goal(reference, goal, _end(request, said), actor=actor),
        "assistance/end.html",
        "plan-goal-kept",
        {"plan": plan, "aim": found, "written_in": plan.terms.written_in},
    )


@require_http_methods(METHODS)
def step(request: HttpRequest, reference: str, step: UUID) -> HttpResponse:
    """Say how a step stands."""
    actor, plan = plan_of(request, reference)
    steps = [each for goal in plan.goals for each in goal.steps] if plan else []
    found = next((each for each in steps if each.id == step), None)
    if plan is None or found is None:
        raise Http404
    form = _end_form(request, found)
    return answered(
        request,
        reference,
        form,
        lambda said: goals.end_step(reference, step, _end(request, said), actor=actor),
        "assistance/end.html",
        "plan-step-kept",
        {"plan": plan, "aim": found, "is_step": True, "written_in": plan.terms.written_in},
    )


def _goal(request: HttpRequest, reference: str, goal: UUID) -> tuple[Actor, Plan, Goal]:
    actor, plan = plan_of(request, reference)
    found = next((each for each in plan.goals if each.id == goal), None) if plan else None
    if plan is None or found is None:
        raise Http404
    return actor, plan, found


def _end_form(request: HttpRequest, aim: Goal | Step) -> EndForm:
    if request.method == "POST":
        return EndForm(request.POST)
    return EndForm(initial={"state": aim.end.state, "on": aim.end.on, "reason": aim.end.reason})


def _end(request: HttpRequest, said: dict[str, Any]) -> End:
    seen = request.POST.get("seen", "")
    return End(said["state"], said["on"], said["reason"], seen)
