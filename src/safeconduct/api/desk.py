"""The point of access, for the programs of the agency that keeps it."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Any
from uuid import UUID

from django.http import HttpRequest
from ninja import Query, Router, Schema, Status
from pydantic import ConfigDict, StringConstraints

from safeconduct.actions.desk import figures as counted
from safeconduct.actions.desk import requests
from safeconduct.actions.desk.requests import (
    PROGRAM,
    Incoming,
    NotFound,
    NotMail,
    Wanted,
    WrongRequest,
)
from safeconduct.api import shapes
from safeconduct.api.callers import caller, for_purpose
from safeconduct.api.cases import ABSENT, Page, Purpose
from safeconduct.api.problems import Problem
from safeconduct.cases.reading import today

router = Router(tags=["information desk"])
PURPOSE = frozenset({"information_desk"})
WRITING = {**ABSENT, 413: shapes.ProblemOut}
Line = Annotated[
    str, StringConstraints(max_length=200, min_length=1, pattern=r"^[^\x00-\x1f\x7f]*$")
]
Words = Annotated[str, StringConstraints(max_length=20_000, pattern=r"^[^\x00]*$")]


class DeskRow(Schema):
    """A request in the list. Who asked is told on its page alone."""

    id: UUID
    reference: str
    requester: str
    urgency: str
    subject: str
    received_on: date
    due_on: date
    state: str
    assignee: str


class DeskRows(Schema):
    requests: list[DeskRow]
    page: int
    has_next: bool


class DeskIn(Schema):
    """A request; ``due_on`` null: as its urgency proposes. The codes are those of the page."""

    model_config = ConfigDict(extra="forbid")
    requester: shapes.Code
    basis: shapes.Code
    urgency: shapes.Code = "normal"
    received_on: date
    due_on: date | None = None
    name: Line
    service: Line
    contact: Annotated[str, StringConstraints(max_length=200, pattern=r"^[^\x00-\x1f\x7f]*$")] = ""
    subject: Line
    text: Words = ""


class DeskMailIn(Schema):
    """A letter as RFC 5322 has it, in text; who asks, and on what basis, is said beside it."""

    model_config = ConfigDict(extra="forbid")
    requester: shapes.Code
    basis: shapes.Code
    urgency: shapes.Code = "normal"
    service: Line
    letter: Annotated[str, StringConstraints(max_length=1_000_000)]


class DeskMade(Schema):
    """The request that was kept; ``left`` counts what was attached and not taken."""

    id: UUID
    left: int = 0


class DeskLine(Schema):
    """Counts of a month or of a kind of requester; ``few``: one to four; ``kept``: not told, for
    the small count beside it would be found from it. ``days``: the median, null for few.
    """

    key: str
    received: int | str
    answered: int | str
    refused: int | str
    open: int | str
    days: float | None


class DeskFigures(Schema):
    year: int
    months: list[DeskLine]
    requesters: list[DeskLine]


@router.get("/desk/requests", response={200: DeskRows, **ABSENT})
def desk_requests(
    request: HttpRequest,
    purpose: Purpose,
    page: Page = 1,
    state: Annotated[shapes.Code | None, Query()] = None,
    requester: Annotated[shapes.Code | None, Query()] = None,
) -> Any:
    """The requests of the desk, the last received first; of a state, of a kind of requester."""
    actor = caller(request)
    for_purpose(actor, purpose, PURPOSE)
    try:
        lines, more = requests.listed(Wanted(state or "", requester or ""), page, actor=actor)
    except NotFound:
        raise Problem(404, "problem-404") from None
    return {"requests": lines, "page": page, "has_next": more}


@router.post("/desk/requests", response={201: DeskMade, **WRITING})
def desk_receive(request: HttpRequest, purpose: Purpose, sent: DeskIn) -> Any:
    """Keep a request, received by a program."""
    values = sent.dict()
    return Status(201, {"id": _kept(request, purpose, values)})


@router.post("/desk/mail", response={201: DeskMade, **WRITING})
def desk_mail(request: HttpRequest, purpose: Purpose, sent: DeskMailIn) -> Any:
    """Keep the text of a letter as a request received today; what is attached is left behind."""
    actor = caller(request)
    for_purpose(actor, purpose, PURPOSE)
    try:
        kept, letter = requests.receive_letter(
            sent.letter.encode("utf-8", "replace"),
            **sent.dict(exclude={"letter"}),
            channel=PROGRAM,
            today=today(),
            actor=actor,
        )
    except NotMail:
        raise Problem(422, "problem-422", fields=["body.sent.letter"]) from None
    except WrongRequest as wrong:
        raise Problem(422, "problem-422", fields=[f"body.sent.{wrong.field}"]) from None
    except NotFound:
        raise Problem(404, "problem-404") from None
    return Status(201, {"id": kept, "left": letter.left})


@router.get("/desk/figures", response={200: DeskFigures, **ABSENT})
def desk_figures(
    request: HttpRequest,
    purpose: Purpose,
    year: Annotated[int | None, Query(ge=1990, le=2200)] = None,
) -> Any:
    """The figures of a year by month and by who asked, without names and without small counts."""
    actor = caller(request)
    for_purpose(actor, purpose, PURPOSE)
    try:
        found = counted.figures(year, actor=actor)
    except NotFound:
        raise Problem(404, "problem-404") from None
    if found is None and year is not None:
        raise Problem(404, "problem-404")
    return found or {"year": today().year, "months": [], "requesters": []}


def _kept(request: HttpRequest, purpose: str, values: dict[str, Any]) -> UUID:
    actor = caller(request)
    for_purpose(actor, purpose, PURPOSE)
    if values["urgency"] in requests.URGENCIES and not values["due_on"]:
        values["due_on"] = requests.proposed_day(values["urgency"], values["received_on"])
    values["due_on"] = values["due_on"] or values["received_on"]
    try:
        return requests.receive(Incoming(PROGRAM, **values), today=today(), actor=actor)
    except WrongRequest as wrong:
        raise Problem(422, "problem-422", fields=[f"body.sent.{wrong.field}"]) from None
    except NotFound:
        raise Problem(404, "problem-404") from None
