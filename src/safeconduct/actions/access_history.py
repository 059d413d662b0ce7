"""Who looked at a case: when, for what, and what they did there."""

from __future__ import annotations

from datetime import date

from safeconduct.access import Actor
from safeconduct.store.errors import NotFound
from safeconduct.store.history import PAGE_SIZE, Entry, HistoryPage, read_history

__all__ = ["OWN_VIEW", "PAGE_SIZE", "PURPOSE", "Entry", "HistoryPage", "NotFound", "access_history"]

PURPOSE = "access_history"
# The person's own purpose.
OWN_VIEW = "own_view"


def access_history(
    reference: str,
    *,
    actor: Actor,
    agency: str = "",
    on: date | None = None,
    page: int = 1,
) -> HistoryPage:
    """A page of who looked at the case `reference`, the newest first.

    Names are those of the actor's own agency; of others the agency is told. Errors: NotFound for
    everybody but the centre that guides or guards the person, the Immigration Office (for what
    its own people did), a data protection officer of a related agency, and the person.
    """
    purpose = OWN_VIEW if actor.agency == "person" else PURPOSE
    return read_history(reference, actor=actor, purpose=purpose, agency=agency, on=on, page=page)
