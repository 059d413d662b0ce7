"""A potential threat to public order or national security was established (D-2).

State Security and the magistrate give the answer alone; what it rests on is not kept here.
"""

from __future__ import annotations

from safeconduct.actions.act import Act, Answers, Entry, Opening, Situation
from safeconduct.actions.openings import fact


def _law(_now: Situation, _value: str) -> Opening:
    return fact("D-2")


def _entry(_now: Situation, _answers: Answers) -> Entry:
    return Entry("threat_established")


ACT = Act("report-threat", ("threat_established",), _law, _entry)
