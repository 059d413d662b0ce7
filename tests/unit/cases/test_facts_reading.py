"""Facts of an offence from JSON: what is refused, in one line, and what is taken as not known."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from safeconduct.cases.facts_reading import MOST_DIGITS, FactsError, read_facts
from safeconduct.cases.qualify import qualify
from safeconduct.cases.reading import CaseError
from safeconduct.law.belgium.offences.facts import ALONE, GROUPS

DATE = {"date": "2007-09-01"}


def test_what_is_not_given_is_not_known_and_victims_are_one() -> None:
    facts = read_facts(DATE)
    assert facts.pop("date") == date(2007, 9, 1)
    assert facts.pop("victims") == 1
    assert len(facts) == sum(len(keys) for keys in GROUPS.values()) + len(ALONE)
    assert set(facts.values()) == {None}


def test_each_fact_is_read_from_its_group() -> None:
    raw = {
        **DATE,
        "victims": 3,
        "acts": {"recruit": True, "transport": None},
        "circumstances": {"vulnerable_position": False},
        "rent": {"vulnerable_position": True},
        "consent": False,
    }
    facts = read_facts(raw)
    assert facts["victims"] == 3
    assert facts["acts_recruit"] is True
    assert facts["acts_transport"] is None
    assert facts["circumstances_vulnerable_position"] is False
    assert facts["rent_vulnerable_position"] is True
    assert facts["consent"] is False


def test_further_keys_beside_the_groups_are_ignored() -> None:
    assert read_facts({**DATE, "note": "met at a control"}) == read_facts(DATE)


def test_a_group_that_is_null_is_not_known() -> None:
    assert read_facts({**DATE, "acts": None}) == read_facts(DATE)


@pytest.mark.parametrize(
    ("raw", "message"),
    [
        ([], "facts: found a list, expected an object"),
        (None, "facts: found null, expected an object"),
        ("facts", "facts: found 'facts', expected an object"),
        ({}, "date: found nothing, expected a date as YYYY-MM-DD"),
        ({"date": None}, "date: found null, expected a date as YYYY-MM-DD"),
        ({"date": 20070901}, "date: found 20070901, expected a date as YYYY-MM-DD"),
        ({"date": "2007-9-1"}, "date: found '2007-9-1', expected a date as YYYY-MM-DD"),
        ({"date": "2007-09-01T00:00:00Z"}, "expected a date as YYYY-MM-DD"),
        ({"date": "2007-02-30"}, "expected a day that exists, as YYYY-MM-DD"),
        ({**DATE, "victims": 0}, "victims: found 0, expected a whole number of 1 or more"),
        ({**DATE, "victims": -3}, "victims: found -3, expected a whole number of 1 or more"),
        ({**DATE, "victims": True}, "victims: found true, expected a whole number of 1 or more"),
        ({**DATE, "victims": 1.0}, "victims: found 1.0, expected a whole number of 1 or more"),
        ({**DATE, "victims": "2"}, "victims: found '2', expected a whole number of 1 or more"),
        ({**DATE, "victims": None}, "victims: found null, expected a whole number of 1 or more"),
        ({**DATE, "acts": ["recruit"]}, "acts: found a list, expected an object"),
        ({**DATE, "acts": True}, "acts: found true, expected an object"),
        ({**DATE, "acts": {"recruit": 1}}, "acts.recruit: found 1, expected true, false or null"),
        ({**DATE, "acts": {"recruit": "yes"}}, "acts.recruit: found 'yes', expected true, false"),
        ({**DATE, "acts": {"recrut": True}}, "acts: found 'recrut', expected one of recruit, "),
        ({**DATE, "rent": {"profit": True}}, "rent: found 'profit', expected one of property, "),
        ({**DATE, "purposes": {"forced": None}}, "purposes: found 'forced', expected one of "),
        ({**DATE, "consent": "given"}, "consent: found 'given', expected true, false or null"),
        ({**DATE, "profit": 0}, "profit: found 0, expected true, false or null"),
        ({**DATE, "force": {}}, "force: found an object, expected true, false or null"),
    ],
)
def test_wrong_input_is_said_in_one_line(raw: object, message: str) -> None:
    with pytest.raises(FactsError) as caught:
        read_facts(raw)
    assert message in str(caught.value)
    assert "\n" not in str(caught.value)


def test_the_error_is_that_of_a_case_so_that_every_door_tells_it_alike() -> None:
    with pytest.raises(CaseError) as caught:
        read_facts({**DATE, "victims": 0})
    assert (caught.value.where, caught.value.found) == ("victims", "0")


def test_a_key_with_a_line_break_cannot_break_the_line() -> None:
    with pytest.raises(FactsError) as caught:
        read_facts({**DATE, "acts": {"recruit\nall is well": True}})
    assert "\n" not in str(caught.value)


def test_numbers_too_long_to_be_written_are_refused_and_the_longest_is_answered() -> None:
    with pytest.raises(FactsError, match="at most 4000 digits"):
        read_facts({**DATE, "victims": 10**MOST_DIGITS})
    longest = 10**MOST_DIGITS - 1
    facts = read_facts({"date": "2026-03-01", "victims": longest, "rent": {}})
    found = qualify(facts)["offences"][3]
    assert found["fine_eur"] == [5_000 * longest, 250_000 * longest]
    assert len(str(found["fine_eur"][1])) > MOST_DIGITS


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)
KEYS = st.sampled_from(["date", "victims", *GROUPS, *ALONE])


@given(st.dictionaries(KEYS | st.text(), JSON, max_size=6), st.booleans())
def test_any_json_is_read_or_refused_in_one_line(raw: dict[str, Any], dated: bool) -> None:
    if dated:
        raw["date"] = "2007-09-01"
    try:
        facts = read_facts(raw)
    except FactsError as error:
        assert str(error).count("\n") == 0
        assert error.where
    else:
        assert {o["offence"] for o in qualify(facts, reasons=False)["offences"]} >= {"trafficking"}
