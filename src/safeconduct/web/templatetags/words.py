"""Template tags for the words people read: ``{% say "key" n=3 %}`` and how dates are written."""

from __future__ import annotations

import json
from datetime import date, datetime
from typing import Any

from django import template
from django.utils.translation import get_language

from safeconduct import words
from safeconduct.law.belgium.catalogue import CatalogueEntry
from safeconduct.web import dates
from safeconduct.web.districts import district_name

register = template.Library()


def language() -> str:
    """The language of this page: the one in its address."""
    code = (get_language() or "en").split("-")[0]
    return code if code in words.LANGUAGES else "en"


@register.simple_tag
def say(key: str, **values: Any) -> str:
    """The text `key` of the catalogues in the page's language; escaped like any other value."""
    return words.say(language(), key, **values)


@register.filter
def said(key: str, prefix: str = "") -> str:
    """The text of a vocabulary word: ``{{ phase|said:"phase" }}`` says ``phase-<phase>``."""
    return words.say(language(), f"{prefix}-{key}" if prefix else key)


@register.filter
def service(agency: str) -> str:
    """The name of an account's agency; blank for an account that belongs to none."""
    key = f"agency-{agency}"
    return words.say(language(), key) if words.has(language(), key) else ""


@register.filter
def colon(label: str) -> str:
    """A label before its value: a colon, in French after a space; a question has its own mark."""
    if label.endswith("?"):
        return label
    return f"{label}\N{NO-BREAK SPACE}:" if language() == "fr" else f"{label}:"


@register.filter
def district(name: str) -> str:
    """A judicial district as the page's language names it."""
    return district_name(name, language())


@register.filter
def cited(entry: CatalogueEntry) -> str:
    """Where a version of a rule stands in the law, in the page's language."""
    return entry.citation_in(language())


@register.filter
def standing_on(entry: CatalogueEntry) -> str:
    """What a version of a rule stands on, in the page's language."""
    return entry.source_in(language())


@register.filter
def day(value: date | str | None) -> str:
    """A date as people write it; nothing for none."""
    return dates.written_date(value, language()) if value else ""


@register.filter
def instant(value: datetime | str | None) -> str:
    """An instant as people write it, in Brussels time; nothing for none."""
    return dates.written_instant(value, language()) if value else ""


@register.filter
def iso(value: date | datetime | str | None) -> str:
    """The machine's form of a date or instant, for ``<time datetime>``."""
    if value is None:
        return ""
    return value if isinstance(value, str) else value.isoformat()


@register.filter
def clock(value: datetime | None) -> str:
    """The hour and minute of an instant, in Brussels time; nothing for none."""
    return dates.written_clock(value) if value else ""


@register.filter
def device(family: str) -> str:
    """A family of devices such as ``firefox.windows``, in words."""
    browser, _, system = (family or "other.other").partition(".")
    lang = language()
    names = {"browser": words.say(lang, f"browser-{browser}")}
    return words.say(lang, f"device-{system}", **names)


@register.filter
def as_json(value: Any) -> str:
    """What a script is told, as the value of an attribute: escaped by the template like any."""
    return json.dumps(value)
