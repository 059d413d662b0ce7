"""The first page after signing in: where this person's work begins."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_safe

from safeconduct.access import Actor
from safeconduct.access.agencies import DETECTING, WITHOUT_CASES
from safeconduct.access.roles import ADMINISTRATOR, CASEWORKER, CENTRE_ROLES, POLICY_OFFICER
from safeconduct.actions import home as actions
from safeconduct.actions.figures import Away
from safeconduct.actions.waiting import Waiting
from safeconduct.actions.work import COUNTED, SHOWN, When
from safeconduct.web.actors import actor_of
from safeconduct.web.dates import today
from safeconduct.web.home.course import Section, sections
from safeconduct.web.home.places import places_section
from safeconduct.web.home.released import released
from safeconduct.web.navigation import also_for
from safeconduct.web.templatetags.words import language, say

# What waits longer than a week is for the queue itself.
_SHOWN_WHEN: tuple[When, ...] = ("overdue", "week")


@dataclass(frozen=True, slots=True)
class Line:
    """Something that waits in a room: what it is, where it is seen to, by when, how often."""

    room: str
    text: str
    href: str
    due: date | None
    overdue: bool
    times: int


@dataclass(frozen=True, slots=True)
class Count:
    """How many duties fall due `when`; `more` that there are more than were counted."""

    when: When
    href: str
    n: int
    more: bool


@require_safe
def home(request: HttpRequest) -> HttpResponse:
    """What is due, what waits, what changed; the start button for services that meet people."""
    actor = actor_of(request)
    if ADMINISTRATOR in actor.roles and not {CASEWORKER, POLICY_OFFICER} & actor.roles:
        return redirect("administration:users")
    if set(actor.roles) & set(CENTRE_ROLES):
        return redirect("centre:home")
    on = today()
    found = actions.read(actor=actor, on=on)
    try:
        charts, away = [*_places(found), *_charts(actor, found)], False
    except Away:
        charts, away = _places(found), True
    context = {
        "meets": actor.agency in DETECTING and CASEWORKER in actor.roles,
        "works_on_cases": found.course is not None,
        "counts": [
            Count(when, f"{reverse('work:queue')}?when={when}", min(n, COUNTED), n > COUNTED)
            for when, n in (found.due or {}).items()
            if when in _SHOWN_WHEN and n
        ],
        "notices": min(found.notices, SHOWN),
        "waiting": [_line(each, on) for each in found.waiting],
        "changed": found.course.changed if found.course else (),
        "charts": charts,
        "away": away,
        "also": also_for(request),
    }
    return render(request, "home/page.html", context)


def _line(each: Waiting, on: date) -> Line:
    name, given = each.address
    return Line(
        each.room,
        say(each.says, **each.given_in(language())),
        reverse(name, kwargs=dict(given)),
        each.due,
        each.due is not None and each.due < on,
        each.times,
    )


def _places(found: actions.Home) -> list[Section]:
    """The places in the shelters, for who may know of them."""
    section = places_section(found.places, language()) if found.places else None
    return [section] if section else []


def _charts(actor: Actor, found: actions.Home) -> list[Section]:
    """How one's own cases went; for who sees no case, what the Centre has published."""
    if found.course is not None:
        return list(sections(found.course, language()))
    if actor.agency in WITHOUT_CASES or POLICY_OFFICER in actor.roles:
        return list(released(language()))
    return []
