"""Who the procedure is for, and the three conditions a victim has to meet.

> In order to be able to benefit from the system, the victims have to meet three conditions: break
> off contact with the suspected offenders; obligatory guidance by a specialized and approved
> reception centre for victims of trafficking in human beings; cooperate with the judicial
> authorities by making a statement or by instituting legal proceedings against the offenders.
> (S1 3.2.3)

Law of 15 December 1980, art. 61/2 to 61/5, inserted by the Law of 15 September 2006.
"""

from __future__ import annotations

from safeconduct.law.engine.building import yes_no
from safeconduct.law.engine.nodes import (
    Branch,
    Choose,
    Condition,
    Constant,
    Kind,
    Node,
    Or,
    Parameter,
)
from safeconduct.law.engine.rules import rule
from safeconduct.law.engine.terms import Months, Overflow

from . import facts as f

PRESUMED_VICTIM = rule(
    "FC-2",
    "presumed_victim",
    Choose(
        (
            Branch("assessed_victim", f.ASSESSMENT.one_of("victim"), yes_no(True)),
            Branch(
                "assessed_otherwise",
                f.ASSESSMENT.one_of("implicated", "not_victim"),
                yes_no(False),
            ),
        ),
        Constant(None, Kind.TRI),
        "exclusive",
        "not_assessed_or_uncertain",
    ),
)
"""The last assessment decides; "uncertain", or none, leaves it open (S2, section 5)."""

ELIGIBLE_OFFENCE = rule("OFF-12", "eligible", f.OFFENCE.one_of("trafficking", "serious_smuggling"))
"""Trafficking, and since the Law of 15 September 2006 the serious forms of smuggling.

> the protection system intended for the victims of trafficking in human beings can also be used
> for victims of certain serious kinds of smuggling in human beings as mentioned in article
> 77quater, 1 to 5, of the Law of 15 December 1980 (S1 3.2.3)
"""

FOREIGNER = rule("P-15", "foreigner", ~f.BELGIAN)
"""A Belgian needs no residence document; the assistance of the centres stays open to them."""


def minor_on(day: Node) -> Node:
    """Whether the person is under eighteen on that day.

    Convention on the Rights of the Child, art. 1. Someone born on 29 February is of age on
    1 March where there is no 29th.
    """
    age = Months(Parameter("adult_age_months", at=day), overflow=Overflow.NEXT_DAY)
    return day.less(f.BIRTH_DATE.plus(age))


UNACCOMPANIED_MINOR = rule("P-4", "unaccompanied_minor", f.UNACCOMPANIED & minor_on(f.ON))
"""A foreigner under eighteen whom nobody with authority over them accompanies."""

CONTACT_BROKEN = rule("C-1", "contact_broken", f.CONTACT_BROKEN)
"""Contact with the suspected offenders broken off, and not deliberately resumed since."""

GUIDANCE = rule("C-2", "guidance", f.GUIDED)
"""Guided by one at least of the three approved centres."""

COOPERATION = rule(
    "C-3",
    "cooperation",
    f.COOPERATION.known() & f.COOPERATION.one_of("statement_made", "complaint_filed"),
)
"""A statement or a complaint, and neither withdrawn nor found fraudulent or unfounded since."""

# The conditions as people are told of them when one is missing.
IS_PRESUMED_VICTIM = Condition("FC-2", "assessment_victim", "detecting_agency", PRESUMED_VICTIM)
IS_IN_SCOPE = Condition("OFF-12", "offence_in_scope", "magistrate", ELIGIBLE_OFFENCE)
IS_FOREIGNER = Condition("P-15", "foreign_nationality", "person", FOREIGNER)
IS_NOT_ENDED = Condition("P-1", "not_ended", "immigration_office", ~f.ENDED)
HAS_BROKEN_CONTACT = Condition("C-1", "contact_broken", "person", CONTACT_BROKEN)
HAS_GUIDANCE = Condition("C-2", "guidance", "centre", GUIDANCE)
HAS_STATED = Condition("C-3", "statement_or_complaint", "person", COOPERATION)
IS_UNACCOMPANIED_MINOR = Condition(
    "P-4", "age_and_accompaniment", "guardianship", UNACCOMPANIED_MINOR
)
HAS_STATED_OR_IS_MINOR = Or((HAS_STATED, IS_UNACCOMPANIED_MINOR))
"""> With regard to the unaccompanied minor victims, the reflection period comprises only one phase.
> Consequently, they are immediately put in possession of a certificate of registration. (S1 3.2.3)
"""

IN_PROCEDURE = IS_PRESUMED_VICTIM & IS_IN_SCOPE & IS_FOREIGNER & IS_NOT_ENDED
"""What every document starts from: presumed victim, offence in scope, foreigner, not ended."""
