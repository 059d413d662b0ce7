"""The case page: where a case stands on a day, why, and what this agency can do about it."""

from __future__ import annotations

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from safeconduct.access import Actor
from safeconduct.access.history import history_scope
from safeconduct.actions.available import available
from safeconduct.actions.look import Look
from safeconduct.actions.prosecution.dossiers import InDossiers, of_case
from safeconduct.actions.visit import NotFound, visit
from safeconduct.web.actors import actor_of
from safeconduct.web.attachments.views import shown
from safeconduct.web.cases import asof, person
from safeconduct.web.cases.assessed import assessments
from safeconduct.web.cases.chronicle import chronicle, tell
from safeconduct.web.cases.openings import duties_by_owner, openings, verdict
from safeconduct.web.cases.outlook import coming, deadline, sentences
from safeconduct.web.cases.reasons import find, reason
from safeconduct.web.sharing.overview import referral_line
from safeconduct.web.templatetags.words import language
from safeconduct.words import say

_CONDITIONS = {"contact_broken": "C-1", "guidance": "C-2", "cooperation": "C-3"}
_ALSO = {"work_permit_c": "P-9", "financial_aid": "P-17"}


@require_safe
def case_page(request: HttpRequest, reference: str) -> HttpResponse:
    """One case as the signed-in agency may see it; ``?on=`` and ``?known=`` look at another day.

    ``?why=<name>`` opens the reasons of that verdict, so that a link can lead to them.
    """
    lang = language()
    actor = actor_of(request)
    asked, form = asof.read(request.GET)
    try:
        there = visit(reference, actor=actor, on=asked.on, known_at=asked.known_at, lang=lang)
    except NotFound:
        raise Http404 from None
    seen = there.look
    why = request.GET.get("why", "")
    context = {
        "look": seen,
        "shelf": there.shelf,
        "files": shown(there.shelf, lang),
        "history": history_scope(actor, seen.stored.relations) is not None,
        "asof": asked,
        "form": form,
        "why": why,
        "sheltered": there.stays is not None,
        "stay": next(iter(there.stays or ()), None),
        **_acts(actor, seen, asked, lang),
        "dossiers": _dossiers(actor, seen),
        "codes": {"status": there.sheet} if asked.is_now and there.hands_codes else None,
        **(standing := _standing(seen, lang)),
        "why_in_others": any(each.key == why for each in standing["others"]),
        "name": person.name(seen),
        "person": person.facts(seen, lang),
        "badges": person.badges(seen, lang),
        "assessments": assessments(seen.assessed, lang),
        "referral": [tell(event, lang) for event in seen.referral],
        "referrals": [referral_line(each, lang) for each in there.referrals],
        "timeline": chronicle(seen.events, lang, on=asked.on, known_at=asked.known_at),
    }
    return render(request, "cases/page.html", context)


def _dossiers(actor: Actor, seen: Look) -> InDossiers | None:
    """The dossiers of the actor's that name the case, and what PR-6 speaks of there."""
    status = seen.person.residence_status if seen.person else ""
    return of_case(seen.reference, status, actor=actor)


def _acts(actor: Actor, seen: Look, asked: asof.AsOf, lang: str) -> dict[str, Any]:
    """What the agency may do; only on today's page, since an act is judged by its own day."""
    acts = available(actor, seen.stored, asked.on, lang) if asked.is_now else ()
    return {
        "acts": [act for act in acts if act.open],
        "acts_closed": [act for act in acts if not act.open],
    }


def _standing(seen: Look, lang: str) -> dict[str, Any]:
    answer = seen.answer
    reasons = answer.get("reasons", ())
    possible = openings(answer, lang)
    ahead = coming(answer) if possible else []
    return {
        "sentences": sentences(answer, lang),
        "phase_reason": reason(find(reasons, "name", "phase"), lang),
        "deadline": deadline(answer, lang),
        "conditions": [
            {
                "name": say(lang, f"asks-{name}"),
                "tag": verdict(value, lang),
                "rule": _CONDITIONS[name],
                "reason": reason(find(reasons, "name", name), lang),
            }
            for name, value in answer["conditions"].items()
        ],
        "ahead": [each for each in possible if each.key in ahead],
        "others": [each for each in possible if each.key not in ahead],
        "overdue": sum(duty["state"] == "overdue" for duty in answer["duties"]),
        "grounds": [
            {
                "rule": code,
                "text": say(lang, f"ground-{code}"),
                "reason": reason(find(reasons, "rule", code), lang),
            }
            for code in answer.get("grounds_to_discontinue", ())
        ],
        "also": [
            {
                "key": key,
                "name": say(lang, f"asks-{key}"),
                "rule": rule,
                "tag": verdict(answer[key], lang),
                "reason": reason(find(reasons, "name", key), lang),
            }
            for key, rule in _ALSO.items()
            if key in answer
        ],
        "duties": duties_by_owner(answer, lang),
    }
