"""The codes of the demonstration, for whoever has no sheet of paper at hand."""

from __future__ import annotations

from django.conf import settings

from safeconduct.demo.paper import CodeToTry, codes_left


def codes_to_try() -> tuple[CodeToTry, ...]:
    """One code of each demonstration sheet that still works; none outside a demonstration."""
    return codes_left() if settings.DEMO else ()
