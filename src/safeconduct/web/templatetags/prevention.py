"""Amounts of campaigns as people read them."""

from __future__ import annotations

from django import template

from safeconduct.web.prevention.campaigns import amount as written

register = template.Library()


@register.simple_tag
def amount(name: str, value: int | None) -> str:
    """Euro, or persons reached."""
    return written(name, value)
