"""The person returned to the country of origin, or disappeared: the procedure ends (P-1, P-14).

A new referral begins it anew.
"""

from __future__ import annotations

from safeconduct.actions.act import Act, Answers, Entry, Field, Opening, Situation
from safeconduct.actions.openings import while_under_way

_RULES = {"returned": "P-14", "disappeared": "P-1"}


def _choice(_now: Situation) -> Field:
    return Field("departure", tuple(_RULES), "event")


def _law(now: Situation, value: str) -> Opening:
    return while_under_way(now, _RULES[value])


def _entry(_now: Situation, answers: Answers) -> Entry:
    return Entry(answers["departure"])


ACT = Act("record-departure", tuple(_RULES), _law, _entry, choice=_choice)
