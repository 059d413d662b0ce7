"""The languages of the leaflet, who has checked each; and marking one as checked."""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_safe

from safeconduct.actions.prevention import leaflet, reviews
from safeconduct.web.dates import today
from safeconduct.web.fields import DayField, PlainTextField
from safeconduct.web.prevention.campaigns import entering
from safeconduct.web.templatetags.words import language, say
from safeconduct.words.countries import language_name


class ReviewForm(forms.Form):
    """Who has checked the words of a language, and when."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["reviewer"] = PlainTextField(
            label=say("prev-review-reviewer"),
            help_text=say("prev-review-reviewer-hint"),
            max_length=reviews.MOST,
            error_messages={"required": say("prev-review-reviewer-missing")},
        )
        self.fields["on"] = DayField(
            label=say("prev-review-on"),
            latest=today(),
            error_messages={"required": say("prev-review-on-missing")},
        )


@require_safe
def leaflets(request: HttpRequest) -> HttpResponse:
    """The languages of the leaflet, who has checked each, and its papers."""
    actor = entering(request)
    rows = [
        (code, language_name(code, language()), state)
        for code, state in leaflet.languages().items()
    ]
    context = {"rows": rows, "marks": reviews.may_mark(actor)}
    return render(request, "prevention/leaflets.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
def review(request: HttpRequest, lang: str) -> HttpResponse:
    """Mark the words of a language as checked, or take that back."""
    actor = entering(request)
    state = leaflet.languages().get(lang)
    if state is None or not reviews.may_mark(actor):
        raise Http404
    name = language_name(lang, language())
    if request.method == "POST" and "back" in request.POST:
        reviews.take_back(lang, actor=actor)
        messages.success(request, say("prev-review-taken-back", language=name))
        return redirect("prevention:leaflets")
    form = ReviewForm(request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        sent = form.cleaned_data
        try:
            reviews.mark(lang, sent["reviewer"], sent["on"], actor=actor)
        except reviews.Refused as wrong:
            form.add_error(wrong.field, say(wrong.key))
        else:
            messages.success(request, say("prev-review-marked", language=name))
            return redirect("prevention:leaflets")
    context = {"form": form, "code": lang, "name": name, "state": state}
    status = 422 if form.errors else 200
    return render(request, "prevention/review.html", context, status=status)
