"""The cases of the caller's agency: the list, what is due, one case."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Any

from django.http import HttpRequest
from ninja import Header, Query, Router
from pydantic import AwareDatetime

from safeconduct.actions.list_cases import Filters, list_cases
from safeconduct.actions.look import NotFound, look
from safeconduct.api import shapes
from safeconduct.api.callers import caller, for_purpose
from safeconduct.api.problems import Problem, language
from safeconduct.cases.reading import today

router = Router(tags=["cases"])

LISTING = frozenset({"list", "case_work", "work_queue"})
LOOKING = frozenset({"case_work", "decision", "confirmation"})

Purpose = Annotated[str, Header(alias="Purpose", max_length=40)]
Page = Annotated[int, Query(ge=1, le=4000)]
ERRORS = dict.fromkeys((400, 401, 403, 429), shapes.ProblemOut)
ABSENT = {**ERRORS, 404: shapes.ProblemOut, 422: shapes.ProblemOut}


@router.get("/cases", response={200: shapes.CaseRows, **ERRORS, 422: shapes.ProblemOut})
def cases(
    request: HttpRequest,
    purpose: Purpose,
    page: Page = 1,
    phase: Annotated[shapes.Code | None, Query()] = None,
    document: Annotated[shapes.Code | None, Query()] = None,
    overdue: bool | None = None,
) -> dict[str, Any]:
    """The cases the caller's agency stands in relation to, what is due next first."""
    filters = Filters(phase=phase, document=document, overdue=overdue)
    return _listed(request, purpose, filters, page)


@router.get("/duties", response={200: shapes.CaseRows, **ERRORS, 422: shapes.ProblemOut})
def duties(
    request: HttpRequest,
    purpose: Purpose,
    within: Annotated[int, Query(ge=0, le=366)] = 30,
    page: Page = 1,
) -> dict[str, Any]:
    """The next duty of each case that is due within so many days, or overdue."""
    return _listed(request, purpose, Filters(due_within=within), page)


@router.get("/cases/{reference}", response={200: shapes.CaseOut, **ABSENT})
def case(
    request: HttpRequest,
    reference: str,
    purpose: Purpose,
    on: Annotated[date | None, Query()] = None,
    known_at: Annotated[AwareDatetime | None, Query()] = None,
) -> dict[str, Any]:
    """A case as the caller may see it on a day, as known at an instant."""
    actor = caller(request)
    given = for_purpose(actor, purpose, LOOKING)
    try:
        found = look(
            reference,
            actor=actor,
            on=on or today(),
            known_at=known_at,
            lang=language(),
            purpose=given,
        )
    except NotFound:
        raise Problem(404, "problem-404") from None
    return shapes.case(found)


def _listed(request: HttpRequest, purpose: str, filters: Filters, page: int) -> dict[str, Any]:
    actor = caller(request)
    given = for_purpose(actor, purpose, LISTING)
    found = list_cases(actor=actor, filters=filters, page=page, purpose=given)
    return {
        "cases": [shapes.row(line) for line in found.lines],
        "page": found.page,
        "has_next": found.has_next,
        "count": found.count,
    }
