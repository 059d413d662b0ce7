"""One case as a record of HTCDS 2.0, and a record as a new case."""

from __future__ import annotations

import json
from typing import Annotated, Any, Literal
from uuid import UUID

from django.http import HttpRequest
from ninja import Query, Router, Schema, Status
from pydantic import ConfigDict, Field

from safeconduct.actions.exchange import giving, taking
from safeconduct.actions.exchange.giving import Changed, Foreseen, NotFound, Wanted, WrongWish
from safeconduct.actions.exchange.taking import (
    MAY_BE_UNKNOWN,
    Fault,
    Incomplete,
    NotYourTask,
    Unreadable,
)
from safeconduct.api import shapes
from safeconduct.api.callers import caller, for_purpose
from safeconduct.api.cases import ABSENT, Purpose
from safeconduct.api.problems import Problem, language
from safeconduct.cases.htcds.export import Loss
from safeconduct.cases.phrases import phrase
from safeconduct.cases.reading import CaseError
from safeconduct.words import say

router = Router(tags=["exchange"])
GIVING, OPENING = frozenset({"exchange"}), frozenset({"first_contact"})
Digest = Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]


class LossOut(Schema):
    """What a plain reader does not see, or what is not taken; ``why`` is a code, ``text`` words."""

    field: str
    why: str
    text: str


class FieldOut(Schema):
    """A field of the record and the class of what it can hold."""

    name: str
    kind: str
    value: Any


class HtcdsOut(Schema):
    """What a file would hold. To be given it, send back its ``digest``: it is kept and recorded
    that it was given, as it was shown.
    """

    sections: list[str]
    fields: list[FieldOut]
    events: list[str]
    losses: list[LossOut]
    digest: str


class HtcdsAsked(Schema):
    """For whom the file is; the rest is asked where it leaves the house."""

    model_config = ConfigDict(extra="forbid")
    to: shapes.Code = "own"
    country: shapes.Code = ""
    purpose: shapes.Code = ""
    sections: list[shapes.Code] = Field(default_factory=list, max_length=30)
    agreed: bool = False


class HtcdsIn(HtcdsAsked):
    digest: Digest


class HtcdsGiven(Schema):
    record: dict[str, Any]


class HtcdsTake(Schema):
    """A record. ``check`` keeps nothing, ``draft`` keeps a first contact to go on with, ``open``
    opens the case at once, or nothing where an answer is missing. ``not_known``: the pages of
    which nothing is known.
    """

    model_config = ConfigDict(extra="forbid")
    record: dict[str, Any]
    then: Literal["check", "draft", "open"] = "check"
    not_known: list[shapes.Code] = Field(default_factory=list, max_length=len(MAY_BE_UNKNOWN))


class HtcdsTaken(Schema):
    """What became of a record: the pages it answers and leaves open, and what was not taken."""

    answered: list[str]
    unanswered: list[str]
    losses: list[LossOut]
    draft: UUID | None = None
    reference: str | None = None


@router.get("/cases/{reference}/htcds", response={200: HtcdsOut, **ABSENT})
def htcds_preview(
    request: HttpRequest, reference: str, purpose: Purpose, asked: Query[HtcdsAsked]
) -> Any:
    """What a file of the case would hold, and what of it a plain reader does not see."""
    actor = caller(request)
    for_purpose(actor, purpose, GIVING)
    try:
        stored = giving.begin(reference, actor=actor)
        return _foreseen(giving.foreseen(stored, _wanted(asked), actor=actor))
    except NotFound:
        raise Problem(404, "problem-404") from None
    except WrongWish as wrong:
        raise Problem(422, "problem-422", fields=[wrong.field]) from None


@router.post(
    "/cases/{reference}/htcds",
    response={200: HtcdsGiven, **ABSENT, 409: shapes.ProblemOut, 413: shapes.ProblemOut},
)
def htcds_give(request: HttpRequest, reference: str, purpose: Purpose, body: HtcdsIn) -> Any:
    """Give the file that was looked at. 409: the case has changed since; look again."""
    actor = caller(request)
    for_purpose(actor, purpose, GIVING)
    try:
        given = giving.give(reference, _wanted(body), body.digest, actor=actor)
    except NotFound:
        raise Problem(404, "problem-404") from None
    except WrongWish as wrong:
        raise Problem(422, "problem-422", fields=[f"body.body.{wrong.field}"]) from None
    except Changed:
        raise Problem(409, "exchange-changed") from None
    return {"record": json.loads(given.file)}


@router.post(
    "/htcds",
    response={200: HtcdsTaken, 201: HtcdsTaken, **ABSENT, 413: shapes.ProblemOut},
)
def htcds_take(request: HttpRequest, purpose: Purpose, body: HtcdsTake) -> Any:
    """Take a record as a first contact. What is wrong with it stands in ``faults``, each with what
    was found and expected; which answers are missing to open the case, in ``unanswered``.
    """
    actor = caller(request)
    # A program hands a record in; to open a case takes somebody who met the person.
    for_purpose(actor, purpose, OPENING if body.then == "open" else GIVING | OPENING)
    if unknown := [page for page in body.not_known if page not in MAY_BE_UNKNOWN]:
        raise Problem(422, "problem-422", fields=["body.body.not_known"], found=unknown)
    try:
        taken = taking.record_taken(body.record, actor=actor)
        taken = taking.not_known(taken, body.not_known, actor=actor)
        told: dict[str, Any] = {
            "answered": sorted(taken.content),
            "unanswered": taken.unanswered,
            "losses": _losses(taken.losses),
        }
        if body.then == "check":
            return told
        if body.then == "draft":
            return Status(201, {**told, "draft": taking.keep(taken.content, actor=actor)})
        return Status(201, {**told, "reference": taking.open_case(taken, actor=actor)})
    except NotYourTask:
        raise Problem(404, "problem-404") from None
    except Incomplete as missing:
        raise Problem(422, "problem-answer", unanswered=list(missing.pages)) from None
    except Unreadable as wrong:
        raise Problem(422, "problem-422", faults=[_fault(each) for each in wrong.faults]) from None


def _wanted(asked: HtcdsAsked) -> Wanted:
    return Wanted(asked.to, asked.country, asked.purpose, frozenset(asked.sections), asked.agreed)


def _foreseen(found: Foreseen) -> dict[str, Any]:
    return {
        "sections": found.preview.sections,
        "fields": [
            {"name": each.name, "kind": each.kind, "value": each.value} for each in found.fields
        ],
        "events": [each.type for each in found.preview.look.events],
        "losses": _losses(found.losses),
        "digest": found.digest,
    }


def _losses(found: tuple[Loss, ...]) -> list[dict[str, str]]:
    lang = language()
    return [
        {"field": each.field[:120], "why": each.why, "text": say(lang, f"htcds-why-{each.why}")}
        for each in found
    ]


def _fault(fault: Fault) -> dict[str, str]:
    wrong, lang = fault.wrong, language()
    if not isinstance(wrong, CaseError):
        return {}
    return {
        "field": wrong.where[:120],
        "found": phrase(lang, wrong.found),
        "expected": phrase(lang, wrong.expected),
    }
