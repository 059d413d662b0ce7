"""Who is let in where, and whether GET and POST are answered at all."""

from __future__ import annotations

from tests.integration.centre_pages.who import CentreWho

RELEASES: dict[str, tuple[CentreWho, bool, bool]] = {}
