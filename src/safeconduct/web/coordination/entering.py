"""What the pages of this room share: who is let in, and a form that keeps what was typed."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from django import forms
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render

from safeconduct.access import Actor
from safeconduct.access.rooms import CONVENING, may_enter, sits_in
from safeconduct.actions.coordination.meeting import MeetingRefused, NotFound
from safeconduct.web.actors import actor_of
from safeconduct.web.templatetags.words import language, say
from safeconduct.words import has

View = Callable[..., HttpResponse]


def here(view: View) -> View:
    """A page of the room; not there for who works in neither part of it, or does not sit there."""

    @wraps(view)
    def entered(request: HttpRequest, *args: Any, **given: Any) -> HttpResponse:
        actor = actor_of(request)
        if not (may_enter(actor, "district") or may_enter(actor, "coordination")):
            raise Http404
        if "body" in given and not (given["body"] in CONVENING and sits_in(actor, given["body"])):
            raise Http404
        try:
            return view(request, *args, **given)
        except NotFound:
            raise Http404 from None

    return entered


def of_the_bodies(request: HttpRequest) -> Actor:
    """The actor, who speaks for a member of a body; to others the page is not there."""
    actor = actor_of(request)
    if not may_enter(actor, "coordination"):
        raise Http404
    return actor


def done(form: forms.Form, deed: Callable[[], object], field: str) -> bool:
    """Do `deed`; what it refuses is said beside `field`, and nothing typed is lost."""
    try:
        deed()
    except MeetingRefused as refused:
        form.add_error(field, say(f"coord-refused-{refused.code}"))
        return False
    return True


def asked(
    request: HttpRequest, form: forms.Form, title: str, *, back: str, save: str, **more: Any
) -> HttpResponse:
    """The page of one form: `title` and `save` are keys of words, `back` an address."""
    context = {"form": form, "title": title, "back": back, "save": save, **more}
    status = 422 if form.errors else 200
    return render(request, "coordination/form.html", context, status=status)


def labelled(form: forms.Form) -> None:
    """Give every field its words: ``coord-field-<name>``, its hint, and what is missing."""
    for name, field in form.fields.items():
        if field.widget.is_hidden:
            continue
        field.label = say(f"coord-field-{name}")
        if has(language(), key := f"coord-field-{name}-hint"):
            field.help_text = say(key)
        if has(language(), key := f"coord-field-{name}-missing"):
            field.error_messages["required"] = say(key)
            field.error_messages["invalid_choice"] = say(key)
