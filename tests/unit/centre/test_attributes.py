"""What the Centre may know: closed lists that agree with the law's and the country's own."""

from __future__ import annotations

from datetime import date

import pytest
from django.utils.text import slugify
from hypothesis import given
from hypothesis import strategies as st

from safeconduct.actions.first_contact.places import CHANNELS, DISTRICTS
from safeconduct.cases.nationalities import ALPHA_3
from safeconduct.cases.vocabulary import AGENCIES, CENTRES
from safeconduct.centre.attributes import (
    ATTRIBUTES,
    DAY,
    REGION_OF_DISTRICT,
    age_band,
    quarter,
)
from safeconduct.centre.countries import REGION_OF


def test_the_lists_are_those_of_the_operations_database() -> None:
    assert set(REGION_OF) == ALPHA_3
    assert set(ATTRIBUTES["nationality"].codes) == ALPHA_3
    assert ATTRIBUTES["district"].codes == (*sorted(map(slugify, DISTRICTS)), "abroad")
    assert {slugify(name): region for name, region in DISTRICTS.items()} | {
        "abroad": "abroad"
    } == REGION_OF_DISTRICT
    assert ATTRIBUTES["channel"].codes == CHANNELS
    assert ATTRIBUTES["centre"].codes == CENTRES
    assert set(ATTRIBUTES["detected_by"].codes) <= set(AGENCIES)


def test_every_attribute_is_closed_and_none_could_hold_an_identity() -> None:
    for name, attribute in ATTRIBUTES.items():
        assert attribute.code == name
        assert attribute.field_class in ("sensitive", "operational")
        assert attribute.source
        assert bool(attribute.codes) == (attribute.kind != DAY)
        assert len(set(attribute.codes)) == len(attribute.codes)


@given(st.text(min_size=1, max_size=20))
def test_no_free_text_can_stand_in_a_column(text: str) -> None:
    for attribute in ATTRIBUTES.values():
        assert attribute.holds(text) == (text in attribute.codes)


def test_a_blank_may_stand_everywhere_and_is_not_zero() -> None:
    for attribute in ATTRIBUTES.values():
        assert attribute.holds(None)
        assert not attribute.holds(0)
        assert not attribute.holds("")


@pytest.mark.parametrize(
    ("age", "band"),
    [(0, "0-11"), (11, "0-11"), (12, "12-17"), (17, "12-17"), (18, "18-24"), (45, "45+")],
)
def test_a_child_is_never_in_a_band_with_an_adult(age: int, band: str) -> None:
    assert age_band(age) == band
    assert band in ATTRIBUTES["age_band"].codes


@pytest.mark.parametrize("age", [None, -1, 121])
def test_no_age_has_no_band(age: int | None) -> None:
    assert age_band(age) is None


def test_a_day_lies_in_its_quarter() -> None:
    assert [quarter(date(2024, month, 1)) for month in (1, 3, 4, 9, 10, 12)] == (
        ["Q1", "Q1", "Q2", "Q3", "Q4", "Q4"]
    )
