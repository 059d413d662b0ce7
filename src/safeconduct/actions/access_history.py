"""Who looked at a case: when, for what, and what they did there."""

from __future__ import annotations

from datetime import date

from safeconduct.access import Actor
from safeconduct.access.roles import DATA_PROTECTION_OFFICER
from safeconduct.store.errors import NotFound
from safeconduct.store.history import PAGE_SIZE, Entry, HistoryPage, read_history

__all__ = [
    "OWN_VIEW",
    "PAGE_SIZE",
    "PURPOSE",
    "REASONS",
    "Entry",
    "HistoryPage",
    "NotFound",
    "access_history",
    "oversees",
]

PURPOSE = "access_history"
# Why a data protection officer looks: asked by the person, a complaint, a look out of the
# ordinary, a sample, the supervisory authority.
REASONS = ("person", "complaint", "unusual", "sample", "authority")
# The person's own purpose.
OWN_VIEW = "own_view"


def access_history(
    reference: str,
    *,
    actor: Actor,
    agency: str = "",
    on: date | None = None,
    page: int = 1,
    why: str = "",
) -> HistoryPage:
    """A page of who looked at the case `reference`, the newest first.

    Names are those of the actor's own agency; of others the agency is told. Errors: NotFound for
    everybody but the centre that guides or guards the person, the Immigration Office (for what
    its own people did), a data protection officer of a related agency, and the person.
    `why` is one of `REASONS`, or blank; it is kept with the look.
    """
    if why and why not in REASONS:
        raise ValueError(f"found the reason {why[:20]!r}, expected one of {', '.join(REASONS)}")
    purpose = OWN_VIEW if actor.agency == "person" else PURPOSE
    return read_history(
        reference, actor=actor, purpose=purpose, agency=agency, on=on, page=page, why=why
    )


def oversees(actor: Actor) -> bool:
    """Whether `actor` watches over the looks of their agency."""
    return DATA_PROTECTION_OFFICER in actor.roles
