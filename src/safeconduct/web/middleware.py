"""What goes with every page: security headers and the remembered language."""

from __future__ import annotations

import ipaddress
from collections.abc import Callable
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseBase, HttpResponseForbidden
from django.utils.translation import get_language_from_path

from safeconduct.actions.figures import Away
from safeconduct.web.errors import away

Next = Callable[[HttpRequest], HttpResponseBase]

_UNUSED = """accelerometer autoplay camera display-capture encrypted-media fullscreen
    geolocation gyroscope magnetometer microphone midi payment picture-in-picture usb""".split()
_HEADERS = {
    # Everything comes from this server, nothing is written into the page itself, and no script
    # turns text into markup or code.
    "Content-Security-Policy": "; ".join(
        (
            "default-src 'none'",
            *(f"{kind}-src 'self'" for kind in ("script", "style", "img", "font", "connect")),
            "base-uri 'none'",
            "form-action 'self'",
            "frame-ancestors 'none'",
            "require-trusted-types-for 'script'",
            "trusted-types 'none'",
        )
    ),
    # A page may hold personal data, and a shared computer keeps what a browser caches.
    "Cache-Control": "no-store",
    "Referrer-Policy": "same-origin",
    "Permissions-Policy": ", ".join(f"{feature}=()" for feature in _UNUSED),
    # No page of another origin holds one of ours in its process, nor the other way round.
    "Cross-Origin-Embedder-Policy": "require-corp",
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


class CentreAway:
    """A gentle page for whatever cannot be shown because the Centre's database does not answer."""

    def __init__(self, get_response: Next) -> None:
        self._get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        return self._get_response(request)

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        return away(request) if isinstance(exception, Away) else None
