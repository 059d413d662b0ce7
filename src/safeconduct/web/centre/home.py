"""Where the work of each duty of the Centre begins."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from safeconduct.access.roles import CENTRE_ROLES
from safeconduct.actions.centre.door import NotFound
from safeconduct.web.actors import actor_of
from safeconduct.web.centre.desks import desk_of


@require_safe
def home(request: HttpRequest) -> HttpResponse:
    """One page for all five duties; each sees its own desk."""
    actor = actor_of(request)
    roles = set(actor.roles) & set(CENTRE_ROLES)
    if not roles:
        raise Http404
    role = roles.pop()
    try:
        desk = desk_of(actor, role)
    except NotFound:
        raise Http404 from None
    return render(request, "centre/home.html", {"role": role, "desk": desk})
