"""Controls planned and recorded; what cannot be so is said field by field, and nothing is kept."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta
from uuid import UUID

from safeconduct.access import Actor
from safeconduct.cases.reading import today
from safeconduct.policy.inspection.areas import district_of
from safeconduct.policy.inspection.checks import (
    CHECKED,
    KINDS,
    NOT_HELD,
    PARTICIPANTS,
    WITHOUT_POLICE,
    Result,
    wrong,
)
from safeconduct.policy.inspection.sectors import OTHER, risk_sectors
from safeconduct.policy.inspection.unit import works_in
from safeconduct.store.errors import NotFound
from safeconduct.store.inspection import controls, results
from safeconduct.store.inspection.controls import STATES, Control, ControlPage, Recorded
from safeconduct.store.inspection.results import StaleResult

__all__ = [
    "CHECKED",
    "ELSEWHERE",
    "KINDS",
    "NOT_HELD",
    "PARTICIPANTS",
    "STATES",
    "WITHOUT_POLICE",
    "Control",
    "ControlPage",
    "NotFound",
    "Recorded",
    "Refused",
    "Result",
    "StaleResult",
    "listed",
    "plan",
    "read",
    "record",
    "sectors_on",
    "works_in",
]

AREA = re.compile(r"[1-9][0-9]{3}")
"""A Belgian postal code."""
ELSEWHERE = "inspection-wrong-elsewhere"
"""As far as is known, the postal code lies in another district."""
# A control can be written down after the fact, and planned this far ahead.
_BACK, _AHEAD = timedelta(days=366), timedelta(days=731)


class Refused(Exception):
    """It cannot be so; `faults` are the fields and the keys of why."""

    def __init__(self, faults: Sequence[tuple[str, str]]) -> None:
        super().__init__(", ".join(key for _, key in faults))
        self.faults = tuple(faults)


def sectors_on(on: date) -> tuple[str, ...]:
    """What a control can be planned in: the risk sectors on a day, and others."""
    return (*risk_sectors(on), OTHER)


def plan(
    sector: str, area: str, planned_on: date, *, actor: Actor, area_confirmed: bool = False
) -> UUID:
    """Plan a control of one's own unit. Raises Refused, NotFound for who has no unit.

    Where the postal code lies in another district as far as is known, that is refused until
    `area_confirmed`: what is known of them is not confirmed, and the inspector may know better.
    """
    now = today()
    faults = []
    if sector not in sectors_on(planned_on):
        faults.append(("sector", "inspection-wrong-sector"))
    if not AREA.fullmatch(area):
        faults.append(("area", "inspection-wrong-area"))
    elif not area_confirmed and district_of(area) != actor.office:
        faults.append(("area", ELSEWHERE))
    if not now - _BACK <= planned_on <= now + _AHEAD:
        faults.append(("planned_on", "inspection-wrong-planned-on"))
    if not works_in(actor, actor.office):
        raise NotFound
    if faults:
        raise Refused(faults)
    return controls.plan(sector, area, planned_on, actor=actor)


def listed(
    year: int | None, *, actor: Actor, sector: str = "", state: str = "", page: int = 1
) -> ControlPage:
    """The controls planned in a year, or in any, the last first. Raises NotFound."""
    return controls.listed(year, actor=actor, sector=sector, state=state, page=page)


def read(control: UUID, *, actor: Actor) -> Control:
    """One control with every result. Raises NotFound."""
    return controls.read(control, actor=actor)


def record(control: UUID, result: Result, *, began_from: int, actor: Actor) -> int:
    """Record what came of a control, or correct it; the number of the result.

    Raises Refused, StaleResult, NotFound.
    """
    found = controls.read(control, actor=actor)
    if not works_in(actor, found.district):
        raise NotFound
    correcting = began_from > 0
    faults = wrong(result, planned_on=found.planned_on, today=today(), correcting=correcting)
    if faults:
        raise Refused(faults)
    return results.record(control, result, began_from=began_from, actor=actor)
