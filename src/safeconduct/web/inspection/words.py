"""Codes of this room as people read them, in the page's language."""

from __future__ import annotations

from safeconduct.centre.labels import label
from safeconduct.web.districts import district_name
from safeconduct.web.templatetags.words import language, say


def sector_name(code: str) -> str:
    """A sector by its name."""
    return label(language(), "sector", code)


def place_name(district: str) -> str:
    """A judicial district by its name."""
    return district_name(district, language())


def agency_name(code: str) -> str:
    """A service that takes part; "other" for one that is not of the platform."""
    return say("inspection-part-other") if code == "other" else say(f"agency-{code}")
