"""The plan of one's own centre for a person, and the figures of the centres without names."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Any, Literal
from uuid import UUID

from django.http import HttpRequest
from ninja import Query, Router, Schema
from pydantic import ConfigDict

from safeconduct.actions.assistance import figures, goals, plan
from safeconduct.actions.assistance.goals import End
from safeconduct.actions.assistance.plan import NotFound, Plan, Wrong
from safeconduct.api import shapes
from safeconduct.api.callers import caller, for_purpose
from safeconduct.api.cases import ABSENT, Purpose
from safeconduct.api.problems import Problem

router = Router(tags=["assistance"])
PLANS = frozenset({"assistance"})
FIGURES = frozenset({"coordination"})


class PlanStepOut(Schema):
    """A step; ``until`` is the day it is due, ``worker`` blank where nobody is named."""

    id: UUID
    text: str
    since: date
    until: date | None
    state: str
    ended_on: date | None
    reason: str
    worker: str


class PlanGoalOut(Schema):
    id: UUID
    area: str
    text: str
    since: date
    until: date | None
    state: str
    ended_on: date | None
    reason: str
    steps: list[PlanStepOut]


class ReceptionOut(Schema):
    """``residential`` or ``ambulant`` from one day until that of the change; null: still so."""

    kind: str
    since: date
    until: date | None


class PlanConsentOut(Schema):
    given_on: date
    withdrawn_on: date | None


class CivilActionOut(Schema):
    """A civil action, or (``none``) the decision to bring none."""

    id: UUID
    kind: str
    on: date
    decided_on: date | None
    withdrawn_on: date | None


class LawyerOut(Schema):
    name: str
    contact: str


class PlanOut(Schema):
    """The plan; where the person is sheltered is no part of it."""

    reference: str
    since: date
    until: date | None
    language: str
    written_in: str
    receptions: list[ReceptionOut]
    goals: list[PlanGoalOut]
    consents: list[PlanConsentOut]
    actions: list[CivilActionOut]
    lawyer: LawyerOut | None


class PlanStepIn(Schema):
    """How a step stands, since which day; a dropped one with the reason."""

    model_config = ConfigDict(extra="forbid")
    state: Literal["open", "reached", "dropped"]
    on: date | None = None
    reason: shapes.Text = ""


class CentreFigureOut(Schema):
    """One number of one centre on a reporting day, rounded to fives.

    ``n`` null: not told; ``few``: under five, but not none.
    """

    day: date
    centre: str
    measure: str
    n: int | None
    few: bool


@router.get("/cases/{reference}/plan", response={200: PlanOut | None, **ABSENT})
def read_plan(request: HttpRequest, reference: str, purpose: Purpose) -> Any:
    """The plan of the caller's centre, null before there is one. 404: it is not the caller's."""
    actor = caller(request)
    for_purpose(actor, purpose, PLANS)
    try:
        found = plan.read(reference, actor=actor)
    except NotFound:
        raise Problem(404, "problem-404") from None
    return None if found is None else _plan(found)


@router.post(
    "/cases/{reference}/plan/steps/{step}",
    response={200: PlanOut, **ABSENT, 413: shapes.ProblemOut},
)
def end_step(
    request: HttpRequest, reference: str, step: UUID, purpose: Purpose, body: PlanStepIn
) -> Any:
    """Say how a step stands; the plan as it stands after. 404: it is not the caller's."""
    actor = caller(request)
    for_purpose(actor, purpose, PLANS)
    try:
        goals.end_step(reference, step, End(body.state, body.on, body.reason), actor=actor)
        after = plan.read(reference, actor=actor)
    except NotFound:
        after = None
    except Wrong as wrong:
        raise Problem(422, "problem-answer", fields=[wrong.field]) from None
    if after is None:
        raise Problem(404, "problem-404")
    return _plan(after)


@router.get("/assistance/figures", response={200: list[CentreFigureOut], **ABSENT})
def assistance_figures(
    request: HttpRequest,
    purpose: Purpose,
    day: Annotated[date | None, Query(description="The last day of a quarter")] = None,
) -> Any:
    """The figures of the three centres on a reporting day, without ``day`` on the last one.

    There are none of another day. 404: they are not the caller's.
    """
    actor = caller(request)
    for_purpose(actor, purpose, FIGURES)
    try:
        asked = day or next(iter(figures.days(actor=actor)), None)
        found = figures.counted(asked, actor=actor) if asked else ()
    except NotFound:
        raise Problem(404, "problem-404") from None
    names = ("centre", "measure", "n", "few")
    return [{"day": asked} | {name: getattr(each, name) for name in names} for each in found]


def _plan(found: Plan) -> dict[str, Any]:
    terms = found.terms
    parts = ("receptions", "consents", "actions", "lawyer", "reference")
    return {
        **{name: getattr(found, name) for name in parts},
        "since": terms.span.since,
        "until": terms.span.until,
        "language": terms.language,
        "written_in": terms.written_in,
        "goals": [
            {
                **_aim(goal),
                "area": goal.area,
                "steps": [{**_aim(step), "worker": step.worker} for step in goal.steps],
            }
            for goal in found.goals
        ],
    }


def _aim(aim: plan.Goal | plan.Step) -> dict[str, Any]:
    return {
        "id": aim.id,
        "text": aim.text,
        "since": aim.span.since,
        "until": aim.span.until,
        "state": aim.end.state,
        "ended_on": aim.end.on,
        "reason": aim.end.reason,
    }
