"""Numbers as each language writes them."""

from __future__ import annotations

from babel.numbers import format_decimal

_LOCALES = {"en": "en_GB", "fr": "fr_BE", "nl": "nl_BE", "de": "de_BE"}


def whole_number(value: int, lang: str) -> str:
    """``11,418`` in English, ``11.418`` in Dutch."""
    return str(format_decimal(value, locale=_LOCALES[lang]))


def decimal(value: float, lang: str, places: int = 1) -> str:
    """With so many places after the comma."""
    pattern = "#,##0." + "0" * places if places else "#,##0"
    return str(format_decimal(value, pattern, locale=_LOCALES[lang]))


def percent(value: float, lang: str, *, signed: bool = False) -> str:
    """A share as a percentage with one place: ``12.5 %``; `signed` also shows a plus."""
    sign = "+" if signed and value >= 0 else ""
    number = decimal(100 * value, lang).replace("-", "\N{MINUS SIGN}")
    return f"{sign}{number}\N{NO-BREAK SPACE}%"


def whole_percent(value: float, lang: str) -> str:
    """A share as a percentage without places, as on an axis."""
    return f"{decimal(100 * value, lang, 0)}\N{NO-BREAK SPACE}%"
