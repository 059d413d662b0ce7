"""Tables of a release agree, are counts, and their intervals cover the truth 95 times in 100."""

from __future__ import annotations

import math
from itertools import pairwise

import numpy as np
import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from safeconduct.centre.release.accounting import price
from safeconduct.centre.release.consistency import Overlap
from safeconduct.centre.release.domain import (
    Coded,
    Domain,
    WrongDomain,
    from_records,
    read_codebook,
)
from safeconduct.centre.release.estimate import best_counts
from safeconduct.centre.release.interval import interval95
from safeconduct.centre.release.noise import Counts, Draw
from safeconduct.centre.release.tables import check_tables, measure, publish, quote

SIZES = {"a": 2, "b": 3, "c": 4}
DOMAIN = Domain({name: tuple("wxyz"[:size]) for name, size in SIZES.items()}, declared=True)
TABLES = (("a",), ("b", "a"), ("b", "c"), ("a", "c", "b"))


def records(rows: int, seed: int = 1) -> pl.DataFrame:
    chosen = np.random.default_rng(seed)
    return pl.DataFrame(
        {name: chosen.choice(list(codes), rows) for name, codes in DOMAIN.codes.items()}
    )


def fast(seed: int) -> Draw:
    """The discrete Gaussian again, from a seed and quickly: for simulation only."""
    chosen = np.random.default_rng(seed)

    def draw(counts: Counts, sigma: float) -> Counts:
        z = np.arange(-math.ceil(12 * sigma), math.ceil(12 * sigma) + 1)
        mass = np.exp(-((z / sigma) ** 2) / 2)
        return counts + chosen.choice(z, p=mass / mass.sum(), size=counts.shape)

    return draw


def design() -> np.ndarray:
    """Each cell of each table as a sum of the cells of the joint table: least squares by hand."""
    joint = np.arange(24).reshape(2, 3, 4)
    order = {"a": 0, "b": 1, "c": 2}
    rows = []
    for table in TABLES:
        for cell in np.ndindex(*(SIZES[name] for name in table)):
            place = [slice(None)] * 3
            for name, code in zip(table, cell, strict=True):
                place[order[name]] = code
            row = np.zeros(24)
            row[joint[tuple(place)].ravel()] = 1
            rows.append(row)
    return np.array(rows)


def test_agreement_is_weighted_least_squares_over_all_tables() -> None:
    variances = (1.0, 4.0, 0.5, 9.0)
    overlap = Overlap(TABLES, SIZES, variances)
    chosen = np.random.default_rng(7)
    shapes = [tuple(SIZES[name] for name in table) for table in TABLES]
    noisy = [chosen.normal(5, 3, shape) for shape in shapes]
    weights = np.concatenate(
        [np.full(math.prod(s), 1 / v) for s, v in zip(shapes, variances, strict=True)]
    )
    whole = design()
    scaled = whole * np.sqrt(weights)[:, None]
    flat = np.concatenate([table.ravel() for table in noisy])
    fitted = whole @ np.linalg.lstsq(scaled, flat * np.sqrt(weights), rcond=None)[0]
    found = np.concatenate([table.ravel() for table in overlap.agree(noisy)])
    assert found == pytest.approx(fitted, abs=1e-9)
    covariance = whole @ np.linalg.pinv(scaled.T @ scaled) @ whole.T
    spread = np.concatenate(
        [np.full(math.prod(s), v) for s, v in zip(shapes, overlap.cell_variances, strict=True)]
    )
    assert spread == pytest.approx(np.diag(covariance), rel=1e-9)


@given(st.integers(0, 2**32), st.sampled_from([0.3, 1.0, 5.0]))
@settings(max_examples=25, deadline=None)
def test_published_tables_agree_and_are_counts(seed: int, epsilon: float) -> None:
    frame = records(60, seed)
    measured, _ = measure(
        frame, TABLES, DOMAIN, quote(TABLES, DOMAIN, epsilon, 1e-6), draw=fast(seed)
    )
    tables = {table.columns: table for table in publish(measured)}
    for table in tables.values():
        assert (table.count >= 0).all() and (table.low >= 0).all()
        assert (table.low <= table.high).all()
    cross = tables["a", "c", "b"].count
    for other, axes in ((("a",), (1, 2)), (("b", "a"), 1), (("b", "c"), 0)):
        summed = cross.sum(axis=axes)
        turned = summed if other == ("a",) else summed.T
        assert tables[other].count == pytest.approx(turned, abs=0.05 * cross.size)
    again = publish(measured)
    assert all(
        (a.count == b.count).all() and (a.low == b.low).all()
        for a, b in zip(tables.values(), again, strict=True)
    )


