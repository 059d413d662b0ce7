"""The integer programme: which sectors are controlled how often, so that most is found.

One whole number a piece: the gain of further controls in one cell falls, so that pieces of it,
each of constant gain, are filled from the first on without being told to. Solved to the optimum by
HiGHS (Huangfu, Hall 2018, Mathematical Programming Computation 10), through `scipy.optimize.milp`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from safeconduct.policy.inspection.terms import CannotBeMet, Shortfall, Terms

_SLACK = 1e-7
Row = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Place:
    """A cell to plan for: `gain` of its first control; `wanted`: a risk sector, with a least."""

    sector: str
    district: str
    gain: float
    known: int
    wanted: bool = True


def solved(places: Sequence[Place], terms: Terms) -> tuple[int, ...]:
    """The controls in each of `places`. Errors: CannotBeMet.

    Of several programmes that find as much, the one with more in the sectors named first.
    """
    _possible(places, terms)
    return _Problem(places, terms).best()


def _possible(places: Sequence[Place], terms: Terms) -> None:
    """What cannot be met however many days there are."""
    faults = []
    if terms.least > terms.most:
        faults.append(Shortfall("least", "", terms.least, terms.most))
    for district in dict.fromkeys(each.district for each in places):
        has = terms.most * sum(each.district == district for each in places)
        if terms.each_unit > has:
            faults.append(Shortfall("each_unit", district, terms.each_unit, has))
    for sector, needs in sorted(terms.across.items()):
        has = terms.most * sum(each.sector == sector for each in places)
        if needs > has:
            faults.append(Shortfall("across", sector, needs, has))
    if faults:
        raise CannotBeMet(tuple(faults))


class _Problem:
    """The pieces, and what holds of them."""

    def __init__(self, places: Sequence[Place], terms: Terms) -> None:
        self.places, self.terms = places, terms
        self.districts = list(dict.fromkeys(each.district for each in places))
        widths, each_brings = map(list, zip(*terms.pieces(), strict=True))
        self.of = np.repeat(np.arange(len(places)), len(widths))
        self.width = np.tile(np.array(widths, dtype=float), len(places))
        first = np.array([each.gain for each in places])
        self.gain = first[self.of] * np.tile(np.array(each_brings), len(places))
        self.days = np.array([terms.days_of(each.sector) for each in places], dtype=float)[self.of]

    def best(self) -> tuple[int, ...]:
        """The optimum, and of several the first by the order of places."""
        rows, low, high = self._held()
        found = self._solve(-self.gain, rows, low, high)
        if found is None:
            raise CannotBeMet(self._short())
        most = float(self.gain @ found)
        later = np.arange(len(self.places), dtype=float)[self.of]
        again = self._solve(later, [*rows, self.gain], [*low, most - _SLACK], [*high, np.inf])
        return self._counted(found if again is None else again)

    def _held(self, slack: int = 0) -> tuple[list[Row], list[float], list[float]]:
        """The rows: days of each district and of all, the least of each cell, unit and sector, and
        what is explored.

        `slack` adds so many columns: days that a district, and all of them together, do not have.
        """
        rows: list[Row] = []
        low: list[float] = []
        high: list[float] = []

        def hold(which: NDArray[np.bool_], weight: Row, least: float, most: float) -> Row:
            row = np.concatenate([np.where(which, weight, 0.0), np.zeros(slack)])
            rows.append(row)
            low.append(least)
            high.append(most)
            return row

        ones = np.ones(len(self.of))
        everywhere = np.ones(len(self.of), dtype=bool)
        for number, district in enumerate(self.districts):
            there = self._there(district)
            row = hold(there, self.days, -np.inf, self.terms.capacity[district])
            if slack:
                row[len(self.of) + number] = -1.0
            if self.terms.each_unit:
                hold(there, ones, self.terms.each_unit, np.inf)
        if self.terms.together is not None:
            row = hold(everywhere, self.days, -np.inf, self.terms.together)
            if slack:
                row[-1] = -1.0
        for there, explored in self._explored():
            hold(there & self._where(map(self._is_unknown, self.places)), ones, explored, np.inf)
        for at, each in enumerate(self.places):
            if each.wanted and self.terms.least:
                hold(self.of == at, ones, self.terms.least, np.inf)
        for sector, needs in sorted(self.terms.across.items()):
            hold(self._where(each.sector == sector for each in self.places), ones, needs, np.inf)
        return rows, low, high

    def _explored(self) -> Iterator[tuple[NDArray[np.bool_], int]]:
        """Controls that go where little is known: a share of what the days of each district can
        afford, or of all together.
        """
        if self.terms.together is not None:
            yield np.ones(len(self.of), dtype=bool), self._affords(self.terms.together, self.places)
            return
        for district in self.districts:
            here = [each for each in self.places if each.district == district]
            yield self._there(district), self._affords(self.terms.capacity[district], here)

    def _affords(self, days: int, places: Iterable[Place]) -> int:
        unknown = [each for each in places if self._is_unknown(each)]
        if not unknown:
            return 0
        longest = max(self.terms.days_of(each.sector) for each in unknown)
        return min(int(self.terms.explore * days / longest + 1e-9), self.terms.most * len(unknown))

    def _there(self, district: str) -> NDArray[np.bool_]:
        return self._where(each.district == district for each in self.places)

    def _is_unknown(self, place: Place) -> bool:
        return place.wanted and place.known < self.terms.few

    def _where(self, holds: Iterable[bool]) -> NDArray[np.bool_]:
        """The pieces of the cells of which it holds."""
        return np.array(list(holds))[self.of]

    def _short(self) -> tuple[Shortfall, ...]:
        """Which districts lack days, or all together do, when as few as possible are added."""
        terms = self.terms
        lent = [("capacity", name, terms.capacity[name]) for name in self.districts]
        if terms.together is not None:
            lent.append(("together", "", terms.together))
        rows, low, high = self._held(len(lent))
        cost = np.concatenate([np.zeros(len(self.of)), np.ones(len(lent))])
        found = self._solve(cost, rows, low, high, len(lent))
        if found is None:
            raise RuntimeError("with days enough, every term that is left can be met")
        missing = np.round(found[len(self.of) :]).astype(int)
        return tuple(
            Shortfall(kind, where, has + int(days), has)
            for (kind, where, has), days in zip(lent, missing, strict=True)
            if days
        )

    def _solve(
        self, cost: Row, rows: list[Row], low: list[float], high: list[float], extra: int = 0
    ) -> Row | None:
        # As slow to load as it is good at this: servers and commands that plan nothing do without.
        from scipy.optimize import Bounds, LinearConstraint, milp

        upper = np.concatenate([self.width, np.full(extra, np.inf)])
        answer = milp(
            cost,
            integrality=np.ones(len(cost)),
            bounds=Bounds(0, upper),
            constraints=LinearConstraint(np.array(rows), low, high),
            options={"mip_rel_gap": 0.0},
        )
        return None if answer.x is None else np.round(np.asarray(answer.x, dtype=float))

    def _counted(self, found: Row) -> tuple[int, ...]:
        return tuple(
            int(each) for each in np.bincount(self.of, weights=found, minlength=len(self.places))
        )
