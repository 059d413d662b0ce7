"""Dates and instants as people write them in each language."""

from __future__ import annotations

from datetime import date, datetime
from functools import lru_cache
from zoneinfo import ZoneInfo

from babel.dates import format_date, format_datetime

BRUSSELS = ZoneInfo("Europe/Brussels")

# British order for English: the day stands first in every language of the program.
_LOCALES = {"en": "en_GB", "fr": "fr_BE", "nl": "nl_BE", "de": "de_BE"}
_PATTERNS = {
    "en": "d MMMM y",
    "fr": "d MMMM y",
    "nl": "d MMMM y",
    "de": "d. MMMM y",
}


def as_date(value: date | str) -> date:
    """`value` as a calendar date; an ISO 8601 text (``2008-03-01``) is read."""
    if isinstance(value, datetime):
        return value.astimezone(BRUSSELS).date()
    if isinstance(value, date):
        return value
    return date.fromisoformat(value)


def written_date(value: date | str, lang: str) -> str:
    """``1 February 2008``, ``1er février 2008``, ``1 februari 2008``, ``1. Februar 2008``."""
    return _written(as_date(value), lang)


@lru_cache(maxsize=4096)
def _written(day: date, lang: str) -> str:
    text = format_date(day, _PATTERNS[lang], locale=_LOCALES[lang])
    # French writes the first of a month, and only the first, as an ordinal.
    if lang == "fr" and day.day == 1:
        return text.replace("1 ", "1er ", 1)
    return text


def written_instant(value: datetime | str, lang: str) -> str:
    """An instant in Brussels time: the written date, then hours and minutes (``16:05``)."""
    instant = datetime.fromisoformat(value) if isinstance(value, str) else value
    local = instant.astimezone(BRUSSELS)
    clock = format_datetime(local, "HH:mm", locale=_LOCALES[lang])
    return f"{written_date(local.date(), lang)}, {clock}"


def written_clock(value: datetime) -> str:
    """Hours and minutes of an instant in Brussels time (``16:05``)."""
    return f"{value.astimezone(BRUSSELS):%H:%M}"


def written_month(value: date, lang: str) -> str:
    """A month and its year: ``February 2008``."""
    return str(format_date(as_date(value), "LLLL y", locale=_LOCALES[lang]))


def today() -> date:
    """The calendar date in Brussels now: the day on which the law's dates are counted."""
    return datetime.now(BRUSSELS).date()
