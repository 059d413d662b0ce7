"""Which version somebody began from, as a hidden field of their form says it."""

from __future__ import annotations

from django.http import HttpRequest


def began_from(request: HttpRequest, field: str = "began_from") -> int:
    """The number of that version; 0, which is older than any, for what is no number."""
    typed = request.POST.get(field, "")
    return int(typed) if typed.isascii() and typed.isdigit() and len(typed) < 9 else 0
