"""A table that others published, sent by an analyst: checked, or kept whole."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from safeconduct.actions.centre import published
from safeconduct.actions.centre.door import NotFound
from safeconduct.actions.centre.published import CannotKeep, Kept, PublicationKnown
from safeconduct.centre.feeds.cube_file import NotATable, read_file
from safeconduct.centre.feeds.cube_summary import summary
from safeconduct.centre.feeds.cubes import Cube, NotAFigure
from safeconduct.web.actors import actor_of
from safeconduct.web.attachments.uploads import ADDRESSES, MEBIBYTE
from safeconduct.web.centre.deliveries.forms import CHECK, CubeForm
from safeconduct.web.centre.tables import Table, number, table
from safeconduct.web.dates import written_date
from safeconduct.web.templatetags.words import language, say

_COUNTS = {
    "rows": "cubes-figures",
    "details": "cubes-details",
    "totals": "cubes-totals",
    "zeros": "cubes-zeros",
    "blanks": "cubes-blanks",
    "do_not_add_up": "cubes-mismatches",
}


@require_http_methods(["GET", "HEAD", "POST"])
def import_cube(request: HttpRequest) -> HttpResponse:
    """The form; then what came of the table, kept whole or not at all."""
    try:
        published.enter(actor=actor_of(request))
        if request.method != "POST":
            return _form(request, CubeForm(), 200)
        form = CubeForm(request.POST, request.FILES)
        done = _done(request, form) if form.is_valid() else None
    except NotFound:
        raise Http404 from None
    return done or _form(request, form, 422)


def counts(report: Mapping[str, Any]) -> list[dict[str, str]]:
    """How many figures are details, totals, nought and not known, for a summary list."""
    return [{"key": say(key), "value": number(report[name])} for name, key in _COUNTS.items()]


def mismatches(report: Mapping[str, Any]) -> Table | None:
    """The first totals that are not the sum of what they cover."""
    head = ("cubes-line", "cubes-cell", "cubes-total-told", "cubes-sum", "cubes-sum-blanks")
    rows = (
        (
            number(each["line"]),
            # The database keeps the names of dimensions in an order of its own.
            " · ".join(each["cell"][name] for name in report["dimensions"]),
            number(float(each["total"])),
            number(float(each["details"])),
            number(each["blanks"]),
        )
        for each in report["mismatches"]
    )
    return table(say("cubes-mismatches"), head, rows) if report["mismatches"] else None


def _done(request: HttpRequest, form: CubeForm) -> HttpResponse | None:
    sent = form.cleaned_data
    content = sent["file"].read()
    cube = _read(form, content)
    if cube is None:
        return None
    act = published.compare_cube if sent["way"] == CHECK else published.import_cube
    try:
        kept = act(
            sent["series"],
            cube,
            published_on=sent["published_on"],
            content=content,
            actor=actor_of(request),
        )
    except PublicationKnown as known:
        day = written_date(known.published_on, language())
        form.add_error("file", say("cubes-known", day=day))
        return None
    except CannotKeep as wrong:
        form.add_error("file", say("cubes-cannot-keep", line=str(wrong.line)))
        return None
    if sent["way"] == CHECK:
        return _checked(request, sent["series"], cube, kept)
    messages.success(request, say("cubes-kept", new=number(kept.new), restated=kept.restated))
    return redirect("centre:cube", sent["series"])


def _read(form: CubeForm, content: bytes) -> Cube | None:
    most = ADDRESSES["centre:import_cube"].bytes
    try:
        return read_file(content, form.cleaned_data["wide"] or 0, most)
    except NotATable as wrong:
        form.add_error("file", say(f"cubes-wrong-{wrong.kind}", size=most // MEBIBYTE))
    except NotAFigure as wrong:
        line, found = str(wrong.line), wrong.found[:40]
        form.add_error("file", say("cubes-wrong-figure", line=line, found=found))
    return None


def _checked(request: HttpRequest, series: str, cube: Cube, kept: Kept) -> HttpResponse:
    report = summary(cube)
    more = {"cubes-new": kept.new, "cubes-restated": kept.restated}
    context = {
        "series": series,
        "rows": counts(report)
        + [{"key": say(key), "value": number(value)} for key, value in more.items()],
        "mismatches": mismatches(report),
    }
    return render(request, "centre/deliveries/cube_checked.html", context)


def _form(request: HttpRequest, form: CubeForm, status: int) -> HttpResponse:
    return render(request, "centre/deliveries/import_cube.html", {"form": form}, status=status)
