"""Columns: what goes in comes out, what does not fit is refused, extra memory is bounded."""

from __future__ import annotations

import tracemalloc
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import given
from hypothesis import strategies as st

from safeconduct.law.engine import nodes as n
from safeconduct.law.engine.codes import FIRST_DAY, LAST_DAY, day_of, days
from safeconduct.law.engine.columns import Column, evaluate, from_arrow, read_parquet, to_arrow
from safeconduct.law.engine.columns.calendar import add_days, add_months, day_in_month, month_of
from safeconduct.law.engine.nodes import Fact, Kind
from safeconduct.law.engine.terms import Months, Overflow
from safeconduct.law.engine.terms import add_days as add_days_once
from safeconduct.law.engine.terms import add_months as add_months_once

VALUES: dict[Kind, st.SearchStrategy[Any]] = {
    Kind.TRI: st.booleans(),
    Kind.DATE: st.dates(),
    Kind.CATEGORY: st.sampled_from(("a", "b", "ç")),
    Kind.COUNT: st.integers(-(2**31), 2**31),
}


@pytest.mark.parametrize("kind", list(Kind))
@given(data=st.data())
def test_values_come_out_as_they_went_in(kind: Kind, data: st.DataObject) -> None:
    values = data.draw(st.lists(st.none() | VALUES[kind]))
    column = Column.of(kind, values)
    assert column.to_list() == values
    assert len(column) == len(values)
    categories = ("a", "b", "ç") if kind is Kind.CATEGORY else ()
    facts = {"x": Fact("x", kind, categories)}
    for dictionaries in (True, False):
        table = to_arrow({"x": column}, dictionaries=dictionaries)
        assert from_arrow(table, facts)["x"].to_list() == values


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: Column(Kind.TRI, np.array([0, 1])), "found int64, expected bool"),
        (lambda: Column(Kind.COUNT, np.array([0.5])), "found float64, expected whole numbers"),
        (lambda: Column(Kind.DATE, np.array([LAST_DAY + 1])), "expected -719162 to 2932896"),
        (lambda: Column(Kind.CATEGORY, np.array([2]), None, ("a", "b")), "expected 0 to 1"),
        (lambda: Column(Kind.TRI, np.array([[True]])), "found 2 dimensions"),
        (lambda: Column(Kind.TRI, np.array([True]), np.array([True, True])), "a mask of 2"),
        (lambda: Column.of(Kind.DATE, ["2008-02-01"]), "row 0: found a str, expected a date"),
        (lambda: Column.of(Kind.COUNT, [1, True]), "row 1: found a bool, expected a count"),
        (lambda: Column.of(Kind.CATEGORY, ["z"], ("a", "b")), "not one of a, b"),
    ],
)
def test_what_does_not_fit_is_refused(make: Any, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        make()


def test_what_stands_under_the_mask_means_nothing() -> None:
    known = np.array([True, False])
    dates = Column(Kind.DATE, np.array([0, 2**31 - 1], np.int32), known)
    assert dates.to_list() == [date(1970, 1, 1), None]
    assert Column(Kind.CATEGORY, np.array([0, 99]), known, ("a",)).to_list() == ["a", None]
    start = Fact("start", Kind.DATE)
    found = evaluate({"end": start.plus(Months(3))}, {"start": dates}, {})
    assert found.values["end"].to_list() == [date(1970, 4, 1), None]


def test_dates_of_numpy_are_taken() -> None:
    values = np.array(["2008-02-29", "0001-01-01"], "datetime64[D]")
    assert Column(Kind.DATE, values).to_list() == [date(2008, 2, 29), date.min]


class TestEvaluate:
    day, letter = Fact("day", Kind.DATE), Fact("letter", Kind.CATEGORY, ("a", "b"))
    count = Fact("count", Kind.COUNT)

    @pytest.mark.parametrize(
        ("facts", "message"),
        [
            ({}, "facts: day, letter missing"),
            (
                {"day": Column.of(Kind.COUNT, [1]), "letter": Column.of(Kind.CATEGORY, ["a"])},
                "fact 'day': found a column of kind count, expected date",
            ),
            (
                {
                    "day": Column.of(Kind.DATE, [None]),
                    "letter": Column.of(Kind.CATEGORY, ["a", "b"]),
                },
                "found 1 cases for 'day' and 2 for 'letter'",
            ),
            (
                {"day": Column.of(Kind.DATE, [None]), "letter": Column.of(Kind.CATEGORY, ["z"])},
                "fact 'letter': found 'z', expected one of a, b",
            ),
        ],
    )
    def test_facts_that_do_not_fit_are_named(self, facts: Any, message: str) -> None:
        with pytest.raises(ValueError, match=message):
            evaluate({"x": self.day.known() & self.letter.one_of("a")}, facts, {})

    def test_a_category_the_law_does_not_know_may_stand_unused(self) -> None:
        column = Column(Kind.CATEGORY, np.array([1, 0]), np.array([True, False]), ("z", "b"))
        found = evaluate({"x": self.letter}, {"letter": column}, {})
        assert found.values["x"].to_list() == ["b", None]

    def test_counts_that_could_overflow_are_refused(self) -> None:
        facts = {"count": Column.of(Kind.COUNT, [1])}
        with pytest.raises(ValueError, match="could reach"):
            evaluate({"x": n.Times((self.count,) * 3)}, facts, {})
        with pytest.raises(ValueError, match="'count': found 3000000000, expected at most"):
            evaluate({"x": self.count}, {"count": Column.of(Kind.COUNT, [3_000_000_000])}, {})

    def test_no_cases_give_no_answers(self) -> None:
        found = evaluate({"x": self.day.known()}, {"day": Column.of(Kind.DATE, [])}, {})
        assert found.values["x"].to_list() == []

    def test_a_chunk_of_nothing_is_refused(self) -> None:
        with pytest.raises(ValueError, match="chunk: found 0"):
            evaluate({"x": self.day}, {"day": Column.of(Kind.DATE, [])}, {}, chunk=0)

    def test_extra_memory_does_not_grow_with_the_caseload(self) -> None:
        end = self.day.plus(Months(3)).plus(Months(6))

        def extra(size: int) -> int:
            facts = {"day": Column(Kind.DATE, np.full(size, 14_000, np.int32))}
            tracemalloc.start()
            found = evaluate({"x": end}, facts, {}, chunk=4096)
            _, peak = tracemalloc.get_traced_memory()
            tracemalloc.stop()
            return peak - found.values["x"].values.nbytes

        extra(8192)  # the calendar's table is made once
        assert extra(800_000) < extra(8192) + 100_000


class TestCalendar:
    everyday = np.arange(FIRST_DAY, LAST_DAY + 1, dtype=np.int32)

    def test_the_month_of_every_day(self) -> None:
        expected = self.everyday.astype("datetime64[D]").astype("datetime64[M]").astype(int)
        assert (month_of(self.everyday) == expected + 1969 * 12).all()

    @pytest.mark.parametrize("overflow", list(Overflow))
    @pytest.mark.parametrize("length", [0, 1, 3, 6, 12, 216, 10**9])
    def test_terms_of_months_and_days_end_as_for_one_case(
        self, length: int, overflow: Overflow
    ) -> None:
        sample = np.unique(
            np.concatenate([self.everyday[::997], self.everyday[:70], self.everyday[-430:]])
        )
        dates = [day_of(day) for day in sample.tolist()]
        month = month_of(sample)
        months = add_months(month, day_in_month(sample, month), length, overflow).tolist()
        assert months == [days(add_months_once(day, length, overflow)) for day in dates]
        assert add_days(sample, length).tolist() == [
            days(add_days_once(day, length)) for day in dates
        ]


class TestArrow:
    facts = n.Fact("day", Kind.DATE), n.Fact("letter", Kind.CATEGORY, ("a", "b"))
    named = {fact.name: fact for fact in facts}  # noqa: RUF012

    def test_parquet_is_read_fact_by_fact(self, tmp_path: Path) -> None:
        path = tmp_path / "facts.parquet"
        table = {"letter": ["a", None], "day": [None, date(2008, 2, 29)], "other": [1.5, 2.5]}
        pq.write_table(pa.table(table), path)
        found = read_parquet(path, self.named)
        assert list(found) == ["day", "letter"]
        assert found["day"].to_list() == [None, date(2008, 2, 29)]
        assert found["letter"].to_list() == ["a", None]

    def test_nothing_known_is_of_the_kind_declared(self) -> None:
        table = pa.table({"day": pa.nulls(2), "letter": pa.nulls(2)})
        found = from_arrow(table, self.named)
        assert [column.to_list() for column in found.values()] == [[None, None], [None, None]]

    def test_a_table_without_rows_or_chunks(self) -> None:
        table = pa.table(
            {"day": pa.chunked_array([], pa.date32()), "letter": pa.array([], pa.string())}
        )
        assert [len(column) for column in from_arrow(table, self.named).values()] == [0, 0]

    @pytest.mark.parametrize(
        ("table", "message"),
        [
            ({"letter": ["a"]}, "column 'day' is missing, expected a date"),
            ({"day": ["2008"], "letter": ["a"]}, "column 'day': found string, expected a date"),
            ({"day": [1.5], "letter": ["a"]}, "column 'day': found double, expected bool"),
        ],
    )
    def test_what_does_not_fit_is_named(self, table: Any, message: str) -> None:
        with pytest.raises(ValueError, match=message):
            from_arrow(pa.table(table), self.named)
