"""Pairs that weigh enough are all found, though most pairs are never weighed."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from safeconduct.centre.linkage import candidates
from safeconduct.centre.linkage.carried import carried_over
from safeconduct.centre.linkage.comparison import Sources, levels, weighed
from safeconduct.centre.linkage.weights import Levels, Weights, fit

from .made import VERSION, WIDTHS, Persons

CARRIED = carried_over(VERSION, WIDTHS)


def every_pair(sources: Sources) -> dict[tuple[int, int], float]:
    rows, others = len(sources.left), len(sources.other)
    i, j = np.divmod(np.arange(rows * others), others)
    if sources.right is None:
        i, j = i[i < j], j[i < j]
    weight = weighed(CARRIED, levels(sources, CARRIED, i, j))
    return dict(zip(zip(i.tolist(), j.tolist(), strict=True), weight.tolist(), strict=True))


@settings(max_examples=60)
@given(st.integers(0, 2**32), st.floats(-3, 20), st.booleans(), st.sampled_from([0.02, 0.1, 0.3]))
def test_all_that_weigh_enough_and_each_once(
    seed: int, least: float, within: bool, turned: float
) -> None:
    persons = Persons(30, seed)
    left = persons.source("a", range(30), turned=turned, unknown=0.3)
    right = persons.source("b", range(10, 30), turned=turned, unknown=0.3)
    sources = Sources(left, None if within else right)
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(candidates, "_FEW", 0)
        chunks = list(candidates.enough(sources, CARRIED, least))
    told = [
        (int(i), int(j), float(w))
        for chunk in chunks
        for i, j, w in zip(chunk.i, chunk.j, chunk.weight, strict=True)
    ]
    assert len({(i, j) for i, j, _ in told}) == len(told)
    assert {(i, j): w for i, j, w in told} == {
        pair: weight for pair, weight in every_pair(sources).items() if weight >= least
    }


@given(
    st.lists(st.floats(0.0, 1.0), min_size=3, max_size=3),
    st.lists(st.floats(0.001, 1.0), min_size=3, max_size=3),
)
def test_a_weight_never_falls_as_likeness_rises(same: list[float], other: list[float]) -> None:
    if sum(same) == 0:
        return
    weights = Levels((0.5, 0.8), (tuple(same),) * 3, (tuple(other),) * 3).weights
    assert (np.diff(weights) >= 0).all()


def test_what_is_unknown_weighs_nothing() -> None:
    group = Levels((0.8,), ((0.1, 0.9),) * 3, ((0.9, 0.1),) * 3)
    dice, partial = np.array([np.nan, 0.79, 0.8, 0.8]), np.array([0, 0, 0, 2])
    assert group.level(dice, partial).tolist() == [-1, 0, 1, 5]
    weights = Weights({"name": group, "birth": group})
    only_one = weighed(weights, np.array([[1, -1], [-1, -1]]))
    assert only_one.tolist() == pytest.approx([np.log(9), 0.0])


def test_levels_are_fitted_to_what_was_seen_of_each_kind() -> None:
    same, other = np.array([0.9, 0.95, 0.4, np.nan]), np.array([0.1, 0.2, 0.3, 0.9])
    whole = np.zeros(4, np.int64)
    fitted = fit((same, whole), (other, whole), (0.5,))
    assert fitted.weights[0, 1] > 0 > fitted.weights[0, 0]
    assert fitted.weights[1:] == pytest.approx(0.0)


@pytest.mark.parametrize("cuts", [(0.5, 0.5), (0.8, 0.2), (0.0,), (1.5,)])
def test_bounds_that_do_not_rise_are_refused(cuts: tuple[float, ...]) -> None:
    shares = (1.0,) * (len(cuts) + 1)
    with pytest.raises(ValueError, match="rise"):
        Levels(cuts, (shares,) * 3, (shares,) * 3)
