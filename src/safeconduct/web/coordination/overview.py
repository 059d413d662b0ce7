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
from safeconduct.web.actors import actor_of
from safeconduct.web.cases.reasons import Reason, reason
from safeconduct.web.coordination.entering import here
from safeconduct.web.dates import today
from safeconduct.web.templatetags.words import language, say

_COLOURS = {"open": "blue", "overdue": "red"}


@dataclass(frozen=True, slots=True)
class Row:
    """One clock as it is shown; `href` leads to its meetings or plans."""

    clock: Clock
    name: str
    href: str
    convenes: bool
    state: str
    colour: str
    reason: Reason | None


def row(clock: Clock, *, convenes: bool) -> Row:
    """A clock in words."""
    plans = clock.kind not in CONVENING
    given = next(iter(clock.answer.get("reasons", ())), None)
    return Row(
        clock,
        say(f"body-{clock.kind}"),
        reverse("coordination:plans")
        if plans
        else reverse("coordination:body", kwargs={"body": clock.kind}),
        convenes and clock.coming is None,
        say(f"state-{clock.state}") if clock.state else "",
        _COLOURS.get(clock.state, ""),
        reason(given, language()),
    )


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
