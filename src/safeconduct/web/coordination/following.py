"""What a meeting decides, asks and recommends; an action done."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from uuid import UUID

from django import forms
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods

from safeconduct.access import Actor
from safeconduct.access.rooms import may_convene
from safeconduct.actions.coordination import following
from safeconduct.actions.coordination import meeting as meetings
from safeconduct.actions.coordination.meeting import Whole
from safeconduct.web.actors import actor_of
from safeconduct.web.coordination.entering import asked, done, here
from safeconduct.web.coordination.forms import AskForm, DayForm, DecisionForm, RecommendForm
from safeconduct.web.coordination.meeting import back_to
from safeconduct.web.templatetags.words import say


@require_http_methods(["GET", "HEAD", "POST"])
@here
def decide(request: HttpRequest, body: str, meeting: UUID) -> HttpResponse:
    """Keep a decision."""
    actor, whole = _kept(request, body, meeting)
    form = DecisionForm(request.POST if request.method == "POST" else None)

    def deed() -> None:
        following.decide(body, meeting, form.cleaned_data["decision"], actor=actor)

    return _answered(request, form, deed, "decision", "coord-decide", whole)


@require_http_methods(["GET", "HEAD", "POST"])
@here
def ask(request: HttpRequest, body: str, meeting: UUID) -> HttpResponse:
    """Ask an agency to do something by a day."""
    actor, whole = _kept(request, body, meeting)
    guests = [each.agency for each in whole.guests]
    form = AskForm(guests, request.POST if request.method == "POST" else None)

    def deed() -> None:
        data = form.cleaned_data
        following.ask(
            body, meeting, data["task"], owner=data["owner"], due=data["due"], actor=actor
        )

    return _answered(request, form, deed, "due", "coord-ask", whole)


@require_http_methods(["GET", "HEAD", "POST"])
@here
def recommend(request: HttpRequest, body: str, meeting: UUID) -> HttpResponse:
    """Keep a recommendation to an agency. A district makes none."""
    actor, whole = _kept(request, body, meeting)
    if body == "district":
        raise Http404
    form = RecommendForm(request.POST if request.method == "POST" else None)

    def deed() -> None:
        data = form.cleaned_data
        text = data["recommendation"]
        following.recommend(body, meeting, text, addressee=data["addressee"], actor=actor)

    return _answered(request, form, deed, "recommendation", "coord-recommend", whole)


@require_http_methods(["GET", "HEAD", "POST"])
@here
def finish(request: HttpRequest, body: str, action: UUID) -> HttpResponse:
    """Say on which day an open action was done: its owner, or who keeps the decisions."""
    actor = actor_of(request)
    room = "district" if body == "district" else "coordination"
    listed = following.open_actions(room=room, actor=actor)
    found = next((each for each in listed if each.id == action and each.body == body), None)
    if found is None or not (found.owner == actor.agency or may_convene(actor, body)):
        raise Http404
    form = DayForm(request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        deed = partial(following.finish, body, action, on=form.cleaned_data["on"], actor=actor)
        if done(form, deed, "on"):
            messages.success(request, say("coord-kept"))
            return redirect("coordination:meeting", body=body, meeting=found.meeting)
    back = back_to(body, found.meeting)
    return asked(request, form, "coord-finish", back=back, save="coord-finish", about=found.text)


def _kept(request: HttpRequest, body: str, meeting: UUID) -> tuple[Actor, Whole]:
    """Who keeps what this meeting decided; to others, and before it was held, no page."""
    actor = actor_of(request)
    whole = meetings.whole(body, meeting, actor=actor)
    if not may_convene(actor, body) or whole.meeting.state != "held":
        raise Http404
    return actor, whole


def _answered(
    request: HttpRequest,
    form: forms.Form,
    deed: Callable[[], None],
    field: str,
    title: str,
    whole: Whole,
) -> HttpResponse:
    body, meeting = whole.meeting.body, whole.meeting.id
    if request.method == "POST" and form.is_valid() and done(form, deed, field):
        messages.success(request, say("coord-kept"))
        return redirect("coordination:meeting", body=body, meeting=meeting)
    back = back_to(body, meeting)
    return asked(request, form, title, back=back, save="coord-save", meeting=whole.meeting)
