"""What a meeting decides, asks and recommends, and what comes of it."""

from __future__ import annotations

from safeconduct.store.coordination.following import (
    ask,
    decide,
    finish,
    open_actions,
    recommend,
    recommendation,
    recommendations,
    step,
)
from safeconduct.store.coordination.shapes import (
    ANSWERS,
    EFFECT,
    Action,
    MeetingRefused,
    Recommendation,
)
from safeconduct.store.errors import NotFound

__all__ = [
    "ANSWERS",
    "EFFECT",
    "Action",
    "MeetingRefused",
    "NotFound",
    "Recommendation",
    "ask",
    "decide",
    "finish",
    "open_actions",
    "recommend",
    "recommendation",
    "recommendations",
    "step",
]
