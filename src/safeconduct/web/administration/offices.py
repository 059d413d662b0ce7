"""The judicial districts in which one's own agency has an office."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from safeconduct.actions import administer
from safeconduct.web.actors import actor_of
from safeconduct.web.administration.guard import for_administrators
from safeconduct.web.districts import district_name
from safeconduct.web.templatetags.words import language, say


@for_administrators
@require_http_methods(["GET", "HEAD", "POST"])
def offices(request: HttpRequest) -> HttpResponse:
    """The offices of the agency; one more, or one less."""
    actor = actor_of(request)
    refusal = ""
    if request.method == "POST":
        opened, closed = request.POST.get("open", ""), request.POST.get("close", "")
        try:
            if closed:
                administer.close_office(closed, actor=actor)
            else:
                administer.open_office(opened, actor=actor)
            messages.success(request, say("offices-closed" if closed else "offices-opened"))
            return redirect("administration:offices")
        except administer.MemberRefused as refused:
            refusal = refused.reason
    held = administer.list_offices(actor=actor)
    free = [(each, district_name(each, language())) for each in administer.DISTRICTS]
    context = {
        "offices": held,
        "free": [(code, name) for code, name in free if code not in held],
        "refusal": refusal,
    }
    status = 422 if refusal else 200
    return render(request, "administration/offices.html", context, status=status)
