"""The plan as it is handed to the person: on a page, and as PDF."""

from __future__ import annotations

from datetime import date

from safeconduct.actions.assistance.plan import Goal, Plan, Step
from safeconduct.policy.assistance.sheet import Aim, Sheet, paper, sheet
from safeconduct.policy.paper import Undrawable

__all__ = ["Sheet", "Undrawable", "as_pdf", "of_plan"]


def of_plan(plan: Plan, *, on: date) -> Sheet:
    """The plan that was read, as it stands `on`, in the language the person reads."""
    return sheet(
        plan.terms.language,
        plan.terms.written_in,
        reception=plan.receptions[-1] if plan.receptions else None,
        goals=map(_goal, plan.goals),
        lawyer=(plan.lawyer.name, plan.lawyer.contact) if plan.lawyer else (),
        consent=(plan.consent.given_on, plan.consent.withdrawn_on) if plan.consent else None,
        on=on,
    )


def as_pdf(told: Sheet) -> bytes:
    """The sheet as tagged PDF. Raises Undrawable for a sign that no font of ours has."""
    return paper(told)


def _goal(goal: Goal) -> Aim:
    steps = tuple(map(_step, goal.steps))
    return Aim(goal.text, goal.span, goal.end.state, goal.end.on, area=goal.area, steps=steps)


def _step(step: Step) -> Aim:
    return Aim(step.text, step.span, step.end.state, step.end.on, worker=step.worker)
