"""Which version somebody began from, as their form says it: a hidden field ``began_from``."""

from __future__ import annotations

from django.http import HttpRequest


def began_from(request: HttpRequest) -> int:
    """The number of that version; 0, which is older than any, for what is no number."""
    typed = request.POST.get("began_from", "")
    return int(typed) if typed.isascii() and typed.isdigit() and len(typed) < 9 else 0
