"""What keeps the own view and the leaflet apart: no cookie goes in or out, no other site learns of
the visit.
"""

from __future__ import annotations

from collections.abc import Callable

from django.http import HttpRequest, HttpResponseBase

OWN_VIEW, LEAFLET = "/my/", "/leaflet/"
_HEADERS = {
    "Cache-Control": "no-store, private",
    "Referrer-Policy": "no-referrer",
    # Neither the page nor a picture of it is for a search engine.
    "X-Robots-Tag": "noindex, nofollow, noarchive",
}

_SAME_FOR_ALL = {"Referrer-Policy": "no-referrer", "Vary": "Accept-Language"}


def own_view_apart(
    get_response: Callable[[HttpRequest], HttpResponseBase],
) -> Callable[[HttpRequest], HttpResponseBase]:
    """Serve both as to a stranger: an officer's session is neither read nor prolonged.

    The leaflet says the same to everybody, and may be kept. This stands outermost, so that nothing
    inside sees a cookie or leaves one.
    """

    def middleware(request: HttpRequest) -> HttpResponseBase:
        path = request.path_info
        if not path.startswith((OWN_VIEW, LEAFLET)):
            return get_response(request)
        request.META.pop("HTTP_COOKIE", None)
        response = get_response(request)
        response.cookies.clear()
        headers = _HEADERS if path.startswith(OWN_VIEW) else _SAME_FOR_ALL
        for name, value in headers.items():
            response.headers[name] = value
        return response

    return middleware
