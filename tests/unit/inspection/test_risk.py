"""Partial pooling: small counts say little, large ones much, and the intervals hold the truth."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from safeconduct.policy.inspection.cells import Cell, CellsFault, read_cells
from safeconduct.policy.inspection.pooling import pooled
from safeconduct.policy.inspection.risk import Risk, risks

SECTORS = ("prostitution", "restaurant", "agriculture", "clothing")
DISTRICTS = ("Brussel", "Liège", "Antwerpen")


def country(counts: list[tuple[int, int]]) -> list[Cell]:
    pairs = [(sector, district) for sector in SECTORS for district in DISTRICTS]
    return [Cell(*pair, *each) for pair, each in zip(pairs, counts, strict=True)]


def at(found: tuple[Risk, ...], sector: str, district: str) -> Risk:
    return next(each for each in found if (each.sector, each.district) == (sector, district))


# Up to a finding at every other control elsewhere.
COUNTS = some.integers(0, 30).flatmap(lambda n: some.tuples(some.just(n), some.integers(0, n // 2)))


@settings(max_examples=6, deadline=None, derandomize=True)
@given(some.lists(COUNTS, min_size=12, max_size=12))
def test_one_finding_at_one_control_never_ranks_above_forty_at_fifty(
    counts: list[tuple[int, int]],
) -> None:
    counts[0], counts[1] = (1, 1), (50, 40)
    found = risks(country(counts)).cells
    assert at(found, SECTORS[0], "Brussel").mean < at(found, SECTORS[0], "Liège").mean


@settings(max_examples=6, deadline=None, derandomize=True)
@given(some.lists(COUNTS, min_size=12, max_size=12))
def test_each_mean_lies_within_its_interval_and_more_findings_raise_it(
    counts: list[tuple[int, int]],
) -> None:
    counts[0] = (10, 2)
    before = risks(country(counts)).cells
    assert all(0 < each.low < each.mean < each.high < 1 for each in before)
    counts[0] = (10, 6)
    after = risks(country(counts)).cells
    assert after[0].mean > before[0].mean


def test_a_cell_never_inspected_is_drawn_to_its_sector_with_the_widest_interval() -> None:
    cells = [Cell("clothing", name, 40, 12) for name in DISTRICTS[:2]]
    cells += [Cell("building", name, 40, 2) for name in DISTRICTS]
    found = risks(cells)
    unseen = at(found.cells, "clothing", "Antwerpen")
    seen = [each for each in found.cells if each.sector == "clothing" and each.controls]
    assert unseen.controls == 0
    assert abs(unseen.mean - 0.3) < 0.05
    assert unseen.mean > 3 * at(found.cells, "building", "Antwerpen").mean
    assert all(unseen.high - unseen.low > 1.3 * (each.high - each.low) for each in seen)


def test_small_counts_are_drawn_to_the_rest_and_large_ones_are_not() -> None:
    cells = [Cell("clothing", f"D{number}", 30, 6) for number in range(8)]
    cells += [Cell("clothing", "few", 2, 2), Cell("clothing", "many", 400, 240)]
    found = risks(cells).cells
    few, many = at(found, "clothing", "few"), at(found, "clothing", "many")
    assert few.mean < 0.6
    assert abs(many.mean - 0.6) < 0.02


def test_the_sum_over_all_cells_is_about_what_was_found() -> None:
    cells = country([(20, 3), (5, 1), (0, 0), (40, 2), (3, 0), (12, 5)] * 2)
    found = risks(cells).cells
    expected = sum(each.controls * each.mean for each in found)
    assert expected == pytest.approx(sum(each.findings for each in found), rel=0.1)


def test_the_same_counts_give_the_same_risks_in_whatever_order() -> None:
    cells = country([(20, 3), (5, 1), (0, 0), (40, 2), (3, 0), (12, 5)] * 2)
    one, other = risks(cells), risks(list(reversed(cells)))
    assert risks(list(cells)) == one
    for each in one.cells:
        assert at(other.cells, each.sector, each.district).mean == pytest.approx(
            each.mean, abs=1e-6
        )


def test_nine_intervals_of_ten_hold_the_truth_in_simulated_countries() -> None:
    """Sixteen countries of seven sectors and six districts, with as few controls as there are."""
    dice = np.random.default_rng(20061231)
    row, column = np.repeat(range(7), 6), np.tile(range(6), 7)
    held, unseen = [], []
    for _ in range(16):
        sectors, districts = dice.normal(0, 0.8, 7), dice.normal(0, 0.3, 6)
        logits = -1.5 + sectors[row] + districts[column] + dice.normal(0, 0.4, 42)
        truth = 1 / (1 + np.exp(-logits))
        trials = dice.choice([0, 1, 3, 8, 20], 42)
        found = pooled(row, column, trials, dice.binomial(trials, truth), draws=50)
        inside = (found.low <= truth) & (truth <= found.high)
        held.append(inside.mean())
        unseen.append(inside[trials == 0].mean())
    assert 0.84 < np.mean(held) < 0.95
    assert 0.8 < np.mean(unseen) < 0.97


def test_joint_draws_agree_with_the_means() -> None:
    found = risks(country([(20, 3), (5, 1), (0, 0), (40, 2), (3, 0), (12, 5)] * 2))
    assert found.draws.shape == (2000, 12)
    means = [each.mean for each in found.cells]
    assert np.allclose(found.draws.mean(axis=0), means, rtol=0.02)


@pytest.mark.parametrize(
    ("text", "key", "line"),
    [
        ("", "inspect-no-column", 1),
        ("sector,district,controls\n", "inspect-no-column", 1),
        ("sector,district,controls,findings\n", "inspect-no-cells", 0),
        ("sector,district,controls,findings\na,b,1\n", "inspect-short-row", 2),
        ("sector,district,controls,findings\na,b,1,2\n", "inspect-more-findings", 2),
        ("sector,district,controls,findings\na,b,-1,0\n", "inspect-not-a-count", 2),
        ("sector,district,controls,findings\na,,1,0\n", "inspect-blank", 2),
        ("sector,district,controls,findings\n=a,b,1,0\n", "inspect-not-a-name", 2),
        ("sector,district,controls,findings\na,b,1,0\na,b,1,0\n", "inspect-cell-twice", 0),
        ('sector,district,controls,findings\n"a,b,1,0\n', "inspect-not-csv", 2),
    ],
)
def test_a_table_that_cannot_be_read_says_where(text: str, key: str, line: int) -> None:
    with pytest.raises(CellsFault) as refused:
        read_cells(text)
    assert (refused.value.key, refused.value.line) == (key, line)


def test_a_table_is_filled_up_with_what_was_never_inspected() -> None:
    text = "note,sector,district,findings,controls\nx,a,b,1,2\n\nx,c,d,0,1\n"
    assert read_cells(text) == (
        Cell("a", "b", 2, 1), Cell("a", "d", 0, 0), Cell("c", "b", 0, 0), Cell("c", "d", 1, 0),
    )  # fmt: skip
