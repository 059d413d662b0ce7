"""Bodies and districts: their clocks and their meetings, for who sits there."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import Annotated, Any
from uuid import UUID

from django.http import HttpRequest
from ninja import Query, Router, Schema, Status
from pydantic import ConfigDict, StringConstraints

from safeconduct.access.rooms import CONVENING, may_enter, sits_in
from safeconduct.actions.coordination import clocks as all_clocks
from safeconduct.actions.coordination import meeting
from safeconduct.actions.coordination.meeting import Meeting, MeetingRefused, NotFound, Whole
from safeconduct.api import shapes
from safeconduct.api.callers import caller
from safeconduct.api.cases import ABSENT
from safeconduct.api.problems import Problem, language
from safeconduct.cases.reading import today

router = Router(tags=["coordination"])


class DutyOut(Schema):
    rule: str
    duty: str
    owed_by: str
    due: date
    done_on: date | None
    state: str


class ClockOut(Schema):
    """``duty`` is null where the law asks nothing yet; ``reasons`` as the command line gives."""

    body: str
    name: str
    on: date
    last: date | None
    coming: date | None
    duty: DutyOut | None
    reasons: list[dict[str, Any]]


class MeetingOut(Schema):
    id: UUID
    body: str
    district: str
    convened_by: str
    convened_on: date
    set_for: date
    begins: time | None
    place: str
    held_on: date | None
    cancelled_on: date | None
    moved: int


class MoveOut(Schema):
    """What stood in the convocation until a meeting was moved, and why it was."""

    set_for: date
    begins: time | None
    place: str
    reason: str
    agency: str
    at: datetime


class WholeOut(MeetingOut):
    invited: list[str]
    present: list[str]
    agenda: list[str]
    decisions: list[str]
    moves: list[MoveOut]


class MoveIn(Schema):
    model_config = ConfigDict(extra="forbid")
    set_for: date
    begins: time | None = None
    place: Annotated[str, StringConstraints(max_length=200)] = ""
    reason: Annotated[str, StringConstraints(min_length=1, max_length=400, strip_whitespace=True)]


class MeetingIn(Schema):
    model_config = ConfigDict(extra="forbid")
    set_for: date
    convened_on: date | None = None
    begins: time | None = None
    place: Annotated[str, StringConstraints(max_length=200)] = ""


@router.get("/coordination/clocks", response={200: list[ClockOut], **ABSENT})
def clocks(request: HttpRequest, on: Annotated[date | None, Query()] = None) -> Any:
    """What each body in which the caller sits owes on a day, and why."""
    actor = caller(request)
    if not (may_enter(actor, "district") or may_enter(actor, "coordination")):
        raise Problem(404, "problem-404")
    found = all_clocks.clocks(actor=actor, on=on or today(), lang=language())
    return [
        {"reasons": [], **each.answer, "coming": each.coming and each.coming.set_for}
        for each in found
    ]


@router.get("/coordination/{body}/meetings", response={200: list[MeetingOut], **ABSENT})
def meetings(request: HttpRequest, body: shapes.Code) -> Any:
    """The last meetings of a body, or of the caller's district (``district``), latest first."""
    actor = caller(request)
    try:
        return [_listed(each) for each in meeting.listed(_sat_in(request, body), actor=actor)]
    except NotFound:
        raise Problem(404, "problem-404") from None


@router.post(
    "/coordination/{body}/meetings", response={201: WholeOut, **ABSENT, 413: shapes.ProblemOut}
)
def convene(request: HttpRequest, body: shapes.Code, sent: MeetingIn) -> Any:
    """Convene a meeting: for who chairs, or keeps the secretariat; in a district a magistrate."""
    actor = caller(request)
    given = sent.model_dump() | {"convened_on": sent.convened_on or today()}
    try:
        made = meeting.convene(_sat_in(request, body), **given, actor=actor)
        return Status(201, _shown(meeting.whole(body, made, actor=actor)))
    except NotFound:
        raise Problem(404, "problem-404") from None
    except MeetingRefused as refused:
        raise Problem(422, f"coord-refused-{refused.code}") from None


@router.get("/coordination/{body}/meetings/{uuid:meeting_id}", response={200: WholeOut, **ABSENT})
def one_meeting(request: HttpRequest, body: shapes.Code, meeting_id: UUID) -> Any:
    """A meeting: who was invited and there, its agenda, what it decided."""
    actor = caller(request)
    try:
        return _shown(meeting.whole(_sat_in(request, body), meeting_id, actor=actor))
    except NotFound:
        raise Problem(404, "problem-404") from None


@router.post(
    "/coordination/{body}/meetings/{uuid:meeting_id}/move",
    response={200: WholeOut, **ABSENT, 413: shapes.ProblemOut},
)
def move(request: HttpRequest, body: shapes.Code, meeting_id: UUID, sent: MoveIn) -> Any:
    """Set a meeting for another day, hour or place: for who convenes it. Who is invited is told."""
    actor = caller(request)
    try:
        meeting.move(_sat_in(request, body), meeting_id, **sent.model_dump(), actor=actor)
        return _shown(meeting.whole(body, meeting_id, actor=actor))
    except NotFound:
        raise Problem(404, "problem-404") from None
    except MeetingRefused as refused:
        raise Problem(422, f"coord-refused-{refused.code}") from None


def _sat_in(request: HttpRequest, body: str) -> str:
    """`body`, if the caller sits there; else it is not there."""
    if body not in CONVENING or not sits_in(caller(request), body):
        raise NotFound
    return body


def _listed(each: Meeting) -> dict[str, Any]:
    names = MeetingOut.model_fields.keys() - {"convened_by"}
    return {name: getattr(each, name) for name in names} | {"convened_by": each.agency}


def _shown(whole: Whole) -> dict[str, Any]:
    return _listed(whole.meeting) | {
        "invited": [each.agency for each in whole.guests],
        "present": [each.agency for each in whole.guests if each.present],
        "agenda": [line.text for line in whole.agenda],
        "decisions": [line.text for line in whole.decisions],
        "moves": [
            {name: getattr(each, name) for name in MoveOut.model_fields} for each in whole.moves
        ],
    }
