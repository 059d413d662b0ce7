"""What a plan wants to reach: goals, the steps towards them, and how each stands."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from safeconduct.access import Actor
from safeconduct.policy.assistance.plan import Span
from safeconduct.store.assistance import goals
from safeconduct.store.assistance.records import End

__all__ = ["End", "end_goal", "end_step", "set_goal", "set_step"]


def set_goal(
    reference: str, area: str, text: str, since: date, due: date | None, *, actor: Actor
) -> UUID:
    """Set a goal in one area; return its id. Raises NotFound; Wrong for what cannot be."""
    return goals.add_goal(reference, area, text, Span(since, due), actor=actor)


def set_step(
    reference: str,
    goal: UUID,
    text: str,
    since: date,
    due: date | None,
    worker: int | None,
    *,
    actor: Actor,
) -> UUID:
    """Set a step towards a goal, for a colleague or nobody yet; return its id. Raises as
    `set_goal`.
    """
    return goals.add_step(reference, goal, text, Span(since, due), worker, actor=actor)


def end_goal(reference: str, goal: UUID, end: End, *, actor: Actor) -> None:
    """Say how a goal stands. Raises NotFound; Wrong for what cannot be."""
    goals.end_goal(reference, goal, end, actor=actor)


def end_step(reference: str, step: UUID, end: End, *, actor: Actor) -> None:
    """Say how a step stands. Raises NotFound; Wrong for what cannot be."""
    goals.end_step(reference, step, end, actor=actor)
