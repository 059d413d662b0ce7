"""The reasons beside a verdict, in words for a page."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from safeconduct.web.cases.openings import duties_by_owner, openings
from safeconduct.web.cases.reasons import Reason, find, reason

Ask = Callable[..., dict[str, Any]]


def under(found: Reason) -> Iterator[Reason]:
    yield found
    for child in (*found.because, *found.considered):
        yield from under(child)


def told(answer: dict[str, Any], name: str, lang: str = "en") -> Reason:
    found = reason(find(answer["reasons"], "name", name), lang)
    assert found is not None
    return found


def test_the_certificate_is_refused_for_want_of_a_statement(answer: Ask) -> None:
    found = told(answer("2008-03-01"), "registration_certificate")
    assert found.rule == "P-3"
    assert "art. 61/3" in found.citation
    assert found.text.startswith("With contact broken off")
    wanting = [each for each in found.because if each.verdict == "no"]
    assert [each.rule for each in wanting] == ["C-3", "P-4"]


def test_the_way_that_fits_stands_apart_from_those_considered(answer: Ask) -> None:
    found = told(answer("2008-03-01"), "phase")
    assert found.verdict == "Reflection period"
    assert [each.asks for each in found.because] == ["Reflection period"]
    assert "Unlimited residence" in [each.asks for each in found.considered]


def test_facts_are_words_and_dates_of_the_language(answer: Ask) -> None:
    found = told(answer("2008-03-01", lang="fr"), "presumed_victim", "fr")
    assert ("dernière évaluation", "victime présumée") in found.facts
    last_day = told(answer("2008-03-01", lang="fr"), "last_day", "fr")
    assert last_day.verdict == "26 mars 2008"
    assert ("10 février 2008") in [value for _, value in last_day.facts]
    assert [value for _, value, _ in last_day.figures] == ["45"]


def test_what_was_not_confirmed_says_so(answer: Ask) -> None:
    notes = [n for n in answer("2007-01-01")["reasons"] if n["rule"] == "P-16"]
    assert [told_note.verified for told_note in [reason(n, "en") for n in notes] if told_note] == [
        False
    ]


@pytest.mark.parametrize("lang", ["en", "fr", "nl", "de"])
def test_every_reason_can_be_told(answer: Ask, lang: str) -> None:
    statement = ("2008-03-05", "statement_made", "payoke", {})
    for raw in answer("2008-04-01", statement, lang=lang)["reasons"]:
        if "act" not in raw:
            found = reason(raw, lang)
            assert found is not None
            assert all(each.asks and each.verdict for each in under(found))


def test_each_opening_and_duty_has_its_own_reason(answer: Ask) -> None:
    standing = answer("2008-03-01")
    found = openings(standing, "en")
    assert [each.key for each in found] == list(standing["openings"])
    assert all(each.reason and each.reason.rule == each.rule for each in found)
    for owed in duties_by_owner(standing, "en").values():
        assert all(each.reason and each.reason.rule == each.rule for each in owed)


def test_of_two_certificates_each_duty_has_the_reason_of_its_own_date(answer: Ask) -> None:
    certificate = {"document": "registration_certificate"}
    standing = answer(
        "2008-06-20",
        ("2008-03-12", "document_issued", "immigration_office", certificate),
        ("2008-06-12", "document_issued", "immigration_office", certificate),
    )
    dues = [d["due"] for d in standing["duties"] if d["rule"] == "P-13"]
    reasons = [
        find(standing["reasons"], "duty", "confirm_registration_questions", due) for due in dues
    ]
    assert [each["due"] for each in reasons if each] == dues
