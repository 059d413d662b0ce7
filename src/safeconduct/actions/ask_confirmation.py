"""The Immigration Office asks the magistrate to confirm (P-13, S1 3.2.3).

The questions are those of P-5 for the renewal of the certificate of registration, those of P-6
for the temporary residence and its extension.
"""

from __future__ import annotations

from safeconduct.actions.act import Act, Answers, Entry, Field, Opening, Situation
from safeconduct.actions.openings import closed, current_document, of_law

_RULES = ("P-5", "P-6")


def _choice(_now: Situation) -> Field:
    return Field("questions", _RULES)


def sets_open(now: Situation) -> tuple[str, ...]:
    """The sets of questions that can be put on the day: codes of P-5 and P-6."""
    match current_document(now):
        case "registration_certificate":
            return _RULES
        case "temporary_residence":
            return ("P-6",)
    return ()


def _law(now: Situation, rule: str) -> Opening:
    text, owner = "needs-document-issued", "from-immigration_office"
    if rule not in sets_open(now):
        return closed("P-13", text, owner)
    return of_law(now, "confirmation_requested", {}, text, owner)


def _entry(_now: Situation, answers: Answers) -> Entry:
    return Entry("confirmation_requested", {"rule": answers["questions"]})


ACT = Act("ask-confirmation", ("confirmation_requested",), _law, _entry, choice=_choice)
