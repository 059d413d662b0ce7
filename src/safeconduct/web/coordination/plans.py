"""Police action plans: their goals, and what is seen of them in the field."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_safe

from safeconduct.access import Actor
from safeconduct.actions.coordination import plan as plans
from safeconduct.web.coordination.entering import asked, done, here, of_the_bodies
from safeconduct.web.coordination.forms import GoalForm, PlanForm, ProgressForm
from safeconduct.web.templatetags.words import say


@require_safe
@here
def listed(request: HttpRequest) -> HttpResponse:
    """The plans, the latest first."""
    actor = of_the_bodies(request)
    found = plans.listed(actor=actor)
    context = {"plans": found, "draws_up": actor.agency == plans.PLANNING}
    return render(request, "coordination/plans.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@here
def draw_up(request: HttpRequest) -> HttpResponse:
    """Draw up a plan: the Central Service."""
    actor = _planning(request)
    form = PlanForm(request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        try:
            made = plans.draw_up(**form.cleaned_data, actor=actor)
        except plans.MeetingRefused as refused:
            form.add_error("last_day", say(f"coord-refused-{refused.code}"))
        else:
            messages.success(request, say("coord-kept"))
            return redirect("coordination:plan", plan=made)
    back = reverse("coordination:plans")
    return asked(request, form, "coord-plan-new", back=back, save="coord-save")


@require_safe
@here
def one(request: HttpRequest, plan: UUID) -> HttpResponse:
    """A plan with its goals and what was seen of each."""
    actor = of_the_bodies(request)
    context = {
        "plan": plans.whole(plan, actor=actor),
        "draws_up": actor.agency == plans.PLANNING,
        "follows": actor.agency in plans.FOLLOWING,
    }
    return render(request, "coordination/plan.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@here
def add_goal(request: HttpRequest, plan: UUID) -> HttpResponse:
    """Add a goal to a plan."""
    actor = _planning(request)
    found = plans.whole(plan, actor=actor)
    form = GoalForm(request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        data = form.cleaned_data
        plans.add_goal(plan, data["goal"], data["plan_measure"], data["indicator"], actor=actor)
        messages.success(request, say("coord-kept"))
        return redirect("coordination:plan", plan=plan)
    back = reverse("coordination:plan", kwargs={"plan": plan})
    return asked(request, form, "coord-goal-new", back=back, save="coord-save", about=found.title)


@require_http_methods(["GET", "HEAD", "POST"])
@here
def add_progress(request: HttpRequest, plan: UUID, goal: UUID) -> HttpResponse:
    """Keep what was seen of a goal in the field."""
    actor = of_the_bodies(request)
    if actor.agency not in plans.FOLLOWING:
        raise Http404
    found = plans.whole(plan, actor=actor)
    about = next((each.goal for each in found.goals if each.id == goal), None)
    if about is None:
        raise Http404
    form = ProgressForm(request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        data = form.cleaned_data
        deed = partial(
            plans.add_progress,
            plan,
            goal,
            on=data["on"],
            value=data["value"],
            text=data["seen"],
            district=data["where"],
            actor=actor,
        )
        if done(form, deed, "on"):
            messages.success(request, say("coord-kept"))
            return redirect("coordination:plan", plan=plan)
    back = reverse("coordination:plan", kwargs={"plan": plan})
    return asked(request, form, "coord-progress-new", back=back, save="coord-save", about=about)


def _planning(request: HttpRequest) -> Actor:
    actor = of_the_bodies(request)
    if actor.agency != plans.PLANNING:
        raise Http404
    return actor
