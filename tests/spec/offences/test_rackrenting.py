"""Penal Code, art. 433decies: rackrenting."""

import pytest

ALL = {
    "property": True,
    "vulnerable_position": True,
    "undignified": True,
    "abnormal_profit": True,
}


def test_all_four_elements_make_out_rackrenting(law):
    """OFF-4. Property, vulnerable position, undignified circumstances, abnormal profit."""
    found = law("2007-09-01", rent=ALL)["rackrenting"]
    assert found["verdict"] == "yes"
    assert found["opens_protection"] == "no"


@pytest.mark.parametrize("element", ALL)
@pytest.mark.parametrize(("value", "verdict"), [(False, "no"), (None, "unknown")])
def test_each_element_is_needed(law, element, value, verdict):
    """OFF-4. Without one it is not made out; while one is not known it cannot be told."""
    assert law("2007-09-01", rent={**ALL, element: value})["rackrenting"]["verdict"] == verdict


def test_its_range_is_six_months_to_three_years(law):
    """OFF-4. Six months to three years, 500 to 25,000 euro; levels do not apply."""
    found = law("2007-09-01", rent=ALL, circumstances={"minor": True})["rackrenting"]
    assert found["prison_years"] == [0.5, 3]
    assert found["fine_base_eur"] == [500, 25_000]
    assert (found["level"], found["levels"]) == (0, None)


@pytest.mark.parametrize("date", ["2007-09-01", "2013-08-02"])
def test_its_fine_is_for_each_victim_at_all_times(law, date):
    """OFF-4. The fine counts once for each victim, also before 2013."""
    found = law(date, victims=4, rent=ALL)["rackrenting"]
    one = law(date, victims=1, rent=ALL)["rackrenting"]
    assert found["fine_eur"] == [4 * amount for amount in one["fine_eur"]]


def test_that_its_range_is_not_confirmed_is_said(law):
    """OFF-4. The reasons say that the range is not verified."""
    reasons = law("2007-09-01", rent=ALL)["rackrenting"]["reasons"]
    assert {r["verified"] for r in reasons if r["rule"] == "OFF-4"} == {False}
