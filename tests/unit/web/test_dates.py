"""Dates as people write them in each language."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from safeconduct.web.dates import as_date, written_date, written_instant


@pytest.mark.parametrize(
    ("lang", "written"),
    [
        ("en", "1 February 2008"),
        ("fr", "1er février 2008"),
        ("nl", "1 februari 2008"),
        ("de", "1. Februar 2008"),
    ],
)
def test_the_first_of_a_month(lang: str, written: str) -> None:
    assert written_date(date(2008, 2, 1), lang) == written


@pytest.mark.parametrize(
    ("lang", "written"),
    [
        ("en", "21 March 2008"),
        ("fr", "21 mars 2008"),
        ("nl", "21 maart 2008"),
        ("de", "21. März 2008"),
    ],
)
def test_another_day_is_no_ordinal_in_french(lang: str, written: str) -> None:
    assert written_date("2008-03-21", lang) == written


def test_the_thirty_first_is_not_taken_for_the_first() -> None:
    assert written_date(date(2008, 1, 31), "fr") == "31 janvier 2008"
    assert written_date(date(2008, 1, 11), "fr") == "11 janvier 2008"


def test_an_instant_is_told_in_brussels_time_in_summer_and_winter() -> None:
    assert written_instant("2008-02-01T15:00:00+00:00", "en") == "1 February 2008, 16:00"
    assert written_instant("2008-07-01T22:30:00+00:00", "de") == "2. Juli 2008, 00:30"


def test_an_instant_falls_on_its_day_in_brussels() -> None:
    assert as_date(datetime(2008, 7, 1, 22, 30, tzinfo=UTC)) == date(2008, 7, 2)
