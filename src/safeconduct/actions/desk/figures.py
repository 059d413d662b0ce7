"""The desk's figures of a year, without names and without small counts."""

from __future__ import annotations

from dataclasses import dataclass

from safeconduct.access import Actor
from safeconduct.policy.desk.figures import FEW, Closed, Count, Line, by_month, by_requester
from safeconduct.policy.small_counts import FEWEST
from safeconduct.store.desk import counting
from safeconduct.store.errors import NotFound

__all__ = ["FEW", "FEWEST", "Count", "Figures", "Line", "NotFound", "figures"]


@dataclass(frozen=True, slots=True)
class Figures:
    """The figures of `year`; `years` are those there are any of, the last first."""

    year: int
    years: tuple[int, ...]
    months: tuple[Line, ...]
    requesters: tuple[Line, ...]


def figures(year: int | None, *, actor: Actor) -> Figures | None:
    """The figures of a year, of the last one where none is asked for; None where there are none.

    Raises NotFound for who does not work here.
    """
    years = counting.years(actor=actor)
    if not years or (year is not None and year not in years):
        return None
    asked = year or years[0]
    rows = [
        Closed(each.requester, each.received_on, each.state, each.closed_on)
        for each in counting.of_year(asked, actor=actor)
    ]
    return Figures(asked, years, by_month(rows), by_requester(rows))
