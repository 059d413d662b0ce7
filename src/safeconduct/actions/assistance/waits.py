"""What waits in the plans of one's centre: steps that are due, plans without a consent."""

from __future__ import annotations

from datetime import date, timedelta

from safeconduct.access import Actor
from safeconduct.actions.waiting_lines import SHOWN, Waiting
from safeconduct.store.assistance import lists

SOON = timedelta(days=7)
_PLAN = "assistance:plan"


def asked(actor: Actor, on: date) -> tuple[Waiting, ...]:
    """Open steps that are the actor's or nobody's, due within a week or overdue; then plans of
    theirs to which the person has not consented.
    """
    lines = [
        Waiting(
            "assistance",
            "plan-waits-late" if each.due < on else "plan-waits-step",
            (_PLAN, {"reference": each.reference}),
            each.due,
            {"reference": each.reference},
        )
        for each in lists.steps_due(on + SOON, actor=actor, limit=SHOWN)
    ]
    lines += [
        Waiting(
            "assistance",
            "plan-waits-consent",
            (_PLAN, {"reference": reference}),
            given={"reference": reference},
        )
        for reference in lists.without_consent(actor=actor, limit=SHOWN)
    ]
    return tuple(lines[:SHOWN])
