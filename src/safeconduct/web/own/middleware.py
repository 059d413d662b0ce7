"""What keeps the own view apart: no cookie goes in or out, no other site learns of the visit."""

from __future__ import annotations

from collections.abc import Callable

from django.http import HttpRequest, HttpResponseBase

PREFIX = "/my/"
_HEADERS = {
    "Cache-Control": "no-store, private",
    "Referrer-Policy": "no-referrer",
    # Neither the page nor a picture of it is for a search engine.
    "X-Robots-Tag": "noindex, nofollow, noarchive",
}


def own_view_apart(
    get_response: Callable[[HttpRequest], HttpResponseBase],
) -> Callable[[HttpRequest], HttpResponseBase]:
    """Serve the own view as to a stranger: an officer's session is neither read nor prolonged.

    It stands outermost, so that nothing inside sees a cookie or leaves one.
    """

    def middleware(request: HttpRequest) -> HttpResponseBase:
        if not request.path_info.startswith(PREFIX):
            return get_response(request)
        request.META.pop("HTTP_COOKIE", None)
        response = get_response(request)
        response.cookies.clear()
        for name, value in _HEADERS.items():
            response.headers[name] = value
        return response

    return middleware
