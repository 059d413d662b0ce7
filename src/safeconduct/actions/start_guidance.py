"""A centre takes the person into its guidance: the second condition (C-2, S1 3.2.3).

The centre for unaccompanied minors shelters and assists in the same way, but its guidance alone
does not meet the condition.
"""

from __future__ import annotations

from safeconduct.actions.act import Act, Answers, Entry, Opening, Situation
from safeconduct.actions.openings import closed, contact_with_centre


def guided_here(now: Situation) -> bool:
    """Whether the actor's own centre guides the person on the day."""
    own = [
        event
        for event in now.events
        if event.type in ("guidance_started", "guidance_ended")
        and event.data["centre"] == now.actor.agency
    ]
    return bool(own) and own[-1].type == "guidance_started"


def _law(now: Situation, _value: str) -> Opening:
    if guided_here(now):
        return closed("C-2", "needs-not-yet-guided")
    return contact_with_centre(now, "guidance_started", "C-2")


def _entry(now: Situation, _answers: Answers) -> Entry:
    return Entry("guidance_started", {"centre": now.actor.agency})


ACT = Act("start-guidance", ("guidance_started",), _law, _entry)
