"""The integer programme: which sectors are controlled how often, so that most is found.

One whole number a piece: the gain of further controls in one cell falls, so that pieces of it,
each of constant gain, are filled from the first on without being told to. Solved to the optimum by
HiGHS (Huangfu, Hall 2018, Mathematical Programming Computation 10), through `scipy.optimize.milp`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
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
        """The rows: days of each district, the least of each cell, what is explored, and sectors.

        `slack` adds so many columns, one a district: days it does not have.
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
        for number, district in enumerate(self.districts):
            there = self._where(each.district == district for each in self.places)
            row = hold(there, self.days, -np.inf, self.terms.capacity[district])
            if slack:
                row[len(self.of) + number] = -1.0
            if explored := self._explored(district):
                hold(
                    there & self._where(map(self._is_unknown, self.places)), ones, explored, np.inf
                )
        for at, each in enumerate(self.places):
            if each.wanted and self.terms.least:
                hold(self.of == at, ones, self.terms.least, np.inf)
        for sector, needs in sorted(self.terms.across.items()):
            hold(self._where(each.sector == sector for each in self.places), ones, needs, np.inf)
        return rows, low, high

    def _explored(self, district: str) -> int:
        """Controls that go where little is known: a share of what the district can afford."""
        unknown = [
            each for each in self.places if each.district == district and self._is_unknown(each)
        ]
        if not unknown:
            return 0
        longest = max(self.terms.days_of(each.sector) for each in unknown)
        afforded = int(self.terms.explore * self.terms.capacity[district] / longest + 1e-9)
        return min(afforded, self.terms.most * len(unknown))

    def _is_unknown(self, place: Place) -> bool:
        return place.wanted and place.known < self.terms.few

    def _where(self, holds: Iterable[bool]) -> NDArray[np.bool_]:
        """The pieces of the cells of which it holds."""
        return np.array(list(holds))[self.of]

    def _short(self) -> tuple[Shortfall, ...]:
        """Which districts lack days, when as few as possible are added."""
        extra = len(self.districts)
        rows, low, high = self._held(extra)
        cost = np.concatenate([np.zeros(len(self.of)), np.ones(extra)])
        found = self._solve(cost, rows, low, high, extra)
        if found is None:
            raise RuntimeError("with days enough, every term that is left can be met")
        missing = np.round(found[len(self.of) :]).astype(int)
        return tuple(
            Shortfall("capacity", district, self.terms.capacity[district] + int(days),
                      self.terms.capacity[district])
            for district, days in zip(self.districts, missing, strict=True)
            if days
        )  # fmt: skip

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
