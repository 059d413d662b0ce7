"""Access in an emergency, and the second person who discloses who somebody is."""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from safeconduct.access import Actor
from safeconduct.access.agencies import WITHOUT_CASES
from safeconduct.access.roles import CASEWORKER, CUSTODIAN, DATA_PROTECTION_OFFICER
from safeconduct.access.sharing import EMERGENCY, EMERGENCY_HOURS, RECIPIENTS
from safeconduct.store import emergencies
from safeconduct.store.emergencies import StoredAccess, StoredRequest
from safeconduct.store.errors import NotFound

__all__ = ["NotFound", "StoredAccess", "StoredRequest", "break_glass", "decide", "end", "listed"]

PURPOSE = "emergency"


def may_enter(actor: Actor) -> bool:
    """Whether `actor` is one who could need a case in an emergency."""
    return CASEWORKER in actor.roles and actor.agency in RECIPIENTS - WITHOUT_CASES


def may_see_list(actor: Actor) -> bool:
    """Whether there can be anything on `actor`'s list of emergencies."""
    return may_enter(actor) or bool(actor.roles & {CUSTODIAN, DATA_PROTECTION_OFFICER})


def break_glass(
    reference: str, *, sections: Iterable[str], hours: int, reason: str, actor: Actor
) -> str:
    """Open a case to `actor` alone; return ``opened``, ``related``, ``none`` or ``too-many``.

    Show the actor no difference between a case that is not there and one that was opened.
    Errors: NotFound for who has no cases; ValueError for sections, hours or no reason.
    """
    if not may_enter(actor):
        raise NotFound
    wanted = frozenset(sections)
    if not wanted or not wanted <= EMERGENCY:
        raise ValueError("sections: found one that no emergency opens, or none")
    if not 1 <= hours <= EMERGENCY_HOURS:
        raise ValueError(f"hours: found {hours}, expected 1 to {EMERGENCY_HOURS}")
    if not reason.strip():
        raise ValueError("an access in an emergency has a reason")
    return emergencies.break_glass(
        reference, sections=wanted, hours=hours, reason=reason, actor=actor, purpose=PURPOSE
    )


def end(access: UUID, *, actor: Actor) -> None:
    """End an access before its time. Raises NotFound."""
    emergencies.end(access, actor=actor, purpose=PURPOSE)


def listed(*, actor: Actor) -> tuple[StoredAccess, ...]:
    """The actor's own accesses, and as data protection officer those that concern them.

    Raises NotFound for who can have none.
    """
    if not may_see_list(actor):
        raise NotFound
    return emergencies.accesses(actor=actor, purpose=PURPOSE)


def ask_identity(reference: str, *, reason: str, actor: Actor) -> UUID:
    """Ask a custodian who the person is. Raises NotFound, ValueError without a reason."""
    if not reason.strip():
        raise ValueError("a question who somebody is has a reason")
    return emergencies.ask_identity(reference, reason=reason, actor=actor, purpose=PURPOSE)


def requests(*, actor: Actor) -> tuple[StoredRequest, ...]:
    """The questions the actor put, or can answer as custodian."""
    return emergencies.requests(actor=actor, purpose=PURPOSE)


def may_decide(request: StoredRequest, actor: Actor) -> bool:
    """Whether `actor` is the second person: a custodian, and not the one who asks."""
    return CUSTODIAN in actor.roles and not request.mine and request.approved is None


def decide(request: UUID, *, approve: bool, actor: Actor) -> None:
    """Disclose who the person is for the hours an emergency lasts, or refuse. Raises NotFound."""
    emergencies.decide_identity(
        request, approve=approve, hours=EMERGENCY_HOURS, actor=actor, purpose=PURPOSE
    )
