"""The phases of the residence procedure, and what a phase opens beside a document.

> In actual practice, the procedure consists of three main phases: detection of the person as a
> victim […]; reflection period; issuance of a temporary residence permit, possibly followed later
> by a residence permit for an unlimited period. (S1 3.2.3)
"""

from __future__ import annotations

from safeconduct.law.engine.building import word
from safeconduct.law.engine.nodes import Branch, Choose, Kind, Or, Parameter
from safeconduct.law.engine.rules import rule

from . import conditions as c
from . import facts as f
from .documents import HOLDS_CERTIFICATE, HOLDS_RESIDENCE, REFLECTION_LAST_DAY

_MAY_REFLECT = c.PRESUMED_VICTIM & c.ELIGIBLE_OFFENCE & c.CONTACT_BROKEN & c.GUIDANCE
_MAY_REGISTER = _MAY_REFLECT & Or((c.COOPERATION, c.UNACCOMPANIED_MINOR))

PHASE = rule(
    "P-1",
    "phase",
    Choose(
        (
            Branch(
                "P-7",
                f.UNLIMITED_GRANTED | f.UNLIMITED_ISSUED,
                word("unlimited_residence"),
            ),
            Branch("P-1", f.ENDED, word("ended")),
            Branch("FC-2", ~c.PRESUMED_VICTIM, word("not_a_victim")),
            Branch("P-15", ~c.FOREIGNER, word("not_applicable")),
            Branch("P-6", f.RESIDENCE_ISSUED, word("temporary_residence")),
            Branch("P-3", f.CERTIFICATE_ISSUED | _MAY_REGISTER, word("registration")),
            Branch("P-1 lapsed", REFLECTION_LAST_DAY.less(f.ON), word("reflection_lapsed")),
            Branch(
                "P-1 reflection",
                f.LAST_ORDER_ISSUED_ON.known() | _MAY_REFLECT,
                word("reflection"),
            ),
            Branch("FC-6", f.REFERRED, word("referred")),
        ),
        word("detected"),
        "first",
        "FC-1",
    ),
)
"""The first phase that fits, the furthest first."""

_HOLDS_ONE = HOLDS_CERTIFICATE | HOLDS_RESIDENCE

WORK_PERMIT_C = rule(
    "P-9",
    "work_permit_c",
    PHASE.one_of("registration", "temporary_residence", "unlimited_residence") & _HOLDS_ONE,
)
"""> From this phase onwards, the victim can obtain a type C work permit. (S1 3.2.3)"""

FINANCIAL_AID = rule(
    "P-17",
    "financial_aid",
    PHASE.one_of("unlimited_residence")
    & f.OFFENCE.one_of("trafficking")
    & Parameter("financial_aid_from", at=f.ON, kind=Kind.DATE).at_most(f.ON),
)
"""> According to this law, in force since 1 January 2004, a person receiving an unlimited residence
> permit […] within the framework of an inquiry into trafficking in human beings, will under certain
> conditions be entitled to receive […] financial aid from the Commission. (S1 3.2.3)
"""
