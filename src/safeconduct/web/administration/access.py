"""Who sees what, and why: the rules on access as a table, for those who answer for them."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from safeconduct.access import PURPOSES, RELATIONS
from safeconduct.access.agencies import ALL
from safeconduct.access.matrix import matrix, relations_of
from safeconduct.access.purposes import ACTS
from safeconduct.access.relations import PERSON
from safeconduct.access.roles import ADMINISTRATOR, DATA_PROTECTION_OFFICER
from safeconduct.web.actors import actor_of
from safeconduct.web.templatetags.words import say

EVERY = "every"
CASE_WORK = "case_work"
# What the program itself does for no agency is no column of a table on agencies.
_ASKED = tuple(
    code
    for code, purpose in PURPOSES.items()
    if purpose.relations and code not in {"loading", "demonstration"}
)


@require_safe
def who_sees_what(request: HttpRequest) -> HttpResponse:
    """The table for one agency, one relation and one purpose; one's own agency at first."""
    actor = actor_of(request)
    if not {ADMINISTRATOR, DATA_PROTECTION_OFFICER} & actor.roles:
        raise Http404
    agencies = [EVERY, PERSON, *sorted(ALL, key=lambda agency: say(f"agency-{agency}"))]
    agency = _one_of(request, "agency", agencies, actor.agency if actor.agency in ALL else EVERY)
    theirs = RELATIONS if agency == EVERY else relations_of(agency)
    relation = _one_of(request, "relation", [EVERY, *theirs], EVERY)
    purpose = _one_of(request, "purpose", _ASKED, "own_view" if agency == PERSON else CASE_WORK)
    shown = tuple(theirs) if relation == EVERY else (relation,)
    context = {
        "lines": matrix(shown, purpose),
        "relations": [(each, _relation(each)) for each in shown],
        "agencies": [(each, _agency(each), each == agency) for each in agencies],
        "choices": [(each, _relation(each), each == relation) for each in (EVERY, *theirs)],
        "purposes": [(each, purpose_name(each), each == purpose) for each in _ASKED],
        "roles": sorted(PURPOSES[purpose].roles),
        "purpose": purpose_name(purpose),
        "agency": _agency(agency),
        "administers": ADMINISTRATOR in actor.roles,
    }
    return render(request, "administration/access.html", context)


def purpose_name(code: str) -> str:
    """A purpose in words; an act by its own name."""
    return say(f"act-{code}") if code in ACTS else say(f"purpose-name-{code}")


def _agency(code: str) -> str:
    if code in (EVERY, PERSON):
        return say(f"matrix-agency-{code}")
    return say(f"agency-{code}")


def _relation(code: str) -> str:
    return say(f"matrix-relation-{code}")


def _one_of(
    request: HttpRequest, name: str, known: tuple[str, ...] | list[str], otherwise: str
) -> str:
    asked = request.GET.get(name, "")
    return asked if asked in known else otherwise
