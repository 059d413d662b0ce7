"""Police action plans (K-5): drawn up by the Central Service, followed in the field."""

from __future__ import annotations

import uuid
from datetime import UTC, date, datetime

from safeconduct.access.actors import Actor
from safeconduct.cases.reading import today
from safeconduct.store import models
from safeconduct.store.coordination.shapes import Goal, MeetingRefused, Plan, Progress
from safeconduct.store.errors import NotFound
from safeconduct.store.rooms import at_work

ROOM = "coordination"
# Who draws them up, and who sees in the field what comes of them (S1 3.3.3).
PLANNING = "central_service"
FOLLOWING = frozenset({PLANNING, "federal_police"})
SHOWN = 30


def draw_up(title: str, *, first_day: date, last_day: date, actor: Actor) -> uuid.UUID:
    """Keep a new plan. Raises NotFound, MeetingRefused (``ends_first``)."""
    if actor.agency != PLANNING:
        raise NotFound
    if last_day <= first_day:
        raise MeetingRefused("ends_first")
    with at_work(ROOM, "plan.drawn_up", actor=actor):
        row = models.ActionPlan.objects.create(
            title=title, first_day=first_day, last_day=last_day, agency=actor.agency
        )
        return row.id


def add_goal(plan: uuid.UUID, goal: str, measure: str, indicator: str, *, actor: Actor) -> None:
    """Add a goal to a plan of one's own. Raises NotFound."""
    with at_work(ROOM, "plan.goal_added", actor=actor):
        if not models.ActionPlan.objects.filter(id=plan, agency=actor.agency).exists():
            raise NotFound
        models.PlanGoal.objects.create(
            plan_id=plan, goal=goal, measure=measure, indicator=indicator
        )


def add_progress(
    plan: uuid.UUID,
    goal: uuid.UUID,
    *,
    on: date,
    value: str,
    text: str,
    district: str,
    actor: Actor,
) -> None:
    """Keep what was seen of a goal in the field.

    Raises NotFound, MeetingRefused (``not_yet``, ``before_plan``).
    """
    if actor.agency not in FOLLOWING:
        raise NotFound
    with at_work(ROOM, "plan.progress_added", actor=actor):
        row = models.PlanGoal.objects.select_related("plan").filter(id=goal, plan_id=plan).first()
        if row is None:
            raise NotFound
        if on > today():
            raise MeetingRefused("not_yet")
        if on < row.plan.first_day:
            raise MeetingRefused("before_plan")
        models.PlanProgress.objects.create(
            goal=row,
            on=on,
            value=value,
            text=text,
            district=district,
            agency=actor.agency,
            written_at=datetime.now(UTC),
        )


def listed(*, actor: Actor) -> tuple[Plan, ...]:
    """The plans, the latest first, without their goals."""
    with at_work(ROOM, "plans.listed", actor=actor):
        rows = models.ActionPlan.objects.order_by("-first_day", "id")[:SHOWN]
        return tuple(Plan(x.id, x.title, x.first_day, x.last_day, ()) for x in rows)


def days(*, actor: Actor) -> dict[str, tuple[date, ...]]:
    """The first days of the plans, and the days on which the field was looked at."""
    with at_work(ROOM, "plans.days_read", actor=actor):
        begun = models.ActionPlan.objects.values_list("first_day", flat=True)
        seen = models.PlanProgress.objects.values_list("on", flat=True).distinct()
        return {"action_plan": tuple(begun), "plan_monitoring": tuple(seen)}


def whole(plan: uuid.UUID, *, actor: Actor) -> Plan:
    """A plan with its goals and what was seen of each. Raises NotFound."""
    with at_work(ROOM, "plan.read", actor=actor):
        row = models.ActionPlan.objects.filter(id=plan).first()
        if row is None:
            raise NotFound
        goals = row.goals.order_by("goal", "id").prefetch_related("progress")
        return Plan(row.id, row.title, row.first_day, row.last_day, tuple(map(_goal, goals)))


def _goal(row: models.PlanGoal) -> Goal:
    seen = sorted(row.progress.all(), key=lambda each: (each.on, each.pk), reverse=True)
    return Goal(
        row.id,
        row.goal,
        row.measure,
        row.indicator,
        tuple(Progress(x.on, x.value, x.text, x.district, x.agency) for x in seen),
    )
