"""Published tables: totals are told from details, held against them, and nothing is overwritten."""

from __future__ import annotations

from decimal import Decimal
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from safeconduct.centre.feeds.cubes import (
    NotAFigure,
    figure_of,
    key_of,
    melted,
    read_cube,
    restated,
)

NAMES = ("year", "age", "sex")
AGES, SEXES = ("adult", "child"), ("female", "male", "not known")


def cube(counts: dict[tuple[str, ...], int], total: str) -> list[tuple[tuple[str, ...], str]]:
    """Every cell of 2019, with `total` in both further dimensions, as publishers write them."""
    rows = []
    for age, sex in product((*AGES, total), (*SEXES, total)):
        covered = [
            count for (a, s), count in counts.items() if age in (a, total) and sex in (s, total)
        ]
        rows.append((("2019", age, sex), str(sum(covered))))
    return rows


COUNTS = {cell: number for number, cell in enumerate(product(AGES, SEXES), 1)}


def test_total_rows_are_told_by_their_word_in_any_dimension_and_left_out_of_sums() -> None:
    read = read_cube(NAMES, cube(COUNTS, "Total"))
    assert len(read.details) == 6
    assert sum(row.value or 0 for row in read.details) == sum(COUNTS.values()) == 21
    assert read.mismatches == ()
    assert sum(row.value or 0 for row in read.rows) == 4 * 21


def test_a_total_under_another_word_is_told_by_arithmetic() -> None:
    rows = [
        ((year, name), str(value))
        for year, base in (("2019", 3), ("2020", 5), ("2021", 9))
        for name, value in (("a", base), ("b", 2 * base), ("every one", 3 * base))
    ]
    read = read_cube(("year", "form"), rows)
    assert [line for line, _ in read.by_arithmetic] == [4, 7, 10]
    assert {row.cell[1] for row in read.details} == {"a", "b"}


@given(st.lists(st.integers(0, 50), min_size=9, max_size=9))
def test_a_detail_is_hardly_ever_taken_for_a_total(values: list[int]) -> None:
    rows = [((str(i // 3), "abc"[i % 3]), str(value)) for i, value in enumerate(values)]
    read = read_cube(("year", "form"), rows)
    for line, _ in read.by_arithmetic:
        row = read.rows[line - 2]
        others = [r.value or 0 for r in read.rows if r.cell[0] == row.cell[0] and r is not row]
        assert row.value == sum(others)


def test_a_total_that_does_not_add_up_is_reported_with_its_line() -> None:
    rows = cube(COUNTS, "Total")
    wrong = [(cell, "20" if cell == ("2019", "Total", "Total") else text) for cell, text in rows]
    read = read_cube(NAMES, wrong)
    assert [(each.line, each.total, each.details) for each in read.mismatches] == [
        (13, Decimal(20), Decimal(21)),
        (13, Decimal(20), Decimal(21)),
    ]


def test_a_blank_is_not_zero_and_lets_a_total_be_higher() -> None:
    rows = [(("2019", "a"), ""), (("2019", "b"), "0"), (("2019", "Total"), "4")]
    read = read_cube(("year", "form"), rows)
    assert [row.value for row in read.rows] == [None, 0, 4]
    assert read.mismatches == ()
    lower = read_cube(("year", "form"), [*rows[1:], (("2019", "c"), "5"), rows[0]])
    assert [each.blanks for each in lower.mismatches] == [1]


@pytest.mark.parametrize(
    ("text", "value"),
    [("0", Decimal(0)), ("1,234", Decimal(1234)), ("1\u202f234", Decimal(1234)), ("", None),
     ("..", None), ("[c]", None), ("-", None), ("12.5", Decimal("12.5"))],
)  # fmt: skip
def test_figures_as_publishers_write_them(text: str, value: Decimal | None) -> None:
    assert figure_of(text) == value


@pytest.mark.parametrize("text", ["twelve", "1-2", "NaN", "inf"])
def test_what_is_no_figure_is_refused_with_its_line(text: str) -> None:
    with pytest.raises(NotAFigure) as wrong:
        read_cube(("year",), [(("2019",), "1"), (("2020",), text)])
    assert (wrong.value.line, wrong.value.found) == (3, text)


def test_a_wide_table_with_totals_in_its_titles_is_read_as_a_cube() -> None:
    header = ("Year", "Adult - Negative", "Adult - Positive", "Adult - Total", "Total")
    dimensions, rows = melted(
        header, [("2019", "2", "3", "5", "5"), ("2020", "1", "1", "3", "3")], 1, "age"
    )
    read = read_cube(dimensions, rows)
    assert dimensions == ("Year", "age", "age 2")
    assert [row.cell for row in read.details] == [
        (year, "Adult", decision)
        for year in ("2019", "2020")
        for decision in ("Negative", "Positive")
    ]
    assert [(each.cell, each.details) for each in read.mismatches] == [
        (("2020", "Adult", "Total"), Decimal(2))
    ]


def test_restated_figures_are_those_that_changed_and_a_silence_restates_nothing() -> None:
    before = {"a": Decimal(265), "b": None, "c": Decimal(1)}
    now = {"a": Decimal(159), "b": Decimal(0), "d": None}
    assert restated(before, now) == {"a": Decimal(159), "b": Decimal(0), "d": None}
    assert restated(before, dict(before)) == {}


def test_a_cell_has_one_name_whatever_the_order_of_columns() -> None:
    assert key_of(("year", "sex"), ("2019", "f")) == key_of(("sex", "year"), ("f", "2019"))


def test_a_cell_that_stands_there_twice_with_two_figures_is_told() -> None:
    rows = [(("2019",), "265"), (("2019",), "159"), (("2020",), "1"), (("2020",), "1")]
    assert read_cube(("year",), rows).twice == (("2019",),)
