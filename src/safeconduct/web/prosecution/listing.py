"""An office's dossiers in the order in which they come, a new one, and the country's figures."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_safe

from safeconduct.access import Actor
from safeconduct.actions.prosecution import dossiers
from safeconduct.actions.prosecution.dossiers import Count, NotFound, NumberTaken
from safeconduct.cases.reading import today
from safeconduct.policy.prosecution.ranking import weights_verified
from safeconduct.policy.prosecution.telling import span
from safeconduct.policy.prosecution.vocabulary import FORMS, STATES
from safeconduct.web.actors import actor_of
from safeconduct.web.prosecution.forms import NewForm
from safeconduct.web.templatetags.words import language, say


@require_safe
def dossier_list(request: HttpRequest) -> HttpResponse:
    """The open dossiers as they are ranked, then those that are closed."""
    actor = _working(request)
    lang, placed = language(), dossiers.listed(actor=actor)
    context = {
        "open": [
            (each.dossier, each.ranked, span(lang, each.ranked.score.least, each.ranked.score.most))
            for each in placed
            if each.ranked is not None
        ],
        "closed": [each for each in placed if each.ranked is None],
        "federal": actor.agency == dossiers.FEDERAL,
        "unverified": not weights_verified(today()),
    }
    return render(request, "prosecution/list.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
def new(request: HttpRequest) -> HttpResponse:
    """Open a dossier of one's own office."""
    actor = _working(request)
    form = NewForm(request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        try:
            made = dossiers.begin(**form.cleaned_data, actor=actor)
        except NumberTaken:
            form.add_error("number", say("dossier-number-taken"))
        else:
            return redirect("prosecution:dossier", dossier=made)
    context = {"form": form}
    return render(request, "prosecution/new.html", context, status=422 if form.errors else 200)


@require_safe
def figures(request: HttpRequest) -> HttpResponse:
    """How many dossiers there are in the country: for the federal prosecutor alone."""
    try:
        counts = dossiers.figures(actor=actor_of(request))
    except NotFound:
        raise Http404 from None
    tables = [
        _table("state", counts, lambda each: each.state, STATES),
        _table("form", counts, lambda each: each.form, FORMS),
        _priorities(counts),
    ]
    context = {"tables": tables, "many": sum(each.many for each in counts)}
    return render(request, "prosecution/figures.html", context)


def _table(
    key: str, counts: Iterable[Count], of: Callable[[Count], str], order: Iterable[str]
) -> dict[str, Any]:
    found: Counter[str] = Counter()
    for each in counts:
        found[of(each)] += each.many
    title, number = say(f"dossier-{key}"), say("dossier-figures-many")
    rows = [[(title, say(f"dossier-{key}-{each}")), (number, found[each])] for each in order]
    return {"caption": title, "head": [title, number], "rows": rows}


def _priorities(counts: Iterable[Count]) -> dict[str, Any]:
    """By what is sure, and what may be added: in open dossiers."""
    found: Counter[tuple[int, int]] = Counter()
    for each in counts:
        if each.state in dossiers.OPEN:
            found[each.yes, each.yes + each.unknown] += each.many
    title, number = say("dossier-score"), say("dossier-figures-many")
    rows = [
        [(title, span(language(), least, most)), (number, many)]
        for (least, most), many in sorted(found.items(), reverse=True)
    ]
    return {"caption": say("dossier-figures-priority"), "head": [title, number], "rows": rows}


def _working(request: HttpRequest) -> Actor:
    """The actor, who works on dossiers; to others the page is not there."""
    actor = actor_of(request)
    if not dossiers.works_here(actor):
        raise Http404
    return actor
