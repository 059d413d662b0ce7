"""Referrals and consents of a case and their answers, and who looked at it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from typing import Annotated, Any, Literal
from uuid import UUID

from django.http import HttpRequest
from ninja import Query, Router, Schema
from pydantic import ConfigDict

from safeconduct.actions.access_history import HistoryPage, access_history
from safeconduct.actions.sharing import consent, referral
from safeconduct.actions.sharing.consent import StoredConsent
from safeconduct.actions.sharing.referral import NotFound, Referral
from safeconduct.api import shapes
from safeconduct.api.callers import caller, for_purpose
from safeconduct.api.cases import ABSENT, Page, Purpose
from safeconduct.api.problems import Problem

router = Router(tags=["sharing"])
_ANSWERED = {"accept": "accepted", "decline": "declined", "revoke": "revoked"}
WRITING = {**ABSENT, 413: shapes.ProblemOut}


class ReferralOut(Schema):
    """A referral and where it stands; ``reason`` is for the two sides of it alone."""

    id: str
    on: date
    sender: str
    centre: str
    transfer: bool
    state: str
    at: datetime
    plan: str
    reason: str


class ReferralIn(Schema):
    """An answer: accepted with a plan, declined with a reason, or taken back by who sent it."""

    model_config = ConfigDict(extra="forbid")
    answer: Literal["accept", "decline", "revoke"]
    plan: shapes.Code = ""
    reason: shapes.Text = ""


class ConsentOut(Schema):
    """What the person permits: to whom, for what, which sections, until when."""

    id: UUID
    to_agency: str
    to_office: str
    purpose: str
    sections: list[str]
    given_on: date
    last_day: date
    recorded_by: str
    state: str
    withdrawn_at: datetime | None
    acknowledged_at: datetime | None


class LookOut(Schema):
    """A look or a deed. ``agency`` blank: the program. ``name``: of one's own agency alone."""

    at: datetime
    agency: str
    name: str
    purpose: str
    deed: str


class HistoryOut(Schema):
    looks: list[LookOut]
    page: int
    has_next: bool
    count: int


@router.get("/cases/{reference}/referrals", response={200: list[ReferralOut], **ABSENT})
def referrals(request: HttpRequest, reference: str, purpose: Purpose) -> Any:
    """The referrals of the case, for those who may know how they stand; for others none."""
    actor = caller(request)
    for_purpose(actor, purpose, frozenset({referral.PURPOSE}))
    try:
        return [_referral(each) for each in referral.listed(reference, actor=actor)]
    except NotFound:
        raise Problem(404, "problem-404") from None


@router.post("/cases/{reference}/referrals/{event}", response={200: ReferralOut, **WRITING})
def answer_referral(
    request: HttpRequest, reference: str, event: str, purpose: Purpose, body: ReferralIn
) -> Any:
    """Answer a referral that waits, or take one back. 404: it is not the caller's to answer."""
    actor = caller(request)
    for_purpose(actor, purpose, frozenset({referral.PURPOSE}))
    try:
        if body.answer == "accept":
            done = referral.accept(reference, event, body.plan, actor=actor)
        elif body.answer == "decline":
            done = referral.decline(reference, event, body.reason, actor=actor)
        else:
            done = referral.revoke(reference, event, actor=actor)
    except NotFound:
        raise Problem(404, "problem-404") from None
    except ValueError:
        missing = "plan" if body.answer == "accept" else "reason"
        raise Problem(422, "problem-answer", fields=[missing]) from None
    after = replace(done, state=_ANSWERED[body.answer], plan=body.plan, reason=body.reason)
    return _referral(after)


@router.get("/cases/{reference}/consents", response={200: list[ConsentOut], **ABSENT})
def consents(request: HttpRequest, reference: str, purpose: Purpose) -> Any:
    """The consents the caller may know of: who keeps the file, took or received them."""
    actor = caller(request)
    for_purpose(actor, purpose, frozenset({consent.PURPOSE}))
    try:
        return [_consent(each) for each in consent.listed(reference, actor=actor)]
    except NotFound:
        raise Problem(404, "problem-404") from None


@router.post(
    "/cases/{reference}/consents/{consent_id}/withdraw", response={200: ConsentOut, **WRITING}
)
def withdraw_consent(
    request: HttpRequest, reference: str, consent_id: UUID, purpose: Purpose
) -> Any:
    """Close at once what a consent opened. To give one takes the person, and a page."""
    actor = caller(request)
    for_purpose(actor, purpose, frozenset({consent.PURPOSE}))
    try:
        consent.withdraw(reference, consent_id, actor=actor)
        after = consent.listed(reference, actor=actor)
    except NotFound:
        raise Problem(404, "problem-404") from None
    return next(_consent(each) for each in after if each.id == consent_id)


@router.get("/cases/{reference}/history", response={200: HistoryOut, **ABSENT})
def history(
    request: HttpRequest,
    reference: str,
    purpose: Purpose,
    page: Page = 1,
    agency: Annotated[shapes.Code | None, Query()] = None,
    on: Annotated[date | None, Query()] = None,
) -> Any:
    """Who looked at the case, the newest first; for those who may read it."""
    actor = caller(request)
    for_purpose(actor, purpose, frozenset({"access_history"}))
    try:
        found = access_history(reference, actor=actor, agency=agency or "", on=on, page=page)
    except NotFound:
        raise Problem(404, "problem-404") from None
    return _history(found)


def _referral(each: Referral) -> dict[str, Any]:
    names = ("on", "sender", "centre", "transfer", "state", "at", "plan", "reason")
    return {"id": each.event_id, **{name: getattr(each, name) for name in names}}


def _consent(each: StoredConsent) -> dict[str, Any]:
    given = each.consent
    return {
        "id": each.id,
        "to_agency": given.to_agency,
        "to_office": given.to_office,
        "purpose": given.purpose,
        "sections": sorted(given.sections),
        "given_on": given.given_on,
        "last_day": given.last_day,
        "recorded_by": each.agency,
        "state": each.state,
        "withdrawn_at": each.withdrawn_at,
        "acknowledged_at": each.acknowledged_at,
    }


def _history(found: HistoryPage) -> dict[str, Any]:
    looks = [{name: getattr(each, name) for name in LookOut.model_fields} for each in found.entries]
    return {"looks": looks, "page": found.page, "has_next": found.has_next, "count": found.count}
