"""One request: what was asked, every step, whose it is and until when."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from safeconduct.access import Actor
from safeconduct.actions.desk import requests
from safeconduct.actions.desk.requests import Kept, NotFound, StaleRequest, basis_of
from safeconduct.web.dates import today
from safeconduct.web.desk.forms import AssignForm, MoveForm
from safeconduct.web.desk.guard import at_desk, number
from safeconduct.web.templatetags.words import say

MOVE = "move"


@require_http_methods(["GET", "HEAD", "POST"])
def page(request: HttpRequest, request_id: UUID) -> HttpResponse:
    """The request; give it to a colleague, or set another last day."""
    actor = at_desk(request)
    try:
        kept = requests.read(request_id, actor=actor)
        people = requests.colleagues(actor=actor)
        sent = request.POST if request.method == "POST" else None
        moving = sent is not None and sent.get("step") == MOVE
        give = AssignForm(people, None if moving else sent)
        move = MoveForm(kept, sent if moving else None)
        form: AssignForm | MoveForm = move if moving else give
        if sent is not None and form.is_valid():
            seen = number(sent.get("seen", ""))
            try:
                _done(request_id, form, moving, seen, actor)
            except StaleRequest as stale:
                return _page(request, stale.now, {"give": give, "move": move}, 409, seen)
            messages.success(request, say("desk-done"))
            return redirect("desk:request", request_id=request_id)
    except NotFound:
        raise Http404 from None
    context = {"give": give, "move": move, "form": form}
    return _page(request, kept, context, 422 if form.errors else 200)


def _done(
    request_id: UUID, form: AssignForm | MoveForm, moving: bool, seen: int, actor: Actor
) -> None:
    if moving:
        requests.move(request_id, form.cleaned_data["due_on"], seen=seen, actor=actor)
    else:
        requests.assign(request_id, int(form.cleaned_data["to"]), seen=seen, actor=actor)


def _page(
    request: HttpRequest, kept: Kept, more: dict[str, Any], status: int, seen: int = 0
) -> HttpResponse:
    context = {
        **more,
        "kept": kept,
        "basis": basis_of(kept.content.basis),
        "overdue": kept.now.state == "open" and kept.now.due_on < today(),
        "meanwhile": [each for each in kept.steps if seen and each.seq > seen],
    }
    return render(request, "desk/request.html", context, status=status)
