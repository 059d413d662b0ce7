"""Convene a meeting, move it, read it, record that it was held or called off."""

from __future__ import annotations

from safeconduct.store.coordination.meetings import (
    call_off,
    convene,
    hold,
    listed,
    move,
    services,
    whole,
)
from safeconduct.store.coordination.shapes import Line, Meeting, MeetingRefused, Whole
from safeconduct.store.errors import NotFound

__all__ = [
    "Line",
    "Meeting",
    "MeetingRefused",
    "NotFound",
    "Whole",
    "call_off",
    "convene",
    "hold",
    "listed",
    "move",
    "services",
    "whole",
]
