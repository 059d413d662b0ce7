"""Owed to an unaccompanied minor: a guardian, identity established, family traced (P-11)."""

from __future__ import annotations

from safeconduct.actions.act import Act, Answers, Entry, Field, Opening, Situation
from safeconduct.actions.openings import fact

_TYPES = ("guardian_appointed", "identity_established", "family_traced")


def _choice(_now: Situation) -> Field:
    return Field("minor", _TYPES, "event")


def _law(_now: Situation, _value: str) -> Opening:
    return fact("P-11")


def _entry(_now: Situation, answers: Answers) -> Entry:
    return Entry(answers["minor"])


ACT = Act("care-for-minor", _TYPES, _law, _entry, choice=_choice)
