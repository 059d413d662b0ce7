"""The minutes: plain paragraphs, several writers, nothing overwritten."""

from __future__ import annotations

from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_safe

from safeconduct.actions.coordination import meeting as meetings
from safeconduct.actions.coordination import minutes
from safeconduct.web.actors import actor_of
from safeconduct.web.coordination.entering import here
from safeconduct.web.coordination.forms import MinutesForm
from safeconduct.web.coordination.meeting import back_to
from safeconduct.web.templatetags.words import say


@require_http_methods(["GET", "HEAD", "POST"])
@here
def edit(request: HttpRequest, body: str, meeting: UUID) -> HttpResponse:
    """Write the minutes; where another wrote meanwhile, both texts are shown and nothing is kept
    until the writer has seen theirs.
    """
    actor = actor_of(request)
    whole = meetings.whole(body, meeting, actor=actor)
    theirs, status = None, 200
    if request.method == "POST":
        form = MinutesForm(request.POST)
        status = 422
        if form.is_valid():
            text, began_from = form.cleaned_data["minutes"], form.cleaned_data["began_from"]
            try:
                minutes.write(body, meeting, text, began_from=began_from, actor=actor)
            except minutes.Stale as stale:
                theirs, status = stale.now, 409
                form = MinutesForm(initial={"minutes": text, "began_from": stale.now.number})
            else:
                messages.success(request, say("coord-minutes-kept"))
                return redirect("coordination:meeting", body=body, meeting=meeting)
    else:
        now = minutes.latest(body, meeting, actor=actor)
        form = MinutesForm(initial={"minutes": now.text, "began_from": now.number})
    context = {
        "form": form,
        "theirs": theirs,
        "meeting": whole.meeting,
        "back": back_to(body, meeting),
        "body": body,
    }
    return render(request, "coordination/minutes.html", context, status=status)


@require_safe
@here
def versions(request: HttpRequest, body: str, meeting: UUID) -> HttpResponse:
    """Every version of the minutes, the newest first."""
    actor = actor_of(request)
    whole = meetings.whole(body, meeting, actor=actor)
    found = minutes.versions(body, meeting, actor=actor)
    context = {"versions": found, "meeting": whole.meeting, "back": back_to(body, meeting)}
    return render(request, "coordination/versions.html", context)
