"""Countries, languages and the program's own words as choices of a form, in the page's language."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from functools import cache

from babel import Locale
from babel.core import get_global

from safeconduct.cases.nationalities import ALPHA_3
from safeconduct.web.templatetags.words import say

Choices = list[tuple[str, str]]

# Spoken by many who are met, and without a two-letter code: Edo, Nigerian Pidgin, Krio, Sorani,
# Cantonese, Riffian and Central Atlas Tamazight.
_THREE_LETTERS = frozenset({"bin", "pcm", "kri", "ckb", "yue", "rif", "tzm"})
# Names no living person speaks as their own, left out of a list read on a phone.
_NOT_SPOKEN = frozenset({"ae", "cu", "eo", "ia", "ie", "io", "la", "pi", "vo"})


@cache
def countries(lang: str) -> Choices:
    """Every country a nationality can be of: (alpha-3, name), by name."""
    names = Locale(lang).territories
    # The locale data name countries by two letters; Kosovo's user-assigned code has no alias.
    aliases = {**get_global("territory_aliases"), "XKX": ["XK"]}
    return _by_name((code, names[aliases[code][0]]) for code in ALPHA_3)


@cache
def languages(lang: str) -> Choices:
    """Languages a person may understand: (ISO 639 code, name), by name."""
    names = Locale(lang).languages
    return _by_name(
        (code, name[0].upper() + name[1:])
        for code, name in names.items()
        if (len(code) == 2 and code not in _NOT_SPOKEN) or code in _THREE_LETTERS
    )


def name_of(choices: Choices, code: str) -> str:
    """The name under which `code` is offered, or the code itself."""
    return dict(choices).get(code, code)


def worded(prefix: str, codes: Iterable[str]) -> Choices:
    """`codes` with their words: ``<prefix>-<code>``."""
    return [(code, say(f"{prefix}-{code}")) for code in codes]


def _by_name(named: Iterable[tuple[str, str]]) -> Choices:
    return sorted(named, key=lambda each: _plain(each[1]))


def _plain(name: str) -> str:
    """A name without its accents, so that they do not send it to the end of the list."""
    return unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().casefold()
