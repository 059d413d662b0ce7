"""The risk by sector and district, from what controls found in the past years."""

from __future__ import annotations

from datetime import date

from safeconduct.access import Actor
from safeconduct.actions.first_contact.places import DISTRICTS
from safeconduct.policy.inspection.cells import Cell
from safeconduct.policy.inspection.risk import Risk, Risks, risks
from safeconduct.policy.inspection.sectors import risk_sectors
from safeconduct.policy.inspection.unit import reads
from safeconduct.policy.inspection.year import past
from safeconduct.store.errors import NotFound
from safeconduct.store.inspection.counts import Counted, counted

__all__ = ["DISTRICTS", "FINDINGS", "NotFound", "Risk", "Risks", "districts_of", "risk_on"]

INFRINGEMENT, VICTIM = "infringement", "victim"
FINDINGS: tuple[str, ...] = (INFRINGEMENT, VICTIM)
"""What counts as finding something: an infringement of any kind, or a presumed victim met."""


def districts_of(actor: Actor) -> tuple[str, ...]:
    """The districts whose cells the actor is shown."""
    return tuple(each for each in DISTRICTS if reads(actor, each))


def risk_on(on: date, finding: str, *, actor: Actor) -> Risks:
    """The risk of every risk sector in every district on a day. Raises NotFound.

    It is estimated from the whole country; whose cells are shown is `districts_of`.
    """
    if finding not in FINDINGS:
        raise NotFound
    found = {(each.sector, each.district): each for each in counted(*past(on), actor=actor)}
    none = Counted("", "", 0, 0, 0)
    cells = []
    for sector in risk_sectors(on):
        for district in DISTRICTS:
            each = found.get((sector, district), none)
            hits = each.met if finding == VICTIM else each.infringed
            cells.append(Cell(sector, district, each.controls, hits))
    return risks(cells)
