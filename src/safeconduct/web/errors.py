"""The pages shown when something is not there, not allowed, or went wrong: gentle, no details.

Somebody without access gets the page of something that does not exist, so 404 says nothing
about which of the two it was. None of these pages needs the database.
"""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string

from safeconduct.web.context import frame


def bad_request(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    return _page(request, "bad-request", 400)


def forbidden(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    return _page(request, "forbidden", 403)


def not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    return _page(request, "not-found", 404)


def too_many(request: HttpRequest) -> HttpResponse:
    """Too many attempts from one address, or by one user."""
    return _page(request, "too-many", 429)


def failed(request: HttpRequest) -> HttpResponse:
    return _page(request, "failed", 500)


def away(request: HttpRequest) -> HttpResponse:
    """The Centre's database does not answer: nothing of this page can be shown without it."""
    return _page(request, "away", 503)


def csrf_failed(request: HttpRequest, reason: str = "") -> HttpResponse:
    """A form that this server did not hand out, or one whose session has ended meanwhile."""
    return _page(request, "csrf", 403)


def _page(request: HttpRequest, name: str, status: int) -> HttpResponse:
    context = {
        **frame(request),
        "title_key": f"error-{name}-title",
        "text_key": f"error-{name}-text",
        "next_key": f"error-{name}-next",
    }
    return HttpResponse(render_to_string("web/error.html", context), status=status)
