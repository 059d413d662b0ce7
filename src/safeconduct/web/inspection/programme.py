"""The programme of a year: what is planned, what was done, and where the next year is made."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_safe

from safeconduct.access import Actor
from safeconduct.actions.inspection import programme as actions
from safeconduct.actions.inspection.controls import NotFound, works_in
from safeconduct.actions.inspection.programme import DistrictYear
from safeconduct.web.actors import actor_of
from safeconduct.web.centre.tables import Cell, Table, link, number, table
from safeconduct.web.dates import today
from safeconduct.web.inspection.words import place_name, sector_name
from safeconduct.web.templatetags.words import say


def year_asked(request: HttpRequest) -> int:
    """The year in the address, this one where none is named or none of ours."""
    asked = request.GET.get("year", "")
    year = int(asked) if asked.isascii() and asked.isdigit() and len(asked) == 4 else 0
    return year if actions.FIRST_YEAR <= year <= actions.LAST_YEAR else today().year


@require_safe
def year(request: HttpRequest) -> HttpResponse:
    """One's own district sector by sector, or every district for who works in none."""
    actor, year = actor_of(request), year_asked(request)
    try:
        found = actions.year_of(year, actor=actor)
    except NotFound:
        raise Http404 from None
    own = found[0] if len(found) == 1 else None
    context = {
        "year": year,
        "own": own,
        "table": _of_sectors(own) if own else _of_districts(found) if found else None,
        "facts": list(_facts(own)) if own else [],
        "changes": list(_changes(own)) if own else [],
        "years": [(each, _address(each)) for each in (year - 1, year + 1)],
        "works": works_in(actor, actor.office),
        "proposal": reverse("inspection:proposal", args=[_next_to_plan(actor, year)]),
    }
    return render(request, "inspection/year.html", context)


def _next_to_plan(actor: Actor, year: int) -> int:
    """The year a proposal is made for: the one looked at, or the one that comes, if it is past."""
    return max(year, today().year)


def _address(year: int) -> str:
    return f"{reverse('inspection:year')}?year={year}"


def _facts(own: DistrictYear) -> Iterator[dict[str, str]]:
    """The programme in force, as lines of a summary."""
    if own.programme is None:
        return
    basis = own.programme.basis
    used = own.total("days")
    yield {
        "key": say("inspection-days"),
        "value": say("inspection-days-of", used=number(used), capacity=number(basis.capacity)),
    }
    yield {
        "key": say("inspection-expected"),
        "value": say(
            "inspection-between", mean=number(round(basis.expected, 1)),
            low=number(basis.low), high=number(basis.high),
        ),
    }  # fmt: skip
    if basis.together is not None:
        yield {
            "key": say("inspection-whole-country"),
            "value": say("inspection-of-country", days=number(basis.together)),
        }
    yield {"key": say("inspection-found-so-far"), "value": number(own.total("infringed"))}
    yield {
        "key": say("inspection-adopted"),
        "value": say(
            "inspection-adopted-by", number=own.programme.number,
            agency=say(f"agency-{own.programme.agency}"),
        ),
    }  # fmt: skip


def _changes(own: DistrictYear) -> Iterator[str]:
    """Where people planned otherwise than was proposed, and why."""
    for each in own.lines:
        if each.reason:
            yield say(
                "inspection-changed", sector=sector_name(each.sector), planned=each.planned,
                proposed=each.proposed, reason=each.reason,
            )  # fmt: skip


def _of_sectors(own: DistrictYear) -> Table:
    head = ("inspection-sector", "inspection-planned", "inspection-dated", "inspection-held",
            "inspection-infringed", "inspection-victims", "inspection-days")  # fmt: skip
    rows: list[Sequence[Cell]] = []
    for each in own.lines:
        planned = number(each.planned) if own.programme else ""
        done = each.done
        counts = (done.planned, done.held, done.infringed, done.victims, done.days)
        rows.append((sector_name(each.sector), planned, *map(number, counts)))
    return table(say("inspection-by-sector"), head, rows, quiet=True)


def _of_districts(found: Sequence[DistrictYear]) -> Table:
    head = ("inspection-district", "inspection-planned", "inspection-dated", "inspection-held",
            "inspection-infringed", "inspection-victims", "inspection-days")  # fmt: skip
    names = ("planned", "held", "infringed", "victims", "days")
    rows: list[Sequence[Cell]] = []
    for each in found:
        planned = number(each.programme.controls) if each.programme else say("inspection-none-yet")
        href = f"{reverse('inspection:risk')}?district={each.district}"
        name = link(href, place_name(each.district), say("inspection-risk-title"))
        rows.append((name, planned, *(number(each.total(part)) for part in names)))
    return table(say("inspection-by-district"), head, rows, quiet=True)
