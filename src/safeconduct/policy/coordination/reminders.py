"""When people are reminded: of a meeting that is set, and of one that has to be."""

from __future__ import annotations

from datetime import date, timedelta

BEFORE = (7, 1)
"""Days before a meeting on which those invited are reminded."""
AHEAD = timedelta(days=14)
"""So long before its last day who convenes a body is reminded that no meeting is set (PR-3)."""


def step(set_for: date, on: date) -> int | None:
    """The reminder that stands on day `on`, in days before the meeting; None for none yet.

    Who looks only now and then misses none: a reminder stands until the next one does.
    """
    days = (set_for - on).days
    return min((each for each in BEFORE if 0 <= days <= each), default=None)
