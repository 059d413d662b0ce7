"""The Immigration Office refuses a document. It decides, and may depart from what is open.

The refusal is a fact on record; it changes no phase and closes nothing by itself.
"""

from __future__ import annotations

from safeconduct.actions.act import Act, Answers, Entry, Field, Opening, Situation
from safeconduct.actions.openings import of_law
from safeconduct.cases.vocabulary import DOCUMENTS


def _choice(_now: Situation) -> Field:
    return Field("document", DOCUMENTS, "document")


def _law(now: Situation, document: str) -> Opening:
    data = {"document": document}
    text, owner = "needs-new-referral", "from-detecting_agency"
    return of_law(now, "document_refused", data, text, owner)


def _entry(_now: Situation, answers: Answers) -> Entry:
    return Entry("document_refused", {"document": answers["document"]})


ACT = Act("refuse-document", ("document_refused",), _law, _entry, choice=_choice)
