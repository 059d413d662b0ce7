"""An approved centre applies to the Immigration Office for a document (P-8, S1 3.2.3).

"Only these centres are authorized to apply for issuance and renewal of residence permits." The
centre need not wait for the magistrate's confirmation, which the Immigration Office asks for when
it has the application; everything else must be there.
"""

from __future__ import annotations

from safeconduct.actions.act import Act, Answers, Entry, Field, Opening, Situation
from safeconduct.actions.openings import of_document
from safeconduct.cases.vocabulary import DOCUMENTS


def _choice(_now: Situation) -> Field:
    return Field("document", DOCUMENTS, "document")


def _law(now: Situation, document: str) -> Opening:
    opening = of_document(now, document)
    only_confirmation = all(entry.owner == "from-magistrate" for entry in opening.missing)
    if opening.is_open or (opening.allowed == "unknown" and only_confirmation):
        return Opening("yes", "P-8")
    return Opening(opening.allowed, "P-8", opening.missing)


def _entry(now: Situation, answers: Answers) -> Entry:
    return Entry("document_requested", {"document": answers["document"], "by": now.actor.agency})


ACT = Act("apply-for-document", ("document_requested",), _law, _entry, choice=_choice)
