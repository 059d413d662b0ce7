"""Campaigns for who runs them, and the leaflet's languages for everybody who is signed in."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import asdict
from datetime import date
from typing import Annotated, Any
from uuid import UUID

from django.http import HttpRequest
from django.urls import reverse
from ninja import Query, Router, Schema
from pydantic import ConfigDict, Field

from safeconduct.actions.prevention import campaigns, leaflet, stock
from safeconduct.actions.prevention.campaigns import Campaign, Contradiction, Kept, NotFound
from safeconduct.actions.prevention.stock import Move
from safeconduct.api import shapes
from safeconduct.api.callers import caller, for_purpose
from safeconduct.api.cases import ABSENT, ERRORS, Page, Purpose
from safeconduct.api.problems import Problem
from safeconduct.cases.nationalities import ALPHA_3
from safeconduct.cases.reading import today
from safeconduct.policy.prevention.campaigns import AIMS, AUDIENCES, CHANNELS, STATES
from safeconduct.policy.prevention.stock import COUNTED, PLACES, SENT
from safeconduct.words import LANGUAGES
from safeconduct.words.readers import READER_LANGUAGES

router = Router(tags=["prevention"])
PURPOSE = frozenset({"prevention"})
Title = Annotated[str, Field(min_length=1, max_length=120)]
Amount = Annotated[int | None, Field(ge=0, le=10**12)]
# field → the codes that it takes.
_CLOSED: Mapping[str, Collection[str]] = {
    "aim": AIMS,
    "state": STATES,
    "audiences": AUDIENCES,
    "channels": CHANNELS,
    "countries": frozenset(ALPHA_3),
    "languages": READER_LANGUAGES,
    "titles": LANGUAGES,
}
_STOCK: Mapping[str, Collection[str]] = {
    "kind": (SENT, COUNTED),
    "place_kind": PLACES,
    "language": READER_LANGUAGES,
}


class CampaignIn(Schema):
    """A campaign. Amounts are whole euro, ``reach`` persons; null is not known, 0 is none.

    ``title`` is its own, ``titles`` what it is called in languages of the pages.
    """

    model_config = ConfigDict(extra="forbid")
    title: Title
    titles: dict[shapes.Code, Title] = Field(default_factory=dict, max_length=4)
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


class CampaignsOut(Schema):
    """A page of campaigns, counted from 1."""

    campaigns: list[CampaignOut]
    page: int
    has_next: bool


class MoveIn(Schema):
    """Leaflets of a language sent to a place, or counted there, on a day."""

    model_config = ConfigDict(extra="forbid")
    kind: shapes.Code
    place_kind: shapes.Code
    place: Annotated[str, Field(min_length=1, max_length=80)]
    language: shapes.Code
    count: Annotated[int, Field(ge=0, le=10**7)]
    on: date


class StockOut(Schema):
    """What a place has of a language; ``counted_on`` null: nobody has counted there yet."""

    place_kind: str
    place: str
    language: str
    sent: int
    left: int
    low: bool
    counted_on: date | None


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


@router.get("/leaflets/stock", response={200: list[StockOut], **ABSENT})
def leaflet_stock(request: HttpRequest, purpose: Purpose) -> Any:
    """What each place has of each language, the lowest first."""
    actor = caller(request)
    for_purpose(actor, purpose, PURPOSE)
    try:
        return [{**asdict(each), "low": each.is_low} for each in stock.left(actor=actor)]
    except NotFound:
        raise Problem(404, "problem-404") from None


@router.post("/leaflets/stock", response={200: list[StockOut], **ABSENT, 413: shapes.ProblemOut})
def note_leaflets(request: HttpRequest, purpose: Purpose, body: MoveIn) -> Any:
    """Note leaflets that were sent to a place or counted there; what that place has then."""
    actor = caller(request)
    for_purpose(actor, purpose, PURPOSE)
    given = body.model_dump()
    given["place"] = given["place"].strip()
    wrong = _unknown(given, _STOCK)
    wrong += [
        name for name, lies in (("place", given["place"]), ("on", body.on <= today())) if not lies
    ]
    if wrong:
        raise _wrong(wrong, _STOCK)
    try:
        stock.note(Move(**given), actor=actor)
        left = stock.left(actor=actor)
    except NotFound:
        raise Problem(404, "problem-404") from None
    return [
        {**asdict(each), "low": each.is_low}
        for each in left
        if (each.place, each.place_kind) == (given["place"], given["place_kind"])
    ]


@router.get("/campaigns", response={200: CampaignsOut, **ABSENT})
def campaign_rows(
    request: HttpRequest,
    purpose: Purpose,
    aim: Annotated[shapes.Code | None, Query()] = None,
    country: Annotated[shapes.Code | None, Query()] = None,
    state: Annotated[shapes.Code | None, Query()] = None,
    page: Page = 1,
) -> Any:
    """The campaigns that fit, the last begun first."""
    actor = caller(request)
    for_purpose(actor, purpose, PURPOSE)
    wanted = {"aim": aim or "", "country": country or "", "state": state or ""}
    known = {"aim": AIMS, "country": _CLOSED["countries"], "state": STATES}
    asked = {name: value for name, value in wanted.items() if value}
    if wrong := _unknown(asked, known):
        raise _wrong(wrong, known)
    try:
        found = campaigns.listed(actor=actor, **wanted, page=page)
    except NotFound:
        raise Problem(404, "problem-404") from None
    rows = [_shown(each) for each in found.campaigns]
    return {"campaigns": rows, "page": found.page, "has_next": found.has_next}


@router.post("/campaigns", response={200: CampaignOut, **ABSENT, 413: shapes.ProblemOut})
def add_campaign(request: HttpRequest, purpose: Purpose, body: CampaignIn) -> Any:
    """Keep a new campaign of the caller's agency."""
    actor = caller(request)
    for_purpose(actor, purpose, PURPOSE)
    given = body.model_dump()
    if wrong := _unknown(given, _CLOSED):
        raise _wrong(wrong, _CLOSED)
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


def _unknown(given: Mapping[str, Any], known: Mapping[str, Collection[str]]) -> list[str]:
    """The fields in which stands a code that is none of theirs."""

    def codes(value: Any) -> set[str]:
        return {value} if isinstance(value, str) else set(value)

    return [name for name in known if name in given and not codes(given[name]) <= set(known[name])]


def _wrong(fields: list[str], known: Mapping[str, Collection[str]]) -> Problem:
    """The fields, and which codes each of them takes."""
    takes = {name: sorted(known[name]) for name in fields if name in known}
    return Problem(422, "problem-answer", fields=fields, known=takes)


def _shown(kept: Kept) -> dict[str, Any]:
    head = {"id": kept.id, "agency": kept.agency, "revision": kept.revision}
    return {**asdict(kept.campaign), **head}
