"""A signal is what chance does not explain, and few of them are false."""

from __future__ import annotations

import numpy as np
import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import false_discovery_control, nbinom

from safeconduct.centre.analysis.faults import AnalysisFault
from safeconduct.centre.analysis.signals import Signals, _adjusted, _at_least, signals

PERIODS = [f"2024-Q{quarter}" for quarter in (1, 2, 3, 4)] + ["2025-Q1"]
COLUMNS = ("form", "district")


def drawn(rng: np.random.Generator, extra: int = 0, rate: float = 4.0) -> pl.DataFrame:
    """Records that come by chance alone, and `extra` of one combination in the last quarter."""
    rows = [
        (form, district, period)
        for form in ("sexual", "labour", "begging")
        for district in ("liege", "antwerpen", "namur", "leuven")
        for period in PERIODS
        for _ in range(rng.poisson(rate))
    ]
    rows += [("begging", "namur", PERIODS[-1])] * extra
    return pl.DataFrame(rows, schema=[*COLUMNS, "period"], orient="row")


def looked(frame: pl.DataFrame, **options: int) -> Signals:
    return signals(frame, COLUMNS, "period", **options)


def test_a_real_growth_is_found_where_it_is() -> None:
    found = looked(drawn(np.random.default_rng(1), extra=25))
    assert found.found[0].values == {"form": "begging", "district": "namur"}
    assert found.found[0].count >= 25
    # Each form, each district and each pair of them is compared.
    assert found.tested == 3 + 4 + 12


def test_chance_alone_seldom_makes_a_signal() -> None:
    rng = np.random.default_rng(3)
    false = sum(bool(looked(drawn(rng)).found) for _ in range(60))
    assert false <= 12


def test_each_of_many_looks_may_spend_less() -> None:
    frame = drawn(np.random.default_rng(1), extra=16)
    once, often = looked(frame), looked(frame, look=3, looks=40)
    assert often.level == pytest.approx(once.level / 40)
    assert len(often.found) < len(once.found)


def test_a_past_that_scatters_makes_the_same_count_less_surprising() -> None:
    now, past = np.array([20.0]), np.array([40.0])
    assert _at_least(now, past, 4, 3.0)[0] > _at_least(now, past, 4, 1.0)[0]


@given(st.integers(1, 60), st.integers(0, 200), st.integers(3, 12), st.floats(1, 5))
def test_the_probability_is_that_of_the_negative_binomial(
    now: int, before: int, past: int, scatter: float
) -> None:
    found = _at_least(np.array([float(now)]), np.array([float(before)]), past, scatter)[0]
    expected = nbinom.sf(now - 1, (before + 0.5) / scatter, past / (past + scatter))
    assert found == pytest.approx(float(expected), rel=1e-6, abs=1e-300)


@given(st.lists(st.floats(0, 1), min_size=1, max_size=50))
def test_false_discoveries_are_held_as_benjamini_and_hochberg_do(p: list[float]) -> None:
    assert _adjusted(np.array(p)) == pytest.approx(false_discovery_control(p), abs=1e-12)


def test_what_cannot_be_compared_is_said() -> None:
    frame = drawn(np.random.default_rng(1))
    short = frame.filter(pl.col("period") >= "2024-Q3")
    for wrong, options, key in (
        (short, {}, "analyse-short-past"),
        (frame, {"look": 3, "looks": 2}, "analyse-wrong-look"),
        (frame.drop("form"), {}, "analyse-no-column"),
    ):
        with pytest.raises(AnalysisFault) as fault:
            looked(wrong, **options)
        assert fault.value.key == key
