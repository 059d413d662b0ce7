"""A proposal in tables and lines: what is in it, what it may find, and what limits it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from safeconduct.actions.inspection.programme import Proposal
from safeconduct.web.centre.tables import Cell, Table, number, percent, table
from safeconduct.web.inspection.risk import between
from safeconduct.web.inspection.words import place_name, sector_name
from safeconduct.web.templatetags.words import say


def table_of(found: Proposal) -> Table:
    """A row a sector, and a district where there are several."""
    several = len(found.used) > 1
    head = ("inspection-sector", "inspection-proposed", "inspection-days", "inspection-mean",
            "inspection-interval-90", "inspection-past-controls",
            "inspection-expected")  # fmt: skip
    rows: list[Sequence[Cell]] = []
    for each in found.lines:
        name = sector_name(each.risk.sector)
        if several:
            name = say("inspection-in", sector=name, place=place_name(each.risk.district))
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
    return table(say("inspection-proposal-table"), head, rows, quiet=True)


def summary_of(found: Proposal) -> Iterator[dict[str, str]]:
    """What the whole of it is expected to find, and what further days would bring."""
    yield {
        "key": say("inspection-expected"),
        "value": say(
            "inspection-between", mean=number(round(found.expected, 1)),
            low=number(found.low), high=number(found.high),
        ),
    }  # fmt: skip
    for district, used in found.used.items():
        capacity = found.terms.capacity[district]
        place = place_name(district)
        yield {
            "key": say("inspection-days-in", place=place),
            "value": say("inspection-days-of", used=number(used), capacity=number(capacity)),
        }
        brought = ", ".join(
            say("inspection-more-days", n=days, gain=number(round(gain, 2)))
            for days, gain in found.more[district].items()
        )
        yield {"key": say("inspection-more", place=place), "value": brought}
