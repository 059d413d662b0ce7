"""The clocks: for each body the actor sits in, when it met, meets, and has to."""

from __future__ import annotations

from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_safe

from safeconduct.access.rooms import CONVENING, may_convene, may_enter
from safeconduct.actions.coordination import clocks, following
from safeconduct.actions.coordination.clocks import Clock
from safeconduct.policy.reports.kinds import KINDS
from safeconduct.web.actors import actor_of
from safeconduct.web.cases.reasons import Reason, reason
from safeconduct.web.coordination.entering import here
from safeconduct.web.dates import today
from safeconduct.web.templatetags.words import language, say

_REPORTS = frozenset(kind.body for kind in KINDS.values())
_COLOURS = {"open": "blue", "overdue": "red"}


@dataclass(frozen=True, slots=True)
class Row:
    """One clock as it is shown; `href` leads to its meetings, plans or reports."""

    clock: Clock
    name: str
    href: str
    convenes: bool
    state: str
    colour: str
    reason: Reason | None


def row(clock: Clock, *, convenes: bool) -> Row:
    """A clock in words."""
    given = next(iter(clock.answer.get("reasons", ())), None)
    return Row(
        clock,
        say(f"body-{clock.kind}"),
        _address(clock.kind),
        convenes and clock.coming is None,
        say(f"state-{clock.state}") if clock.state else "",
        _COLOURS.get(clock.state, ""),
        reason(given, language()),
    )


def _address(kind: str) -> str:
    if kind in CONVENING:
        return reverse("coordination:body", kwargs={"body": kind})
    return reverse("reports:list" if kind in _REPORTS else "coordination:plans")


@require_safe
@here
def overview(request: HttpRequest) -> HttpResponse:
    """Where the work of a policy officer, or of a service in its district, begins."""
    actor, on = actor_of(request), today()
    found = clocks.clocks(actor=actor, on=on, lang=language())
    bodies = may_enter(actor, "coordination")
    rooms = [room for room in ("district", "coordination") if may_enter(actor, room)]
    actions = [x for r in rooms for x in following.open_actions(room=r, actor=actor)]
    context = {
        "rows": [
            row(x, convenes=x.kind in CONVENING and may_convene(actor, x.kind)) for x in found
        ],
        "districts": clocks.of_districts(actor=actor, on=on)
        if bodies and actor.agency == "criminal_policy"
        else (),
        "actions": actions,
        "own": actor.agency,
        "bodies": bodies,
        "on": on,
    }
    return render(request, "coordination/overview.html", context)
