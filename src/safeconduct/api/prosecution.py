"""The dossiers of the caller's office: the list, one dossier, a charge or a judgment recorded."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any, Literal
from uuid import UUID

from django.http import HttpRequest
from ninja import Router, Schema
from pydantic import ConfigDict, Field

from safeconduct.actions.prosecution import dossiers, rulings
from safeconduct.actions.prosecution.dossiers import NotFound, Placed, Read, Stale, WrongAnswer
from safeconduct.api import shapes
from safeconduct.api.callers import caller, for_purpose
from safeconduct.api.cases import ABSENT, Purpose
from safeconduct.api.problems import Problem

router = Router(tags=["prosecution"])
# No other purpose opens a dossier, and so none shows the name of a suspect.
PURPOSE = frozenset({"prosecution"})


class Placing(Schema):
    """The place PR-1 proposes, those that further answers could give, and the one it stands in."""

    place: int
    best: int
    worst: int
    stands: int
    least: int
    most: int


class DossierRow(Schema):
    """A line of the list; ``ranking`` is null for one that is closed."""

    id: UUID
    number: str
    title: str
    agency: str
    office: str
    opened_on: date
    state: str
    form: str
    federal: str
    version: int
    departure: str
    ranking: Placing | None


class RuledOut(Schema):
    what: str
    on: date


class SuspectOut(Schema):
    """A suspect, and what was ruled on them; ``name`` is blank where it was erased."""

    id: UUID
    ruled: list[RuledOut]
    kind: str
    name: str
    role: str
    charges: list[str]


class VictimOut(Schema):
    """A linked case that the caller prosecutes; ``duress`` is what PR-6 speaks of."""

    reference: str
    phase: str
    owed: str
    due: date | None
    duress: list[str]


class OffenceOut(Schema):
    offence: str
    verdict: str
    level: int
    missing: list[str]


class StepOut(Schema):
    code: str
    state: str
    note: str


class MoneyOut(Schema):
    kind: str
    what: str
    amount: Decimal | None
    on: date
    by: str


class DossierOut(DossierRow):
    """A dossier whole; ``owed`` are the means of PR-5 of which nothing is recorded."""

    criteria: dict[str, dict[str, str]]
    departure_reason: str
    facts: dict[str, Any]
    suspects: list[SuspectOut]
    victims: list[VictimOut]
    offences: list[OffenceOut]
    steps: list[StepOut]
    money: list[MoneyOut]
    owed: list[str]


class RulingIn(Schema):
    """A charge or a judgment; ``version`` is that of the dossier as the caller saw it.

    ``suspects``: on whom, by their ids; none: on all.
    """

    model_config = ConfigDict(extra="forbid")
    what: Literal[rulings.RULINGS]  # type: ignore[valid-type]
    on: date
    version: int = Field(ge=0, le=1_000_000_000)
    suspects: list[UUID] = Field(default=[], max_length=200)


class RulingOut(Schema):
    """The cases in which it was recorded; ``elsewhere`` counts those that are not the caller's.

    ``waits``: no case was told, for it does not hold for every suspect yet.
    """

    cases: list[str]
    elsewhere: int
    waits: bool


WRITING = {**ABSENT, 409: shapes.ProblemOut, 413: shapes.ProblemOut}


@router.get("/dossiers", response={200: list[DossierRow], **ABSENT}, url_name="dossiers")
def listed(request: HttpRequest, purpose: Purpose) -> Any:
    """The dossiers of the caller's office, the open ones in the order in which they stand."""
    actor = caller(request)
    for_purpose(actor, purpose, PURPOSE)
    try:
        return [_row(each) for each in dossiers.listed(actor=actor)]
    except NotFound:
        raise Problem(404, "problem-404") from None


@router.get("/dossiers/{uuid:dossier}", response={200: DossierOut, **ABSENT}, url_name="dossier")
def one(request: HttpRequest, dossier: UUID, purpose: Purpose) -> Any:
    """One dossier, with what the offence law says of its facts and still has to be told."""
    actor = caller(request)
    for_purpose(actor, purpose, PURPOSE)
    try:
        return _whole(dossiers.read(dossier, actor=actor))
    except NotFound:
        raise Problem(404, "problem-404") from None


@router.post(
    "/dossiers/{uuid:dossier}/rulings", response={200: RulingOut, **WRITING}, url_name="ruling"
)
def record(request: HttpRequest, dossier: UUID, purpose: Purpose, body: RulingIn) -> Any:
    """Record a charge or a judgment in the dossier and in every linked case, or nowhere.

    409: somebody changed the dossier meanwhile. 422: a case does not take it on that day.
    """
    actor = caller(request)
    for_purpose(actor, purpose, PURPOSE)
    try:
        whom = [str(each) for each in body.suspects]
        done = rulings.record(
            dossier, body.version, body.what, on=body.on, suspects=whom, actor=actor
        )
    except NotFound:
        raise Problem(404, "problem-404") from None
    except Stale as stale:
        raise Problem(409, "problem-dossier-stale", version=stale.version) from None
    except WrongAnswer as wrong:
        raise Problem(422, "problem-answer", fields=[wrong.field]) from None
    except rulings.RefusedIn as refused:
        raise Problem(422, "problem-answer", fields=["on"], case=refused.reference) from None
    return {"cases": list(done.cases), "elsewhere": done.elsewhere, "waits": done.waits}


def _row(each: Placed) -> dict[str, Any]:
    names = set(DossierRow.model_fields) - {"ranking"}
    found = {name: getattr(each.dossier, name) for name in names}
    if each.ranked is None:
        return found | {"ranking": None}
    score = each.ranked.score
    placing = {name: getattr(each.ranked, name) for name in ("place", "best", "worst", "stands")}
    return found | {"ranking": {**placing, "least": score.least, "most": score.most}}


def _whole(read: Read) -> dict[str, Any]:
    whole = read.whole
    return _row(Placed(whole.dossier, read.ranked)) | {
        "criteria": {name: dict(each) for name, each in whole.dossier.criteria.items()},
        "departure_reason": whole.dossier.departure_reason,
        "facts": dict(whole.dossier.facts),
        "suspects": [
            _of(each, SuspectOut) | {"ruled": [{"what": what, "on": on} for what, on in each.ruled]}
            for each in whole.suspects
        ],
        "victims": [
            _of(each, VictimOut) | {"duress": list(read.flags[each.reference])}
            for each in whole.victims
        ],
        "offences": [
            {
                "offence": each.name,
                "verdict": each.verdict,
                "level": each.level,
                "missing": [*each.elements, *each.aggravating],
            }
            for each in read.offences
        ],
        "steps": [_of(each, StepOut) for each in whole.steps.values()],
        "money": [_of(each, MoneyOut) for each in whole.money],
        "owed": list(read.owed),
    }


def _of(each: Any, shape: type[Schema]) -> dict[str, Any]:
    return {name: getattr(each, name) for name in shape.model_fields}
