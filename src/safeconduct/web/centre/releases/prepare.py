"""A year chosen, its price said, and then spent: a page each, and nothing is spent on the first."""

from __future__ import annotations

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_safe

from safeconduct.actions.centre.releases import preparing, reading
from safeconduct.actions.centre.releases.preparing import (
    AlreadyWaiting,
    LedgerError,
    NobodyThere,
    NotLinked,
    OverBudget,
    Quote,
)
from safeconduct.centre.charts.numbers import decimal
from safeconduct.centre.release.workflow import REFUSED
from safeconduct.web.actors import actor_of
from safeconduct.web.centre.releases.absent import refused_as_absent
from safeconduct.web.centre.releases.forms import ChoiceForm
from safeconduct.web.figures.numbers import short
from safeconduct.web.figures.tables import named
from safeconduct.web.templatetags.words import language, say

_WRONG: dict[type[Exception], tuple[str, str]] = {
    NotLinked: ("round", "round-wrong"),
    NobodyThere: ("year", "wrong-empty"),
    AlreadyWaiting: ("year", "wrong-waiting"),
    OverBudget: ("year", "wrong-budget"),
    LedgerError: ("year", "wrong-ledger"),
}


@require_safe
@refused_as_absent
def choose(request: HttpRequest) -> HttpResponse:
    """Which programme, of which year and round."""
    return _asked(request, ChoiceForm(_rounds(request), None))


@require_http_methods(["GET", "HEAD", "POST"])
@refused_as_absent
def confirm(request: HttpRequest) -> HttpResponse:
    """What it costs; once that is sent, spend it, measure, attack and keep."""
    sent = request.POST if request.method == "POST" else request.GET
    form = ChoiceForm(_rounds(request), sent)
    if not form.is_valid():
        return _asked(request, form)
    actor = actor_of(request)
    chosen = (
        form.cleaned_data["programme"],
        int(form.cleaned_data["year"]),
        form.cleaned_data["round"],
    )
    try:
        if request.method == "POST":
            number = preparing.prepare(*chosen, actor=actor)
            stopped = reading.read(number, actor=actor).listed.state == REFUSED
            add = messages.warning if stopped else messages.success
            add(request, say("releases-stopped" if stopped else "releases-prepared"))
            return redirect("centre:release", number)
        quote = preparing.quote(*chosen, actor=actor)
    except (NotLinked, NobodyThere, AlreadyWaiting, OverBudget, LedgerError) as refused:
        field, key = _WRONG[type(refused)]
        form.add_error(field, say(f"releases-{key}", year=str(chosen[1])))
        return _asked(request, form)
    return render(request, "centre/releases/price.html", _said(quote, form))


def _rounds(request: HttpRequest) -> list[str]:
    return preparing.rounds(actor=actor_of(request))


def _asked(request: HttpRequest, form: ChoiceForm) -> HttpResponse:
    rounds = form.fields["round"].choices  # type: ignore[attr-defined]
    context = {"form": form, "rounds": rounds}
    status = 422 if form.errors else 200
    return render(request, "centre/releases/choose.html", context, status=status)


def _said(quote: Quote, form: forms.Form) -> dict[str, object]:
    lang = language()
    return {
        "form": form,
        "quote": quote,
        "delta": short(quote.delta),
        "epsilon": decimal(quote.epsilon, lang, 2),
        "spent": decimal(quote.spent, lang, 2),
        "after": decimal(quote.after, lang, 2),
        "cap": decimal(quote.cap, lang, 2),
        "left": decimal(max(0.0, quote.cap - quote.after), lang, 2),
        "tables": [
            (named(each.columns), each.cells, decimal(each.half_width, lang, 0))
            for each in quote.tables
        ],
    }
