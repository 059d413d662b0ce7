"""The fine in euro: surcharge (décimes additionnels) and fine for each victim."""

import pytest

TRAFFICKING = {"acts": {"recruit": True}, "purposes": {"begging": True}}
SMUGGLING = {
    "assistance": {"enter": True},
    "against_the_law": True,
    "assisted_is_eu_national": False,
    "profit": True,
}


def test_in_2007_the_most_is_275000_euro(law):
    """OFF-7. 50,000 x 5.5 = 275,000."""
    assert law("2007-09-01", **TRAFFICKING)["trafficking"]["fine_eur"] == [2_750, 275_000]


def test_in_2018_for_three_victims_the_most_is_1200000_euro(law):
    """OFF-7. 50,000 x 8 x 3 = 1,200,000."""
    found = law("2018-05-01", victims=3, **TRAFFICKING)["trafficking"]
    assert found["fine_eur"] == [12_000, 1_200_000]


@pytest.mark.parametrize(
    ("date", "most"),
    [
        ("2005-09-12", 275_000),
        ("2011-12-31", 275_000),
        ("2012-01-01", 300_000),
        ("2016-12-31", 300_000),
        ("2017-01-01", 400_000),
        ("2026-01-31", 400_000),
        ("2026-02-01", 500_000),
    ],
)
def test_the_factor_of_the_day_of_the_facts_counts(law, date, most):
    """OFF-7. 5.5 before 2012, 6 from 2012, 8 from 2017, 10 from 1 February 2026."""
    assert law(date, **TRAFFICKING)["trafficking"]["fine_eur"][1] == most


@pytest.mark.parametrize(("date", "times"), [("2013-08-01", 1), ("2013-08-02", 7)])
def test_trafficking_is_fined_for_each_victim_from_2_august_2013(law, date, times):
    """OFF-8. Once before, as many times as there are victims since."""
    found = law(date, victims=7, **TRAFFICKING)["trafficking"]
    assert found["fine_eur"] == [500 * 6 * times, 50_000 * 6 * times]


def test_smuggling_is_fined_once(law):
    """OFF-8. The fine for each victim is that of trafficking."""
    found = law("2018-05-01", victims=7, **SMUGGLING)["smuggling"]
    assert found["fine_eur"] == [4_000, 400_000]


def test_any_number_of_victims_is_multiplied_exactly(law):
    """OFF-8. No rounding, however many victims."""
    many = 10**30 + 1
    found = law("2018-05-01", victims=many, **TRAFFICKING)["trafficking"]
    assert found["fine_eur"] == [4_000 * many, 400_000 * many]


def test_the_reasons_say_how_the_fine_was_made(law):
    """OFF-7. The factor and the amounts stand in the reasons."""
    reasons = law("2018-05-01", victims=3, **TRAFFICKING)["trafficking"]["reasons"]
    (surcharge,) = [reason for reason in reasons if reason["rule"] == "OFF-7"]
    assert surcharge["verdict"] == "12,000 to 1,200,000 euro"
    (factor,) = surcharge["because"][0]["parameters"]
    assert (factor["value"], factor["source"]) == (80, "droitbelge")
    assert surcharge["citation"] == "Law of 5 March 1952: fines multiplied by 8"
