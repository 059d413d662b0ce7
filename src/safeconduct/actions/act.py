"""What every act has in common: what it asks, what it records, and what the law says of it.

An act is a value; `perform` carries it out, `available` lists it, a page asks its fields. The
module of each act holds only what is its own.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import Any

from safeconduct.access import Actor
from safeconduct.cases.model import Case, Event
from safeconduct.cases.permitted import Act as LawAct
from safeconduct.cases.permitted import permitted
from safeconduct.cases.standing import decide
from safeconduct.cases.timeline import as_of

Answers = Mapping[str, str]
"""What the person filled in: field name → value. Dates are ISO 8601, yes/no are words."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One event to be recorded: its type and data; day, agency and id come from `perform`."""

    type: str
    data: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Missing:
    """One thing the act waits for: the rule, the key of a text, and the key of who owes it.

    The rule is blank where it is no rule but the state of the case that the act waits for.
    """

    rule: str
    text: str
    owner: str | None = None


@dataclass(frozen=True, slots=True)
class Opening:
    """What the law says of an act on a day: "yes", "no" or "unknown", by which rule, and why."""

    allowed: str
    rule: str
    missing: tuple[Missing, ...] = ()

    @property
    def is_open(self) -> bool:
        return self.allowed == "yes"


@dataclass(frozen=True)
class Situation:
    """A case as `actor` finds it on the day `on` of an act."""

    actor: Actor
    case: Case
    on: date

    @cached_property
    def events(self) -> tuple[Event, ...]:
        """The timeline with its corrections applied, up to and including the day."""
        return tuple(as_of(self.case.events, self.on))

    @cached_property
    def answer(self) -> dict[str, Any]:
        """The standing on the day, without its reasons."""
        return decide(self.case, on=self.on, reasons=False)

    @cached_property
    def by_law(self) -> list[LawAct]:
        """The acts the law opens or closes on the day, whoever does them."""
        return permitted(self.case, on=self.on)

    def last(self, *types: str) -> Event | None:
        """The last event of one of `types`, None if there is none."""
        return next((event for event in reversed(self.events) if event.type in types), None)


@dataclass(frozen=True, slots=True)
class Field:
    """One thing an act asks: a choice of `values`, a text or a date (`kind`).

    The words: ``act-field-<name>`` is the question; a value is said by ``<words>-<value>``, or
    ``act-value-<name>-<value>`` without `words`. Where the values are events of the case, `events`
    holds them by id.
    """

    name: str
    values: tuple[str, ...] = ()
    words: str = ""
    required: bool = True
    kind: str = "choice"
    events: Mapping[str, Event] = field(default_factory=dict)


def _no_fields(_now: Situation) -> tuple[Field, ...]:
    return ()


def _complete(_answers: Answers) -> str | None:
    return None


@dataclass(frozen=True, slots=True)
class Act:
    """One thing an agency can do in a case.

    `choice` is the field on which the law looks (None: the act has one form only); `law` is asked
    for each of its values, or for "" where there is none. `fields` are asked besides. `entry`
    makes the event. `types` are the event types it may record: who may see the act follows.
    An act that is not `dated` happens on the day it is recorded; one that asks `one_by_one` has a
    page for each field. `lacking` names a field that other answers make necessary, None if all
    is there. With an act that `destroys_identity`, the name of the person is erased for good.
    """

    key: str
    types: tuple[str, ...]
    law: Callable[[Situation, str], Opening]
    entry: Callable[[Situation, Answers], Entry]
    choice: Callable[[Situation], Field] | None = None
    fields: Callable[[Situation], tuple[Field, ...]] = _no_fields
    dated: bool = True
    one_by_one: bool = False
    lacking: Callable[[Answers], str | None] = _complete
    destroys_identity: bool = False

    def asked(self, now: Situation) -> tuple[Field, ...]:
        """Every field of the form, the one the law looks at first."""
        return ((self.choice(now),) if self.choice else ()) + self.fields(now)

    def values(self, now: Situation) -> tuple[str, ...]:
        """The values of the choice; one empty value where the act has none."""
        return self.choice(now).values if self.choice else ("",)
