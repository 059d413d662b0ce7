"""A release from hand to hand: prepared by one person, gated by the program, checked by another.

prepared → gated → checked → published, or refused on the way; what was published can be withdrawn,
never taken back: it stays in the ledger and in the history. Every step names who took it and when,
and none can be skipped (two independent checkers: the practice of OpenSAFELY's Airlock).
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from datetime import datetime

PREPARED, GATED, CHECKED = "prepared", "gated", "checked"
PUBLISHED, REFUSED, WITHDRAWN = "published", "refused", "withdrawn"
STATES = (PREPARED, GATED, CHECKED, PUBLISHED, REFUSED, WITHDRAWN)
FINAL = (REFUSED, WITHDRAWN)
GATE = "gate"
"""The actor of the step that the program takes by itself."""


class NotAllowed(Exception):
    """A step that may not be taken: `why` is ``state``, ``same-person``, ``gate`` or ``reason``."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


@dataclass(frozen=True, slots=True)
class Step:
    """What somebody did: the state it led to, who, when, and why where a reason is owed."""

    state: str
    actor: str
    at: datetime
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Prepared:
    """A release on its way.

    ``name``: what it is called; ``statement``: SHA-256 of the statement of what was measured, so
    that what is checked is what was prepared and what is published; ``report``: SHA-256 of the
    gate's report, empty before; ``passed``: whether the gate let it through.
    """

    name: str
    statement: str
    history: tuple[Step, ...]
    report: str = ""
    passed: bool = False

    @property
    def state(self) -> str:
        return self.history[-1].state

    @property
    def preparer(self) -> str:
        return self.history[0].actor

    @property
    def checker(self) -> str | None:
        """Who checked it, or None."""
        return next((step.actor for step in self.history if step.state == CHECKED), None)


def digest(content: bytes) -> str:
    """The hash by which a statement or a report is named."""
    return hashlib.sha256(content).hexdigest()


def prepare(name: str, statement: bytes, actor: str, at: datetime) -> Prepared:
    """Begin: `actor` has measured, and nothing of it has been seen outside yet."""
    return Prepared(name, digest(statement), (Step(PREPARED, actor, at),))


def gate(release: Prepared, report: bytes, passed: bool, at: datetime) -> Prepared:
    """The gate ran on this very release. Errors: NotAllowed ``state``."""
    _expect(release, PREPARED)
    gated = replace(release, report=digest(report), passed=passed)
    return _step(gated, GATED, GATE, at)


def check(release: Prepared, report: bytes, actor: str, at: datetime) -> Prepared:
    """`actor`, who is not who prepared it, has read the gate's `report` and agrees.

    Errors: NotAllowed: ``state``, ``same-person``, ``gate`` (it did not pass, or another report
    was read than the one that was written).
    """
    _expect(release, GATED)
    if _same(actor, release.preparer):
        raise NotAllowed("same-person")
    if not release.passed or digest(report) != release.report:
        raise NotAllowed("gate")
    return _step(release, CHECKED, actor, at)


def put_out(release: Prepared, statement: bytes, actor: str, at: datetime) -> Prepared:
    """Publish what was checked, and nothing else.

    Errors: NotAllowed ``state``; ``gate`` where `statement` is not what was prepared.
    """
    _expect(release, CHECKED)
    if digest(statement) != release.statement:
        raise NotAllowed("gate")
    return _step(release, PUBLISHED, actor, at)


def refuse(release: Prepared, actor: str, at: datetime, reason: str) -> Prepared:
    """Do not publish: anybody may at any time before, with a reason. What was spent is spent."""
    _expect(release, PREPARED, GATED, CHECKED)
    return _step(release, REFUSED, actor, at, _owed(reason))


def withdraw(release: Prepared, actor: str, at: datetime, reason: str) -> Prepared:
    """Say that a published release no longer stands, and why."""
    _expect(release, PUBLISHED)
    return _step(release, WITHDRAWN, actor, at, _owed(reason))


def _expect(release: Prepared, *states: str) -> None:
    if release.state not in states:
        raise NotAllowed("state")


def _same(actor: str, other: str) -> bool:
    # Nobody becomes a second person by a capital letter or a blank.
    return actor.strip().casefold() == other.strip().casefold()


def _owed(reason: str) -> str:
    if not reason.strip():
        raise NotAllowed("reason")
    return reason.strip()


def _step(release: Prepared, state: str, actor: str, at: datetime, reason: str = "") -> Prepared:
    if not actor.strip():
        raise NotAllowed("same-person")
    return replace(release, history=(*release.history, Step(state, actor, at, reason)))
