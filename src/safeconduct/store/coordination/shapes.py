"""What is kept of meetings and plans, as values."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from uuid import UUID

from safeconduct.store.errors import StoreError


class MeetingRefused(StoreError):
    """A date that cannot be, or a meeting that is over; `code` says which."""

    def __init__(self, code: str) -> None:
        self.code = code
        super().__init__(f"refused: {code}")


@dataclass(frozen=True, slots=True)
class Meeting:
    """A meeting in a list. `begins` is the hour in Brussels, None where none was set; `moved` how
    often it was moved since it was convened."""

    id: UUID
    body: str
    district: str
    agency: str
    convened_on: date
    set_for: date
    begins: time | None
    place: str
    held_on: date | None
    cancelled_on: date | None
    minutes: UUID
    moved: int

    @property
    def state(self) -> str:
        """``convened``, ``held`` or ``cancelled``."""
        if self.cancelled_on:
            return "cancelled"
        return "held" if self.held_on else "convened"


@dataclass(frozen=True, slots=True)
class Guest:
    """An agency that was invited; `present` None: not yet known."""

    agency: str
    present: bool | None


@dataclass(frozen=True, slots=True)
class Move:
    """What stood in a convocation until a meeting was moved, when that was, and why."""

    set_for: date
    begins: time | None
    place: str
    reason: str
    agency: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the agenda or a decision, and whose it is."""

    text: str
    source: str
    agency: str


@dataclass(frozen=True, slots=True)
class Action:
    """What an agency was asked to do by `due`; `done_on` None: open."""

    id: UUID
    meeting: UUID
    body: str
    text: str
    owner: str
    due: date
    done_on: date | None


@dataclass(frozen=True, slots=True)
class Step:
    """An answer (``accepted``, ``in_part``, ``not_accepted``) or an ``effect``."""

    kind: str
    on: date
    text: str
    measure: str
    agency: str


@dataclass(frozen=True, slots=True)
class Recommendation:
    """What a body recommends to an agency, and its steps, the first first."""

    id: UUID
    meeting: UUID
    body: str
    text: str
    addressee: str
    made_on: date
    steps: tuple[Step, ...]

    @property
    def answered(self) -> bool:
        """Whether its addressee has answered."""
        return any(step.kind != EFFECT for step in self.steps)


ANSWERS = ("accepted", "in_part", "not_accepted")
EFFECT = "effect"


@dataclass(frozen=True, slots=True)
class Whole:
    """A meeting with everything that belongs to it but the minutes."""

    meeting: Meeting
    moves: tuple[Move, ...]
    guests: tuple[Guest, ...]
    agenda: tuple[Line, ...]
    decisions: tuple[Line, ...]
    actions: tuple[Action, ...]
    recommendations: tuple[Recommendation, ...]


@dataclass(frozen=True, slots=True)
class Progress:
    """What was seen in the field; `district` blank: in the whole country."""

    on: date
    value: str
    text: str
    district: str
    agency: str


@dataclass(frozen=True, slots=True)
class Goal:
    """A goal, its measure, its indicator, and what was seen of it, the last first."""

    id: UUID
    goal: str
    measure: str
    indicator: str
    progress: tuple[Progress, ...]


@dataclass(frozen=True, slots=True)
class Plan:
    """An action plan; its goals are given where one plan is asked for."""

    id: UUID
    title: str
    first_day: date
    last_day: date
    goals: tuple[Goal, ...]


@dataclass(frozen=True, slots=True)
class DistrictDays:
    """When a district met last, and meets next."""

    district: str
    last_held: date | None
    next_set: date | None
