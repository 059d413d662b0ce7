"""Where the work of each duty of the Centre begins."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from safeconduct.access.roles import CENTRE_ROLES
from safeconduct.actions.centre.door import NotFound
from safeconduct.actions.figures import Away
from safeconduct.web.actors import actor_of
from safeconduct.web.centre.desks import desk_of
from safeconduct.web.home.released import released
from safeconduct.web.templatetags.words import language


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
    try:
        charts, away = list(released(language())), False
    except Away:
        charts, away = [], True
    context = {"role": role, "desk": desk, "charts": charts, "away": away}
    return render(request, "centre/home.html", context)
