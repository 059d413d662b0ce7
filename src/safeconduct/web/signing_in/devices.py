"""A family of devices, from what a browser says of itself: enough to know one's own by."""

from __future__ import annotations

from django.http import HttpRequest

# The first that is found counts: most browsers name their ancestors too.
_BROWSERS = (
    ("edg", "edge"),
    ("opr/", "opera"),
    ("firefox", "firefox"),
    ("chrom", "chrome"),
    ("safari", "safari"),
)
_SYSTEMS = (
    ("android", "android"),
    ("iphone", "ios"),
    ("ipad", "ios"),
    ("windows", "windows"),
    ("mac os", "macos"),
    ("linux", "linux"),
)


def device_of(request: HttpRequest) -> str:
    """Return such as ``firefox.windows``: no version and nothing else the browser tells."""
    said = request.META.get("HTTP_USER_AGENT", "").casefold()
    return f"{_first(_BROWSERS, said)}.{_first(_SYSTEMS, said)}"


def _first(families: tuple[tuple[str, str], ...], said: str) -> str:
    return next((family for sign, family in families if sign in said), "other")
