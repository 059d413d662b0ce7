"""The law, and what it says of a case that is sent along: nothing of either is kept."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Any

from django.http import HttpRequest
from ninja import Body, Query, Router
from pydantic import AwareDatetime

from safeconduct.api import shapes
from safeconduct.api.cases import ABSENT, ERRORS
from safeconduct.api.problems import Problem, language
from safeconduct.cases.reading import CaseError, read_case, today
from safeconduct.cases.standing import decide as decide_case
from safeconduct.law.belgium.catalogue import by_code, entries, entry
from safeconduct.words import say

router = Router(tags=["law"])
Day = Annotated[date | None, Query()]


@router.get("/rules", response={200: list[shapes.Rule], **ERRORS, 422: shapes.ProblemOut})
def rules(request: HttpRequest, on: Day = None) -> Any:
    """All rules; with ``on``, in the version in force on that day."""
    lang = language()
    return [each.as_listed(lang) for each in entries() if on is None or each.in_force(on)]


@router.get("/rules/{code}", response={200: shapes.RuleShown, **ABSENT})
def rule(request: HttpRequest, code: str, on: Day = None) -> Any:
    """One rule, in the version in force on a day, with its words and its other versions."""
    if code not in by_code():
        raise Problem(404, "problem-404")
    lang = language()
    return {
        **entry(code, on or today()).as_listed(lang),
        "text": say(lang, f"{code}.text"),
        "versions": [each.as_listed(lang) for each in by_code()[code]],
    }


@router.post(
    "/decide",
    response={200: dict[str, Any], **ERRORS, 413: shapes.ProblemOut, 422: shapes.ProblemOut},
)
def decide(
    request: HttpRequest,
    body: Annotated[dict[str, Any], Body()],
    on: Day = None,
    known_at: Annotated[AwareDatetime | None, Query()] = None,
) -> Any:
    """Where a case stands on a day, and why: in and out as ``safeconduct decide --json``."""
    try:
        sent = read_case(body)
    except CaseError as wrong:
        raise Problem(422, "problem-case", where=wrong.where, expected=wrong.expected) from None
    return decide_case(sent, on=on or today(), known_at=known_at, lang=language())
