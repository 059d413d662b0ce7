"""The standing in plain words, and the next date, read from the answer of the law."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from safeconduct.web.cases.outlook import coming, deadline, sentences

Ask = Callable[..., dict[str, Any]]

LEAFLET = ("2008-02-01", "leaflet_given", "federal_police", {})
RIGHTS = ("2008-02-01", "told_of_rights", "federal_police", {})
STATEMENT = ("2008-03-05", "statement_made", "payoke", {})
CERTIFICATE = (
    "2008-03-12",
    "document_issued",
    "immigration_office",
    {"document": "registration_certificate"},
)


def test_the_reflection_period_is_told_in_three_sentences(answer: Ask) -> None:
    assert sentences(answer("2008-03-01"), "en") == [
        "The person is in the reflection period: time to recover, and to decide whether to make "
        "a statement, file a complaint or return.",
        "The document of the reflection period is held until 26 March 2008.",
        "Next: certificate of registration, model A. Still missing: a statement or a complaint.",
    ]


def test_it_is_told_in_french_as_french_is_written(answer: Ask) -> None:
    told = sentences(answer("2008-03-01", lang="fr"), "fr")
    assert told[1] == "Le document du délai de réflexion est valable jusqu’au 26 mars 2008."


@pytest.mark.parametrize("lang", ["en", "fr", "nl", "de"])
@pytest.mark.parametrize("day", ["2008-01-01", "2008-02-01", "2008-03-01", "2008-04-01"])
def test_every_phase_can_be_told(answer: Ask, lang: str, day: str) -> None:
    assert all(sentences(answer(day, lang=lang), lang))


def test_day_20_of_45_by_rule_p_1(answer: Ask) -> None:
    found = deadline(answer("2008-03-01"), "en")
    assert found is not None
    assert (found.rule, found.start, found.ends) == ("P-1", date(2008, 2, 10), date(2008, 3, 26))
    assert (found.day, found.days, found.left) == (20, 45, 25)


def test_the_last_day_is_still_a_day_and_the_next_is_not(answer: Ask) -> None:
    last = deadline(answer("2008-03-26"), "en")
    assert last is not None
    assert last.left == 0
    assert deadline(answer("2008-03-27"), "en") is None
    assert "ran out on 26 March 2008" in sentences(answer("2008-03-27"), "en")[1]


def test_on_one_day_the_duty_stands_before_the_document(answer: Ask) -> None:
    found = deadline(answer("2008-04-01", STATEMENT, CERTIFICATE), "en")
    assert found is not None
    assert (found.rule, found.ends, found.days) == ("P-13", date(2008, 6, 12), 92)
    assert "Magistrate" in found.what


def test_what_is_overdue_is_not_the_next_date(answer: Ask) -> None:
    standing = answer("2008-03-01")
    assert [d["state"] for d in standing["duties"]][:2] == ["overdue", "overdue"]
    found = deadline(standing, "en")
    assert found is not None
    assert found.ends > date(2008, 3, 1)


def test_what_is_open_comes_before_what_waits(answer: Ask) -> None:
    assert coming(answer("2008-03-01")) == ["registration_certificate"]
    assert coming(answer("2008-03-06", STATEMENT)) == ["registration_certificate"]
    told = sentences(answer("2008-03-06", STATEMENT), "en")
    assert told[2] == "Open now: certificate of registration, model A."
    renewed = coming(answer("2008-04-01", STATEMENT, CERTIFICATE))
    assert renewed == ["registration_certificate_renewal", "temporary_residence"]


def test_of_many_missing_points_it_is_told_whose_turn_it_is(answer: Ask) -> None:
    told = sentences(answer("2008-04-01", STATEMENT, CERTIFICATE), "en")
    assert told[2] == (
        "Next: renewal of the certificate, model A. Still missing: 4 points, from the magistrate."
    )


def test_nothing_comes_next_once_the_procedure_is_over(answer: Ask) -> None:
    gone = ("2008-03-01", "returned", "payoke", {})
    assert coming(answer("2008-03-02", gone)) == []
    assert len(sentences(answer("2008-03-02", gone), "en")) == 2


def test_of_what_a_reader_may_not_see_nothing_is_said(answer: Ask) -> None:
    hidden = {"on": "2008-03-01", "duties": answer("2008-03-01")["duties"]}
    assert sentences(hidden, "en") == []
    assert deadline(hidden, "en") is None
