"""Controls of the caller's district unit, what came of them, and the risk they show.

The purpose of these calls is their room's: there is no other.
"""

from __future__ import annotations

from datetime import date
from typing import Annotated, Any, Literal
from uuid import UUID

from django.http import HttpRequest
from ninja import Query, Router, Schema
from pydantic import ConfigDict, Field

from safeconduct.actions.inspection import controls
from safeconduct.actions.inspection.controls import (
    Control,
    NotFound,
    Refused,
    Result,
    StaleResult,
)
from safeconduct.actions.inspection.programme import (
    FIRST_YEAR,
    LAST_YEAR,
    DistrictYear,
    year_of,
)
from safeconduct.actions.inspection.risk import districts_of, risk_on
from safeconduct.api import shapes
from safeconduct.api.callers import caller
from safeconduct.api.cases import ABSENT, Page
from safeconduct.api.problems import Problem
from safeconduct.cases.reading import today

Finding = Annotated[Literal["infringement", "victim"], Query()]
Year = Annotated[int | None, Query(ge=FIRST_YEAR, le=LAST_YEAR)]
router = Router(tags=["inspection"])
WRITING = {**ABSENT, 409: shapes.ProblemOut, 413: shapes.ProblemOut}


class ResultIn(Schema):
    """What came of a control; ``began_from`` is the number of the result it takes the place of, 0
    for none. A kind of infringement that was not checked is left out of ``found``.
    """

    model_config = ConfigDict(extra="forbid")
    began_from: int = Field(ge=0, le=999)
    held_on: date | None = None
    not_held: shapes.Code = ""
    took_part: list[shapes.Code] = Field(default_factory=list, max_length=20)
    without_police: shapes.Code = ""
    checked: list[shapes.Code] = Field(default_factory=list, max_length=20)
    found: dict[shapes.Code, int] = Field(default_factory=dict, max_length=20)
    victims: int = Field(default=0, ge=0, le=999)
    days: int = Field(default=0, ge=0, le=99)
    note: Annotated[str, Field(max_length=600)] = ""
    corrects: Annotated[str, Field(max_length=300)] = ""


class ControlIn(Schema):
    """A control to plan; ``area`` is the postal code of the municipality. One that is not known to
    lie in the unit's district is taken where ``area_confirmed`` says that it does.
    """

    model_config = ConfigDict(extra="forbid")
    sector: shapes.Code
    area: Annotated[str, Field(max_length=10)]
    planned_on: date
    area_confirmed: bool = False


class Planned(Schema):
    """The control that was planned."""

    id: UUID


class LineOut(Schema):
    """A sector of a programme: controls proposed, planned, held, and why others were planned."""

    sector: str
    proposed: int
    planned: int
    reason: str
    held: int


class ProgrammeOut(Schema):
    """The year of a district; ``number`` is the programme's that is in force, 0 for none, and
    ``of_country`` whether it is part of one for all districts.
    """

    district: str
    number: int
    of_country: bool
    capacity: int | None
    expected: float | None
    low90: int | None
    high90: int | None
    lines: list[LineOut]


class ControlOut(Schema):
    """A control; ``result`` is the number of the result that counts, 0 for none."""

    id: UUID
    district: str
    sector: str
    area: str
    planned_on: date
    state: str
    result: int
    held_on: date | None
    infringements: int | None
    victims: int | None


class ControlsOut(Schema):
    """A page of controls, counted from 1."""

    controls: list[ControlOut]
    page: int
    has_next: bool


class Numbered(Schema):
    """The number of the result that was recorded."""

    number: int


@router.get("/inspection/controls", response={200: ControlsOut, **ABSENT})
def inspection_controls(request: HttpRequest, year: Year = None, page: Page = 1) -> dict[str, Any]:
    """The controls planned in a year (this one) that the caller's unit is shown."""
    try:
        found = controls.listed(year or today().year, actor=caller(request), page=page)
    except NotFound:
        raise Problem(404, "problem-404") from None
    rows = [_row(each) for each in found.controls]
    return {"controls": rows, "page": found.page, "has_next": found.has_next}


@router.post("/inspection/controls", response={200: Planned, **WRITING})
def inspection_plan(request: HttpRequest, body: ControlIn) -> dict[str, UUID]:
    """Plan a control of the caller's unit."""
    try:
        made = controls.plan(
            body.sector, body.area, body.planned_on, actor=caller(request),
            area_confirmed=body.area_confirmed,
        )  # fmt: skip
    except NotFound:
        raise Problem(404, "problem-404") from None
    except Refused as refused:
        raise _refused(refused) from None
    return {"id": made}


@router.get("/inspection/programmes", response={200: list[ProgrammeOut], **ABSENT})
def inspection_programmes(request: HttpRequest, year: Year = None) -> list[dict[str, Any]]:
    """The programme of a year (this one) in each district that the caller is shown."""
    try:
        found = year_of(year or today().year, actor=caller(request))
    except NotFound:
        raise Problem(404, "problem-404") from None
    return [_year(each) for each in found]


@router.post("/inspection/controls/{control}/results", response={200: Numbered, **WRITING})
def inspection_result(request: HttpRequest, control: UUID, body: ResultIn) -> dict[str, int]:
    """Record what came of a control, or correct it."""
    sent = body.model_dump(exclude={"began_from"})
    sent |= {name: frozenset(sent[name]) for name in ("took_part", "checked")}
    try:
        number = controls.record(
            control, Result(**sent), began_from=body.began_from, actor=caller(request)
        )
    except NotFound:
        raise Problem(404, "problem-404") from None
    except StaleResult as stale:
        raise Problem(409, "inspection-stale", result=stale.now.number) from None
    except Refused as refused:
        raise _refused(refused) from None
    return {"number": number}


@router.get("/inspection/risk", response={200: dict[str, Any], **ABSENT})
def inspection_risk(request: HttpRequest, finding: Finding = "infringement") -> dict[str, Any]:
    """The share of controls expected to find something, with its 90 % interval, by sector."""
    actor = caller(request)
    try:
        found = risk_on(today(), finding, actor=actor).as_answer()
    except NotFound:
        raise Problem(404, "problem-404") from None
    shown = districts_of(actor)
    return {**found, "cells": [each for each in found["cells"] if each["district"] in shown]}


def _refused(refused: Refused) -> Problem:
    fields = [field for field, _ in refused.faults]
    return Problem(422, refused.faults[0][1], fields=fields)


def _year(each: DistrictYear) -> dict[str, Any]:
    basis = each.programme.basis if each.programme else None
    return {
        "district": each.district,
        "number": each.programme.number if each.programme else 0,
        "of_country": basis is not None and basis.together is not None,
        "capacity": basis and basis.capacity,
        "expected": basis and round(basis.expected, 2),
        "low90": basis and basis.low,
        "high90": basis and basis.high,
        "lines": [
            {
                "sector": line.sector,
                "proposed": line.proposed,
                "planned": line.planned,
                "reason": line.reason,
                "held": line.done.held,
            }
            for line in each.lines
        ],
    }


def _row(each: Control) -> dict[str, Any]:
    counts = each.counts
    held = counts.result if counts and counts.result.held_on else None
    return {
        "id": each.id,
        "district": each.district,
        "sector": each.sector,
        "area": each.area,
        "planned_on": each.planned_on,
        "state": each.state,
        "result": counts.number if counts else 0,
        "held_on": held.held_on if held else None,
        "infringements": held.infringements if held else None,
        "victims": held.victims if held else None,
    }
