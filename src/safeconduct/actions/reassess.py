"""The detecting service changes its assessment (FC-2 to FC-4, S2 section 5).

A person assessed as implicated is put in contact with no centre until that assessment has been
reviewed; the review gives its reasons in writing, so that another officer can follow them.
"""

from __future__ import annotations

from safeconduct.actions.act import Act, Answers, Entry, Field, Opening, Situation
from safeconduct.actions.openings import closed, fact
from safeconduct.cases.vocabulary import ASSESSMENTS

_RULES = {"victim": "FC-2", "uncertain": "FC-3", "implicated": "FC-4", "not_victim": "FC-4"}


def _choice(_now: Situation) -> Field:
    return Field("as", ASSESSMENTS, "assessed")


def _present(now: Situation) -> str | None:
    assessed = now.last("assessed")
    return None if assessed is None else str(assessed.data["as"])


def _fields(now: Situation) -> tuple[Field, ...]:
    return (Field("reasons", required=_present(now) == "implicated", kind="text"),)


def _law(now: Situation, value: str) -> Opening:
    if value == _present(now):
        return closed(_RULES[value], "needs-another-assessment")
    return fact(_RULES[value])


def _entry(_now: Situation, answers: Answers) -> Entry:
    reasons = answers.get("reasons", "").strip()
    return Entry("assessed", {"as": answers["as"], **({"reasons": reasons} if reasons else {})})


ACT = Act("reassess", ("assessed",), _law, _entry, choice=_choice, fields=_fields)
