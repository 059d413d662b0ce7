"""A plan as it was read: values, with the texts opened."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from safeconduct.policy.assistance.plan import DROPPED, OPEN, Span, seen_as
from safeconduct.policy.assistance.reception import Reception


@dataclass(frozen=True, slots=True)
class Terms:
    """From when to when a plan runs, the language the person reads, that of the texts."""

    span: Span
    language: str
    written_in: str

    @property
    def mark(self) -> str:
        """What tells them from others."""
        return seen_as(self.span.since, self.span.until, self.language, self.written_in)


@dataclass(frozen=True, slots=True)
class End:
    """How a goal or step stands, since when, and why it was dropped.

    `seen` is how it stood for whoever says so; blank where they do not tell.
    """

    state: str
    on: date | None = None
    reason: str = ""
    seen: str = ""


@dataclass(frozen=True, slots=True)
class Step:
    """A step towards a goal; `worker` blank: nobody is named. `span.until` is the day it is due."""

    id: UUID
    text: str
    span: Span
    end: End
    worker_id: int | None
    worker: str

    def late(self, today: date) -> bool:
        """Whether it is open and the day it was due is over."""
        return self.end.state == OPEN and self.span.until is not None and self.span.until < today


@dataclass(frozen=True, slots=True)
class Goal:
    """A goal in one area, with its steps in the order of the days they are due."""

    id: UUID
    area: str
    text: str
    span: Span
    end: End
    steps: tuple[Step, ...]

    @property
    def dropped(self) -> bool:
        """Whether it is no longer pursued."""
        return self.end.state == DROPPED


@dataclass(frozen=True, slots=True)
class Consent:
    """The person's consent to the plan, and the day on which they withdrew it."""

    given_on: date
    withdrawn_on: date | None


@dataclass(frozen=True, slots=True)
class Action:
    """A civil action, or the decision to bring none."""

    id: UUID
    kind: str
    on: date
    decided_on: date | None
    withdrawn_on: date | None


@dataclass(frozen=True, slots=True)
class Lawyer:
    name: str
    contact: str


def lawyer_mark(lawyer: Lawyer | None) -> str:
    """What tells one lawyer from another, and neither name nor contact of them."""
    return seen_as(*(("", "") if lawyer is None else (lawyer.name, lawyer.contact)))


@dataclass(frozen=True, slots=True)
class Plan:
    """The plan of one centre for one person, as its own centre knows it."""

    reference: str
    terms: Terms
    receptions: tuple[Reception, ...]
    goals: tuple[Goal, ...]
    consents: tuple[Consent, ...]
    actions: tuple[Action, ...]
    lawyer: Lawyer | None

    @property
    def consent(self) -> Consent | None:
        """The consent given last."""
        return self.consents[-1] if self.consents else None

    @property
    def consented(self) -> bool:
        """Whether a consent stands."""
        return self.consent is not None and self.consent.withdrawn_on is None
