"""Where each agency begins, and the links at the top of its pages."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import get_language_from_path

from safeconduct.access.agencies import ANALYSIS_CENTRE, CENTRE_BODIES, DETECTING, WITHOUT_CASES
from safeconduct.access.roles import (
    ADMINISTRATOR,
    CASEWORKER,
    CENTRE_ROLES,
    DATA_PROTECTION_OFFICER,
    POLICY_OFFICER,
)
from safeconduct.actions.assistance.figures import coordinates
from safeconduct.actions.sharing import emergency
from safeconduct.actions.shelter import has_shelters
from safeconduct.web.actors import actor_of
from safeconduct.web.rooms import doors


@dataclass(frozen=True, slots=True)
class Link:
    """`key` names the words shown; `current` is true on that page and those below it."""

    key: str
    href: str
    current: bool


def links_for(request: HttpRequest) -> list[Link]:
    """The links at the top of each page: the work of whoever is signed in."""
    if not request.user.is_authenticated:
        return [_link(request, "nav-law", reverse("law_list"))]
    return [_link(request, *target) for target in _work(request)]


def also_for(request: HttpRequest) -> list[Link]:
    """What is theirs besides, and not every day's: shown on their first page."""
    actor, targets = actor_of(request), []
    if has_shelters(actor):
        targets.append(("nav-shelters", reverse("shelters:list")))
    if emergency.may_see_list(actor):
        targets.append(("nav-emergency", reverse("emergency:list")))
    if CASEWORKER in actor.roles and actor.agency not in WITHOUT_CASES:
        targets.append(("nav-shared", reverse("shared:mine")))
    if coordinates(actor):
        targets.append(("nav-assistance-figures", reverse("assistance:figures")))
    targets += [
        ("nav-reform", reverse("reform:page")),
        ("nav-law", reverse("law_list")),
        ("figures-title", reverse("figures:list")),
    ]
    return [_link(request, *target) for target in targets]


def _work(request: HttpRequest) -> Iterator[tuple[str, str]]:
    actor = actor_of(request)
    if actor.roles & set(CENTRE_ROLES):
        yield "nav-centre", reverse("centre:home")
    else:
        yield "nav-work", reverse("work:queue")
    if actor.agency in DETECTING and CASEWORKER in actor.roles:
        yield "nav-first-contact", reverse("first_contact:start")
    if actor.agency not in WITHOUT_CASES and CASEWORKER in actor.roles:
        yield "nav-cases", reverse("case_list")
    yield from doors(actor)
    if DATA_PROTECTION_OFFICER in actor.roles:
        if actor.agency == ANALYSIS_CENTRE:
            yield "ledger-title", reverse("centre:ledger")
        if actor.agency in CENTRE_BODIES:
            yield "keypage-kept-title", reverse("centre:key_protocol")
        yield "oversight-title", reverse("oversight")
    if ADMINISTRATOR in actor.roles:
        yield "nav-users", reverse("administration:users")
    elif DATA_PROTECTION_OFFICER in actor.roles:
        yield "matrix-title", reverse("administration:access")
    if not {CASEWORKER, POLICY_OFFICER} & actor.roles:
        # Their first page is not the one that shows what is theirs besides.
        yield from ((each.key, each.href) for each in also_for(request))


def _link(request: HttpRequest, key: str, href: str) -> Link:
    return Link(key, href, _under(request, href))


def _under(request: HttpRequest, href: str) -> bool:
    """Whether the requested page is `href` or below it, in whatever language."""
    prefix = get_language_from_path(request.path) or ""
    return request.path.removeprefix(f"/{prefix}").startswith(href[3:])
