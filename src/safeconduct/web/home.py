"""The first page after signing in: where this agency's work begins."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_safe

from safeconduct.access.agencies import INSPECTIONS, POLICE, WITHOUT_CASES
from safeconduct.access.roles import ADMINISTRATOR, CASEWORKER, CENTRE_ROLES
from safeconduct.actions import work
from safeconduct.web.actors import actor_of


@require_safe
def home(request: HttpRequest) -> HttpResponse:
    """Services that meet people get a start button; the others go straight to their work."""
    actor = actor_of(request)
    if ADMINISTRATOR in actor.roles and CASEWORKER not in actor.roles:
        return redirect("administration:users")
    if set(actor.roles) & set(CENTRE_ROLES):
        return redirect("centre:home")
    if actor.agency in POLICE | INSPECTIONS and CASEWORKER in actor.roles:
        waiting = work.notices(actor=actor)[: work.SHOWN]
        return render(request, "web/home.html", {"waiting": len(waiting)})
    return redirect("reform:page" if actor.agency in WITHOUT_CASES else "work:queue")
