"""A meeting: everything on one page; record that it was held, moved, or called off."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_safe

from safeconduct.access.rooms import may_convene
from safeconduct.actions.coordination import meeting as actions
from safeconduct.actions.coordination import minutes
from safeconduct.web.actors import actor_of
from safeconduct.web.coordination.entering import asked, done, here
from safeconduct.web.coordination.forms import DayForm, HoldForm, MoveForm
from safeconduct.web.dates import today
from safeconduct.web.templatetags.words import say


@require_safe
@here
def page(request: HttpRequest, body: str, meeting: UUID) -> HttpResponse:
    """Guests, agenda, minutes, decisions, actions, recommendations of a meeting."""
    actor = actor_of(request)
    whole = actions.whole(body, meeting, actor=actor)
    context = {
        "whole": whole,
        "body": body,
        "minutes": minutes.latest(body, meeting, actor=actor),
        "keeps": may_convene(actor, body),
        "own": actor.agency,
        "on": today(),
        "recommends": body != "district",
    }
    return render(request, "coordination/meeting.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@here
def hold(request: HttpRequest, body: str, meeting: UUID) -> HttpResponse:
    """Record the day a meeting was held, and who was there."""
    actor = actor_of(request)
    whole = actions.whole(body, meeting, actor=actor)
    if not may_convene(actor, body) or whole.meeting.state != "convened":
        raise Http404
    guests = [each.agency for each in whole.guests]
    first = {"on": min(whole.meeting.set_for, today()), "present": guests}
    form = HoldForm(guests, request.POST if request.method == "POST" else None, initial=first)
    if request.method == "POST" and form.is_valid():
        deed = partial(actions.hold, body, meeting, **form.cleaned_data, actor=actor)
        if done(form, deed, "on"):
            messages.success(request, say("coord-held-recorded"))
            return redirect("coordination:meeting", body=body, meeting=meeting)
    return asked(
        request,
        form,
        "coord-hold",
        back=back_to(body, meeting),
        save="coord-hold",
        meeting=whole.meeting,
    )


@require_http_methods(["GET", "HEAD", "POST"])
@here
def move(request: HttpRequest, body: str, meeting: UUID) -> HttpResponse:
    """Set a meeting for another day, hour or place; who is invited is told."""
    actor = actor_of(request)
    now = actions.whole(body, meeting, actor=actor).meeting
    if not may_convene(actor, body) or now.state != "convened":
        raise Http404
    first = {"set_for": now.set_for, "place": now.place}
    if now.begins is not None:
        first["begins"] = now.begins.strftime("%H:%M")
    form = MoveForm(request.POST if request.method == "POST" else None, initial=first)
    if request.method == "POST" and form.is_valid():
        deed = partial(actions.move, body, meeting, **form.cleaned_data, actor=actor)
        if done(form, deed, "set_for"):
            messages.success(request, say("coord-moved"))
            return redirect("coordination:meeting", body=body, meeting=meeting)
    back = back_to(body, meeting)
    return asked(request, form, "coord-move", back=back, save="coord-move", meeting=now)


@require_http_methods(["GET", "HEAD", "POST"])
@here
def call_off(request: HttpRequest, body: str, meeting: UUID) -> HttpResponse:
    """Call a meeting off."""
    actor = actor_of(request)
    whole = actions.whole(body, meeting, actor=actor)
    if not may_convene(actor, body) or whole.meeting.state != "convened":
        raise Http404
    form = DayForm(request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        deed = partial(actions.call_off, body, meeting, on=form.cleaned_data["on"], actor=actor)
        if done(form, deed, "on"):
            messages.success(request, say("coord-called-off"))
            return redirect("coordination:meeting", body=body, meeting=meeting)
    return asked(
        request,
        form,
        "coord-call-off",
        back=back_to(body, meeting),
        save="coord-call-off",
        meeting=whole.meeting,
    )


def back_to(body: str, meeting: UUID) -> str:
    """The address of the meeting's page."""
    return reverse("coordination:meeting", kwargs={"body": body, "meeting": meeting})