def test_the_guess_at_sparse_tables_errs_less_than_the_nearest_agreement() -> None:
    sizes = {"a": 20, "b": 25}
    tables = (("a",), ("b",), ("a", "b"))
    overlap = Overlap(tables, sizes, (100.0, 100.0, 64.0))
    chosen = np.random.default_rng(4)
    true = chosen.poisson(np.outer(1 / np.arange(1, 21), 1 / np.arange(1, 26)) * 40)
    wrong = {"guess": 0.0, "nearest": 0.0}
    for _ in range(8):
        drawn = [
            np.rint(exact + chosen.normal(0, variance**0.5, exact.shape)).astype(np.int64)
            for exact, variance in zip(
                (true.sum(axis=1), true.sum(axis=0), true), overlap.variances, strict=True
            )
        ]
        wrong["guess"] += float(np.abs(best_counts(overlap, drawn)[2] - true).sum())
        wrong["nearest"] += float(np.abs(overlap.agree_and_count(drawn)[2] - true).sum())
    assert wrong["guess"] < 0.8 * wrong["nearest"]


def coverage(estimate_of: np.ndarray, truths: np.ndarray, deviation: float) -> float:
    low, high = interval95(estimate_of, deviation)
    return float(((low <= truths) & (truths <= high)).mean())


@pytest.mark.parametrize("truth", [0, 1, 3, 8, 40, 1000])
@pytest.mark.parametrize("deviation", [2.0, 7.3, 30.0])
def test_an_interval_covers_whatever_the_truth_is(truth: int, deviation: float) -> None:
    seen = np.random.default_rng(3).normal(truth, deviation, 60_000)
    assert 0.945 < coverage(seen, np.full(60_000, truth), deviation) < 0.955


@pytest.mark.parametrize(("epsilon", "tables"), [(1.0, TABLES[1:2]), (2.0, TABLES), (4.0, TABLES)])
def test_the_intervals_of_a_release_cover_the_truth(epsilon: float, tables: tuple) -> None:
    covered, cells = 0, 0
    agreed = quote(tables, DOMAIN, epsilon, 1e-6)
    for seed in range(3000 // sum(DOMAIN.cells(table) for table in tables)):
        frame = records(80, seed)
        measured, _ = measure(frame, tables, DOMAIN, agreed, draw=fast(seed))
        truth = Coded(frame, DOMAIN)
        for table in publish(measured):
            true = truth.count(table.columns)
            covered += int(((table.low <= true) & (true <= table.high)).sum())
            cells += true.size
    assert 0.94 < covered / cells < 0.96


def test_an_interval_is_never_empty_and_rises_with_what_was_seen() -> None:
    seen = np.linspace(-60, 200, 2000)
    low, high = interval95(seen, 6.0)
    assert (low <= high).all() and (low >= 0).all()
    assert all(a <= b for a, b in pairwise(low)) and all(a <= b for a, b in pairwise(high))
    assert (interval95(np.array([-100.0]), 6.0)[0] == 0).all()


def test_cells_nobody_falls_into_are_counted_too() -> None:
    frame = pl.DataFrame({"form": ["a", "b", None], "sex": ["f", "m", "f"]})
    domain = from_records(frame, ["form", "sex"])
    assert not domain.declared
    assert Coded(frame, domain).count(("form", "sex")).tolist() == [[1, 0], [1, 0], [0, 1]]


def test_a_codebook_is_the_domain_and_always_has_room_for_what_is_not_known() -> None:
    domain = read_codebook('{"form": ["sexual", "labour"], "sex": ["", "f"]}')
    assert domain.codes == {"form": ("sexual", "labour", ""), "sex": ("", "f")}
    assert domain.declared and domain.cells(("form", "sex")) == 6
    with pytest.raises(WrongDomain, match="organs"):
        Coded(pl.DataFrame({"form": ["sexual", "organs"], "sex": ["f", "f"]}), domain)


@pytest.mark.parametrize(
    "text", ["", "[]", "{}", '{"a": "b"}', '{"a": [1]}', '{"a": ["x", "x"]}', "[" * 10_000]
)
def test_what_is_no_codebook_is_refused(text: str) -> None:
    with pytest.raises(WrongDomain, match="codebook"):
        read_codebook(text)


def test_a_table_asked_for_twice_or_too_large_is_refused() -> None:
    with pytest.raises(WrongDomain, match="same-table"):
        check_tables([("a", "b"), ("b", "a")], DOMAIN)
    huge = Domain({name: tuple(map(str, range(1000))) for name in "abc"}, declared=True)
    with pytest.raises(WrongDomain, match="1000000000"):
        check_tables([("a", "b", "c")], huge)


def test_larger_tables_get_the_larger_share() -> None:
    said = quote([("a",), ("a", "b", "c")], DOMAIN, 1.0, 1e-6)
    assert said.sigmas[0] > said.sigmas[1]
    assert said.epsilon == price(1.0, 1e-6, [1]).epsilon


def test_where_cells_are_well_filled_large_tables_get_more() -> None:
    """What is public of the number of persons moves the budget, and never the promise."""
    tables = [("a",), ("a", "b")]
    few, none, many = (
        quote(tables, DOMAIN, 1.0, 1e-6, about=about) for about in (1, None, 1_000_000)
    )
    assert few == none
    assert many.sigmas[1] < none.sigmas[1] and many.sigmas[0] > none.sigmas[0]
    assert (many.epsilon, many.delta) == (none.epsilon, none.delta)
