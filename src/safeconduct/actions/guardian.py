"""Owed to an unaccompanied minor: a guardian, identity established, family traced (P-11)."""

from __future__ import annotations

from dataclasses import replace

from safeconduct.actions.act import Act, Answers, Entry, Field, Opening, Situation
from safeconduct.actions.openings import closed, fact
from safeconduct.cases.standing import decide

_TYPES = ("guardian_appointed", "identity_established", "family_traced")


def _choice(_now: Situation) -> Field:
    return Field("minor", _TYPES, "event")


def _law(now: Situation, _value: str) -> Opening:
    if _may_be_owed(now):
        return fact("P-11")
    return closed("P-11", "needs-unaccompanied-minor")


def _may_be_owed(now: Situation) -> bool:
    """Whether the duties of P-11 are there, or would be if what is not known were yes."""
    person = now.case.person
    if person.unaccompanied is False:
        return False
    if person.birth_date is None:
        return True
    alone = replace(now.case, person=replace(person, unaccompanied=True))
    duties = decide(alone, on=now.on, reasons=False)["duties"]
    return any(duty["rule"] == "P-11" for duty in duties)


def _entry(_now: Situation, answers: Answers) -> Entry:
    return Entry(answers["minor"])


ACT = Act("care-for-minor", _TYPES, _law, _entry, choice=_choice)
