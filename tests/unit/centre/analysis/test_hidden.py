"""The hidden population: what is published comes out, and what can be worked out by hand."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from safeconduct.centre.analysis.faults import AnalysisFault
from safeconduct.centre.analysis.hidden.design import design_of
from safeconduct.centre.analysis.hidden.estimate import hidden_population
from safeconduct.centre.analysis.hidden.existence import Admission, has_maximum, is_identifiable
from safeconduct.centre.analysis.hidden.fitting import fitted, kept_cells, sums_of
from safeconduct.centre.analysis.hidden.linkage_error import (
    bias_of_missed_links,
    mended,
    merging,
    splitting,
)
from safeconduct.centre.analysis.hidden.lists import ListCounts, tally
from safeconduct.centre.analysis.hidden.lists_file import read_lists
from safeconduct.centre.analysis.hidden.stepwise import chosen

from .uk import UK_2013


def test_the_published_estimate_for_the_united_kingdom_comes_out() -> None:
    found = hidden_population(read_lists(UK_2013), replicates=300)
    assert found.observed == 2744
    # Silverman 2014: 10,000 to 13,000; the interval here also knows that the model was chosen.
    assert 10_000 <= found.estimate <= 13_000
    # Models that fit almost as well say 6,000 or 21,000, and none of it is held to be impossible.
    assert 5_000 <= found.low <= 10_000
    assert 13_000 <= found.high <= 23_000
    # Told from one another as in the published analyses: the police and the agency work together.
    assert found.pairs[0] == ("PF", "NCA")
    assert found.unfit == 0


def test_two_lists_give_the_estimate_of_lincoln_and_petersen() -> None:
    found = hidden_population(tally("AB", [(1, 40), (2, 30), (3, 20)]), replicates=200)
    assert found.estimate == 60 * 50 / 20
    assert found.low < 150 < found.high


def test_the_same_table_gives_the_same_interval() -> None:
    table = tally("ABC", [(1, 40), (2, 30), (3, 20), (4, 25), (5, 6), (6, 9), (7, 3)])
    assert hidden_population(table, replicates=100) == hidden_population(table, replicates=100)


def by_least_squares(counts: np.ndarray, pairs: list[tuple[int, int]], lists: int) -> float:
    """The hidden cell by iterated weighted least squares, one model at a time, in plain steps."""
    cells = [[bits >> place & 1 for place in range(lists)] for bits in range(1, 1 << lists)]
    rows = [[1, *cell, *(cell[i] * cell[j] for i, j in pairs)] for cell in cells]
    x, beta = np.array(rows, float), None
    means = counts + 0.5
    for _ in range(100):
        working = np.log(means) + (counts - means) / means
        beta = np.linalg.solve(x.T @ (x * means[:, None]), x.T @ (means * working))
        means = np.exp(x @ beta)
    assert beta is not None
    return float(np.exp(beta[0]))


@given(
    st.integers(3, 4).flatmap(
        lambda lists: st.tuples(
            st.just(lists),
            st.lists(st.integers(5, 60), min_size=2**lists - 1, max_size=2**lists - 1),
            st.sets(st.sampled_from(list(combinations(range(lists), 2))), max_size=2),
        )
    )
)
def test_a_fit_is_the_maximum_another_way_finds(
    made: tuple[int, list[int], set[tuple[int, int]]],
) -> None:
    lists, counts, pairs = made
    design = design_of(lists)
    model = np.zeros((1, design.parameters), bool)
    model[0, : 1 + lists] = True
    for pair in pairs:
        model[0, 1 + lists + design.pairs.index(pair)] = True
    fit = fitted(design, np.array([counts], float), model)
    assert fit.certain[0]
    expected = by_least_squares(np.array(counts, float), sorted(pairs), lists)
    assert fit.hidden[0] == pytest.approx(expected, rel=1e-6)


def test_many_tables_are_fitted_as_each_alone() -> None:
    design, lists = design_of(6), read_lists(UK_2013)
    draws = np.random.default_rng(1).multinomial(2744, lists.counts / 2744, 20).astype(float)
    together = chosen(design, draws, Admission(design))
    alone = [chosen(design, draw[None, :], Admission(design)) for draw in draws]
    assert np.allclose(together.hidden, [one.hidden[0] for one in alone], rtol=1e-6)


def test_lists_with_nobody_in_common_are_told_and_do_not_stop_the_estimate() -> None:
    # A and C share 60 of a thousand each way but A and B nobody: they work apart.
    table = [(1, 300), (2, 300), (4, 300), (5, 60), (6, 60), (8, 200), (9, 40), (10, 40), (12, 40)]
    found = hidden_population(tally("ABCD", table), replicates=100)
    assert ("A", "B") in found.apart
    assert found.low <= found.estimate <= found.high


# Three lists, four combinations that hold people: Chan, Silverman, Vincent 2021, Table 2 shows
# that on such a table models fail on one or the other of the two counts.
A_B_AND_BC = tally("ABC", [(1, 27), (2, 4), (4, 23), (6, 15)])


def test_a_model_without_a_maximum_is_known_before_it_misleads() -> None:
    design = design_of(3)
    model = np.ones((1, design.parameters), bool)
    model[0, design.pairs.index((0, 1)) + 4] = False
    counts = A_B_AND_BC.counts[None, :]
    free, cells = kept_cells(design, model, sums_of(design, counts))
    answer = is_identifiable(design, free[0], cells[0]) and has_maximum(
        design, free[0], cells[0], counts[0] > 0
    )
    assert not answer


@given(st.lists(st.integers(0, 3), min_size=15, max_size=15))
def test_a_fit_that_is_certain_has_a_maximum_by_the_linear_programme(counts: list[int]) -> None:
    design = design_of(4)
    table = np.array([counts], float)
    model = np.ones((1, design.parameters), bool)
    model[0, 9:] = False
    free, cells = kept_cells(design, model, sums_of(design, table))
    if not free[0].any() or not is_identifiable(design, free[0], cells[0]):
        return
    fit = fitted(design, table, model)
    if fit.certain[0]:
        assert has_maximum(design, free[0], cells[0], table[0] > 0)


@pytest.mark.parametrize(
    ("table", "key"),
    [
        (tally("A", [(1, 3)]), "analyse-one-list"),
        (tally("AB", [(1, 3), (2, 4)]), "analyse-no-overlap"),
        (tally("ABC", [(1, 3), (2, 4), (3, 1)]), "analyse-empty-list"),
        (tally("AB", []), "analyse-nobody"),
        # Nobody is on one list alone: the maximum lies at the edge, none on neither.
        (tally("AB", [(3, 5)]), "analyse-no-model"),
    ],
)
def test_what_cannot_be_estimated_is_said(table: ListCounts, key: str) -> None:
    with pytest.raises(AnalysisFault) as fault:
        hidden_population(table, replicates=20)
    assert fault.value.key == key


@given(st.integers(2, 5), st.floats(0, 0.9))
def test_missed_links_lose_no_record(lists: int, missed: float) -> None:
    sizes = np.array([bits.bit_count() for bits in range(1, 1 << lists)])
    assert np.allclose(sizes @ splitting(lists, missed), sizes)


def test_a_missed_link_splits_a_person_as_counted_by_hand() -> None:
    # Three records, each of three links missed with probability q: together unless two or three
    # links are missing; one alone where exactly its two links are.
    q = 0.3
    found = splitting(3, q)[:, 7 - 1]
    assert found[7 - 1] == pytest.approx((1 - q) ** 3 + 3 * q * (1 - q) ** 2)
    assert found[3 - 1] == pytest.approx(q**2 * (1 - q))
    assert found[1 - 1] == pytest.approx(q**2 * (1 - q) + q**3)


def test_missed_links_make_the_estimate_too_large_and_mending_takes_it_back() -> None:
    whole = tally("ABC", [(1, 400), (2, 300), (4, 350), (3, 80), (5, 90), (6, 70), (7, 20)])
    biases = bias_of_missed_links(whole, [0.0, 0.05, 0.1, 0.2])
    assert [bias.estimate for bias in biases] == sorted(bias.estimate for bias in biases)
    assert biases[-1].estimate > 1.15 * biases[0].estimate
    seen = ListCounts(whole.names, splitting(3, 0.1) @ whole.counts)
    assert np.allclose(mended(seen, 0.1).counts, whole.counts)


def test_a_wrong_link_merges_two_people_as_counted_by_hand() -> None:
    """Three on A alone, two on B alone: the only two who can be confused are one of each."""
    change, pairs = merging(np.array([3.0, 2.0, 0.0]))
    assert change.tolist() == [-1.0, -1.0, 1.0]
    assert pairs == 1.0


def test_wrong_links_make_the_estimate_too_small_and_mending_takes_it_back() -> None:
    whole = tally("ABC", [(1, 400), (2, 300), (4, 350), (3, 80), (5, 90), (6, 70), (7, 20)])
    change, _ = merging(whole.counts)
    seen = ListCounts(whole.names, whole.counts + 30 * change)
    truly = hidden_population(whole, replicates=20).estimate
    assert hidden_population(seen, replicates=20).estimate < 0.95 * truly
    sizes = [bits.bit_count() for bits in range(1, 8)]
    wrong = (
        30
        * merging(whole.counts)[1]
        / float(np.array([size * (size - 1) / 2 for size in sizes]) @ seen.counts)
    )
    assert np.allclose(mended(seen, 0.0, wrong).counts, whole.counts, rtol=0.01)


def drawn(rng: np.random.Generator, people: int, dependence: float) -> np.ndarray:
    design = design_of(4)
    theta = np.array([0, -1.2, -1.5, -1.0, -1.8, dependence, 0, 0, 0, 0, 0])
    means = np.append(np.exp(design.matrix @ theta), 1.0)
    return rng.multinomial(people, means / means.sum())[:-1].astype(float)


def test_simulated_populations_are_estimated_without_bias() -> None:
    rng, design = np.random.default_rng(5), design_of(4)
    tables = np.array([drawn(rng, 3000, 1.5) for _ in range(200)])
    estimates = tables.sum(axis=1) + chosen(design, tables, Admission(design)).hidden
    assert np.median(estimates) == pytest.approx(3000, rel=0.03)
    # Who takes the lists for independent is far off: the choice of pairs is what repairs it.
    independent = np.zeros((200, design.parameters), bool)
    independent[:, :5] = True
    naive = tables.sum(axis=1) + fitted(design, tables, independent).hidden
    assert np.median(naive) < 2800
