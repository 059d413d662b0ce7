"""What goes in and out: the parts of a case as JSON, in the names of the command line's format."""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated, Any

from ninja import Schema
from pydantic import ConfigDict, Field, StringConstraints

from safeconduct.actions.act import Field as Question
from safeconduct.actions.list_cases import CaseLine
from safeconduct.actions.look import Look
from safeconduct.cases.model import Event

Code = Annotated[str, StringConstraints(max_length=40, pattern=r"^[A-Za-z0-9_-]*$")]
Text = Annotated[str, StringConstraints(max_length=5000)]


class ProblemOut(Schema):
    """An error (RFC 9457). ``reason`` is a code to rely on; ``title`` and ``detail`` are words."""

    model_config = ConfigDict(extra="allow")
    type: str
    title: str
    status: int
    detail: str
    reason: str


class Me(Schema):
    agency: str
    office: str
    roles: list[str]
    purposes: list[str]


class CaseRow(Schema):
    """A line of the list; a value that the agency may not see is blank or null."""

    reference: str
    relations: list[str]
    due: date | None
    duty: str
    rule: str
    owner: str
    overdue: bool
    phase: str
    document: str
    document_last_day: date | None
    assessment: str
    residence_status: str


class CaseRows(Schema):
    """A page of the list, counted from 1; ``count`` stops at 1,000."""

    cases: list[CaseRow]
    page: int
    has_next: bool
    count: int


class EventOut(Schema):
    id: str
    type: str
    happened_on: date
    recorded_at: datetime
    agency: str
    data: dict[str, Any]


class CaseOut(Schema):
    """A case as the caller may see it: what is not in ``sections`` is null or left out.

    ``last_seen`` is the number of events shown; an act names it, so that it is not recorded on
    what has changed meanwhile.
    """

    reference: str
    synthetic: bool
    sections: list[str]
    names: dict[str, str | None] | None
    person: dict[str, Any] | None
    offence: str | None
    standing: dict[str, Any]
    events: list[EventOut]
    last_seen: int


class ActOut(Schema):
    key: str
    label: str
    open: bool
    why: list[str]


class QuestionOut(Schema):
    """One answer an act asks; ``values`` are the choices, none for a text or a date."""

    name: str
    kind: str
    required: bool
    values: list[str]


class ActAsked(ActOut):
    dated: bool
    questions: list[QuestionOut]
    last_seen: int


class ActIn(Schema):
    """An act to be recorded. ``on`` is the day it happened, today where the act is not dated."""

    model_config = ConfigDict(extra="forbid")
    on: date
    last_seen: int = Field(ge=0, le=1_000_000)
    answers: dict[Code, Text] = Field(default_factory=dict, max_length=60)


class Recorded(Schema):
    """What was recorded. ``seen_after`` false: with it, the case is the caller's no longer."""

    type: str
    on: date
    seen_after: bool


class Rule(Schema):
    rule: str
    title: str
    citation: str
    valid_from: date | None
    valid_to: date | None
    verified: bool
    source: str


class RuleShown(Rule):
    text: str
    versions: list[Rule]


def row(line: CaseLine) -> dict[str, Any]:
    """A line of the list."""
    return {name: getattr(line, name) for name in CaseRow.model_fields}


def event(each: Event) -> dict[str, Any]:
    """An event; what a correction puts in place stands within it."""
    data = dict(each.data)
    if isinstance(data.get("with"), Event):
        data["with"] = event(data["with"])
    return {
        "id": each.id,
        "type": each.type,
        "happened_on": each.happened_on,
        "recorded_at": each.recorded_at,
        "agency": each.agency,
        "data": data,
    }


def case(look: Look) -> dict[str, Any]:
    """A case as `look` shows it."""
    names, person = look.names, look.person
    return {
        "reference": look.reference,
        "synthetic": look.synthetic,
        "sections": sorted(look.sections),
        "names": names
        and {
            name: getattr(names, name)
            for name in ("family_name", "given_name", "other_names", "contact")
        },
        "person": person
        and {
            name: getattr(person, name)
            for name in ("birth_date", "unaccompanied", "nationalities", "residence_status")
        },
        "offence": look.offence,
        "standing": look.answer,
        "events": [event(each) for each in look.events],
        "last_seen": len(look.events),
    }


def question(field: Question, values: tuple[str, ...]) -> dict[str, Any]:
    """A question of an act, with the `values` that are the caller's to choose."""
    return {
        "name": field.name,
        "kind": field.kind,
        "required": field.required,
        "values": list(values),
    }
