"""How people are told before a date passes: how long before, whom, and why."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Told = Literal["who works on it", "office", "administrators"]


@dataclass(frozen=True, slots=True)
class Step:
    """From `days` before the date on, tell `whom`; `unheard` also where nobody acknowledged.

    `unheard` is told in addition, and only when an earlier step was told and nobody
    acknowledged it. `urgent` asks for an e-mail at once.
    """

    days: int
    whom: Told
    unheard: Told | None
    urgent: bool
    reason: str


# The law sets the dates, not the days before them: these are the house's own choice.
STEPS: tuple[Step, ...] = (
    Step(
        days=14,
        whom="who works on it",
        unheard=None,
        urgent=False,
        reason="Two working weeks: a magistrate's answers, or a request with its papers, have to "
        "pass through a second agency before the date.",
    ),
    Step(
        days=7,
        whom="who works on it",
        unheard="office",
        urgent=False,
        reason="Whoever has not acknowledged in a week may be away without a substitute; a "
        "colleague still has five working days.",
    ),
    Step(
        days=2,
        whom="office",
        unheard="administrators",
        urgent=True,
        reason="The last moment at which somebody present can act; who runs the agency has to "
        "know that nobody has.",
    ),
)
FIRST = max(step.days for step in STEPS)


def step_at(days_left: int) -> Step | None:
    """The step that has begun `days_left` days before the date; None before the first and after.

    On the date itself (0) the last step still holds. A step that was missed, while the program
    stood still, is not caught up with: the one that holds now says more.
    """
    if days_left < 0:
        return None
    begun = [step for step in STEPS if days_left <= step.days]
    return min(begun, key=lambda step: step.days, default=None)
