"""Where a first contact begins or goes on: one's own drafts, and nobody else's."""

from __future__ import annotations

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from safeconduct.actions import draft as drafts
from safeconduct.actions.first_contact.submit import KIND
from safeconduct.web.first_contact.journey import Journey, detecting_actor


@require_safe
def start(request: HttpRequest) -> HttpResponse:
    """What to keep in mind before one begins, a start button, and the drafts to go on with."""
    actor = detecting_actor(request)
    context = {"drafts": drafts.own(KIND, actor=actor), "kept_days": drafts.KEPT_DAYS}
    return render(request, "first_contact/start.html", context)


@require_POST
def new(request: HttpRequest) -> HttpResponse:
    """Begin a new contact."""
    draft_id = drafts.begin(KIND, actor=detecting_actor(request))
    return redirect("first_contact:page", draft_id, "when")


@require_http_methods(["GET", "HEAD", "POST"])
def delete(request: HttpRequest, draft_id: UUID) -> HttpResponse:
    """Delete a draft for good, once it is confirmed."""
    journey = Journey.of(request, draft_id)
    if request.method == "POST":
        drafts.discard(draft_id, actor=journey.actor)
        return redirect("first_contact:start")
    return render(request, "first_contact/delete.html", {"journey": journey})


@require_safe
def resume(request: HttpRequest, draft_id: UUID) -> HttpResponse:
    """Go on where the draft was left."""
    return redirect(Journey.of(request, draft_id).resume())
