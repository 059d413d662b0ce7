"""Where each agency begins, and the links at the top of its pages."""

from __future__ import annotations

from dataclasses import dataclass

from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import get_language_from_path

from safeconduct.access.agencies import ANALYSIS_CENTRE, DETECTING, WITHOUT_CASES
from safeconduct.access.roles import (
    ADMINISTRATOR,
    CASEWORKER,
    CENTRE_ROLES,
    DATA_PROTECTION_OFFICER,
)
from safeconduct.actions.sharing import emergency
from safeconduct.actions.shelter import has_shelters
from safeconduct.web.rooms import doors


@dataclass(frozen=True, slots=True)
class Link:
    """`key` names the words shown; `current` is true on that page and those below it."""

    key: str
    href: str
    current: bool


def links_for(request: HttpRequest) -> list[Link]:
    """The links for whoever is signed in; those for everyone otherwise."""
    targets = [("nav-law", reverse("law_list"))]
    if request.user.is_authenticated:
        agency, roles = request.user.agency, request.user.roles
        if ADMINISTRATOR in roles:
            targets.insert(0, ("nav-users", reverse("administration:users")))
        elif DATA_PROTECTION_OFFICER in request.user.roles:
            targets.insert(0, ("matrix-title", reverse("administration:access")))
        if DATA_PROTECTION_OFFICER in request.user.roles:
            targets.insert(0, ("oversight-title", reverse("oversight")))
            if agency == ANALYSIS_CENTRE:
                targets.insert(0, ("ledger-title", reverse("centre:ledger")))
        targets.insert(0, ("nav-reform", reverse("reform:page")))
        if agency not in WITHOUT_CASES and CASEWORKER in roles:
            targets.insert(0, ("nav-cases", reverse("case_list")))
        if has_shelters(request.user.actor):
            targets.insert(1, ("nav-shelters", reverse("shelters:list")))
        if agency in DETECTING and CASEWORKER in roles:
            targets.insert(0, ("nav-first-contact", reverse("first_contact:start")))
        if emergency.may_see_list(request.user.actor):
            targets.insert(-1, ("nav-emergency", reverse("emergency:list")))
        if CASEWORKER in request.user.roles and agency not in WITHOUT_CASES:
            targets.insert(-1, ("nav-shared", reverse("shared:mine")))
        targets[0:0] = doors(request.user.actor)
        if set(roles) & set(CENTRE_ROLES):
            targets.insert(0, ("nav-centre", reverse("centre:home")))
        else:
            targets.insert(0, ("nav-work", reverse("work:queue")))
    return [Link(key, href, _under(request, href)) for key, href in targets]


def _under(request: HttpRequest, href: str) -> bool:
    """Whether the requested page is `href` or below it, in whatever language."""
    prefix = get_language_from_path(request.path) or ""
    return request.path.removeprefix(f"/{prefix}").startswith(href[3:])
