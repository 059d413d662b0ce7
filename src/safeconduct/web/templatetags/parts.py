"""Small parts that stand on a page many times, made without a template each: tags, rule links."""

from __future__ import annotations

from functools import cache

from django import template
from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString

from safeconduct.web.templatetags.words import language

register = template.Library()


@register.simple_tag
def tag(label: str, colour: str = "") -> SafeString:
    """A state in a coloured box; the words alone carry the meaning."""
    modifier = f" govuk-tag--{colour}" if colour else ""
    return format_html('<strong class="govuk-tag{}">{}</strong>', modifier, label)


@register.simple_tag
def rule(code: str) -> SafeString:
    """A rule's code as a link to its page."""
    return _rule_link(code, language())


@cache
def _rule_link(code: str, lang: str) -> SafeString:
    # `lang` is part of the key: the address that `reverse` gives begins with the page's language.
    return format_html(
        '<a class="govuk-link sc-rule" href="{}">{}</a>', reverse("law_rule", args=[code]), code
    )
