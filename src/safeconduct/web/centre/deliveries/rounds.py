"""Rounds and their links, for the linkage officer: counts and rates, never anything of a case."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_safe

from safeconduct.actions.centre import links
from safeconduct.actions.centre.door import NotFound
from safeconduct.actions.centre.links import (
    KnownLinks,
    NotReturned,
    NumbersUnknown,
    Round,
    Run,
)
from safeconduct.centre.feeds.actors import FEEDS
from safeconduct.centre.labels import SOURCE, label
from safeconduct.web.actors import actor_of
from safeconduct.web.centre.deliveries.forms import LinksForm
from safeconduct.web.centre.deliveries.report import lines_of
from safeconduct.web.centre.tables import Cell, Table, interval, link, number, percent, table
from safeconduct.web.dates import written_date, written_instant
from safeconduct.web.templatetags.words import language, say


@require_safe
def rounds(request: HttpRequest) -> HttpResponse:
    """Every round: how many records came, and how many persons they were found to be."""
    found = _every(request)
    head = ("centre-round", "links-sources", "links-records", "links-linked", "links-persons")
    rows = [_row(each) for each in found]
    context = {"table": table(say("links-rounds"), head, rows) if rows else None}
    return render(request, "centre/deliveries/rounds.html", context)


@require_safe
def one_round(request: HttpRequest, round_: str) -> HttpResponse:
    """One round: records by source, and every linkage of it, the newest first."""
    found = next((each for each in _every(request) if each.name == round_), None)
    if found is None:
        raise Http404
    runs = links.runs_of(round_, actor=actor_of(request))
    context = {
        "round": found,
        "sources": _sources(found),
        "runs": _runs(runs) if runs else None,
        "between": _between(runs[0].summary) if runs else None,
        "left_out": _left_out(runs[0].summary) if runs else None,
    }
    return render(request, "centre/deliveries/round.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
def return_links(request: HttpRequest) -> HttpResponse:
    """What `safeconduct link` wrote for a round, kept whole or not at all."""
    waiting = [each.name for each in _every(request) if each.run is None]
    first = waiting[0] if waiting else ""
    if request.method != "POST":
        form = LinksForm(first)
        return render(request, "centre/deliveries/return.html", {"form": form})
    form = LinksForm(first, request.POST, request.FILES)
    if form.is_valid() and _kept(request, form):
        return redirect("centre:round", form.cleaned_data["round"])
    return render(request, "centre/deliveries/return.html", {"form": form}, status=422)


def _every(request: HttpRequest) -> list[Round]:
    try:
        return links.list_rounds(actor=actor_of(request))
    except NotFound:
        raise Http404 from None


def _kept(request: HttpRequest, form: LinksForm) -> bool:
    """Whether the links were kept; otherwise the form says why not."""
    sent = form.cleaned_data
    try:
        kept = links.keep_links(
            sent["round"], sent["links"].read(), sent["figures"].read(), actor=actor_of(request)
        )
    except NotReturned as wrong:
        field = "figures" if wrong.kind.startswith(("figures", "not-json", "not-fig")) else "links"
        text = say(f"links-wrong-{wrong.kind}")
        if wrong.line:
            found = wrong.found or say("feed-report-nothing")
            where = say("feed-report-line", line=str(wrong.line), found=found)
            text = f"{text} ({where})"
        form.add_error(field, text)
    except KnownLinks as known:
        form.add_error("links", say("links-known", day=written_date(known.run.at, language())))
    except NumbersUnknown as unknown:
        form.add_error("links", say("links-numbers-unknown", count=unknown.count))
    else:
        text = say("links-kept", links=number(kept.links), without=kept.without)
        messages.success(request, text)
        if kept.left_out:
            messages.warning(request, say("links-left-out-told", count=kept.left_out))
        return True
    return False


def _row(each: Round) -> Sequence[Cell]:
    run = each.run
    persons = ""
    if run:
        low, high = run.summary["persons_interval95"]
        persons = f"{number(run.summary['persons'])} ({interval(low, high)})"
    return (
        link(reverse("centre:round", args=[each.name]), each.name),
        number(len(each.records)),
        number(sum(each.records.values())),
        written_date(run.at, language()) if run else say("links-not-yet"),
        persons,
    )


def _sources(found: Round) -> Table:
    told = found.run.summary["records"] if found.run else {}
    lang = language()
    sources = [*FEEDS, *(each for each in found.records if each not in FEEDS)]
    rows = [
        (
            label(lang, SOURCE, each),
            number(found.records.get(each, 0)),
            number(told.get(each, 0)) if found.run else "",
        )
        for each in sources
    ]
    head = ("centre-source", "links-delivered", "links-in-links")
    return table(say("links-of-sources"), head, rows)


def _runs(runs: Sequence[Run]) -> Table:
    head = ("links-at", "links-threshold", "links-persons", "links-uncertain", "links-precision",
            "links-recall")  # fmt: skip
    return table(say("links-runs"), head, (_run(each) for each in runs))


def _run(run: Run) -> Sequence[Cell]:
    told = run.summary
    low, high = told["persons_interval95"]
    threshold = told.get("threshold")
    return (
        written_instant(run.at, language()),
        number(threshold) if threshold is not None else "",
        f"{number(told['persons'])} ({interval(low, high)})",
        number(told["uncertain_pairs"]),
        _rate(told["precision"]),
        _rate(told["recall"]),
    )


def _rate(rate: Mapping[str, Any]) -> str:
    low, high = rate["interval95"]
    between = say("centre-interval", low=percent(low), high=percent(high))
    return f"{percent(rate['share'])} ({between})"


def _left_out(told: Mapping[str, Any]) -> dict[str, Any] | None:
    """Links that were left out, since their number has no record: by source, with their lines."""
    left_out = told.get(links.LEFT_OUT)
    if not left_out:
        return None
    rows = []
    for source, count in left_out["sources"].items():
        lines = [line for line, of in left_out["places"] if of == source]
        rows.append((label(language(), SOURCE, source), number(count), lines_of(lines, count)))
    head = ("centre-source", "links-left-out-count", "links-left-out-lines")
    return {
        "table": table(say("links-left-out"), head, rows),
        "persons": left_out["persons"],
    }


def _between(told: Mapping[str, Any]) -> Table | None:
    """Each pair of sources, where the unit gave them: matches expected, and how it weighed."""
    rows = []
    for each in told.get("between", ()):
        left, right = each["sources"]
        how = "learnt" if each["weights"] == "estimated" else "carried"
        names = (label(language(), SOURCE, name) for name in (left, right))
        rows.append(
            (" – ".join(names), number(each["expected_matches"]), say(f"links-weights-{how}"))
        )
    head = ("links-pair", "links-expected", "links-weights")
    return table(say("links-between"), head, rows) if rows else None
