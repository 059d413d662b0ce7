"""The Immigration Office discontinues the document held, on a ground that exists (D-1 to D-5)."""

from __future__ import annotations

from safeconduct.actions.act import Act, Answers, Entry, Field, Missing, Opening, Situation
from safeconduct.actions.openings import of_law
from safeconduct.cases.vocabulary import GROUNDS


def _choice(_now: Situation) -> Field:
    return Field("ground", GROUNDS, "ground")


def _law(now: Situation, ground: str) -> Opening:
    document = now.answer["document"]
    if document is None or not document["held"]:
        return Opening("no", ground, (Missing("", "needs-document-held"),))
    data = {"ground": ground}
    return of_law(now, "document_discontinued", data, "needs-ground-on-record")


def _entry(now: Situation, answers: Answers) -> Entry:
    held = now.answer["document"]
    return Entry(
        "document_discontinued",
        {"document": held["kind"] if held else "", "ground": answers["ground"]},
    )


ACT = Act("discontinue-document", ("document_discontinued",), _law, _entry, choice=_choice)
