"""How dates, times and numbers are written in each language that readers have."""

from __future__ import annotations

from datetime import date, datetime

from babel.dates import format_date

from safeconduct.words.readers import RIGHT_TO_LEFT

_BRITISH_ORDER = {"en": "en_GB", "pt": "pt_BR", "fr": "fr_BE", "nl": "nl_BE", "de": "de_BE"}
# These write their numbers with digits of their own.
_DIGITS = {
    "ar": str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩"),
    "fa": str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹"),
}


def direction(lang: str) -> str:
    """``rtl`` or ``ltr``, as HTML wants it."""
    return "rtl" if lang in RIGHT_TO_LEFT else "ltr"


def number(value: int, lang: str) -> str:
    """A number in the digits of the language."""
    return in_digits(str(value), lang)


def in_digits(text: str, lang: str) -> str:
    """`text` with the digits of the language in the place of 0 to 9."""
    return text.translate(_DIGITS[lang]) if lang in _DIGITS else text


def written_day(day: date, lang: str) -> str:
    """A day as people write it, and beside it as it is printed on a Belgian document.

    Where a language counts by another calendar as well (fa, ti), or by other names of the months,
    the second is the one that can be held against the paper.
    """
    long = format_date(day, "long", locale=_BRITISH_ORDER.get(lang, lang))
    if lang == "fr" and day.day == 1:
        long = long.replace("1 ", "1er ", 1)
    # Isolated, left to right: the figures keep their order within right-to-left text.
    return f"{in_digits(long, lang)} (\u2066{day:%d/%m/%Y}\u2069)"


def written_time(instant: datetime, lang: str) -> str:
    """Hours and minutes, such as 16:05, of an instant that is in Belgian time already."""
    return in_digits(f"{instant:%H:%M}", lang)
