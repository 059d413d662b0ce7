"""The district unit: who controls together in a judicial district, and under whom (I-3)."""

from __future__ import annotations

from safeconduct.access.actors import Actor
from safeconduct.access.agencies import INSPECTIONS
from safeconduct.access.rooms import may_enter

ROOM = "inspection"
CHAIR = "labour_auditor"
"""'Under the presidency of the Labour Attorney' (S1 3.3.3)."""
MEMBERS = INSPECTIONS | {CHAIR}


def works_in(actor: Actor, district: str) -> bool:
    """Whether `actor` sits in the unit of `district`: plans, records and adopts there."""
    return bool(district) and actor.office == district and may_enter(actor, ROOM)


def reads(actor: Actor, district: str) -> bool:
    """Whether `actor` is shown the unit of `district`: their own, or each for who inspects for the
    whole country.
    """
    return works_in(actor, district) or plans_for_all(actor)


def plans_for_all(actor: Actor) -> bool:
    """Whether `actor` inspects for the whole country: plans for each unit, and controls in none."""
    return actor.agency in INSPECTIONS and not actor.office and may_enter(actor, ROOM)
