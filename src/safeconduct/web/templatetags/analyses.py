"""Template helpers of the analyses: numbers as people write them, and addresses of codes alone."""

from __future__ import annotations

from urllib.parse import urlencode

from django import template
from django.http import QueryDict
from django.urls import reverse

from safeconduct.centre.charts.numbers import whole_number
from safeconduct.web.templatetags.words import language

register = template.Library()


@register.filter
def number(value: int) -> str:
    """A whole number as the page's language writes it."""
    return whole_number(value, language())


@register.simple_tag
def analysis_address(analysis: str, round_: str) -> str:
    """The page of an analysis, of one round."""
    return f"{reverse('centre:analysis', args=[analysis])}?{urlencode({'round': round_})}"


@register.simple_tag
def table_address(analysis: str, kind: str, asked: str, table: str) -> str:
    """Where a table of the page that was `asked` is taken along."""
    query = QueryDict(asked, mutable=True)
    query["table"] = table
    return f"{reverse('centre:analysis_table', args=[analysis, kind])}?{query.urlencode()}"
