"""The officer's side: a sheet of codes printed for the person, and taken back."""

from __future__ import annotations

from typing import Any

from django import forms
from django.conf import settings
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST

from safeconduct.access.own_view import may_hand_codes
from safeconduct.actions.look import NotFound, look
from safeconduct.actions.own_view import sheets
from safeconduct.actions.own_view.visit import MINUTES
from safeconduct.web.actors import actor_of
from safeconduct.web.dates import today
from safeconduct.web.templatetags.words import language, say
from safeconduct.words import writing
from safeconduct.words.readers import READER_LANGUAGES, offered


class SheetForm(forms.Form):
    """The language in which the person reads."""

    language = forms.ChoiceField()

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field: Any = self.fields["language"]
        field.choices = [("", ""), *offered(language())]
        field.label = say("codes-language")
        field.error_messages = {
            "required": say("codes-language-missing"),
            "invalid_choice": say("codes-language-missing"),
        }


@require_http_methods(["GET", "HEAD", "POST"])
def codes(request: HttpRequest, reference: str) -> HttpResponse:
    """What a sheet is, and the choice of its language; by POST the sheet itself, once."""
    actor = actor_of(request)
    try:
        seen = look(reference, actor=actor, on=today(), lang=language())
    except NotFound:
        raise Http404 from None
    verdict = may_hand_codes(actor, seen.stored.relations, assessment=seen.assessment or "unknown")
    if not verdict.allowed:
        context = {"look": seen, "reason": verdict.reason, "rule": verdict.rule}
        return render(request, "own/not_yours.html", context, status=403)
    first = {"language": _told_in(seen.events)}
    form = SheetForm(request.POST) if request.method == "POST" else SheetForm(initial=first)
    if request.method == "POST" and form.is_valid():
        return _printed(request, seen.reference, form.cleaned_data["language"])
    context = {
        "look": seen,
        "form": form,
        "has_sheet": sheets.status(seen.reference, actor=actor) is not None,
        "count": sheets.CODES,
        "days": sheets.DAYS,
        "minutes": MINUTES,
    }
    return render(request, "own/codes.html", context, status=422 if form.errors else 200)


def _printed(request: HttpRequest, reference: str, chosen: str) -> HttpResponse:
    made = sheets.hand_out(reference, chosen, actor=actor_of(request))
    context = {
        "reference": reference,
        "sheet": made,
        "lang": made.language,
        "officer": language(),
        "until": made.until,
        "address": settings.OWN_VIEW_ADDRESS or request.build_absolute_uri(reverse("my")),
        "number": [writing.number(n, made.language) for n in range(1, len(made.codes) + 1)],
    }
    return render(request, "own/sheet.html", context)


@require_POST
def revoke(request: HttpRequest, reference: str) -> HttpResponse:
    """End all codes of the case at once."""
    try:
        sheets.take_back(reference, actor=actor_of(request))
    except (NotFound, sheets.NotYours):
        raise Http404 from None
    messages.success(request, say("codes-revoked"))
    return redirect("case", reference=reference)


def _told_in(events: Any) -> str:
    """The language in which the person was last informed, if there is a page in it."""
    told = [
        str(each.data.get("language", ""))
        for each in events
        if each.type in ("leaflet_given", "told_of_rights")
    ]
    return next((each for each in reversed(told) if each in READER_LANGUAGES), "")
