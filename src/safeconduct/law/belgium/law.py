"""The Belgian law as one value: what is asked of a case, by name."""

from __future__ import annotations

from itertools import groupby

from safeconduct.law.engine.rules import Law, Provision

from .acts import ACTS
from .catalogue import entries
from .conditions import CONTACT_BROKEN, COOPERATION, GUIDANCE
from .discontinuation import GROUNDS
from .documents import HELD, LAST_DAY
from .duties import CONFIRMATION_DUTIES, DUTIES_AFTER_CONFIRMATIONS, DUTIES_BEFORE_CONFIRMATIONS
from .openings import OPENINGS
from .parameters import parameters
from .procedure import FINANCIAL_AID, PHASE, WORK_PERMIT_C

CONDITIONS = (CONTACT_BROKEN, GUIDANCE, COOPERATION)


def _catalogue() -> dict[str, tuple[Provision, ...]]:
    ordered = sorted(entries(), key=lambda entry: entry.code)
    return {
        code: tuple(sorted(group, key=lambda e: (e.valid_from is not None, e.valid_from)))
        for code, group in groupby(ordered, key=lambda entry: entry.code)
    }


BELGIUM = Law(
    name="Belgium",
    rules={
        rule.name: rule
        for rule in (
            PHASE,
            LAST_DAY,
            HELD,
            *CONDITIONS,
            *OPENINGS,
            *GROUNDS,
            WORK_PERMIT_C,
            FINANCIAL_AID,
        )
    },
    parameters=parameters(),
    catalogue=_catalogue(),
    duties=(*DUTIES_BEFORE_CONFIRMATIONS, *DUTIES_AFTER_CONFIRMATIONS),
    issue_duties=CONFIRMATION_DUTIES,
    acts=ACTS,
)
"""The law in force, every dated version of it included."""

DUTY_ORDER = tuple(
    duty.name
    for duty in (*DUTIES_BEFORE_CONFIRMATIONS, *CONFIRMATION_DUTIES, *DUTIES_AFTER_CONFIRMATIONS)
)
"""The order in which duties are shown: detection, first contact, magistrate, guardianship."""
