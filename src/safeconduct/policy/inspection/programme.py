"""A programme proposed for a capacity: what it holds, what it is expected to find, and why."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from safeconduct.policy.inspection.risk import INSIDE, Risk, Risks
from safeconduct.policy.inspection.sectors import OTHER
from safeconduct.policy.inspection.solving import Place, solved
from safeconduct.policy.inspection.terms import Terms

SEED = 20061231
MORE_DAYS = (1, 5)
COUNTRY = "country"
"""Where further days are told of that any district may be given."""


@dataclass(frozen=True, slots=True)
class Line:
    """So many `controls` in a sector of a district, and how many of them are `expected` to find
    something; `new`: controlled less often before than is needed to know it.
    """

    risk: Risk
    controls: int
    days: int
    expected: float
    new: bool


@dataclass(frozen=True, slots=True)
class Proposal:
    """`expected` controls that find something, `low` and `high` of the 90 % interval around it.

    `used`: inspector-days by district. `more`: what further days, by district and number of days,
    would be expected to find besides: the programme solved anew with them; `COUNTRY` alone where
    the days are of all districts together. `within`: the interval of each district by itself.
    """

    lines: tuple[Line, ...]
    terms: Terms
    expected: float
    low: int
    high: int
    used: dict[str, int]
    more: dict[str, dict[int, float]]
    within: dict[str, tuple[int, int]]

    def of(self, district: str) -> tuple[Line, ...]:
        """The lines of one district."""
        return tuple(each for each in self.lines if each.risk.district == district)

    def as_answer(self) -> dict[str, Any]:
        """As JSON."""
        return {
            "expected": round(self.expected, 2),
            "low90": self.low,
            "high90": self.high,
            "lines": [
                {
                    **each.risk.as_answer(),
                    "planned": each.controls,
                    "days": each.days,
                    "expected": round(each.expected, 2),
                    "little_known": each.new,
                }
                for each in self.lines
            ],
            "days": {
                district: {"capacity": self.terms.capacity[district], "used": used}
                for district, used in self.used.items()
            },
            "further_days_bring": {
                district: {str(days): round(gain, 3) for days, gain in found.items()}
                for district, found in self.more.items()
            },
        }


def propose(found: Risks, terms: Terms) -> Proposal:
    """The programme that is expected to find most under `terms`. Errors: CannotBeMet.

    The same risks and terms give the same programme.
    """
    at = [number for number, each in enumerate(found.cells) if each.district in terms.capacity]
    risks = [found.cells[number] for number in at]
    counts = _counts(risks, terms)
    lines = tuple(_line(*each, terms) for each in zip(risks, counts, strict=True))
    expected = sum(each.expected for each in lines)
    draws = found.draws[:, at]
    low, high = _interval(lines, draws, terms)
    districts = list(dict.fromkeys(each.district for each in risks))
    used = {
        name: sum(each.days for each in lines if each.risk.district == name) for name in districts
    }
    free = districts if terms.together is None else [COUNTRY]
    more = {name: _more(name, risks, terms, expected) for name in free}
    within = {}
    for name in districts:
        here = [number for number, each in enumerate(lines) if each.risk.district == name]
        within[name] = _interval([lines[number] for number in here], draws[:, here], terms)
    return Proposal(lines, terms, expected, low, high, used, more, within)


def _line(risk: Risk, controls: int, terms: Terms) -> Line:
    new = risk.sector != OTHER and risk.controls < terms.few
    days = controls * terms.days_of(risk.sector)
    return Line(risk, controls, days, risk.mean * terms.factor(controls), new)


def _counts(risks: Sequence[Risk], terms: Terms) -> tuple[int, ...]:
    """District by district where nothing holds them together, which is sooner done."""
    places = [
        Place(each.sector, each.district, each.mean, each.controls, each.sector != OTHER)
        for each in risks
    ]
    if terms.joined:
        return solved(places, terms)
    counted: dict[tuple[str, str], int] = {}
    for district in dict.fromkeys(each.district for each in places):
        there = [each for each in places if each.district == district]
        for place, count in zip(there, solved(there, terms), strict=True):
            counted[place.sector, place.district] = count
    return tuple(counted[each.sector, each.district] for each in risks)


def _more(district: str, risks: Sequence[Risk], terms: Terms, expected: float) -> dict[int, float]:
    """What further days bring, in one district or wherever they are given."""
    if not terms.joined:
        risks = [each for each in risks if each.district == district]
        own = _counts(risks, terms)
        expected = sum(_line(*each, terms).expected for each in zip(risks, own, strict=True))
    brought = {}
    for days in MORE_DAYS:
        further = _with(terms, district, days)
        counts = _counts(risks, further)
        found = sum(_line(*each, terms).expected for each in zip(risks, counts, strict=True))
        brought[days] = found - expected
    return brought


def _with(terms: Terms, district: str, days: int) -> Terms:
    if district == COUNTRY:
        # Who was given all the days there are may be given these as well.
        had = terms.together or 0
        capacity = {
            name: each + days if each == had else each for name, each in terms.capacity.items()
        }
        return replace(terms, capacity=capacity, together=had + days)
    return replace(terms, capacity={**terms.capacity, district: terms.capacity[district] + days})


def _interval(lines: Sequence[Line], draws: NDArray[np.float64], terms: Terms) -> tuple[int, int]:
    """How many controls will find something: not sure of the risks, nor of each control."""
    counts = np.array([each.controls for each in lines])
    factors = np.array([terms.factor(each.controls) for each in lines])
    share = np.divide(factors, counts, out=np.zeros(len(lines)), where=counts > 0)
    found = np.random.default_rng(SEED).binomial(counts, draws * share).sum(axis=1)
    low, high = np.quantile(found, [(1 - INSIDE) / 2, (1 + INSIDE) / 2], method="inverted_cdf")
    return int(low), int(high)
