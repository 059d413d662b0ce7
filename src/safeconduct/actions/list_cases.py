"""The cases of one's own agency, what is due next first: a page of them, or a table to take out."""

from __future__ import annotations

from safeconduct.access import Actor
from safeconduct.store.listing import (
    EXPORTED,
    PAGE_SIZE,
    CaseLine,
    CasePage,
    CaseTable,
    Filters,
)
from safeconduct.store.listing import export_cases as _export_cases
from safeconduct.store.listing import list_cases as _list_cases

__all__ = [
    "EXPORTED",
    "PAGE_SIZE",
    "CaseLine",
    "CasePage",
    "CaseTable",
    "Filters",
    "export_cases",
    "list_cases",
]

PURPOSE = "list"


def list_cases(
    *, actor: Actor, filters: Filters, search: str = "", page: int = 1, purpose: str = PURPOSE
) -> CasePage:
    """Page `page` (from 1) of the cases `actor` may see; the look is recorded by the store."""
    return _list_cases(actor=actor, purpose=purpose, filters=filters, search=search, page=page)


def export_cases(*, actor: Actor, filters: Filters, search: str = "") -> CaseTable:
    """The first 5,000 lines of that list; that they were taken out is recorded by the store."""
    return _export_cases(actor=actor, purpose=PURPOSE, filters=filters, search=search)
