"""Contact with the suspected offenders: broken off (C-1), or resumed (D-1 if deliberately).

A contact that was not deliberate, or of which that is not known, is on record and leaves the
condition as it was.
"""

from __future__ import annotations

from safeconduct.actions.act import Act, Answers, Entry, Field, Opening, Situation
from safeconduct.actions.openings import fact

_DELIBERATE = {"resumed_deliberately": True, "resumed_not_deliberately": False}
_VALUES = ("broken", "resumed_deliberately", "resumed_not_deliberately", "resumed_unknown")


def _choice(_now: Situation) -> Field:
    return Field("contact", _VALUES)


def _law(_now: Situation, value: str) -> Opening:
    return fact("C-1" if value == "broken" else "D-1")


def _entry(_now: Situation, answers: Answers) -> Entry:
    if answers["contact"] == "broken":
        return Entry("contact_broken")
    return Entry("contact_resumed", {"deliberate": _DELIBERATE.get(answers["contact"])})


ACT = Act("record-contact", ("contact_broken", "contact_resumed"), _law, _entry, choice=_choice)
