"""The plan of one's own centre for a person: begun, changed, read, and whose it is to see."""

from __future__ import annotations

from datetime import date

from safeconduct.access import Actor
from safeconduct.access.rooms import may_enter
from safeconduct.policy.assistance.plan import AREAS, DROPPED, OPEN, REACHED, STATES, Span, Wrong
from safeconduct.store.assistance import lists, plans
from safeconduct.store.assistance.entering import ROOM
from safeconduct.store.assistance.lists import PlanLine, PlanPage
from safeconduct.store.assistance.records import Goal, Plan, Step, Terms
from safeconduct.store.errors import NotFound
from safeconduct.words import LANGUAGES
from safeconduct.words.readers import READER_LANGUAGES

__all__ = [
    "AREAS",
    "DROPPED",
    "OPEN",
    "REACHED",
    "STATES",
    "Goal",
    "NotFound",
    "Plan",
    "PlanLine",
    "PlanPage",
    "Span",
    "Step",
    "Terms",
    "Wrong",
    "begin",
    "change",
    "has_plans",
    "listed",
    "read",
]


def has_plans(actor: Actor) -> bool:
    """Whether plans are the actor's business: who works on the cases of a centre."""
    return may_enter(actor, ROOM)


def listed(*, actor: Actor, mine: bool = False, page: int = 1) -> PlanPage:
    """A page of the plans of one's own centre. Raises NotFound."""
    return lists.list_plans(actor=actor, mine=mine, page=page)


def read(reference: str, *, actor: Actor) -> Plan | None:
    """The plan of one's own centre for the person; None before there is one. Raises NotFound."""
    return plans.read(reference, actor=actor)


def begin(
    reference: str, since: date, until: date | None, language: str, written_in: str, *, actor: Actor
) -> None:
    """Begin the plan. Raises NotFound; Wrong for what cannot be."""
    plans.begin(reference, _terms(since, until, language, written_in), actor=actor)


def change(
    reference: str,
    since: date,
    until: date | None,
    language: str,
    written_in: str,
    *,
    seen: str = "",
    actor: Actor,
) -> None:
    """Change when the plan runs and its languages; `seen` is the mark of the terms that were seen.

    Raises NotFound; Wrong for what cannot be, or where a colleague has changed them since.
    """
    plans.change(reference, _terms(since, until, language, written_in), seen=seen, actor=actor)


def _terms(since: date, until: date | None, language: str, written_in: str) -> Terms:
    if language not in READER_LANGUAGES:
        raise Wrong("language", "choose")
    if written_in not in LANGUAGES:
        raise Wrong("written_in", "choose")
    return Terms(Span(since, until), language, written_in)
