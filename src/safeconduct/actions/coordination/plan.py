"""Police action plans: drawn up, and followed in the field."""

from __future__ import annotations

from safeconduct.store.coordination.plans import (
    FOLLOWING,
    PLANNING,
    add_goal,
    add_progress,
    draw_up,
    listed,
    whole,
)
from safeconduct.store.coordination.shapes import MeetingRefused, Plan
from safeconduct.store.errors import NotFound

__all__ = [
    "FOLLOWING",
    "PLANNING",
    "MeetingRefused",
    "NotFound",
    "Plan",
    "add_goal",
    "add_progress",
    "draw_up",
    "listed",
    "whole",
]
