"""Whole counts that still add up, and guesses that learn from the whole table."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from safeconduct.centre.release.consistency import Cells, Columns, Overlap
from safeconduct.centre.release.estimate import best_counts
from safeconduct.centre.release.whole import whole_counts

SIZES = {"a": 3, "b": 4, "c": 2}
TABLES: tuple[Columns, ...] = (("a",), ("b",), ("a", "b"), ("b", "c"), ("c", "a"))


def estimated(seed: int, persons: int, sigma: float) -> list[Cells]:
    """Tables of persons with noise, made to agree as a release does."""
    chosen = np.random.default_rng(seed)
    people = {name: chosen.integers(0, size, persons) for name, size in SIZES.items()}
    drawn = []
    for table in TABLES:
        counts = np.zeros([SIZES[name] for name in table])
        np.add.at(counts, tuple(people[name] for name in table), 1)
        drawn.append(np.rint(counts + chosen.normal(0, sigma, counts.shape)).astype(np.int64))
    return best_counts(Overlap(TABLES, SIZES, (sigma**2,) * len(TABLES)), drawn)


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 2**32 - 1), st.integers(0, 400), st.sampled_from([0.5, 4.0, 30.0]))
def test_whole_counts_add_up_and_stay_near(seed: int, persons: int, sigma: float) -> None:
    parts = estimated(seed, persons, sigma)
    whole = whole_counts(TABLES, parts)
    sums: dict[str, list[float]] = {}
    for table, cells, before in zip(TABLES, whole, parts, strict=True):
        assert (cells == np.rint(cells)).all() and (cells >= 0).all()
        # Sums are rounded first, so a cell moves by less than two persons, most by less than one.
        assert np.abs(cells - before).max() < 2
        for axis, name in enumerate(table):
            others = tuple(other for other in range(len(table)) if other != axis)
            said = cells.sum(axis=others).tolist()
            assert sums.setdefault(name, said) == said
    assert len({float(cells.sum()) for cells in whole}) == 1


def test_nobody_is_put_where_nobody_can_be() -> None:
    none = np.array([[False, True], [True, False]])
    counts = [np.array([[2.5, 0.0], [0.0, 3.5]])]
    whole = whole_counts((("a", "b"),), counts, [none])
    assert (whole[0][none] == 0).all() and whole[0].sum() == 6


def test_tables_of_three_columns_stay_as_they_are() -> None:
    counts = [np.full((2, 2, 2), 0.3)]
    assert (whole_counts((("a", "b", "c"),), counts)[0] == counts[0]).all()


@pytest.mark.parametrize("sigma", [3.0, 10.0])
def test_a_table_that_is_mostly_empty_is_seen_to_be(sigma: float) -> None:
    """Of 600 cells 30 hold 200 persons each: the others are shown as nearly nobody."""
    chosen = np.random.default_rng(8)
    counts = np.zeros((20, 30))
    counts.ravel()[chosen.choice(600, 30, replace=False)] = 200
    drawn = [np.rint(counts + chosen.normal(0, sigma, counts.shape)).astype(np.int64)]
    overlap = Overlap((("a", "b"),), {"a": 20, "b": 30}, (sigma**2,))
    learned = np.abs(best_counts(overlap, drawn)[0] - counts).sum()
    plain = np.abs(overlap.agree_and_count(drawn)[0] - counts).sum()
    assert learned < 0.5 * plain
