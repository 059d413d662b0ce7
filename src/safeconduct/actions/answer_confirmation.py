"""The magistrate answers the questions of the confirmation, each yes or no (P-5, P-6, P-13).

The questions are those the Immigration Office asked last since the current document was issued.
A question left unanswered stays "not known" and the next document stays open; "no" blocks it.
"""

from __future__ import annotations

from safeconduct.actions.act import Act, Answers, Entry, Field, Opening, Situation
from safeconduct.actions.ask_confirmation import sets_open
from safeconduct.actions.openings import of_law
from safeconduct.cases.vocabulary import QUESTIONS_P5, QUESTIONS_P6

_QUESTIONS = {"P-5": QUESTIONS_P5, "P-6": QUESTIONS_P6}
_ANSWERS = {"yes": True, "no": False}


def rule_asked(now: Situation) -> str | None:
    """P-5 or P-6: the questions that stand open on the day, None where there are none."""
    possible = sets_open(now)
    if not possible:
        return None
    asked = now.last("confirmation_requested", "document_issued")
    if asked is not None and asked.type == "confirmation_requested":
        if asked.data.get("rule") in possible:
            return str(asked.data["rule"])
    # Not asked for by name: a first certificate is renewed (P-5), a renewed one can only be
    # followed by the temporary residence (P-6).
    document = now.answer["document"]
    return "P-6" if document["number"] > 1 else possible[0]


def _fields(now: Situation) -> tuple[Field, ...]:
    rule = rule_asked(now)
    questions = _QUESTIONS[rule] if rule else ()
    return tuple(Field(name, ("yes", "no", "unknown"), "answer") for name in questions)


def _law(now: Situation, _value: str) -> Opening:
    text, owner = "needs-document-issued", "from-immigration_office"
    opening = of_law(now, "confirmation_given", {}, text, owner)
    return Opening("yes", rule_asked(now) or opening.rule) if opening.is_open else opening


def _entry(now: Situation, answers: Answers) -> Entry:
    given = {
        field.name: _ANSWERS[answers[field.name]]
        for field in _fields(now)
        if answers[field.name] in _ANSWERS
    }
    return Entry("confirmation_given", {"answers": given})


ACT = Act(
    "answer-confirmation", ("confirmation_given",), _law, _entry, fields=_fields, one_by_one=True
)
