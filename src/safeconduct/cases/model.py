"""What a case is made of: a person as the law sees them, an offence, and events."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened in a case, once recorded never changed.

    `happened_on` is the calendar day in Belgium, `recorded_at` an instant with its offset, `agency`
    who recorded it. A `corrected` event names in `data` the event it replaces (`replaces`) and
    what takes its place (`with`: an Event that keeps the replaced one's id, or None: struck out).
    """

    id: str
    type: str
    happened_on: date
    recorded_at: datetime
    agency: str
    data: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Person:
    """What of a person the law asks. None, an empty tuple and "unknown" stand for not known.

    `nationalities` are ISO 3166-1 alpha-3 codes.
    """

    birth_date: date | None = None
    unaccompanied: bool | None = None
    nationalities: tuple[str, ...] = ()
    residence_status: str = "unknown"


@dataclass(frozen=True, slots=True)
class Case:
    """One person's case: `events` in the order in which they were given."""

    case: str | None
    person: Person
    offence: str
    events: tuple[Event, ...]
