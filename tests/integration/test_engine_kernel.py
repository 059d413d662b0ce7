"""The compiled kernel: the same answers as its text, kept code, threads, calendar."""

from __future__ import annotations

import sys
from dataclasses import replace
from datetime import date
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings

from safeconduct.law.belgium.law import BELGIUM
from safeconduct.law.engine import columns, kernel
from safeconduct.law.engine import nodes as n
from safeconduct.law.engine.building import word
from safeconduct.law.engine.codes import FIRST_DAY, LAST_DAY, facts_of
from safeconduct.law.engine.columns import Column
from safeconduct.law.engine.columns import calendar as columns_calendar
from safeconduct.law.engine.kernel import calendar, jit
from safeconduct.law.engine.kernel.source import write_source
from safeconduct.law.engine.nodes import Branch, Fact, Kind, Parameter
from safeconduct.law.engine.rules import History, ParameterValue
from safeconduct.law.engine.terms import Months, Overflow
from tests.unit.engine.evaluators import by_explain, by_kernel
from tests.unit.engine.strategies import Example, examples
from tests.unit.engine.test_belgium_agrees import asked, cases_for

ISSUED, ON = Fact("issued", Kind.DATE), Fact("on", Kind.DATE)
BROKEN = Fact("broken", Kind.TRI)
LENGTH = Parameter("length", at=ISSUED)
LAST = ISSUED.plus(Months(LENGTH))
PHASE = n.Choose(
    (Branch("held", ON.at_most(LAST) & BROKEN, word("held")),), word("lapsed"), "first"
)
OUTPUTS = {"last": LAST, "phase": PHASE}
PARAMETERS = {
    "length": History(
        "length",
        (
            ParameterValue(None, 3, "S1", True),
            ParameterValue(date(2017, 5, 20), 6, "S1", True),
        ),
    )
}


def caseload(size: int) -> dict[str, Column]:
    random = np.random.default_rng(1997)
    known = random.random(size) < 0.8
    return {
        "issued": Column(Kind.DATE, random.integers(10_000, 20_000, size), known),
        "on": Column(Kind.DATE, random.integers(10_000, 20_000, size)),
        "broken": Column(Kind.TRI, random.random(size) < 0.5, random.random(size) < 0.5),
    }


# Compiling takes a second or two; that the text is right is tested at length without.
@given(example=examples())
@settings(max_examples=4, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
def test_machine_code_agrees_with_the_reference(example: Example) -> None:
    expected = by_explain(example.outputs, example.cases, example.parameters)
    assert by_kernel(example.outputs, example.cases, example.parameters) == expected


@pytest.mark.parametrize("threads", [1, 2, 3])
def test_threads_change_nothing(threads: int) -> None:
    facts = caseload(20_001)
    expected = columns.evaluate(OUTPUTS, facts, PARAMETERS, branches=True)
    found = kernel.evaluate(OUTPUTS, facts, PARAMETERS, branches=True, threads=threads)
    for name in OUTPUTS:
        assert found.values[name].to_list() == expected.values[name].to_list()
        assert (found.branches[name] == expected.branches[name]).all()


def test_a_reform_runs_the_code_already_compiled() -> None:
    reform = {"length": PARAMETERS["length"].amended(9, date(2017, 5, 20), "reform")}
    first = write_source(OUTPUTS, PARAMETERS, branches=False, chunk=64)
    second = write_source(OUTPUTS, reform, branches=False, chunk=64)
    assert (first.text, first.numbers) != (second.text, second.numbers)
    assert first.text == second.text
    facts = caseload(100)
    expected = columns.evaluate(OUTPUTS, facts, reform).values["last"].to_list()
    assert kernel.evaluate(OUTPUTS, facts, reform).values["last"].to_list() == expected


def test_code_is_kept_in_a_folder_of_the_users_own(tmp_path: Path) -> None:
    folder = tmp_path / "kernels"
    facts = caseload(100)
    found = kernel.evaluate(OUTPUTS, facts, PARAMETERS, compiler=kernel.kept_in(folder))
    expected = columns.evaluate(OUTPUTS, facts, PARAMETERS)
    assert found.values["last"].to_list() == expected.values["last"].to_list()
    assert [path.suffix for path in folder.iterdir() if path.is_file()] == [".py"]
    assert list(folder.glob("__pycache__/*.nbc"))
    assert folder.stat().st_mode & 0o077 == 0


def test_without_numba_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "safeconduct.law.engine.kernel.jit", None)
    monkeypatch.delattr(kernel, "jit", raising=False)
    with pytest.raises(kernel.KernelMissing, match=r"install safeconduct\[kernel\]"):
        kernel.machine_code("def rows(): a text never compiled before")


def test_strided_columns_are_read_as_they_are_meant() -> None:
    facts = caseload(200)
    every_other = {
        name: replace(c, values=c.values[::2], known=None if c.known is None else c.known[::2])
        for name, c in facts.items()
    }
    expected = columns.evaluate(OUTPUTS, every_other, PARAMETERS).values["last"].to_list()
    found = kernel.evaluate(OUTPUTS, every_other, PARAMETERS).values["last"].to_list()
    assert found == expected


def test_months_are_right_for_every_day_of_the_calendar() -> None:
    end_of_months = jit.SPACE["end_of_months"]
    month_of, day_in_month = jit.SPACE["month_of"], jit.SPACE["day_in_month"]

    @jit.compiled
    def all_ends(days, length, spill, ends):  # type: ignore[no-untyped-def]
        for i in range(days.size):
            month = month_of(days[i])
            ends[i] = end_of_months(month, day_in_month(days[i], month), length, spill)

    days = np.arange(FIRST_DAY, LAST_DAY + 1, dtype=np.int32)
    ends = np.zeros_like(days)
    months = columns_calendar.month_of(days)
    numbers = columns_calendar.day_in_month(days, months)
    for length in (0, 1, 3, 6, 11, 216, 119_988):
        for spill, overflow in enumerate((Overflow.CLAMP, Overflow.NEXT_DAY)):
            all_ends(days, np.int32(length), spill, ends)
            assert (ends == columns_calendar.add_months(months, numbers, length, overflow)).all()


def test_the_calendar_reads_the_same_in_python() -> None:
    day = np.int32(14_000)
    month = calendar.month_of(day)
    assert calendar.day_in_month(day, month) == date(2008, 5, 1).day - 1
    end = calendar.end_of_months(month, np.int32(0), 3, 0)
    assert end - day == (date(2008, 8, 1) - date(2008, 5, 1)).days


def test_the_belgian_law_compiled_decides_as_the_reference() -> None:
    outputs = asked(BELGIUM)
    cases = cases_for(facts_of(outputs.values()), number=500, seed=2007)
    expected = by_explain(outputs, cases, BELGIUM.parameters)
    assert by_kernel(outputs, cases, BELGIUM.parameters) == expected
