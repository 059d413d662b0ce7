"""The catalogue of the Belgian law: every rule code, its versions, its words."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from safeconduct.law.belgium.catalogue import (
    CatalogueError,
    by_code,
    check,
    entries,
    entry,
    gaps,
    order,
)
from safeconduct.words import LANGUAGES, say

CODES = (
    *("OFF-1", "OFF-1a", "OFF-1b", "OFF-2", "OFF-3", "OFF-4", "OFF-5", "OFF-6", "OFF-7", "OFF-8"),
    *("OFF-9", "OFF-10", "OFF-11", "OFF-12"),
    *("FC-1", "FC-2", "FC-3", "FC-4", "FC-5", "FC-6", "FC-7", "FC-8", "FC-9"),
    *("C-1", "C-2", "C-3"),
    *("P-1", "P-2", "P-3", "P-4", "P-5", "P-6", "P-7", "P-8", "P-9", "P-10", "P-11", "P-12"),
    *("P-13", "P-14", "P-15", "P-16", "P-17"),
    *("D-1", "D-2", "D-3", "D-4", "D-5"),
    *("A-1", "A-2", "A-3", "A-4", "A-5", "A-6"),
    *("PR-1", "PR-2", "PR-3", "PR-4", "PR-5", "PR-6", "PR-7"),
    *("I-1", "I-2", "I-3"),
    *("V-1", "V-2", "V-3", "V-4"),
    *("K-1", "K-2", "K-3", "K-4", "K-5", "K-6"),
    *("Z-1", "Z-2", "Z-3", "Z-4", "Z-5", "Z-6"),
)


def test_every_rule_code_is_there_in_the_order_of_the_law() -> None:
    assert tuple(by_code()) == CODES


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("code", CODES)
def test_every_rule_has_a_title_and_a_text_in_every_language(lang: str, code: str) -> None:
    title, text = say(lang, code), say(lang, f"{code}.text")
    assert 3 < len(title) < 80
    assert text.endswith(".")
    assert text != title


def test_texts_are_translated_and_not_copied() -> None:
    for code in CODES:
        texts = [say(lang, f"{code}.text") for lang in LANGUAGES]
        assert len(set(texts)) == len(LANGUAGES), code


def test_no_days_are_left_between_the_versions_of_a_rule() -> None:
    assert gaps() == ()


@pytest.mark.parametrize(
    ("code", "on", "version", "verified"),
    [
        ("OFF-1", date(2013, 8, 1), "2005", True),
        ("OFF-1", date(2013, 8, 2), "2013", True),
        ("OFF-1", date(2026, 4, 7), "2013", True),
        ("OFF-1", date(2026, 4, 8), "new-penal-code", False),
        ("OFF-9", date(2005, 9, 12), "2005", True),
        ("OFF-7", date(2011, 12, 31), "factor-5.5", True),
        ("OFF-7", date(2012, 1, 1), "factor-6", True),
        ("OFF-7", date(2017, 1, 1), "factor-8", True),
        ("OFF-7", date(2026, 2, 1), "factor-10", True),
        ("P-1", date(2007, 5, 31), "circular-1994", False),
        ("P-1", date(2007, 6, 1), "2006", True),
        ("P-1", date(2017, 5, 19), "2006", True),
        ("P-1", date(2017, 5, 20), "annex-15", True),
        ("P-14", date(2022, 10, 20), "c-66-21", True),
        ("P-16", date(2000, 1, 1), "circular-1994", False),
        ("OFF-4", date(2010, 1, 1), "2005", False),
        ("FC-5", date(2008, 1, 1), "2007", False),
    ],
)
def test_the_version_of_a_day(code: str, on: date, version: str, verified: bool) -> None:
    found = entry(code, on)
    assert (found.version, found.verified) == (version, verified)
    assert found.in_force(on)


def test_before_its_first_day_a_rule_answers_with_its_first_version() -> None:
    found = entry("OFF-1", date(1999, 1, 1))
    assert found.version == "2005"
    assert not found.in_force(date(1999, 1, 1))


def test_an_unknown_code_is_said_to_be_unknown() -> None:
    with pytest.raises(LookupError, match="'P-99' is not in the catalogue"):
        entry("P-99", date(2008, 1, 1))


@given(st.sampled_from(CODES), st.dates())
def test_on_no_day_two_versions_of_a_rule_are_in_force(code: str, on: date) -> None:
    in_force = [one for one in by_code()[code] if one.in_force(on)]
    assert len(in_force) <= 1
    assert not in_force or in_force[0] == entry(code, on)


def test_the_directives_begin_on_the_days_the_sources_name() -> None:
    assert {one.valid_from for one in entries() if one.code.startswith("PR-")} == {date(2007, 2, 1)}
    assert entry("FC-1", date(2008, 1, 1)).valid_from == date(1997, 1, 13)
    assert entry("P-17", date(2008, 1, 1)).valid_from == date(2004, 1, 1)


def test_an_entry_is_listed_with_texts_and_dates() -> None:
    order = "ordre de quitter le territoire, 45 jours"
    cited = f"Loi du 15 décembre 1980, art. 61/2, §2\N{NO-BREAK SPACE}: {order}"
    assert entry("P-1", date(2010, 1, 1)).as_listed("fr") == {
        "rule": "P-1",
        "title": "Délai de réflexion",
        "citation": cited,
        "valid_from": "2007-06-01",
        "valid_to": "2017-05-19",
        "verified": True,
        "source": "S1, 3.2.3, deuxième phase",
    }


def test_overlapping_versions_are_refused() -> None:
    first = entry("P-1", date(2010, 1, 1))
    second = entry("P-1", date(2018, 1, 1))
    late = replace(first, valid_to=second.valid_from)
    with pytest.raises(CatalogueError, match=r"rule P-1: versions '2006' and 'annex-15' overlap"):
        check([second, late])
    with pytest.raises(CatalogueError, match="overlap"):
        check([replace(first, valid_to=None), second])


def test_dates_turned_round_are_refused() -> None:
    one = entry("P-1", date(2010, 1, 1))
    with pytest.raises(CatalogueError, match="is before valid_from"):
        check([replace(one, valid_to=one.valid_from - timedelta(days=1))])


@pytest.mark.parametrize("code", ["X-1", "P1", "P-", "p-1"])
def test_a_code_of_no_chapter_is_refused(code: str) -> None:
    with pytest.raises(CatalogueError, match="expected one of OFF, FC"):
        order(code)


def test_codes_are_ordered_by_number_and_not_by_letter() -> None:
    assert order("P-9") < order("P-10")
    assert order("OFF-1") < order("OFF-1a") < order("OFF-1b") < order("OFF-2")
