"""The cases of one's own agency, a page of them, what is due next first."""

from __future__ import annotations

from safeconduct.access import Actor
from safeconduct.store.listing import PAGE_SIZE, CaseLine, CasePage, Filters
from safeconduct.store.listing import list_cases as _list_cases

__all__ = ["PAGE_SIZE", "CaseLine", "CasePage", "Filters", "list_cases"]

PURPOSE = "list"


def list_cases(
    *, actor: Actor, filters: Filters, search: str = "", page: int = 1, purpose: str = PURPOSE
) -> CasePage:
    """Page `page` (from 1) of the cases `actor` may see; the look is recorded by the store."""
    return _list_cases(actor=actor, purpose=purpose, filters=filters, search=search, page=page)
