"""Published reports, for everybody: nobody signs in, and nothing else is asked."""

from __future__ import annotations

import io
import zipfile

from django.contrib.auth.decorators import login_not_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from safeconduct.actions.reports import published
from safeconduct.actions.reports.published import Edition
from safeconduct.policy.reports.document import title_of
from safeconduct.web.reports.shown import changed, sections
from safeconduct.web.templatetags.words import language, say
from safeconduct.words import LANGUAGES

_TYPES = {
    "csv": "text/csv; charset=utf-8",
    "json": "application/json",
    "jsonld": "application/ld+json",
    "pdf": "application/pdf",
}
_DAY = (1980, 1, 1, 0, 0, 0)
"""Every file of a package bears the same day: the same report is the same bytes."""


@login_not_required
@require_safe
def reports(request: HttpRequest) -> HttpResponse:
    """Every edition of every report."""
    found = [(title_of(each.kind, each.year, language()), each) for each in published.editions()]
    return render(request, "reports/list.html", {"editions": found})


@login_not_required
@require_safe
def latest(request: HttpRequest, report: str) -> HttpResponse:
    """The last edition of a report."""
    return _page(request, _found(report, 0))


@login_not_required
@require_safe
def edition(request: HttpRequest, report: str, number: int) -> HttpResponse:
    """One edition of a report."""
    return _page(request, _found(report, number))


@login_not_required
@require_safe
def package(request: HttpRequest, report: str, number: int) -> HttpResponse:
    """Every file of an edition in one."""
    found = _found(report, number)
    name = f"{report}-{number}"
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        for each in published.files(found):
            content = published.file(found, each.name) or b""
            told = zipfile.ZipInfo(f"{name}/{each.name}", _DAY)
            packed.writestr(told, content, zipfile.ZIP_DEFLATED)
    return _download(out.getvalue(), "application/zip", f"{name}.zip")


@login_not_required
@require_safe
def file(request: HttpRequest, report: str, number: int, path: str) -> HttpResponse:
    """One file of an edition."""
    content = published.file(_found(report, number), path)
    if content is None:
        raise Http404
    kind = _TYPES.get(path.rpartition(".")[2], "text/plain; charset=utf-8")
    return _download(content, kind, path.replace("/", "-"))


def _page(request: HttpRequest, found: Edition) -> HttpResponse:
    shown = published.read(found, language())
    context = {
        "edition": found,
        "title": shown.document.title,
        "sections": sections(shown.document),
        "sources": shown.today,
        "changed": changed(shown.changed),
        "files": shown.files,
        "papers": [
            (each, say(f"reports-language-{each}"), f"{found.report}-{each}.pdf")
            for each in LANGUAGES
        ],
        "correction_lang": "" if found.language == language() else found.language,
    }
    return render(request, "reports/report.html", context)


def _found(report: str, number: int) -> Edition:
    found = published.find(report, number)
    if found is None:
        raise Http404
    return found


def _download(content: bytes, kind: str, name: str) -> HttpResponse:
    answer = HttpResponse(content, content_type=kind)
    answer.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    return answer
