"""Campaigns for who runs them, and the leaflet's languages for everybody who is signed in."""

from __future__ import annotations

from dataclasses import asdict
from datetime import date
from typing import Annotated, Any
from uuid import UUID

from django.http import HttpRequest
from django.urls import reverse
from ninja import Query, Router, Schema
from pydantic import ConfigDict, Field

from safeconduct.actions.prevention import campaigns, leaflet
from safeconduct.actions.prevention.campaigns import Campaign, Contradiction, Kept, NotFound
from safeconduct.api import shapes
from safeconduct.api.callers import caller, for_purpose
from safeconduct.api.cases import ABSENT, ERRORS, Purpose
from safeconduct.api.problems import Problem
from safeconduct.policy.prevention.campaigns import AIMS, AUDIENCES, CHANNELS, STATES

router = Router(tags=["prevention"])
PURPOSE = frozenset({"prevention"})
Amount = Annotated[int | None, Field(ge=0, le=10**12)]
_CLOSED = {"aim": AIMS, "state": STATES, "audiences": AUDIENCES, "channels": CHANNELS}


class CampaignIn(Schema):
    """A campaign. Amounts are whole euro, ``reach`` persons; null is not known, 0 is none."""

    model_config = ConfigDict(extra="forbid")
    title: Annotated[str, Field(min_length=1, max_length=120)]
    aim: shapes.Code
    state: shapes.Code
    begins: date
    ends: date | None = None
    audiences: list[shapes.Code]
    countries: list[Annotated[str, Field(pattern="^[A-Z]{3}$")]]
    channels: list[shapes.Code]
    languages: list[Annotated[str, Field(pattern="^[a-z]{2,3}$")]]
    budget: Amount = None
    spent: Amount = None
    reach: Amount = None
    measured: Annotated[str, Field(max_length=4000)] = ""
    result: Annotated[str, Field(max_length=4000)] = ""
    lesson: Annotated[str, Field(max_length=4000)] = ""


class CampaignOut(CampaignIn):
    """A campaign as it is kept, by the agency that runs it."""

    id: UUID
    agency: str
    revision: int


class LeafletOut(Schema):
    """A language of the leaflet; ``reviewed_on`` null: nobody has checked its words yet."""

    language: str
    reviewed_on: date | None
    reviewed_by: str
    page: str
    pdf: str
    large_print: str


@router.get("/leaflets", response={200: list[LeafletOut], **ERRORS})
def leaflets(request: HttpRequest) -> Any:
    """The languages of the leaflet, the state of their review, and where each is had."""
    return [
        {
            "language": code,
            "reviewed_on": state.on,
            "reviewed_by": state.by,
            "page": reverse("leaflet_in", args=[code]),
            "pdf": reverse("leaflet_pdf", args=[code]),
            "large_print": reverse("leaflet_large", args=[code]),
        }
        for code, state in leaflet.languages().items()
    ]


@router.get("/campaigns", response={200: list[CampaignOut], **ABSENT})
def campaign_rows(
    request: HttpRequest,
    purpose: Purpose,
    aim: Annotated[shapes.Code | None, Query()] = None,
    country: Annotated[shapes.Code | None, Query()] = None,
    state: Annotated[shapes.Code | None, Query()] = None,
) -> Any:
    """The campaigns that fit, the last begun first."""
    actor = caller(request)
    for_purpose(actor, purpose, PURPOSE)
    wanted = {"aim": aim or "", "country": country or "", "state": state or ""}
    try:
        return [_shown(each) for each in campaigns.listed(actor=actor, **wanted)]
    except NotFound:
        raise Problem(404, "problem-404") from None


@router.post("/campaigns", response={200: CampaignOut, **ABSENT, 413: shapes.ProblemOut})
def add_campaign(request: HttpRequest, purpose: Purpose, body: CampaignIn) -> Any:
    """Keep a new campaign of the caller's agency."""
    actor = caller(request)
    for_purpose(actor, purpose, PURPOSE)
    given = body.model_dump()
    wrong = [
        name
        for name, known in _CLOSED.items()
        if not set([given[name]] if isinstance(given[name], str) else given[name]) <= set(known)
    ]
    if wrong:
        raise Problem(422, "problem-answer", fields=wrong)
    try:
        told: dict[str, Any] = {
            name: tuple(value) if isinstance(value, list) else value
            for name, value in given.items()
        }
        made = campaigns.add(Campaign(**told), actor=actor)
        return _shown(campaigns.one(UUID(made), actor=actor))
    except Contradiction as found:
        fields = [each.field for each in found.faults]
        raise Problem(422, "problem-answer", fields=fields) from None
    except NotFound:
        raise Problem(404, "problem-404") from None


def _shown(kept: Kept) -> dict[str, Any]:
    head = {"id": kept.id, "agency": kept.agency, "revision": kept.revision}
    return {**asdict(kept.campaign), **head}
