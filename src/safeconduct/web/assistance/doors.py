"""Who is let in to a plan; to all others its pages are not there."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from safeconduct.access import Actor
from safeconduct.actions.assistance import plan as plans
from safeconduct.actions.assistance.plan import NotFound, Plan, Wrong
from safeconduct.web.actors import actor_of
from safeconduct.web.assistance.forms import PlanForm
from safeconduct.web.templatetags.words import say


def plan_of(request: HttpRequest, reference: str) -> tuple[Actor, Plan | None]:
    """Who asks, and the plan of their centre for the person, None before there is one.

    Raises Http404 for whoever may not be there.
    """
    actor = actor_of(request)
    try:
        return actor, plans.read(reference, actor=actor)
    except NotFound:
        raise Http404 from None


def answered(
    request: HttpRequest,
    reference: str,
    form: PlanForm,
    do: Callable[[dict[str, Any]], object],
    template: str,
    done: str,
    context: dict[str, Any],
) -> HttpResponse:
    """Show `form` on its page; by POST do what it says, then lead back to the plan.

    What cannot be kept is said beside its field, and the form comes back filled in.
    """
    if request.method == "POST" and form.is_valid():
        try:
            do(form.cleaned_data)
        except Wrong as wrong:
            form.refused(wrong)
            context = {**context, "changed": wrong.code == "changed-there"}
        except NotFound:
            raise Http404 from None
        else:
            messages.success(request, say(done))
            return redirect("assistance:plan", reference=reference.upper())
    shown = {"form": form, "reference": reference.upper(), **context}
    return render(request, template, shown, status=422 if form.errors else 200)
