"""The first page after signing in: where this agency's work begins."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from safeconduct.access.agencies import INSPECTIONS, POLICE, POLICY_BODIES
from safeconduct.web.actors import actor_of


def home(request: HttpRequest) -> HttpResponse:
    """Services that meet people get a start button; the others go straight to their work."""
    agency = actor_of(request).agency
    if agency in POLICE | INSPECTIONS:
        return render(request, "web/home.html")
    return redirect("reform:page" if agency in POLICY_BODIES else "case_list")
