"""Where the work of each duty of the Centre begins."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from safeconduct.access.roles import CENTRE_ROLES
from safeconduct.web.actors import actor_of


@require_safe
def home(request: HttpRequest) -> HttpResponse:
    """One page for all five duties; each sees its own."""
    roles = set(actor_of(request).roles) & set(CENTRE_ROLES)
    if not roles:
        raise Http404
    return render(request, "centre/home.html", {"role": roles.pop()})
