"""Amounts of campaigns as people read them."""

from __future__ import annotations

from django import template

from safeconduct.policy.prevention.campaigns import Campaign
from safeconduct.web.prevention.campaigns import amount as written
from safeconduct.web.templatetags.words import language

register = template.Library()


@register.simple_tag
def amount(name: str, value: int | None) -> str:
    """Euro, or persons reached."""
    return written(name, value)


@register.filter
def named(campaign: Campaign) -> str:
    """What a campaign is called in the page's language."""
    return campaign.named(language())
