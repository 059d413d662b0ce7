"""Who is let in where, and whether GET and POST are answered at all."""

from __future__ import annotations

from tests.integration.centre_pages.who import CentreWho

_QUESTIONS = (
    "profile",
    "phases",
    "delays",
    "dropout",
    "overlap",
    "hidden",
    "signals",
    "totals",
)
ANALYSES: dict[str, tuple[CentreWho, bool, bool]] = {
    "centre:analyses": ("analyst", True, False),
    **{
        f"centre:analysis_{each}{kind}": ("analyst", True, False)
        for each in _QUESTIONS
        for kind in ("", "_csv", "_json")
    },
}
