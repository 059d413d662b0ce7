"""What the person decides about their plan: consent, a lawyer, civil action."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from safeconduct.access import Actor
from safeconduct.policy.assistance.civil import FOR_VICTIM, KINDS
from safeconduct.store.assistance import lawyers, will
from safeconduct.store.assistance.records import Lawyer, Plan, lawyer_mark

__all__ = [
    "FOR_VICTIM",
    "KINDS",
    "bring_action",
    "give_consent",
    "keep_lawyer",
    "lawyer_as_seen",
    "withdraw_action",
    "withdraw_consent",
]


def give_consent(reference: str, on: date, *, actor: Actor) -> None:
    """Record that the person consents to the plan. Raises NotFound; Wrong for what cannot be."""
    will.give_consent(reference, on, actor=actor)


def withdraw_consent(reference: str, on: date, *, actor: Actor) -> None:
    """Record that the person withdrew it. Raises NotFound; Wrong for what cannot be."""
    will.withdraw_consent(reference, on, actor=actor)


def lawyer_as_seen(plan: Plan) -> str:
    """A mark of who the lawyer was for whoever saw the plan."""
    return lawyer_mark(plan.lawyer)


def keep_lawyer(reference: str, name: str, contact: str, *, seen: str = "", actor: Actor) -> None:
    """Keep who the person's lawyer is; a blank name: there is none.

    `seen` is the mark of the one who was seen there, blank where none was. Raises NotFound; Wrong
    where a colleague has named another since.
    """
    lawyers.keep(reference, Lawyer(name, contact) if name else None, seen=seen, actor=actor)


def bring_action(
    reference: str, kind: str, on: date, decided: date | None, *, actor: Actor
) -> UUID:
    """Record a civil action, or the decision to bring none. Raises NotFound; Wrong for what
    cannot be.
    """
    return will.bring_action(reference, kind, on, decided, actor=actor)


def withdraw_action(reference: str, action: UUID, *, actor: Actor) -> None:
    """Let an action, or a decision, count no more. Raises NotFound."""
    will.withdraw_action(reference, action, actor=actor)
