"""A release from hand to hand: prepared by one person, gated by the program, checked by another.

prepared → gated → checked → published, or refused on the way; what was published can be withdrawn,
never taken back: it stays in the ledger and in the history. Every step names who took it and when,
and none can be skipped (two independent checkers: the practice of OpenSAFELY's Airlock). The
Centre's database holds the same by a trigger of its own.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

PREPARED, GATED, CHECKED = "prepared", "gated", "checked"
PUBLISHED, REFUSED, WITHDRAWN = "published", "refused", "withdrawn"
STATES = (PREPARED, GATED, CHECKED, PUBLISHED, REFUSED, WITHDRAWN)
FINAL = (REFUSED, WITHDRAWN)
NEXT: Mapping[str, tuple[str, ...]] = {
    "": (PREPARED,),
    PREPARED: (GATED, REFUSED),
    GATED: (CHECKED, REFUSED),
    CHECKED: (PUBLISHED, REFUSED),
    PUBLISHED: (WITHDRAWN,),
    REFUSED: (),
    WITHDRAWN: (),
}
"""Which steps may follow which."""

GATE = "gate"
"""The actor of the step that the program takes by itself, and its reason where it refuses."""
RETURN_FOR = ("accuracy", "coverage", "links", "report", "moment")
"""Why a second person sends a release back."""
WITHDRAW_FOR = ("records", "linkage", "disclosure", "presentation")
"""Why a published release no longer stands."""


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


def allowed(history: Sequence[Step], state: str, actor: str, reason: str = "") -> None:
    """Whether `actor` may take the step to `state` after `history`.

    After preparing comes the gate, and nobody takes its step. Who prepared neither checks nor
    refuses, who checked does not publish. Errors: NotAllowed.
    """
    last = history[-1].state if history else ""
    if state not in NEXT[last]:
        raise NotAllowed("state")
    if not actor.strip():
        raise NotAllowed("same-person")
    if (actor == GATE) != (last == PREPARED):
        raise NotAllowed("gate")
    barred = {
        CHECKED: PREPARED,
        REFUSED: PREPARED,
        PUBLISHED: CHECKED,
    }.get(state)
    if any(step.state == barred and _same(step.actor, actor) for step in history):
        raise NotAllowed("same-person")
    owed = {
        WITHDRAWN: WITHDRAW_FOR,
        REFUSED: (GATE,) if actor == GATE else RETURN_FOR,
    }.get(state, ("",))
    if reason not in owed:
        raise NotAllowed("reason")


@dataclass(frozen=True, slots=True)
class Prepared:
    """A release on its way.

    ``name``: what it is called; ``statement``: SHA-256 of the statement of what was measured, so
    that what is checked is what was prepared and what is published; ``report``: SHA-256 of the
    gate's report, empty before.
    """

    name: str
    statement: str
    history: tuple[Step, ...]
    report: str = ""

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
    allowed((), PREPARED, actor)
    return Prepared(name, digest(statement), (Step(PREPARED, actor, at),))


def gate(release: Prepared, report: bytes, passed: bool, at: datetime) -> Prepared:
    """The gate ran on this very release: it goes on, or it is refused. Errors: NotAllowed."""
    gated = replace(release, report=digest(report))
    return _step(gated, GATED, GATE, at) if passed else _step(gated, REFUSED, GATE, at, GATE)


def check(release: Prepared, report: bytes, actor: str, at: datetime) -> Prepared:
    """`actor`, who is not who prepared it, has read the gate's `report` and agrees.

    Errors: NotAllowed; ``gate`` where another report was read than the one that was written.
    """
    checked = _step(release, CHECKED, actor, at)
    if digest(report) != release.report:
        raise NotAllowed("gate")
    return checked


def put_out(release: Prepared, statement: bytes, actor: str, at: datetime) -> Prepared:
    """Publish what was checked, and nothing else.

    Errors: NotAllowed; ``gate`` where `statement` is not what was prepared.
    """
    published = _step(release, PUBLISHED, actor, at)
    if digest(statement) != release.statement:
        raise NotAllowed("gate")
    return published


def refuse(release: Prepared, actor: str, at: datetime, reason: str) -> Prepared:
    """Send it back, with one of `RETURN_FOR`. What was spent is spent. Errors: NotAllowed."""
    return _step(release, REFUSED, actor, at, reason)


def withdraw(release: Prepared, actor: str, at: datetime, reason: str) -> Prepared:
    """Say that a published release no longer stands, with one of `WITHDRAW_FOR`."""
    return _step(release, WITHDRAWN, actor, at, reason)


def _same(actor: str, other: str) -> bool:
    # Nobody becomes a second person by a capital letter or a blank.
    return actor.strip().casefold() == other.strip().casefold()


def _step(release: Prepared, state: str, actor: str, at: datetime, reason: str = "") -> Prepared:
    allowed(release.history, state, actor, reason)
    return replace(release, history=(*release.history, Step(state, actor, at, reason)))
