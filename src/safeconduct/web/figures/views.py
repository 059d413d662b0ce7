"""The list of what was published, one edition, and its files."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

from django.contrib.auth.decorators import login_not_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from safeconduct.actions import figures
from safeconduct.actions.figures import Published
from safeconduct.centre.charts.numbers import decimal
from safeconduct.centre.release.package import in_plain_words
from safeconduct.web.figures.numbers import short
from safeconduct.web.figures.tables import shown_tables
from safeconduct.web.templatetags.words import language

_TYPES = {
    "csv": "text/csv; charset=utf-8",
    "json": "application/json",
    "jsonld": "application/ld+json",
    "parquet": "application/vnd.apache.parquet",
}
_DAY = (1980, 1, 1, 0, 0, 0)
"""Every file of a package bears the same day: the same figures are the same bytes."""


@login_not_required
@require_safe
def list_editions(request: HttpRequest) -> HttpResponse:
    """Every edition, those that were replaced or withdrawn too."""
    found = [(figures.name_of(each), each) for each in figures.editions()]
    return render(request, "figures/list.html", {"editions": found})


@login_not_required
@require_safe
def page(request: HttpRequest, edition: str) -> HttpResponse:
    """One edition with its tables, or that it was withdrawn."""
    found = _found(edition)
    context: dict[str, object] = {"edition": found.edition, "name": edition}
    if found.measured is not None:
        single, crossed = shown_tables(found.tables)
        price = found.measured.price
        context |= {
            "single": single,
            "crossed": crossed,
            "promise": in_plain_words(language(), found.measured),
            "epsilon": decimal(price.epsilon, language(), 1),
            "delta": short(price.delta),
            "files": sorted(figures.files_of(found)),
            "shown": True,
        }
    return render(request, "figures/edition.html", context)


@login_not_required
@require_safe
def package(request: HttpRequest, edition: str) -> HttpResponse:
    """Every file of an edition in one."""
    files = _files(_found(edition))
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        for path, content in sorted(files.items()):
            packed.writestr(
                zipfile.ZipInfo(f"{edition}/{path}", _DAY), content, zipfile.ZIP_DEFLATED
            )
    return _download(out.getvalue(), "application/zip", f"{edition}.zip")


@login_not_required
@require_safe
def file(request: HttpRequest, edition: str, path: str) -> HttpResponse:
    """One file of an edition."""
    content = _files(_found(edition)).get(path)
    if content is None:
        raise Http404
    kind = _TYPES.get(path.rpartition(".")[2], "application/octet-stream")
    return _download(content, kind, f"{edition}-{path.rpartition('/')[2]}")


def _found(name: str) -> Published:
    found = figures.read(name)
    if found is None:
        raise Http404
    return found


def _files(found: Published) -> Mapping[str, bytes]:
    files = figures.files_of(found)
    if not files:
        raise Http404
    return files


def _download(content: bytes, kind: str, name: str) -> HttpResponse:
    answer = HttpResponse(content, content_type=kind)
    answer.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    return answer
