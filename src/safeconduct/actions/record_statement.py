"""The person made a statement or filed a complaint: cooperation (C-3, S1 3.2.3).

Only that it was made and when; its words belong to the criminal file, which is not kept here.
"""

from __future__ import annotations

from safeconduct.actions.act import Act, Answers, Entry, Field, Opening, Situation
from safeconduct.actions.openings import fact
from safeconduct.cases.vocabulary import STATEMENTS


def _choice(_now: Situation) -> Field:
    return Field("statement", STATEMENTS, "event")


def _law(_now: Situation, _value: str) -> Opening:
    return fact("C-3")


def _entry(_now: Situation, answers: Answers) -> Entry:
    return Entry(answers["statement"])


ACT = Act("record-statement", STATEMENTS, _law, _entry, choice=_choice)
