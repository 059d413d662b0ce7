"""Who is let in where, and whether GET and POST are answered at all."""

from __future__ import annotations

from tests.integration.centre_pages.who import CentreWho

ANALYSES: dict[str, tuple[CentreWho, bool, bool]] = {
    "centre:analyses": ("analyst", True, False),
    "centre:analysis": ("analyst", True, False),
    "centre:analysis_table": ("analyst", True, False),
}
