"""Published reports, for everybody: no key is asked for."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django.http import HttpRequest
from django.urls import reverse
from ninja import Router, Schema

from safeconduct.actions.reports import published
from safeconduct.actions.reports.published import Edition
from safeconduct.api import shapes
from safeconduct.api.problems import Problem, language
from safeconduct.policy.reports.document import title_of

router = Router(tags=["reports"])


class ReportOut(Schema):
    """An edition of a report; ``report`` and ``number`` name it, ``latest`` the last edition."""

    report: str
    number: int
    latest: int
    kind: str
    year: int
    agency: str
    title: str
    published_at: datetime
    correction: str


class ReportFileOut(Schema):
    """A file of an edition and where it is fetched."""

    name: str
    size: int
    sha256: str
    address: str


class ReportShown(ReportOut):
    """An edition with its files."""

    files: list[ReportFileOut]


@router.get("/reports", response={200: list[ReportOut], 429: shapes.ProblemOut}, auth=None)
def list_reports(request: HttpRequest) -> Any:
    """Every edition of every report that was published, the newest year first."""
    return [_said(each) for each in published.editions()]


@router.get(
    "/reports/{report}/{number}",
    response={200: ReportShown, 404: shapes.ProblemOut, 429: shapes.ProblemOut},
    auth=None,
)
def read_report(request: HttpRequest, report: shapes.Code, number: int) -> Any:
    """One edition with its files: PDF, tables, descriptions and their checksums."""
    found = published.find(report, number) if number > 0 else None
    if found is None:
        raise Problem(404, "problem-404")
    files = [
        {
            "name": each.name,
            "size": each.size,
            "sha256": each.sha256,
            "address": reverse("reports:file", args=[report, number, each.name]),
        }
        for each in published.files(found)
    ]
    return _said(found) | {"files": files}


def _said(each: Edition) -> dict[str, Any]:
    names = ("number", "latest", "kind", "year", "agency", "published_at", "correction")
    return {
        "report": each.report,
        "title": title_of(each.kind, each.year, language()),
        **{name: getattr(each, name) for name in names},
    }
