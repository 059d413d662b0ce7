"""Recommendations, each followed to its answer and to its effect."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_safe

from safeconduct.access.rooms import may_convene
from safeconduct.actions.coordination import following
from safeconduct.actions.coordination.following import EFFECT
from safeconduct.web.coordination.entering import asked, done, here, of_the_bodies
from safeconduct.web.coordination.forms import AnswerForm, EffectForm
from safeconduct.web.coordination.measures import measures
from safeconduct.web.templatetags.words import say


@require_safe
@here
def listed(request: HttpRequest) -> HttpResponse:
    """The recommendations of one's bodies and to one's agency, the latest first."""
    found = following.recommendations(actor=of_the_bodies(request))
    return render(request, "coordination/recommendations.html", {"recommendations": found})


@require_safe
@here
def one(request: HttpRequest, asked: UUID) -> HttpResponse:
    """A recommendation and what has come of it."""
    actor = of_the_bodies(request)
    found = following.recommendation(asked, actor=actor)
    seen = measures(step.measure for step in found.steps)
    steps = [(step, seen.get(step.measure)) for step in found.steps]
    answers = found.addressee == actor.agency
    context = {
        "each": found,
        "steps": steps,
        "answers": answers,
        "tells_effect": answers or may_convene(actor, found.body),
    }
    return render(request, "coordination/recommendation.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@here
def answer(request: HttpRequest, asked: UUID) -> HttpResponse:
    """Answer a recommendation to one's own agency."""
    actor = of_the_bodies(request)
    found = following.recommendation(asked, actor=actor)
    if found.addressee != actor.agency:
        raise Http404
    form = AnswerForm(request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        data = form.cleaned_data
        deed = partial(
            following.step, asked, data["answer"], on=data["on"], text=data["why"], actor=actor
        )
        if done(form, deed, "on"):
            return _kept(request, asked)
    return _form(request, form, "coord-answer", found)


@require_http_methods(["GET", "HEAD", "POST"])
@here
def effect(request: HttpRequest, asked: UUID) -> HttpResponse:
    """Say what came of a recommendation."""
    actor = of_the_bodies(request)
    found = following.recommendation(asked, actor=actor)
    if not (found.addressee == actor.agency or may_convene(actor, found.body)):
        raise Http404
    form = EffectForm(request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        data = form.cleaned_data
        deed = partial(
            following.step,
            asked,
            EFFECT,
            on=data["on"],
            text=data["effect"],
            measure=data["measure"],
            actor=actor,
        )
        if done(form, deed, "on"):
            return _kept(request, asked)
    return _form(request, form, "coord-effect", found)


def _kept(request: HttpRequest, recommendation: UUID) -> HttpResponse:
    messages.success(request, say("coord-kept"))
    return redirect("coordination:recommendation", asked=recommendation)


def _form(
    request: HttpRequest,
    form: AnswerForm | EffectForm,
    title: str,
    found: following.Recommendation,
) -> HttpResponse:
    back = reverse("coordination:recommendation", kwargs={"asked": found.id})
    return asked(request, form, title, back=back, save="coord-save", about=found.text)
