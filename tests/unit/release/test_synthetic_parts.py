"""The parts of synthetic records: rare codes merged and undone, pairs chosen, the budget kept."""

from __future__ import annotations

import math
from itertools import combinations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from safeconduct.centre.release.accounting import WrongBudget, rho_for
from safeconduct.centre.release.domain import Domain
from safeconduct.centre.release.synthetic.choosing import MOST_CELLS, choose, rounds
from safeconduct.centre.release.synthetic.merging import merge
from safeconduct.centre.release.synthetic.plan import plan

COUNTS = st.lists(st.integers(-30, 400), min_size=1, max_size=12)


@given(st.lists(COUNTS, min_size=1, max_size=4), st.floats(0.5, 20), st.integers(0, 2**32))
def test_what_is_merged_comes_back_as_codes_of_the_same_group(
    columns: list[list[int]], sigma: float, seed: int
) -> None:
    measured = [np.array(counts) for counts in columns]
    for counts, column in zip(measured, merge(measured, [sigma] * len(measured)), strict=True):
        assert column.counts.sum() == pytest.approx(counts.sum())
        assert column.widths.sum() == len(counts)
        # A code that stands out of its noise keeps a place of its own.
        for code in np.flatnonzero(counts > 2 * sigma):
            assert column.widths[column.place[code]] == 1
        chance = np.random.default_rng(seed)
        numbers = chance.integers(0, column.size, 50)
        assert (column.place[column.undone(numbers, chance)] == numbers).all()


def test_codes_are_merged_until_a_model_can_hold_every_combination() -> None:
    measured = [np.arange(10, 60)] * 5
    columns = merge(measured, [1.0] * 5, most_cells=5_000)
    assert math.prod(column.size for column in columns) <= 5_000


def test_pairs_are_chosen_into_a_tree_and_never_too_large() -> None:
    sizes = {f"c{number:02}": 2 + number * 9 for number in range(14)}
    scores = {pair: float(len(pair[0])) for pair in combinations(sizes, 2)}
    scores["c00", "c13"] = 500.0
    chosen = choose(scores, sizes, rho=2.0)
    assert len(chosen) == len(set(chosen)) <= rounds(14)
    assert {column for pair in chosen[:13] for column in pair} == set(sizes)
    assert ("c00", "c13") in chosen
    assert max(sizes[one] * sizes[other] for one, other in chosen) <= MOST_CELLS


def test_a_choice_is_noisy() -> None:
    sizes = dict.fromkeys("abcdefghijkl", 3)
    scores = dict.fromkeys(combinations(sizes, 2), 1.0)
    assert len({tuple(choose(scores, sizes, rho=0.01)) for _ in range(5)}) > 1


@pytest.mark.parametrize("columns", [1, 2, 7, 9, 10, 37])
@pytest.mark.parametrize("epsilon", [0.5, 4.0])
def test_the_plan_spends_what_was_promised_and_no_more(columns: int, epsilon: float) -> None:
    domain = Domain({f"c{n}": tuple("abcd"[: 2 + n % 3]) for n in range(columns)}, declared=True)
    agreed = plan(domain, epsilon, 1e-6)
    spent = agreed.choice + sum(1 / (2 * s**2) for s in (*agreed.singles, *agreed.pairs))
    assert spent == pytest.approx(agreed.rho, rel=1e-3)
    loose = rho_for(epsilon, 1e-6)
    if agreed.every:
        # Every call a Gaussian of a scale fixed beforehand: the exact conversion buys some more.
        assert loose <= agreed.rho < 1.3 * loose
        assert len(agreed.pairs) == columns * (columns - 1) // 2
    else:
        assert agreed.rho <= loose * (1 + 1e-9)


def test_no_plan_without_a_promise() -> None:
    with pytest.raises(WrongBudget):
        plan(Domain({"sex": ("f", "m")}, declared=True), 0.0, 1e-6)
