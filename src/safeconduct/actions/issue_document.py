"""The Immigration Office issues a document which the law opens on the day of issue (P-1 to P-7).

Unlimited residence is the minister's to grant (P-7); the office issues its document after that.
"""

from __future__ import annotations

from safeconduct.actions.act import Act, Answers, Entry, Field, Opening, Situation
from safeconduct.actions.openings import of_document, of_law
from safeconduct.cases.vocabulary import DOCUMENTS


def _choice(_now: Situation) -> Field:
    return Field("document", DOCUMENTS, "document")


def _law(now: Situation, document: str) -> Opening:
    if document == "unlimited_residence":
        data = {"document": document}
        text, owner = "what-granted_by_the_minister", "from-minister"
        return of_law(now, "document_issued", data, text, owner)
    return of_document(now, document)


def _entry(_now: Situation, answers: Answers) -> Entry:
    return Entry("document_issued", {"document": answers["document"]})


ACT = Act("issue-document", ("document_issued",), _law, _entry, choice=_choice)
