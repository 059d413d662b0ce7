"""What the store says of a dossier."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from safeconduct.store.errors import StoreError


@dataclass(frozen=True, slots=True)
class Dossier:
    """A dossier without what hangs on it; `mine`: the actor may write in it.

    `criteria` holds for each criterion answered its ``answer`` (yes, no, unknown) and ``reason``.
    """

    id: UUID
    agency: str
    office: str
    number: str
    title: str
    opened_on: date
    state: str
    form: str
    facts: Mapping[str, Any]
    criteria: Mapping[str, Mapping[str, str]]
    departure: str
    departure_reason: str
    federal: str
    version: int
    mine: bool


@dataclass(frozen=True, slots=True)
class Suspect:
    """A suspect; `name` is blank where it was erased. `ruled` is what was ruled on them, and when,
    by the day.
    """

    id: UUID
    kind: str
    name: str
    role: str
    charges: tuple[str, ...]
    ruled: tuple[tuple[str, date], ...] = ()


@dataclass(frozen=True, slots=True)
class Victim:
    """A victim as the magistrate's relation to the case shows it; read there, kept nowhere else.

    `owed` is the duty of the magistrate's own that is due next, blank for none.
    """

    reference: str
    duress: tuple[str, ...]
    phase: str
    residence_status: str
    owed: str
    rule: str
    due: date | None


@dataclass(frozen=True, slots=True)
class Step:
    """Where a step stands; `by` is blank for somebody of another agency."""

    code: str
    state: str
    note: str
    by: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Money:
    """An entry on accounts, assets, seizures, confiscations; `amount` in euro, None: not known."""

    id: int
    kind: str
    what: str
    amount: Decimal | None
    on: date
    by: str


@dataclass(frozen=True, slots=True)
class Change:
    """A change as it was made; `by` as in `Step`."""

    number: int
    kind: str
    data: Mapping[str, Any]
    agency: str
    by: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Whole:
    """A dossier with what hangs on it; `changes` are the newest, the last first."""

    dossier: Dossier
    suspects: tuple[Suspect, ...]
    victims: tuple[Victim, ...]
    steps: Mapping[str, Step]
    money: tuple[Money, ...]
    changes: tuple[Change, ...]


@dataclass(frozen=True, slots=True)
class Count:
    """How many dossiers stand so; `yes` and `unknown` count criteria of priority."""

    state: str
    form: str
    yes: int
    unknown: int
    many: int


class NumberTaken(StoreError):
    """The office has a dossier of that number."""


class Stale(StoreError):
    """Somebody changed the dossier after it was read; `changes` is what they did, in order.

    Nothing was written. `version` is the one that stands there now.
    """

    def __init__(self, version: int, changes: Sequence[Change]) -> None:
        self.version, self.changes = version, tuple(changes)
        super().__init__(f"the dossier has {len(self.changes)} newer changes")
