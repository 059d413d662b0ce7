"""What was delivered, round by round: by whom, in which state, and who has not yet."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_safe

from safeconduct.actions.centre import feeds
from safeconduct.actions.centre.feeds import Delivered, NotFound
from safeconduct.centre.feeds.actors import FEEDS, PLATFORM
from safeconduct.centre.labels import SOURCE, label
from safeconduct.web.actors import actor_of
from safeconduct.web.centre.tables import Cell, Table, link, number, table
from safeconduct.web.dates import written_date, written_instant
from safeconduct.web.templatetags.parts import tag
from safeconduct.web.templatetags.words import language, say

SHOWN = 200
"""So many deliveries are listed, the newest; older ones are found in the record."""
COLOURS = {"taken": "green", "refused": "red"}

Summary = tuple[Delivered, Mapping[str, Any]]


@require_safe
def deliveries(request: HttpRequest) -> HttpResponse:
    """Every round with its deliveries, the newest first."""
    try:
        found = feeds.summaries(actor=actor_of(request), most=SHOWN)
    except NotFound:
        raise Http404 from None
    context = {"rounds": list(_rounds(found)), "more": len(found) == SHOWN, "shown": SHOWN}
    return render(request, "centre/deliveries/list.html", context)


def missing_in(found: Sequence[Delivered], round_: str) -> list[str]:
    """Which of the six have had nothing taken in the round, by their names."""
    there = {each.source for each in found if each.round == round_ and each.state == "taken"}
    return [label(language(), SOURCE, source) for source in FEEDS if source not in there]


def _rounds(found: Sequence[Summary]) -> Iterator[dict[str, object]]:
    every = [each for each, _ in found]
    for name in dict.fromkeys(each.round for each in every):
        of_it = [each for each in found if each[0].round == name]
        own = any(each.source == PLATFORM for each, _ in of_it)
        yield {
            "name": name,
            "table": _table(name, of_it),
            "missing": missing_in(every, name),
            "own_missing": not own,
        }


def _table(name: str, found: Sequence[Summary]) -> Table:
    head = ("centre-source", "deliver-arrived", "deliver-state", "deliver-rows", "deliver-taken",
            "deliver-covers")  # fmt: skip
    rows = (_row(each, told) for each, told in found)
    return table(say("deliver-of-round", round=name), head, rows, quiet=True)


def _row(each: Delivered, told: Mapping[str, Any]) -> Sequence[Cell]:
    lang = language()
    days = ""
    if told["first"] and told["last"]:
        days = say(
            "deliver-days",
            first=written_date(told["first"], lang),
            last=written_date(told["last"], lang),
        )
    href = reverse("centre:delivery", args=[each.id])
    return (
        link(href, label(lang, SOURCE, each.source), say("deliver-report")),
        written_instant(each.at, lang),
        tag(say(f"deliver-state-{each.state}"), COLOURS[each.state]),
        number(each.rows),
        number(each.taken),
        days,
    )
