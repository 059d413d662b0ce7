"""What goes with every page: security headers, the remembered language, the session's limits."""

from __future__ import annotations

import ipaddress
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

from django.conf import settings
from django.contrib.auth import logout
from django.http import HttpRequest, HttpResponseBase, HttpResponseForbidden
from django.utils.translation import get_language_from_path

Next = Callable[[HttpRequest], HttpResponseBase]

_HEADERS = {
    # Everything comes from this server, and nothing is written into the page itself.
    "Content-Security-Policy": (
        "default-src 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'; "
        "form-action 'self'"
    ),
    # A page may hold personal data, and a shared computer keeps what a browser caches.
    "Cache-Control": "no-store",
    "Referrer-Policy": "same-origin",
    "Permissions-Policy": (
        "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()"
    ),
    "Cross-Origin-Resource-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    # Addresses hold a random reference; search engines have no business with them.
    "X-Robots-Tag": "noindex, nofollow",
}


_FORWARDED = ("HTTP_X_FORWARDED_FOR", "HTTP_FORWARDED", "HTTP_X_REAL_IP")


def this_machine_only(get_response: Next) -> Next:
    """Answer nobody but this machine: a demonstration shows its passwords on the sign-in page.

    The settings refuse such an address already, but cannot see on which one another server was
    told to listen. A request that a proxy passed on may come from anywhere.
    """

    def middleware(request: HttpRequest) -> HttpResponseBase:
        if _is_from_here(request.META):
            return get_response(request)
        return HttpResponseForbidden("A demonstration answers this machine only.\n", "text/plain")

    return middleware


def _is_from_here(meta: dict[str, Any]) -> bool:
    if any(meta.get(name) for name in _FORWARDED):
        return False
    try:
        return ipaddress.ip_address(meta.get("REMOTE_ADDR", "")).is_loopback
    except ValueError:
        return False


def page_headers(get_response: Next) -> Next:
    """Add the headers above wherever a view set none of that name."""

    def middleware(request: HttpRequest) -> HttpResponseBase:
        response = get_response(request)
        for name, value in _HEADERS.items():
            response.headers.setdefault(name, value)
        return response

    return middleware


def remembered_language(get_response: Next) -> Next:
    """Keep the language of the last page asked for, so that ``/`` opens in it next time."""

    def middleware(request: HttpRequest) -> HttpResponseBase:
        response = get_response(request)
        lang = get_language_from_path(request.path)
        if lang and request.COOKIES.get(settings.LANGUAGE_COOKIE_NAME) != lang:
            response.set_cookie(
                settings.LANGUAGE_COOKIE_NAME,
                lang,
                max_age=365 * 24 * 60 * 60,
                secure=settings.LANGUAGE_COOKIE_SECURE,
                httponly=settings.LANGUAGE_COOKIE_HTTPONLY,
                samesite="Lax",
            )
        return response

    return middleware


IDLE = timedelta(minutes=45)
LONGEST = timedelta(hours=8)
# The last look is noted to the minute: a write a click would cost more than it tells.
_NOTE_EVERY = timedelta(minutes=1)


def session_limits(get_response: Next) -> Next:
    """Sign out whoever was idle for `IDLE`, or signed in longer than `LONGEST` ago."""

    def middleware(request: HttpRequest) -> HttpResponseBase:
        if request.user.is_authenticated:
            _check(request, datetime.now(UTC))
        return get_response(request)

    return middleware


def _check(request: HttpRequest, now: datetime) -> None:
    begun = _read(request, "signed_in_at") or now
    seen = _read(request, "seen_at") or now
    if now - seen > IDLE or now - begun > LONGEST:
        logout(request)
        request.session["signed_out_idle"] = True
        return
    if "seen_at" not in request.session or now - seen >= _NOTE_EVERY:
        request.session["signed_in_at"] = begun.isoformat()
        request.session["seen_at"] = now.isoformat()


def _read(request: HttpRequest, key: str) -> datetime | None:
    text = request.session.get(key)
    return datetime.fromisoformat(text) if text else None
