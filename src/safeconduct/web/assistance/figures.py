"""The figures of the three centres, without names: a page, and its table to take along."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from safeconduct.actions.assistance.figures import (
    FEWEST,
    FIRST_YEAR,
    MEASURES,
    Figure,
    NotFound,
    counted,
)
from safeconduct.web import spreadsheet
from safeconduct.web.actors import actor_of
from safeconduct.web.dates import today
from safeconduct.web.templatetags.words import say


@dataclass(frozen=True, slots=True)
class Line:
    """What is counted, and the number of each centre as it is told, under the centre's name."""

    measure: str
    label: str
    cells: list[tuple[str, str]]


# What is so today, and what happened in the year.
_NOW = frozenset({"residential", "ambulant", "free", "taken"})


@require_safe
def page(request: HttpRequest) -> HttpResponse:
    """The figures of a year, by centre."""
    year = _year(request)
    centres, lines = _lines(_counted(request, year))
    context = {
        "year": year,
        "years": range(today().year, FIRST_YEAR - 1, -1),
        "centres": centres,
        "now": [each for each in lines if each.measure in _NOW],
        "during": [each for each in lines if each.measure not in _NOW],
        "fewest": FEWEST,
        "on": today(),
    }
    return render(request, "assistance/figures.html", context)


@require_safe
def table(request: HttpRequest) -> HttpResponse:
    """The same figures as CSV."""
    year = _year(request)
    centres, lines = _lines(_counted(request, year))
    head = [say("plan-figures-what"), say("plan-figures-when")]
    head += [say(f"agency-{each}") for each in centres]
    rows = [
        [
            line.label,
            today().isoformat() if line.measure in _NOW else str(year),
            *(told for _, told in line.cells),
        ]
        for line in lines
    ]
    answer = HttpResponse(spreadsheet.written(head, rows), content_type="text/csv; charset=utf-8")
    answer.headers["Content-Disposition"] = f'attachment; filename="assistance-{year}.csv"'
    return answer


def _year(request: HttpRequest) -> int:
    """The year asked for; this one where none of ours is."""
    asked = request.GET.get("year", "")
    year = int(asked) if asked.isascii() and asked.isdigit() and len(asked) == 4 else 0
    return year if FIRST_YEAR <= year <= today().year else today().year


def _counted(request: HttpRequest, year: int) -> tuple[Figure, ...]:
    try:
        return counted(year, actor=actor_of(request))
    except NotFound:
        raise Http404 from None


def _lines(figures: Iterable[Figure]) -> tuple[list[str], list[Line]]:
    told = {(each.centre, each.measure): _told(each) for each in figures}
    centres = sorted({centre for centre, _ in told})
    return centres, [
        Line(
            each,
            say(f"plan-figures-{each.replace('_', '-')}"),
            [(say(f"agency-{centre}"), told[centre, each]) for centre in centres],
        )
        for each in MEASURES
    ]


def _told(figure: Figure) -> str:
    if figure.few:
        return say("plan-figures-few", n=FEWEST)
    return say("plan-figures-withheld") if figure.n is None else str(figure.n)
