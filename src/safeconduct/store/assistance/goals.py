"""Goals of a plan and the steps towards them: set, reached, dropped, taken up again."""

from __future__ import annotations

from uuid import UUID, uuid4

from safeconduct.access.actors import Actor
from safeconduct.access.roles import CASEWORKER
from safeconduct.cases.reading import today
from safeconduct.policy.assistance.plan import (
    AREAS,
    DROPPED,
    OPEN,
    STATES,
    Span,
    Wrong,
    check_end,
    check_within,
)
from safeconduct.store import models, sealed
from safeconduct.store.assistance.entering import at_plan
from safeconduct.store.assistance.records import End
from safeconduct.store.errors import NotFound

_GOAL, _STEP = "store_assistancegoal", "store_assistancestep"


def add_goal(reference: str, area: str, text: str, span: Span, *, actor: Actor) -> UUID:
    """Set a goal in `area`; return its id. Raises NotFound; Wrong for days that cannot be."""
    if area not in AREAS:
        raise Wrong("area", "choose")
    with at_plan(reference, "plan.goal_set", actor=actor) as (file, plan):
        check_within(span, Span(plan.since, plan.until))
        row = uuid4()
        models.AssistanceGoal.objects.create(
            id=row,
            plan=plan,
            area=area,
            since=span.since,
            until=span.until,
            text=sealed.seal_text(file, text, table=_GOAL, row=row, column="text"),
        )
        return row


def add_step(
    reference: str, goal: UUID, text: str, span: Span, worker: int | None, *, actor: Actor
) -> UUID:
    """Set a step towards an open goal; return its id.

    `worker` is a caseworker of the actor's centre, or nobody. Raises NotFound, also for a worker
    who is none; Wrong for days that cannot be, or a goal that is closed.
    """
    with at_plan(reference, "plan.step_set", actor=actor) as (file, plan):
        towards = models.AssistanceGoal.objects.filter(id=goal, plan=plan).first()
        if towards is None:
            raise NotFound
        if towards.state != OPEN:
            raise Wrong("text", "goal-closed")
        check_within(span, Span(towards.since, towards.until or plan.until))
        if worker is not None and not _colleague(worker, actor):
            raise NotFound
        row = uuid4()
        models.AssistanceStep.objects.create(
            id=row,
            goal=towards,
            worker_id=worker,
            since=span.since,
            until=span.until,
            text=sealed.seal_text(file, text, table=_STEP, row=row, column="text"),
        )
        return row


def end_goal(reference: str, goal: UUID, end: End, *, actor: Actor) -> None:
    """Say how a goal stands. Raises NotFound; Wrong as `end_step`."""
    with at_plan(reference, f"plan.goal_{_state(end)}", actor=actor) as (file, plan):
        _end(models.AssistanceGoal.objects.filter(id=goal, plan=plan).first(), _GOAL, end, file)


def end_step(reference: str, step: UUID, end: End, *, actor: Actor) -> None:
    """Say how a step stands. Raises NotFound; Wrong for a day or reason that cannot be, or where
    somebody else has said otherwise since it was seen.
    """
    with at_plan(reference, f"plan.step_{_state(end)}", actor=actor) as (file, plan):
        _end(
            models.AssistanceStep.objects.filter(id=step, goal__plan=plan).first(), _STEP, end, file
        )


def _state(end: End) -> str:
    if end.state not in STATES:
        raise Wrong("state", "choose")
    return end.state


def _end(
    row: models.AssistanceGoal | models.AssistanceStep | None,
    table: str,
    end: End,
    file: models.CaseFile,
) -> None:
    if row is None:
        raise NotFound
    if end.seen not in ("", row.state):
        raise Wrong("state", "changed")
    check_end(end.state, end.on, end.reason, row.since, today())
    row.state = end.state
    row.ended_on = None if end.state == OPEN else end.on
    row.reason = None
    if end.state == DROPPED:
        row.reason = sealed.seal_text(file, end.reason, table=table, row=row.id, column="reason")
    row.save(update_fields=["state", "ended_on", "reason"])


def _colleague(user: int, actor: Actor) -> bool:
    here = models.User.objects.filter(pk=user, agency=actor.agency, is_active=True)
    return here.filter(roles__contains=[CASEWORKER]).exists()
