"""The timeline as it stood: corrections applied, later events left out, in order.

Order is by the day things happened; on one day, by the place in the list. A correction puts its
event in the place of the one it replaces and counts from the instant it was itself recorded.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from operator import attrgetter

from .model import Event

_BY_DAY = attrgetter("happened_on")


def as_of(events: Sequence[Event], on: date, known_at: datetime | None = None) -> list[Event]:
    """The events that had happened by `on`, as they were known at `known_at` (None: now).

    `corrected` events have done their work and are not in the result.
    """
    corrections = _corrections_in_force(events, known_at)
    standing = []
    for event in events:
        if event.type == "corrected":
            continue
        if event.id in corrections:
            instead = corrections[event.id].data["with"]
            if instead is not None and instead.happened_on <= on:
                standing.append(instead)
        elif event.happened_on <= on and (known_at is None or event.recorded_at <= known_at):
            standing.append(event)
    standing.sort(key=_BY_DAY)
    return standing


def _corrections_in_force(events: Sequence[Event], known_at: datetime | None) -> dict[str, Event]:
    """By the id of the event replaced, the correction recorded last."""
    last: dict[str, Event] = {}
    for event in events:
        if event.type != "corrected" or (known_at is not None and event.recorded_at > known_at):
            continue
        target = event.data["replaces"]
        if target not in last or event.recorded_at >= last[target].recorded_at:
            last[target] = event
    return last
