"""The programme of a year: proposed for a capacity, adopted with changes, and how far it is."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from safeconduct.access import Actor
from safeconduct.actions.inspection.controls import Refused, sectors_on
from safeconduct.actions.inspection.risk import FINDINGS, NotFound, districts_of, risk_on
from safeconduct.cases.reading import today
from safeconduct.policy.inspection.programme import COUNTRY, Proposal, propose
from safeconduct.policy.inspection.terms import CannotBeMet, Shortfall, Terms
from safeconduct.policy.inspection.unit import plans_for_all, works_in
from safeconduct.policy.inspection.year import FIRST_YEAR, LAST_YEAR
from safeconduct.store.inspection import counts, programmes
from safeconduct.store.inspection.counts import Progress
from safeconduct.store.inspection.programmes import (
    Basis,
    Planned,
    Programme,
    StaleProgramme,
    ToAdopt,
)

__all__ = [
    "COUNTRY",
    "FINDINGS",
    "FIRST_YEAR",
    "LAST_YEAR",
    "CannotBeMet",
    "DistrictYear",
    "Line",
    "Programme",
    "Proposal",
    "Shortfall",
    "StaleProgramme",
    "Terms",
    "adopt",
    "field_of",
    "may_adopt",
    "number_in_force",
    "numbers_in_force",
    "proposed",
    "slug",
    "year_of",
]


@dataclass(frozen=True, slots=True)
class Line:
    """One sector of a district's year: what was proposed and planned, and what was done."""

    sector: str
    proposed: int
    planned: int
    reason: str
    done: Progress


@dataclass(frozen=True, slots=True)
class DistrictYear:
    """A district's year; `programme` None while none is adopted."""

    district: str
    programme: Programme | None
    lines: tuple[Line, ...]

    def total(self, name: str) -> int:
        """The sum of a number of `Progress` over all sectors."""
        return sum(getattr(each.done, name) for each in self.lines)


def year_of(year: int, *, actor: Actor) -> tuple[DistrictYear, ...]:
    """The year of each district that the actor is shown. Raises NotFound."""
    adopted = {each.district: each for each in programmes.in_force(year, actor=actor)}
    done = {(each.district, each.sector): each for each in counts.progress(year, actor=actor)}
    return tuple(
        DistrictYear(district, adopted.get(district), tuple(_lines(district, year, adopted, done)))
        for district in districts_of(actor)
    )


def _lines(
    district: str,
    year: int,
    adopted: Mapping[str, Programme],
    done: Mapping[tuple[str, str], Progress],
) -> Iterator[Line]:
    programme = adopted.get(district)
    planned = {each.sector: each for each in programme.lines} if programme else {}
    for sector in sectors_on(date(year, 12, 31)):
        line = planned.get(sector) or Planned(sector, 0, 0)
        there = done.get((district, sector)) or Progress(district, sector, 0, 0, 0, 0, 0)
        if sector in planned or there.planned or sector != sectors_on(date(year, 12, 31))[-1]:
            yield Line(sector, line.proposed, line.planned, line.reason, there)


def numbers_in_force(year: int, *, actor: Actor) -> dict[str, int]:
    """The number of the programme in force in each district the actor is shown; 0 for none."""
    found = {each.district: each.number for each in programmes.in_force(year, actor=actor)}
    return {district: found.get(district, 0) for district in districts_of(actor)}


def number_in_force(year: int, *, actor: Actor) -> int:
    """The number of the programme in force in the actor's own unit; 0 for none."""
    return numbers_in_force(year, actor=actor).get(actor.office, 0)


def may_adopt(terms: Terms, *, actor: Actor) -> bool:
    """Whether the actor adopts what is proposed under `terms`: for their own unit, or, who inspects
    for the whole country, where its days are given to all units together.
    """
    if plans_for_all(actor):
        return terms.together is not None
    return works_in(actor, actor.office) and set(terms.capacity) == {actor.office}


def proposed(terms: Terms, finding: str, *, actor: Actor) -> Proposal:
    """The programme that is expected to find most. Raises CannotBeMet, NotFound.

    NotFound too for a district that the actor is not shown.
    """
    if not set(terms.capacity) <= set(districts_of(actor)):
        raise NotFound
    return propose(risk_on(today(), finding, actor=actor), terms)


def adopt(
    year: int,
    terms: Terms,
    finding: str,
    planned: Mapping[tuple[str, str], tuple[int, str]],
    *,
    began_from: Mapping[str, int],
    actor: Actor,
) -> None:
    """Adopt a programme. `planned`: controls and why, by district and sector; what is not named
    stays as proposed. `began_from`: the number that was in force in each district.

    What was proposed is solved anew here, so that it stands in the record as it was. Raises
    Refused where a change has no reason, StaleProgramme, CannotBeMet, NotFound.
    """
    if not may_adopt(terms, actor=actor):
        raise NotFound
    found = proposed(terms, finding, actor=actor)
    lines: dict[str, list[Planned]] = {district: [] for district in found.used}
    faults = []
    for each in found.lines:
        sector, district = each.risk.sector, each.risk.district
        count, reason = planned.get((district, sector), (each.controls, ""))
        changed = count != each.controls
        if changed and not reason.strip():
            faults.append((field_of(found, district, sector), "inspection-wrong-reason"))
        reason = reason.strip() if changed else ""
        lines[district].append(Planned(sector, each.controls, count, reason))
    if faults:
        raise Refused([(f"reason_{name}", key) for name, key in faults])
    made = [
        ToAdopt(
            district, tuple(lines[district]), _basis(found, district, finding), began_from[district]
        )
        for district in lines
    ]
    programmes.adopt(year, made, actor=actor)


def field_of(found: Proposal, district: str, sector: str) -> str:
    """How a line is named where it is asked about: by its sector alone in a programme of a unit."""
    return sector if len(found.used) == 1 else f"{sector}_{slug(district)}"


def slug(district: str) -> str:
    """A district's name within the name of a field."""
    plain = unicodedata.normalize("NFKD", district).encode("ascii", "ignore").decode()
    return plain.lower().replace(" ", "-")


def _basis(found: Proposal, district: str, finding: str) -> Basis:
    """The terms, and what is expected of one district."""
    terms, (low, high) = found.terms, found.within[district]
    alone = terms.together is None
    return Basis(
        capacity=terms.capacity[district] if alone else found.used[district],
        least=terms.least,
        most=terms.most,
        days=terms.days,
        explore=round(100 * terms.explore),
        finding=finding,
        expected=sum(each.expected for each in found.of(district)),
        low=low,
        high=high,
        together=terms.together,
        each_unit=terms.each_unit,
    )
