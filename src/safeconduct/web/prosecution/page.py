"""One dossier: its place and why, who and what stands in it, and what is still looked for."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from safeconduct.access.retention import period_of
from safeconduct.actions.prosecution import dossiers
from safeconduct.actions.prosecution.dossiers import NotFound, Read
from safeconduct.actions.prosecution.qualification import Offence
from safeconduct.web.actors import actor_of
from safeconduct.web.prosecution import shown
from safeconduct.web.templatetags.words import say

# The title of each offence is that of the rule that defines it.
RULES = {
    "trafficking": "OFF-1",
    "smuggling": "OFF-2",
    "illegal_assistance": "OFF-3",
    "rackrenting": "OFF-4",
}


@require_safe
def dossier(request: HttpRequest, dossier: UUID) -> HttpResponse:
    """A dossier as the actor may see it."""
    try:
        read = dossiers.read(dossier, actor=actor_of(request))
    except NotFound:
        raise Http404 from None
    return render(request, "prosecution/dossier.html", context_of(read))


def context_of(read: Read) -> dict[str, Any]:
    """What the page shows."""
    whole = read.whole
    known = frozenset(each.reference for each in whole.victims)
    changes = [(each, shown.change_line(each, known)) for each in whole.changes]
    return {
        "read": read,
        "dossier": whole.dossier,
        "criteria": shown.criteria(read),
        "offences": [_offence(each) for each in read.offences],
        "elements": shown.elements(read),
        "means": shown.means(read),
        "methods": shown.methods(read),
        "money": [(each, shown.euro(each.amount)) for each in whole.money],
        "owed": [say(f"dossier-means-{each}") for each in read.owed],
        "victims": [(each, read.flags[each.reference]) for each in whole.victims],
        "rulings": [line for each, line in changes if each.kind in ("ruling", "ruling_told")],
        "kept_years": period_of("suspect").days // 365,
        "changes": [line for _, line in changes],
    }


def _offence(each: Offence) -> dict[str, Any]:
    prison, fine = each.prison_years, each.fine_eur
    colour = {"yes": "red", "unknown": "yellow"}[each.verdict]
    return {
        "rule": RULES[each.name],
        "name": say(RULES[each.name]),
        "tag": say(f"dossier-verdict-{each.verdict}"),
        "colour": colour,
        "level": each.level,
        "prison": say("dossier-prison", least=prison[0], most=prison[1]) if prison else "",
        "fine": " – ".join(map(shown.euro, fine)) if fine else "",
    }
