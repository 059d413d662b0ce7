"""A score in words."""

from __future__ import annotations

from safeconduct.words import say


def span(lang: str, least: int, most: int) -> str:
    """From `least` to `most`; one number where they are the same."""
    if least == most:
        return str(least)
    return say(lang, "dossier-score-range", least=least, most=most)
