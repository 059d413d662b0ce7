"""A table somebody opens in a spreadsheet runs nothing that somebody else typed."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from safeconduct.web.spreadsheet import cell, written

DANGEROUS = ("=", "+", "-", "@", "\t", "\r", "\n", "|")


@given(st.text(max_size=40))
def test_no_cell_begins_as_a_formula_does(text: str) -> None:
    assert not cell(text).lstrip(" \u00a0\u200b\ufeff").startswith(DANGEROUS)


@pytest.mark.parametrize(
    "formula",
    ["=HYPERLINK(1)", " =1+1", "\u00a0@SUM(A1)", "+32", "-2+3", "\t=1", "|cmd", "\ufeff=1"],
)
def test_a_formula_is_shown_and_not_run(formula: str) -> None:
    assert cell(formula) == f"'{formula}"


@given(st.lists(st.lists(st.text(max_size=8), min_size=2, max_size=2), max_size=4))
def test_what_is_read_back_is_what_was_written(rows: list[list[str]]) -> None:
    text = written(("a", "b"), rows)
    assert text.startswith("\ufeff")
    read = list(csv.reader(io.StringIO(text[1:], newline="")))
    assert read == [["a", "b"], *([cell(each) for each in row] for row in rows)]


def test_nothing_known_is_an_empty_cell() -> None:
    assert cell(None) == "" and cell(0) == "0"


def test_a_number_below_nought_stays_a_number() -> None:
    assert cell(-106) == "-106" and cell(-0.5) == "-0.5" and cell("-106") == "'-106"
