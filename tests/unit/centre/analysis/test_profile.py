"""Profiles count persons, keep what is not known apart, and say how sure each figure is."""

from __future__ import annotations

import numpy as np
import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from safeconduct.centre.analysis.faults import AnalysisFault
from safeconduct.centre.analysis.intervals import poisson, wilson
from safeconduct.centre.analysis.profile import profile
from safeconduct.centre.analysis.trend import trend_of

RECORDS = pl.DataFrame(
    {
        "person": ["a", "a", "b", "c", "d", "e"],
        "form": ["sexual", "sexual", "labour", None, "labour", "sexual"],
        "year": ["2018", "2019", "2018", "2018", None, "2019"],
    }
)


def test_a_person_with_two_records_counts_once_and_a_blank_is_not_none() -> None:
    found = profile(RECORDS, ["form"], person="person")
    assert (found.persons, found.known, found.unknown) == (5, 4, 1)
    assert {cell.values: (cell.count, cell.share) for cell in found.cells} == {
        ("labour",): (2, 0.5),
        ("sexual",): (2, 0.5),
    }


def test_a_year_without_anybody_of_a_form_is_a_zero_and_its_persons_are_the_denominator() -> None:
    found = profile(RECORDS, ["form"], person="person", period="year")
    in_time = {(*cell.values, cell.period): (cell.count, cell.share) for cell in found.cells}
    assert in_time["labour", "2019"] == (0, 0.0)
    assert in_time["sexual", "2019"] == (2, 1.0)
    assert in_time["sexual", "2018"] == (1, 0.5)
    assert found.without_period == 1


def test_a_year_of_which_nothing_is_known_is_shown_with_nobody_to_take_a_share_of() -> None:
    frame = pl.DataFrame({"form": ["labour", None, "labour"], "year": ["2017", "2018", "2019"]})
    found = profile(frame, ["form"], period="year")
    in_2018 = next(cell for cell in found.cells if cell.period == "2018")
    assert (in_2018.count, in_2018.share, in_2018.share95) == (0, None, (0.0, 1.0))


def test_few_persons_are_marked_as_not_for_publication() -> None:
    frame = pl.DataFrame({"form": ["labour"] * 10 + ["begging"] * 9})
    assert {cell.values[0]: cell.small for cell in profile(frame, ["form"]).cells} == {
        "labour": False,
        "begging": True,
    }


def test_what_is_not_there_is_said() -> None:
    with pytest.raises(AnalysisFault) as fault:
        profile(RECORDS, ["nationality"])
    assert fault.value.key == "analyse-no-column"
    with pytest.raises(AnalysisFault):
        profile(RECORDS.clear(), ["form"])
    with pytest.raises(AnalysisFault):
        profile(RECORDS, ["year"], person="form")


@given(st.integers(0, 500), st.integers(1, 500))
def test_wilsons_interval_is_where_the_test_of_the_share_stops_rejecting(k: int, n: int) -> None:
    k = min(k, n)
    low, high = (float(bound) for bound in wilson(k, n))
    assert 0 <= low <= k / n <= high <= 1
    for bound in (low, high):
        if 0 < bound < 1:
            assert abs(k / n - bound) == pytest.approx(
                1.959964 * np.sqrt(bound * (1 - bound) / n), rel=1e-4
            )


def test_nobody_is_no_share_of_anything() -> None:
    assert [float(bound) for bound in wilson(0, 0)] == [0.0, 1.0]


@given(st.integers(0, 300))
def test_the_interval_of_a_count_leaves_a_fortieth_on_either_side(count: int) -> None:
    from scipy.stats import poisson as distribution

    low, high = (float(bound) for bound in poisson(count))
    assert distribution.cdf(count, high) == pytest.approx(0.025)
    assert low == 0 if count == 0 else distribution.sf(count - 1, low) == pytest.approx(0.025)


def test_a_steady_growth_is_found_and_a_scattered_one_is_not_called_clear() -> None:
    steady = trend_of([100, 110, 121, 133, 146])
    assert steady is not None and steady.ratio == pytest.approx(1.1, abs=0.002) and steady.clear
    scattered = trend_of([20, 160, 30, 150, 40])
    assert scattered is not None and not scattered.clear
    assert trend_of([5, 9]) is None and trend_of([0, 0, 7]) is None


@given(st.lists(st.integers(0, 400), min_size=3, max_size=12))
def test_a_trend_and_the_same_backwards_are_each_others_inverse(counts: list[int]) -> None:
    trend, back = trend_of(counts), trend_of(counts[::-1])
    if trend is None or back is None:
        assert trend is back
        return
    assert trend.low <= trend.ratio <= trend.high
    assert trend.ratio * back.ratio == pytest.approx(1, rel=1e-6)
