"""Who calls: a program with a key, or the browser of somebody signed in."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.http import HttpRequest
from ninja.security import APIKeyCookie, HttpBearer
from ninja.utils import check_csrf

from safeconduct.access import PURPOSES, Actor, may_use
from safeconduct.actions.api_keys import actor_of_key
from safeconduct.api.limits import counted
from safeconduct.api.problems import Problem


class KeyOfProgram(HttpBearer):
    """``Authorization: Bearer sck_…``: a key that an administrator made for a user."""

    def authenticate(self, request: HttpRequest, token: str) -> Actor | None:
        if settings.SECURE_SSL_REDIRECT and not request.is_secure():
            raise Problem(403, "problem-not-secure")
        actor = actor_of_key(token)
        if actor is not None:
            counted(f"key:{token}")
        return actor


class Session(APIKeyCookie):
    """The session of a signed-in user, from pages of this origin alone.

    A request that changes something carries the token against forged requests as well. Whoever
    sends a key is known by the key or not at all.
    """

    param_name = "sessionid"

    def __call__(self, request: HttpRequest) -> Actor | None:
        user: Any = request.user
        if "Authorization" in request.headers or not user.is_authenticated:
            return None
        if check_csrf(request):
            raise Problem(403, "problem-csrf")
        counted(f"user:{user.pk}")
        actor: Actor = user.actor
        return actor

    def authenticate(self, request: HttpRequest, key: str | None) -> Actor | None:
        raise NotImplementedError("a session is known by its user")


def caller(request: HttpRequest) -> Actor:
    """In whose name the call is made; the operations are for those who are known."""
    actor: Actor = request.auth  # type: ignore[attr-defined]
    return actor


def for_purpose(actor: Actor, purpose: str, allowed: frozenset[str]) -> str:
    """`purpose` as given with the call, if the call is open for it and it is the caller's.

    Raises Problem: 400 for one that is not listed or not one of this call, 403 for one that is
    not the caller's. Neither depends on the case asked for.
    """
    if purpose not in PURPOSES or purpose not in allowed:
        raise Problem(400, "problem-purpose", expected=sorted(allowed))
    verdict = may_use(actor, purpose)
    if not verdict.allowed:
        raise Problem(403, verdict.reason)
    return purpose
