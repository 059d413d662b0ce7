"""The events that count on a day, in order, and the plain questions asked of them.

This is the first page of a second reading of the law: the same rules read once more from their
text, on the raw JSON, slowly and without the engine. Where it and the program differ, one of the
two has misread. Nothing here is shared with the program, on purpose.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable
from datetime import date, datetime, timedelta
from typing import Any

Event = dict[str, Any]

# An answer is "yes", "no" or "unknown"; these join them as Kleene does.


def all_of(*answers: str) -> str:
    if "no" in answers:
        return "no"
    return "unknown" if "unknown" in answers else "yes"


def any_of(*answers: str) -> str:
    if "yes" in answers:
        return "yes"
    return "unknown" if "unknown" in answers else "no"


def not_(answer: str) -> str:
    return {"yes": "no", "no": "yes", "unknown": "unknown"}[answer]


def yes_if(fact: bool) -> str:
    return "yes" if fact else "no"


def known(value: bool | None) -> str:
    return "unknown" if value is None else yes_if(value)


# Dates


def day(event: Event) -> date:
    return date.fromisoformat(event["happened_on"])


def add_months(start: date, months: int) -> date:
    """S1 3.2.3: the same day number, or the last day of a shorter month."""
    year = start.year + (start.month - 1 + months) // 12
    month = (start.month - 1 + months) % 12 + 1
    return date(year, month, min(start.day, monthrange(year, month)[1]))


def last_day(issue: Event) -> date | None:
    """P-1: 45 days; P-3: three months; P-6: six months; P-7: unlimited. The last day counts."""
    kind = issue["data"]["document"]
    if kind == "reflection_order":
        return day(issue) + timedelta(days=45)
    if kind == "registration_certificate":
        return add_months(day(issue), 3)
    if kind == "temporary_residence":
        return add_months(day(issue), 6)
    return None


# The timeline


def timeline(raw: dict[str, Any], on: date, known_at: datetime | None) -> list[Event]:
    """What had happened by `on`, as it was known at `known_at`, in the order in which it counts."""
    listed = raw["events"]

    # A correction counts by its own recording; of several, the one recorded last, and of two
    # recorded at the same instant the one later in the list.
    correction_of: dict[str, Event] = {}
    for event in listed:
        if event["type"] != "corrected" or not _is_known(event, known_at):
            continue
        target = event["data"]["replaces"]
        before = correction_of.get(target)
        if before is None or _recorded(event) >= _recorded(before):
            correction_of[target] = event

    # What stands in `with` takes the place of the event it replaces; null strikes it out.
    standing = []
    for event in listed:
        if event["type"] == "corrected":
            continue
        if event["id"] in correction_of:
            instead = correction_of[event["id"]]["data"]["with"]
            if instead is not None:
                standing.append(instead)
        elif _is_known(event, known_at):
            standing.append(event)

    happened = [event for event in standing if day(event) <= on]
    return sorted(happened, key=day)  # a stable sort: the same day keeps the order of the list


def _recorded(event: Event) -> datetime:
    return datetime.fromisoformat(event["recorded_at"])


def _is_known(event: Event, known_at: datetime | None) -> bool:
    return known_at is None or _recorded(event) <= known_at


# Places in the timeline: an event's place is its index, and -1 stands before all of them.


def places(events: list[Event], *types: str) -> list[int]:
    return [place for place, event in enumerate(events) if event["type"] in types]


def last_place(events: list[Event], *types: str) -> int:
    return max(places(events, *types), default=-1)


def last(events: list[Event], *types: str) -> Event | None:
    place = last_place(events, *types)
    return None if place == -1 else events[place]


def issues(events: list[Event], after: int, *kinds: str) -> list[int]:
    """The places of the documents issued after a place, of the kinds named or of any."""
    return [
        place
        for place in places(events, "document_issued")
        if place > after and (not kinds or events[place]["data"]["document"] in kinds)
    ]


def first_day(events: Iterable[Event], *types: str) -> date | None:
    return min((day(event) for event in events if event["type"] in types), default=None)


# A course of the procedure: what ends it, and whether it has ended.

ENDING = ("returned", "disappeared", "document_discontinued")


def last_ending(events: list[Event]) -> int:
    return last_place(events, *ENDING)


def ended(events: list[Event]) -> bool:
    """An ending event with no later referral: a new referral begins the procedure anew."""
    return last_ending(events) > last_place(events, "referred")
