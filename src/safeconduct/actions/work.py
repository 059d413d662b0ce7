"""One's own agency's work: what falls due, what waits to be read, and whose each case is."""

from __future__ import annotations

from datetime import date

from safeconduct.access import Actor
from safeconduct.access.roles import ADMINISTRATOR, CASEWORKER
from safeconduct.store import assignments, noticeboard, substitutes, work
from safeconduct.store.assignments import Colleague, Handover
from safeconduct.store.errors import NotFound
from safeconduct.store.noticeboard import SHOWN, Waiting
from safeconduct.store.substitutes import Absence
from safeconduct.store.work import COUNTED, PAGE_SIZE, WHEN, When, Whose, WorkItem, WorkPage

__all__ = [
    "COUNTED",
    "PAGE_SIZE",
    "SHOWN",
    "WHEN",
    "Absence",
    "Colleague",
    "Handover",
    "NotFound",
    "Waiting",
    "When",
    "Whose",
    "WorkItem",
    "WorkPage",
    "acknowledge",
    "arrange_absence",
    "assign",
    "cancel_absence",
    "colleagues",
    "hand_over",
    "list_absences",
    "list_work",
    "may_arrange_work",
    "notices",
    "preview_handover",
    "worker_of",
]


def may_arrange_work(actor: Actor) -> bool:
    """Whether the actor arranges work at all: who works on cases, and who runs the agency."""
    return bool(actor.roles & {CASEWORKER, ADMINISTRATOR})


def _arranging(actor: Actor) -> str:
    """The purpose: a caseworker's handover, or the administration of an agency's people."""
    return "handover" if CASEWORKER in actor.roles else "administration"


def list_work(*, actor: Actor, whose: Whose, when: When | None, page: int = 1) -> WorkPage | None:
    """A page of what the actor's agency has to see to; None for who works on no case."""
    if CASEWORKER not in actor.roles:
        return None
    return work.list_work(actor=actor, purpose="work_queue", whose=whose, when=when, page=page)


def notices(*, actor: Actor) -> list[Waiting]:
    """What waits for the actor to be acknowledged; one more than `SHOWN` where there are more."""
    return noticeboard.waiting_notices(actor=actor, purpose="notices")


def acknowledge(notice_id: int, *, actor: Actor) -> None:
    """Acknowledge a notice for everybody it is for. Raises NotFound."""
    noticeboard.acknowledge(notice_id, actor=actor, purpose="notices")


def colleagues(*, actor: Actor) -> list[Colleague]:
    """Those who can be given work, by name; those shut out who left cases behind too."""
    return assignments.colleagues(actor=actor, purpose=_arranging(actor))


def worker_of(reference: str, *, actor: Actor) -> Colleague | None:
    """Whose work the case is, in the actor's agency. Raises NotFound."""
    return assignments.worker_of(reference, actor=actor, purpose="work_queue")


def assign(reference: str, user_id: int | None, *, actor: Actor) -> None:
    """Give the case to a colleague, to oneself, or (None) to nobody. Raises NotFound."""
    assignments.assign(reference, user_id, actor=actor, purpose="work_queue")


def preview_handover(from_id: int, *, actor: Actor) -> Handover:
    """How much would be handed over. Raises NotFound."""
    return assignments.preview_handover(from_id, actor=actor, purpose=_arranging(actor))


def hand_over(from_id: int, to_id: int, *, actor: Actor) -> int:
    """Give all cases of one colleague to another; how many. Raises NotFound."""
    return assignments.hand_over(from_id, to_id, actor=actor, purpose=_arranging(actor))


def list_absences(*, actor: Actor) -> list[Absence]:
    """Who is away, today or later, and who stands in."""
    return substitutes.list_absences(actor=actor, purpose=_arranging(actor))


def arrange_absence(
    absent_id: int, substitute_id: int, first_day: date, last_day: date, *, actor: Actor
) -> None:
    """Have a colleague stand in. Raises NotFound where it is not the actor's to arrange."""
    substitutes.arrange(
        absent_id, substitute_id, first_day, last_day, actor=actor, purpose=_arranging(actor)
    )


def cancel_absence(absence_id: int, *, actor: Actor) -> None:
    """End an absence at once. Raises NotFound."""
    substitutes.cancel(absence_id, actor=actor, purpose=_arranging(actor))
