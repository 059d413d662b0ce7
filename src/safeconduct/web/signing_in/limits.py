"""How long a session lasts, and what it has to have shown."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

from django.conf import settings
from django.contrib.auth import logout
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import redirect

from safeconduct.access.second_factor import needs_second_factor
from safeconduct.actions import signing_in

Next = Callable[[HttpRequest], HttpResponseBase]

IDLE = timedelta(minutes=45)
LONGEST = timedelta(hours=8)
# The last look is noted to the minute: a write a click would cost more than it tells.
_NOTE_EVERY = timedelta(minutes=1)

# What can be reached by who still has to set up a second factor.
SET_UP = frozenset(
    {
        "account_reauthenticate",
        "mfa_activate_totp",
        "mfa_add_webauthn",
        "mfa_index",
        "mfa_reauthenticate",
        "mfa_reauthenticate_webauthn",
        "mfa_view_recovery_codes",
        "session_stay",
        "sign_out",
        "totp_picture",
    }
)


def session_limits(get_response: Next) -> Next:
    """Sign out whoever was idle for `IDLE`, or signed in longer than `LONGEST` ago."""

    def middleware(request: HttpRequest) -> HttpResponseBase:
        if request.user.is_authenticated:
            _check(request, datetime.now(UTC))
        return get_response(request)

    return middleware


def session_ends(request: HttpRequest) -> datetime | None:
    """When the session of `request` ends if nothing more happens; None for nobody's."""
    begun, seen = _read(request, "signed_in_at"), _read(request, "seen_at")
    return min(begun + LONGEST, seen + IDLE) if begun and seen else None


def second_factor_required(get_response: Next) -> Next:
    """Lead whoever needs a second factor, and has none yet, to the page where it is set up."""

    def middleware(request: HttpRequest) -> HttpResponseBase:
        return get_response(request)

    middleware.process_view = _lead_to_set_up  # type: ignore[attr-defined]
    return middleware


def _lead_to_set_up(
    request: HttpRequest, view: Any, _args: Any, _kwargs: Any
) -> HttpResponseBase | None:
    user: Any = request.user
    match = request.resolver_match
    if (
        not settings.SECOND_FACTOR_REQUIRED
        or not user.is_authenticated
        or not needs_second_factor(user.actor)
        or request.session.get("second_factor")
        or not getattr(view, "login_required", True)
        or (match is not None and match.url_name in SET_UP)
    ):
        return None
    return redirect("mfa_index")


def _check(request: HttpRequest, now: datetime) -> None:
    begun = _read(request, "signed_in_at") or now
    seen = _read(request, "seen_at") or now
    if now - seen > IDLE or now - begun > LONGEST:
        user: Any = request.user
        reason = "idle" if now - seen > IDLE else "longest"
        signing_in.noted("session.ended", actor=user.actor, reason=reason)
        logout(request)
        request.session["signed_out_by"] = reason
        return
    if "seen_at" not in request.session or now - seen >= _NOTE_EVERY:
        request.session["signed_in_at"] = begun.isoformat()
        request.session["seen_at"] = now.isoformat()


def _read(request: HttpRequest, key: str) -> datetime | None:
    text = request.session.get(key)
    return datetime.fromisoformat(text) if text else None
