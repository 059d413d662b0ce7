"""Noise costs what is said, and is what is said."""

from __future__ import annotations

import math

import numpy as np
import pytest
from scipy.stats import norm

from safeconduct.centre.release.accounting import (
    WrongBudget,
    epsilon_of,
    price,
    rho_for,
    sigma_for,
)
from safeconduct.centre.release.noise import noisy, rho_of
from safeconduct.centre.release.privacy_loss import exact_delta, exact_epsilon


def continuous_delta(sigma: float, epsilon: float) -> float:
    """δ of the continuous Gaussian with sensitivity 1 (Balle and Wang, ICML 2018, Theorem 8)."""
    near, far = 1 / (2 * sigma) - epsilon * sigma, -1 / (2 * sigma) - epsilon * sigma
    return float(norm.cdf(near) - math.exp(epsilon + norm.logcdf(far)))


@pytest.mark.parametrize(("tables", "half_width"), [(1, 8), (10, 26)])
def test_the_price_of_a_cell_at_epsilon_1(tables: int, half_width: int) -> None:
    said = price(1.0, 1e-6, [1.0] * tables)
    assert {round(half) for half in said.half_widths} == {half_width}


@pytest.mark.parametrize(("epsilon", "tables"), [(0.1, 3), (1.0, 1), (1.0, 13), (4.0, 6)])
def test_the_price_keeps_the_promise_and_no_more(epsilon: float, tables: int) -> None:
    said = price(epsilon, 1e-6, [1.0] * tables)
    assert exact_delta(said.sigmas, epsilon) == pytest.approx(1e-6, rel=1e-2)
    assert exact_delta(said.sigmas, epsilon) <= 1e-6
    # Whole noise this wide is all but continuous, of which the price is known in closed form.
    together = 1 / math.sqrt(2 * said.rho)
    assert exact_epsilon(said.sigmas, 1e-6) == pytest.approx(epsilon, rel=1e-3)
    assert continuous_delta(together, epsilon) == pytest.approx(1e-6, rel=0.1)
    # The conversion that knows the ρ alone promises less.
    assert epsilon_of(said.rho, 1e-6) > epsilon


def test_a_share_of_the_budget_is_noise_the_smaller() -> None:
    said = price(1.0, 1e-6, [1.0, 4.0])
    assert said.sigmas[0] == pytest.approx(2 * said.sigmas[1])
    assert said.rho == pytest.approx(sum(1 / (2 * sigma**2) for sigma in said.sigmas))


def test_a_case_of_many_costs_as_many_times_the_noise() -> None:
    one, many = price(1.0, 1e-6, [1.0]), price(1.0, 1e-6, [1.0], contribution=6)
    assert many.sigmas[0] > 6 * one.sigmas[0]
    assert epsilon_of(many.rho, 1e-6) <= 1.0


def test_rho_and_epsilon_lead_to_each_other() -> None:
    for epsilon in (0.3, 1.0, 6.0):
        assert epsilon_of(rho_for(epsilon, 1e-7), 1e-7) == pytest.approx(epsilon, rel=1e-4)
    assert rho_of(sigma_for(0.125)) == pytest.approx(0.125)
    assert rho_of(2.0, math.sqrt(2)) == pytest.approx(0.25)


@pytest.mark.parametrize("epsilon", [0.0, -1.0, math.inf, math.nan])
def test_no_epsilon_is_taken_that_promises_nothing(epsilon: float) -> None:
    with pytest.raises(WrongBudget) as wrong:
        price(epsilon, 1e-6, [1.0])
    assert wrong.value.what == "epsilon"


@pytest.mark.parametrize("delta", [0.0, -1e-6, 0.01, 1.0, 2.0, math.nan])
def test_no_delta_is_taken_that_promises_nothing(delta: float) -> None:
    with pytest.raises(WrongBudget) as wrong:
        price(1.0, delta, [1.0])
    assert wrong.value.what == "delta"


def test_the_noise_is_the_discrete_gaussian_and_never_the_same() -> None:
    zeros = np.zeros((100, 120), dtype=np.int64)
    sigma = 1.3
    drawn = noisy(zeros, sigma)
    assert drawn.shape == zeros.shape
    assert (drawn < 0).any()
    z = np.arange(-40, 41)
    mass = np.exp(-(z**2) / (2 * sigma**2))
    mass /= mass.sum()
    for value in range(-3, 4):
        expected = mass[z == value][0]
        spread = math.sqrt(expected * (1 - expected) / drawn.size)
        assert abs((drawn == value).mean() - expected) < 7 * spread  # by chance once in 1e11
    assert (noisy(zeros, sigma) != drawn).any()


def test_what_is_no_count_gets_no_noise() -> None:
    for counts, sigma in (([-1], 1.0), ([2**60], 1.0), ([1], 0.0), ([1], math.nan)):
        with pytest.raises(ValueError, match=r"count|scale"):
            noisy(np.array(counts, dtype=np.int64), sigma)
    assert noisy(np.zeros(0, dtype=np.int64), 1.0).size == 0
