"""The figures of the three centres on a reporting day: a page, and its table to take along."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from safeconduct.actions.assistance.figures import (
    FEWEST,
    MEASURES,
    ON_THE_DAY,
    Figure,
    NotFound,
    counted,
    days,
)
from safeconduct.web import spreadsheet
from safeconduct.web.actors import actor_of
from safeconduct.web.templatetags.words import say


@dataclass(frozen=True, slots=True)
class Line:
    """What is counted, and the number of each centre as it is told, under the centre's name."""

    measure: str
    label: str
    cells: list[tuple[str, str]]


@require_safe
def page(request: HttpRequest) -> HttpResponse:
    """The figures of a reporting day, by centre."""
    known, day = _day(request)
    centres, lines = _lines(_counted(request, day))
    context = {
        "day": day,
        "days": known,
        "begin": date(day.year, 1, 1) if day else None,
        "centres": centres,
        "now": [each for each in lines if each.measure in ON_THE_DAY],
        "during": [each for each in lines if each.measure not in ON_THE_DAY],
        "fewest": FEWEST,
    }
    return render(request, "assistance/figures.html", context)


@require_safe
def table(request: HttpRequest) -> HttpResponse:
    """The same figures as CSV."""
    _, day = _day(request)
    centres, lines = _lines(_counted(request, day))
    head = [say("plan-figures-what"), say("plan-figures-when")]
    head += [say(f"agency-{each}") for each in centres]
    whole = day.isoformat() if day else ""
    year = f"{whole[:4]}-01-01/{whole}"
    name = "-".join(["assistance", *([whole] if whole else [])])
    rows = [
        [
            line.label,
            whole if line.measure in ON_THE_DAY else year,
            *(told for _, told in line.cells),
        ]
        for line in lines
    ]
    answer = HttpResponse(spreadsheet.written(head, rows), content_type="text/csv; charset=utf-8")
    answer.headers["Content-Disposition"] = f'attachment; filename="{name}.csv"'
    return answer


def _day(request: HttpRequest) -> tuple[tuple[date, ...], date | None]:
    """The reporting days, and the one asked for: the last where none of them is, None for none."""
    try:
        known = days(actor=actor_of(request))
    except NotFound:
        raise Http404 from None
    asked = request.GET.get("day", "")
    chosen = [each for each in known if each.isoformat() == asked] or list(known)
    return known, chosen[0] if chosen else None


def _counted(request: HttpRequest, day: date | None) -> tuple[Figure, ...]:
    return counted(day, actor=actor_of(request)) if day else ()


def _lines(figures: Iterable[Figure]) -> tuple[list[str], list[Line]]:
    told = {(each.centre, each.measure): told_of(each) for each in figures}
    centres = sorted({centre for centre, _ in told})
    if not told:
        return [], []
    return centres, [
        Line(
            each,
            say(f"plan-figures-{each.replace('_', '-')}"),
            [(say(f"agency-{centre}"), told[centre, each]) for centre in centres],
        )
        for each in MEASURES
    ]


def told_of(figure: Figure) -> str:
    """A figure as it is told: a number, or why there is none."""
    if figure.few:
        return say("plan-figures-few", n=FEWEST)
    return say("plan-figures-withheld") if figure.n is None else str(figure.n)
