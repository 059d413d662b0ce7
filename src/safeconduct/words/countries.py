"""Countries and languages under their names in the reader's language (Unicode CLDR)."""

from __future__ import annotations

from functools import cache

from babel import Locale
from babel.core import get_global

# Kosovo's code is user-assigned, and so in no table of aliases.
_NO_ALIAS = {"XKX": "XK"}


@cache
def country_name(alpha_3: str, lang: str) -> str:
    """The name of a country given by its ISO 3166-1 alpha-3 code; the code where none is known."""
    short = _NO_ALIAS.get(alpha_3) or get_global("territory_aliases").get(alpha_3, [alpha_3])[0]
    return str(Locale(lang).territories.get(short, alpha_3))


@cache
def language_name(code: str, lang: str) -> str:
    """The name of a language given by its ISO 639 code; the code where none is known."""
    return str(Locale(lang).languages.get(code, code))
