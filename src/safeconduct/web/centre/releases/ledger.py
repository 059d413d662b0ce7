"""The ledger: each call, what all of them cost so far, and the file anybody can verify."""

from __future__ import annotations

from itertools import groupby

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from safeconduct.access.roles import CHECKER, RELEASER
from safeconduct.actions.centre.releases import accounts
from safeconduct.actions.centre.releases.accounts import Account, Entry, LedgerError
from safeconduct.centre.charts.numbers import decimal
from safeconduct.web.actors import actor_of
from safeconduct.web.centre.releases.absent import refused_as_absent
from safeconduct.web.figures.numbers import short
from safeconduct.web.figures.tables import named
from safeconduct.web.templatetags.words import language


@require_safe
@refused_as_absent
def page(request: HttpRequest) -> HttpResponse:
    """Every call by year of registration, the latest year first."""
    actor, broken, found = actor_of(request), 0, None
    try:
        found = accounts.read_ledger(actor=actor)
    except LedgerError as wrong:
        broken = wrong.line
    context: dict[str, object] = {"account": found, "broken": str(broken) if broken else ""}
    context["releases"] = bool({RELEASER, CHECKER} & set(actor.roles))
    if found:
        lang = language()
        context |= {
            "cap": decimal(found.cap, lang, 2),
            "dearest": decimal(found.dearest, lang, 2),
            "twice": decimal(found.twice, lang, 2) if found.twice else "",
            "delta": short(found.delta),
            "count": str(len(found.entries) + 1),
            "years": _years(found),
        }
    return render(request, "centre/releases/ledger.html", context)


@require_safe
@refused_as_absent
def export(request: HttpRequest) -> HttpResponse:
    """The ledger as a file."""
    content = accounts.export(actor=actor_of(request))
    answer = HttpResponse(content, content_type="application/jsonl")
    answer.headers["Content-Disposition"] = 'attachment; filename="ledger.jsonl"'
    return answer


def _years(found: Account) -> list[tuple[str, list[dict[str, object]]]]:
    entries = sorted(found.entries, key=lambda each: (-int(each.cohort), each.seq))
    return [
        (year, [_row(each) for each in mine])
        for year, mine in groupby(entries, key=lambda each: each.cohort)
    ]


def _row(each: Entry) -> dict[str, object]:
    lang = language()
    return {
        "seq": each.seq,
        "at": each.at,
        "what": named(each.what.split("+")),
        "sigma": decimal(each.sigma, lang, 2),
        "rho": decimal(each.rho, lang, 5),
        "epsilon": decimal(each.epsilon, lang, 2),
    }
