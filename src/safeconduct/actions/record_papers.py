"""Beside the residence documents: a work permit of type C (P-9), and an asylum application.

An asylum application is a fact on record and ends nothing by itself.
"""

from __future__ import annotations

from safeconduct.actions.act import Act, Answers, Entry, Field, Opening, Situation
from safeconduct.actions.openings import fact, of_law

_TYPES = ("work_permit_issued", "asylum_requested")


def _choice(_now: Situation) -> Field:
    return Field("paper", _TYPES, "event")


def _law(now: Situation, value: str) -> Opening:
    if value == "work_permit_issued":
        return of_law(now, value, {}, "needs-document-issued", "from-immigration_office")
    return fact("P-1")


def _entry(_now: Situation, answers: Answers) -> Entry:
    return Entry(answers["paper"])


ACT = Act("record-papers", _TYPES, _law, _entry, choice=_choice)
