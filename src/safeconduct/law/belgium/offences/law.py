"""The offences as one law: what is asked of a set of facts, by name."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from safeconduct.law.belgium.catalogue import by_code
from safeconduct.law.belgium.parameters import parameters
from safeconduct.law.engine.rules import Law, Rule

from .aggravation import LEVEL, LEVELS
from .penalties import FINES_FOR_TRAFFICKING, PENALTIES, SURCHARGE, Penalty
from .rackrenting import RACKRENTING
from .scope import (
    ANY_VICTIM,
    LIMITATION_WAITS,
    OPENS_NOTHING,
    PROSECUTED_ANYWHERE,
    SMUGGLING_OPENS,
    TRAFFICKING_OPENS,
)
from .smuggling import ILLEGAL_ASSISTANCE, SMUGGLING
from .trafficking import CONSENT_IRRELEVANT, TRAFFICKING
from .versions import CONFIRMED, IN_FORCE


@dataclass(frozen=True, slots=True)
class Offence:
    """One offence: its verdict, what it opens, its penalty, and the notes that go with it.

    `has_levels` says whether the three aggravating levels apply; `penalty` is None where the
    sources give no range.
    """

    name: str
    verdict: Rule
    opens_protection: Rule
    has_levels: bool
    penalty: Penalty | None
    notes: tuple[Rule, ...]


OFFENCES: tuple[Offence, ...] = (
    Offence(
        "trafficking",
        TRAFFICKING,
        TRAFFICKING_OPENS,
        True,
        PENALTIES["trafficking"],
        (
            CONSENT_IRRELEVANT,
            ANY_VICTIM,
            FINES_FOR_TRAFFICKING,
            LIMITATION_WAITS,
            PROSECUTED_ANYWHERE,
        ),
    ),
    Offence("smuggling", SMUGGLING, SMUGGLING_OPENS, True, PENALTIES["smuggling"], ()),
    Offence("illegal_assistance", ILLEGAL_ASSISTANCE, OPENS_NOTHING, False, None, ()),
    Offence("rackrenting", RACKRENTING, OPENS_NOTHING, False, PENALTIES["rackrenting"], ()),
)
"""The offences, in the order in which an answer names them."""


def _rules() -> Mapping[str, Rule]:
    asked = [LEVEL, *LEVELS.values(), SURCHARGE, IN_FORCE, CONFIRMED]
    for offence in OFFENCES:
        asked += [offence.verdict, offence.opens_protection, *offence.notes]
        if offence.penalty:
            for pair in (
                offence.penalty.prison_months,
                offence.penalty.fine_base,
                offence.penalty.fine,
            ):
                asked += pair
    return {f"{rule.code} {rule.name} {index}": rule for index, rule in enumerate(asked)}


OFFENCE_LAW = Law(
    name="Belgium: offences", rules=_rules(), parameters=parameters(), catalogue=by_code()
)
"""The penal law as a value: rules, dated parameters and catalogue."""
