"""A request as its desk knows it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from safeconduct.store.errors import StoreError

RECEIVED, ASSIGNED, MOVED, DRAFTED, ANSWERED, REFUSED = (
    "received",
    "assigned",
    "moved",
    "drafted",
    "answered",
    "refused",
)


# How a request stands that was neither answered nor refused.
OPEN = "open"


@dataclass(frozen=True, slots=True)
class Incoming:
    """A request to be kept; `due_on` is the last day to answer."""

    channel: str
    requester: str
    basis: str
    urgency: str
    received_on: date
    due_on: date
    name: str
    service: str
    contact: str
    subject: str
    text: str


@dataclass(frozen=True, slots=True)
class Step:
    """One step: by whom and when, and how the request stood after it."""

    seq: int
    kind: str
    state: str
    assignee: str
    due_on: date
    reason: str
    text: str
    digest: str
    at: datetime
    by: str


@dataclass(frozen=True, slots=True)
class Kept:
    """A request with all its steps, the first first; the last says how it stands."""

    id: UUID
    reference: str
    content: Incoming
    steps: tuple[Step, ...]
    document: str
    """What left, signed; blank while nothing has."""

    @property
    def now(self) -> Step:
        """How it stands."""
        return self.steps[-1]

    @property
    def draft(self) -> Step | None:
        """The draft that was written last."""
        return next((each for each in reversed(self.steps) if each.kind == DRAFTED), None)


@dataclass(frozen=True, slots=True)
class Line:
    """A request in the list: `subject` is opened for it, who asked is not."""

    id: UUID
    reference: str
    requester: str
    urgency: str
    subject: str
    received_on: date
    due_on: date
    state: str
    assignee: str


class StaleRequest(StoreError):
    """Somebody took a step meanwhile; `now` is the request as it stands. Nothing was written."""

    def __init__(self, now: Kept) -> None:
        super().__init__(f"step {now.now.seq} was taken meanwhile")
        self.now = now


def reference_of(year: int, number: int) -> str:
    """How people name a request: ``2026-0042``."""
    return f"{year}-{number:04d}"


def digest_of(text: str) -> str:
    """The SHA-256 of a text in UTF-8, as 64 hexadecimal digits."""
    return hashlib.sha256(text.encode()).hexdigest()


def names_of(users: Iterable[Any]) -> dict[int, str]:
    """The names of colleagues by their account."""
    return {user.pk: user.get_full_name() or user.username for user in users}
