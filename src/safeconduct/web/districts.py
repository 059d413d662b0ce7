"""Judicial districts as each language names them; a case keeps the name in the district's own."""

from __future__ import annotations

from django.utils.text import slugify

from safeconduct.words import has, say


def district_name(district: str, lang: str) -> str:
    """The name of `district` in `lang`; what is no district of ours is said as it stands."""
    key = f"district-{slugify(district)}"
    return say(lang, key) if has(lang, key) else district
