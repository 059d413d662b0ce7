"""Who has not got there yet is counted as waiting; the curves are those of the textbooks."""

from __future__ import annotations

from datetime import date, timedelta

import numpy as np
import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import CensoredData, ecdf

from safeconduct.centre.analysis.faults import AnalysisFault
from safeconduct.centre.analysis.survival import Survival, survival

DAY = date(2020, 1, 1)
UNTIL = date(2021, 1, 1)


def waited(days: list[int], over: list[bool], what: list[str | None] | None = None) -> Survival:
    """Persons who began so many days before they were last seen on the first day of 2021."""
    starts = [UNTIL - timedelta(days=n) for n in days]
    ends = [UNTIL if ended else None for ended in over]
    frame = pl.DataFrame(
        {"a": starts, "b": ends, "what": what or [None] * len(days)},
        schema={"a": pl.Date, "b": pl.Date, "what": pl.String},
    )
    return survival(frame, "a", "b", until=UNTIL, outcome="what" if what else None)


ROWS = st.lists(st.tuples(st.integers(0, 60), st.booleans()), min_size=1, max_size=40)


@given(ROWS)
def test_the_curve_is_that_of_kaplan_and_meier(rows: list[tuple[int, bool]]) -> None:
    days, over = [n for n, _ in rows], [ended for _, ended in rows]
    found = waited(days, over)
    data = CensoredData(uncensored=[n for n, e in rows if e], right=[n for n, e in rows if not e])
    expected = ecdf(data).sf
    for day in range(61):
        assert found.left.at(day)[0] == pytest.approx(float(expected.evaluate(day)), abs=1e-12)


@pytest.mark.filterwarnings("ignore:The confidence interval:RuntimeWarning")
def test_the_band_is_that_on_the_scale_of_log_minus_log() -> None:
    days = [6, 6, 6, 6, 7, 9, 10, 10, 11, 13, 16, 17, 19, 20, 22, 23, 25, 32, 32, 34, 35]
    over = [n in (0, 1, 2, 4, 6, 9, 10, 14, 15) for n in range(len(days))]
    found = waited(days, over)
    data = CensoredData(
        uncensored=[d for d, e in zip(days, over, strict=True) if e],
        right=[d for d, e in zip(days, over, strict=True) if not e],
    )
    band = ecdf(data).sf.confidence_interval(method="log-log")
    for day in (6, 10, 16, 22, 23):
        share, low, high = found.left.at(day)
        assert low == pytest.approx(float(band.low.evaluate(day)), rel=1e-9)
        assert high == pytest.approx(float(band.high.evaluate(day)), rel=1e-9)
        assert low < share < high
    # Freireich's patients under 6-MP: half had relapsed after 23 weeks.
    assert found.quantile(0.5)[0] == 23


@given(ROWS)
def test_outcomes_and_those_left_make_up_everybody(rows: list[tuple[int, bool]]) -> None:
    what = [("returned", "residence", None)[n % 3] for n, _ in rows]
    found = waited([n for n, _ in rows], [ended for _, ended in rows], what)
    for day in (0, 10, 30, 60):
        parts = [curve.at(day) for curve in found.outcomes.values()]
        assert sum(share for share, _, _ in parts) + found.left.at(day)[0] == pytest.approx(1)
        assert all(0 <= low <= share + 1e-12 <= high + 2e-12 for share, low, high in parts)


def test_the_variance_of_an_outcome_without_censoring_is_that_of_a_share() -> None:
    rng = np.random.default_rng(2)
    days = rng.integers(1, 90, 400).tolist()
    what: list[str | None] = rng.choice(["returned", "residence"], 400).tolist()
    found = waited(days, [True] * 400, what)
    share, low, high = found.outcomes["returned"].at(45)
    error = np.sqrt(share * (1 - share) / 400)
    reach = np.exp(1.959964 * error / abs(share * np.log(share)))
    assert (low, high) == pytest.approx((share**reach, share ** (1 / reach)), rel=1e-3)


def test_what_lies_after_the_day_asked_has_not_happened() -> None:
    frame = pl.DataFrame({"a": [DAY, DAY, None, UNTIL], "b": [DAY, UNTIL, DAY, DAY]})
    found = survival(frame, "a", "b", until=date(2020, 6, 1))
    assert (found.persons, found.events, found.unknown) == (2, 1, 1)
    later = survival(frame, "a", "b", until=UNTIL)
    assert (later.persons, later.events, later.impossible) == (2, 2, 1)
    with pytest.raises(AnalysisFault):
        survival(frame, "a", "b", until=date(2019, 1, 1))
