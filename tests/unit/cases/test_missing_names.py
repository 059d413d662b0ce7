"""What an opening waits for: a fact of the person, or the magistrate's answer about it."""

from __future__ import annotations

import pytest

from safeconduct.cases.names import missing_key
from safeconduct.words import LANGUAGES, say


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(
    ("what", "of_fact", "of_question"),
    [("contact_broken", "C-1", "P-5"), ("no_threat", "D-2", "P-6")],
)
def test_the_answer_of_the_magistrate_is_named_as_such(
    lang: str, what: str, of_fact: str, of_question: str
) -> None:
    fact = say(lang, missing_key({"rule": of_fact, "what": what, "from": "person"}))
    answer = say(lang, missing_key({"rule": of_question, "what": what, "from": "magistrate"}))
    assert fact == say(lang, f"what-{what}")
    assert answer != fact


def test_other_questions_have_one_name() -> None:
    assert missing_key({"rule": "P-6", "what": "cooperating"}) == "what-cooperating"
