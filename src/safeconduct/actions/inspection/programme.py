"""The programme of a year: proposed for a capacity, adopted with changes, and how far it is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from safeconduct.access import Actor
from safeconduct.actions.inspection.controls import Refused, sectors_on
from safeconduct.actions.inspection.risk import FINDINGS, NotFound, districts_of, risk_on
from safeconduct.cases.reading import today
from safeconduct.policy.inspection.programme import Proposal, propose
from safeconduct.policy.inspection.terms import CannotBeMet, Shortfall, Terms
from safeconduct.policy.inspection.unit import works_in
from safeconduct.policy.inspection.year import FIRST_YEAR, LAST_YEAR
from safeconduct.store.inspection import counts, programmes
from safeconduct.store.inspection.counts import Progress
from safeconduct.store.inspection.programmes import Basis, Planned, Programme, StaleProgramme

__all__ = [
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
    "number_in_force",
    "proposed",
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


def number_in_force(year: int, *, actor: Actor) -> int:
    """The number of the programme in force in the actor's own unit; 0 for none."""
    found = programmes.in_force(year, actor=actor)
    return next((each.number for each in found if each.district == actor.office), 0)


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
    planned: Mapping[str, tuple[int, str]],
    *,
    began_from: int,
    actor: Actor,
) -> int:
    """Adopt a programme of one's own unit; its number. `planned`: controls and why, by sector.

    What was proposed is solved anew here, so that it stands in the record as it was. Raises
    Refused where a change has no reason, StaleProgramme, CannotBeMet, NotFound.
    """
    if not works_in(actor, actor.office) or set(terms.capacity) != {actor.office}:
        raise NotFound
    found = proposed(terms, finding, actor=actor)
    lines, faults = [], []
    for each in found.of(actor.office):
        sector = each.risk.sector
        count, reason = planned.get(sector, (each.controls, ""))
        changed = count != each.controls
        if changed and not reason.strip():
            faults.append((f"reason_{sector}", "inspection-wrong-reason"))
        lines.append(Planned(sector, each.controls, count, reason.strip() if changed else ""))
    if faults:
        raise Refused(faults)
    basis = Basis(
        capacity=terms.capacity[actor.office],
        least=terms.least,
        most=terms.most,
        days=terms.days,
        explore=round(100 * terms.explore),
        finding=finding,
        expected=found.expected,
        low=found.low,
        high=found.high,
    )
    return programmes.adopt(year, lines, basis, began_from=began_from, actor=actor)
