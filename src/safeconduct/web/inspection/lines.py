"""A proposal in tables and lines: what is in it, what it may find, and what limits it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from django.forms import BoundField

from safeconduct.actions.inspection.programme import COUNTRY, Proposal
from safeconduct.web.centre.tables import Cell, Table, number, percent, table
from safeconduct.web.inspection.adopting import AdoptForm
from safeconduct.web.inspection.risk import between
from safeconduct.web.inspection.words import place_name, sector_name
from safeconduct.web.templatetags.words import say


@dataclass(frozen=True, slots=True)
class Unit:
    """The part of a programme that is one district's, with the fields to change it."""

    place: str
    table: Table
    fields: list[BoundField]

    @property
    def wrong(self) -> bool:
        """Whether a field of it is refused."""
        return any(each.errors for each in self.fields)


def units_of(found: Proposal, adopting: AdoptForm | None) -> list[Unit]:
    """Each district of a programme of several."""
    return [
        Unit(place_name(each), _of_sectors(found, each), adopting.of(each) if adopting else [])
        for each in found.used
    ]


def table_of(found: Proposal) -> Table:
    """A row a sector, or a district where there are several."""
    if len(found.used) == 1:
        return _of_sectors(found, next(iter(found.used)))
    head = ("inspection-district", "inspection-proposed", "inspection-days", "inspection-expected",
            "inspection-interval-90")  # fmt: skip
    rows: list[Sequence[Cell]] = []
    for district, days in found.used.items():
        lines, (low, high) = found.of(district), found.within[district]
        rows.append(
            (
                place_name(district),
                number(sum(each.controls for each in lines)),
                number(days),
                number(round(sum(each.expected for each in lines), 1)),
                say("inspection-interval", low=number(low), high=number(high)),
            )
        )
    return table(say("inspection-proposal-table"), head, rows, quiet=True)


def _of_sectors(found: Proposal, district: str) -> Table:
    several = len(found.used) > 1
    head = ("inspection-sector", "inspection-proposed", "inspection-days", "inspection-mean",
            "inspection-interval-90", "inspection-past-controls",
            "inspection-expected")  # fmt: skip
    rows: list[Sequence[Cell]] = []
    for each in found.of(district):
        name = sector_name(each.risk.sector)
        past = number(each.risk.controls)
        if each.new:
            past = say("inspection-little-known", n=past)
        rows.append(
            (
                name,
                number(each.controls),
                number(each.days),
                percent(each.risk.mean),
                between(each.risk),
                past,
                number(round(each.expected, 1)),
            )
        )
    caption = place_name(district) if several else say("inspection-proposal-table")
    return table(caption, head, rows, quiet=True)


def summary_of(found: Proposal) -> Iterator[dict[str, str]]:
    """What the whole of it is expected to find, and what further days would bring."""
    yield {
        "key": say("inspection-expected"),
        "value": say(
            "inspection-between", mean=number(round(found.expected, 1)),
            low=number(found.low), high=number(found.high),
        ),
    }  # fmt: skip
    together = found.terms.together
    if together is not None:
        yield _days(say("inspection-whole-country"), sum(found.used.values()), together)
        yield _further(say("inspection-whole-country"), found.more[COUNTRY])
        return
    for district, used in found.used.items():
        place = place_name(district)
        yield _days(place, used, found.terms.capacity[district])
        yield _further(place, found.more[district])


def _days(place: str, used: int, capacity: int) -> dict[str, str]:
    return {
        "key": say("inspection-days-in", place=place),
        "value": say("inspection-days-of", used=number(used), capacity=number(capacity)),
    }


def _further(place: str, more: Mapping[int, float]) -> dict[str, str]:
    brought = " · ".join(
        say("inspection-more-days", n=days, gain=number(round(gain, 2)))
        for days, gain in more.items()
    )
    return {"key": say("inspection-more", place=place), "value": brought}
