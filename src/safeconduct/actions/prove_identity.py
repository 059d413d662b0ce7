"""Identity: a document was submitted, or it was shown that none can be had (P-7, P-10)."""

from __future__ import annotations

from safeconduct.actions.act import Act, Answers, Entry, Field, Opening, Situation
from safeconduct.actions.openings import fact

_TYPES = ("identity_proven", "identity_impossible")


def _choice(_now: Situation) -> Field:
    return Field("identity", _TYPES, "event")


def _law(_now: Situation, value: str) -> Opening:
    return fact("P-10" if value == "identity_proven" else "P-7")


def _entry(_now: Situation, answers: Answers) -> Entry:
    return Entry(answers["identity"])


ACT = Act("prove-identity", _TYPES, _law, _entry, choice=_choice)
