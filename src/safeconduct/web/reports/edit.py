"""Write in one part of a report: its figures, or its text in one language."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django import forms
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from safeconduct.actions.reports import writing
from safeconduct.actions.reports.released import releases, standing
from safeconduct.actions.reports.writing import NotFound, Stale, WrongFigures
from safeconduct.policy.reports.kinds import FIGURES
from safeconduct.web.actors import actor_of
from safeconduct.web.fields import PlainTextField
from safeconduct.web.reports.draft import read
from safeconduct.web.reports.offered import Group, offered
from safeconduct.web.templatetags.words import language, say
from safeconduct.words import LANGUAGES

MOST = 60_000
INSERT = "insert"


class PartForm(forms.Form):
    """The text, the version it was begun from, and a figure to add to it."""

    began_from = forms.IntegerField(min_value=0, widget=forms.HiddenInput)

    def __init__(self, groups: list[Group], *args: Any, figures: bool, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        name = "lines" if figures else "text"
        self.fields["text"] = PlainTextField(
            label=say(f"reports-{name}"),
            help_text=say(f"reports-{name}-hint"),
            required=False,
            max_length=MOST,
            widget=forms.Textarea(attrs={"rows": 8 if figures else 16, "spellcheck": "true"}),
            error_messages={"max_length": say("reports-text-long", most=MOST)},
        )
        missing = say("reports-insert-missing")
        self.fields["figure"] = forms.ChoiceField(
            label=say("reports-insert"),
            help_text=say("reports-insert-hint"),
            required=False,
            choices=[("", ""), *groups],
            error_messages={"invalid_choice": missing},
        )


@require_http_methods(["GET", "HEAD", "POST"])
def figures(request: HttpRequest, report: UUID, part: str) -> HttpResponse:
    """The figures of a part, which are the same in all languages."""
    return _part(request, report, part, FIGURES)


@require_http_methods(["GET", "HEAD", "POST"])
def text(request: HttpRequest, report: UUID, part: str, language: str) -> HttpResponse:
    """The text of a part in one language."""
    if language not in LANGUAGES:
        raise Http404
    return _part(request, report, part, language)


def _part(request: HttpRequest, report: UUID, part: str, written_in: str) -> HttpResponse:
    found = read(request, report)
    if found.kind.part(part) is None:
        raise Http404
    now = found.texts.get((part, written_in))
    begun = {"text": now.text if now else "", "began_from": now.version if now else 0}
    # What the report is about comes first: the first choice is soon made.
    ordered = sorted(standing(releases()), key=lambda each: each.year != found.draft.year)
    groups = offered(ordered, numbers=written_in != FIGURES)
    sent = request.POST if request.method == "POST" else None
    form = PartForm(groups, sent, initial=begun, figures=written_in == FIGURES)
    stale = None
    if sent is not None and form.is_valid():
        if INSERT in sent:
            form = _inserted(form, groups, written_in)
        else:
            try:
                _write(request, form, report, part, written_in)
                messages.success(request, say("reports-saved"))
                return redirect("reports:draft", report)
            except WrongFigures as wrong:
                for each in wrong.problems:
                    form.add_error("text", say(f"reports-wrong-{each.code}", found=each.found))
            except Stale as refused:
                stale = refused.now
                form.data = {**sent.dict(), "began_from": stale.number}
    title = say(f"reports-part-{part}")
    context = {
        "form": form,
        "report": report,
        "stale": stale,
        "title": say("reports-edit-figures", part=title)
        if written_in == FIGURES
        else say("reports-edit-text", part=title, language=say(f"reports-language-{written_in}")),
        "written_in": "" if written_in in (FIGURES, language()) else written_in,
        "versions": writing.history(report, part, written_in, actor=actor_of(request))[1:],
    }
    status = 409 if stale is not None else 422 if form.errors else 200
    return render(request, "reports/edit.html", context, status=status)


def _inserted(form: PartForm, groups: list[Group], written_in: str) -> PartForm:
    """The form with the chosen figure at the end of the text; nothing is kept yet."""
    chosen = form.cleaned_data["figure"]
    if not chosen:
        form.add_error("figure", say("reports-insert-missing"))
        return form
    typed = form.cleaned_data["text"].rstrip()
    inline = chosen.startswith("[[figure ")
    join = (" " if inline else "\n" if written_in == FIGURES else "\n\n") if typed else ""
    data = {"text": f"{typed}{join}{chosen}", "began_from": form.cleaned_data["began_from"]}
    return PartForm(groups, initial=data, figures=written_in == FIGURES)


def _write(request: HttpRequest, form: PartForm, report: UUID, part: str, written_in: str) -> None:
    try:
        writing.write(
            report,
            part,
            written_in,
            form.cleaned_data["text"],
            began_from=form.cleaned_data["began_from"],
            actor=actor_of(request),
        )
    except NotFound:
        raise Http404 from None
