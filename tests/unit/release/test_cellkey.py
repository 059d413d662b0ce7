"""Cell key: the same persons are moved alike everywhere, never below 0, and nobody stays nobody."""

from __future__ import annotations

import numpy as np
import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from safeconduct.centre.release.cellkey import Moved, Perturbation, moved_table, record_keys
from safeconduct.centre.release.domain import Coded, WrongDomain, from_records

SECRET = bytes(range(32))
MOVES = Perturbation(5, 2.0)


def moved(frame: pl.DataFrame, *table: str) -> dict[tuple[str, ...], int]:
    coded = Coded(frame, from_records(frame, ["sex", "form"]))
    keys = record_keys(frame.get_column("id"), SECRET)
    cells: list[Moved] = moved_table(coded, table, keys, MOVES)
    return {cell.codes: cell.count for cell in cells}


def people(seed: int, count: int) -> pl.DataFrame:
    chosen = np.random.default_rng(seed)
    return pl.DataFrame(
        {
            "id": [f"p{number}" for number in range(count)],
            "sex": chosen.choice(["f", "m"], count),
            "form": chosen.choice(["labour", "other", "sexual"], count, p=[0.5, 0.1, 0.4]),
        }
    )


@pytest.mark.parametrize(("most", "variance", "hidden"), [(5, 2.0, 0), (2, 1.0, 0), (8, 6.0, 2)])
def test_the_table_of_moves_keeps_what_it_says(most: int, variance: float, hidden: int) -> None:
    table = Perturbation(most, variance, hidden)
    moves = np.arange(-most, most + 1)
    for count, row in enumerate(table.rows):
        reached = count + moves[row > 0]
        assert row.sum() == pytest.approx(1) and (reached >= 0).all()
        assert not ((reached > 0) & (reached <= hidden)).any()
        assert (row * moves).sum() == pytest.approx(0, abs=1e-6)
        if count > hidden:
            assert (row * moves**2).sum() == pytest.approx(variance, rel=1e-6)
    assert table.rows[0][most] == 1
    assert table.rows[-1] == pytest.approx(table.rows[-1][::-1], abs=1e-6)


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 10_000), st.integers(1, 120))
def test_the_same_persons_are_moved_alike(seed: int, count: int) -> None:
    frame = people(seed, count)
    crossed, alone = moved(frame, "sex", "form"), moved(frame, "form")
    assert crossed == moved(frame.sample(fraction=1.0, shuffle=True, seed=seed), "sex", "form")
    assert {form: crossed["Total", form] for (form,) in alone} == {
        form: number for (form,), number in alone.items()
    }
    turned = moved(frame, "form", "sex")
    assert all(turned[form, sex] == number for (sex, form), number in crossed.items())
    true = Coded(frame, from_records(frame, ["sex", "form"])).count(("sex", "form"))
    shown = np.array([number for codes, number in crossed.items() if "Total" not in codes])
    assert (shown >= 0).all() and (np.abs(shown - true.ravel()) <= 5).all()
    assert (shown[true.ravel() == 0] == 0).all()


def test_moves_are_spread_as_the_table_says() -> None:
    keys = record_keys(pl.Series("id", [str(number) for number in range(20_000)]), SECRET)
    made = MOVES.moved(np.full(20_000, 40), keys) - 40
    assert abs(made.mean()) < 0.05 and abs(made.var() - 2.0) < 0.1


def test_another_secret_moves_otherwise() -> None:
    numbers = people(1, 50).get_column("id")
    assert (record_keys(numbers, SECRET) != record_keys(numbers, bytes(32))).all()


@pytest.mark.parametrize(
    ("numbers", "what"), [(["a", "b", "a"], "record-twice"), (["a", None], "unit-blank")]
)
def test_a_record_has_one_number(numbers: list[str | None], what: str) -> None:
    with pytest.raises(WrongDomain) as wrong:
        record_keys(pl.Series("id", numbers), SECRET)
    assert wrong.value.what == what


@pytest.mark.parametrize("wrong", [(0, 1.0, 0), (5, 0.0, 0), (5, 26.0, 0), (3, 1.0, 3), (99, 2, 0)])
def test_moves_that_cannot_be(wrong: tuple[int, float, int]) -> None:
    with pytest.raises(ValueError, match="moves"):
        Perturbation(*wrong)
