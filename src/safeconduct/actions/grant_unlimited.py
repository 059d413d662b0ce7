"""The minister, or the minister's deputy, grants unlimited residence (P-7, S1 3.2.3).

The law says that it *may* be granted; granting it is the minister's decision.
"""

from __future__ import annotations

from safeconduct.actions.act import Act, Answers, Entry, Opening, Situation
from safeconduct.actions.openings import of_document


def _law(now: Situation, _value: str) -> Opening:
    return of_document(now, "unlimited_residence")


def _entry(_now: Situation, _answers: Answers) -> Entry:
    return Entry("unlimited_granted")


ACT = Act("grant-unlimited", ("unlimited_granted",), _law, _entry)
