"""Template tags of the own view: its words, in the language of the page it stands in."""

from __future__ import annotations

from datetime import date
from typing import Any

from django import template
from django.template import Context

from safeconduct.words import writing
from safeconduct.words.readers import READER_LANGUAGES
from safeconduct.words.readers import tell as told

register = template.Library()


@register.simple_tag(takes_context=True)
def tell(context: Context, key: str, **values: Any) -> str:
    """The text `key` in the language the page names as ``lang``; days are written out."""
    lang = context["lang"]
    written = {
        name: writing.written_day(value, lang) if isinstance(value, date) else value
        for name, value in values.items()
    }
    return told(lang, key, **written)


@register.simple_tag(takes_context=True)
def day(context: Context, value: date) -> str:
    """A day as people write it in the page's language."""
    return writing.written_day(value, context["lang"])


@register.filter
def own_name(lang: str) -> str:
    """A language under its own name; blank for one there is no page in."""
    return READER_LANGUAGES.get(lang, "")


@register.filter
def reading(lang: str) -> str:
    """The direction in which a language is read: ``rtl`` or ``ltr``."""
    return writing.direction(lang)
