"""The language of the rules: days, months, and versions dated by the case's own day.

Run on each way of deciding. The day of the act does not count, the last day does; months run to
the same day number and end with the month where it has no such day.
"""

from __future__ import annotations

from datetime import date

import pytest

from safeconduct.law.engine import nodes as n
from safeconduct.law.engine.building import word
from safeconduct.law.engine.nodes import Fact, Kind, Node, Parameter
from safeconduct.law.engine.rules import History, ParameterValue, Rule, Version
from safeconduct.law.engine.terms import Days, Months, Overflow
from tests.unit.engine.evaluators import EVALUATORS, Evaluator

ISSUED, ON, BORN = (Fact(name, Kind.DATE) for name in ("issued", "on", "born"))
UNKNOWN = None

evaluators = pytest.mark.parametrize("evaluator", EVALUATORS.values(), ids=EVALUATORS)


def ends(evaluator: Evaluator, node: Node, *starts: str | None) -> list[str | None]:
    cases = {"issued": [None if day is None else date.fromisoformat(day) for day in starts]}
    found, _ = evaluator({"end": node}, cases, {})
    return [None if day is None else day.isoformat() for day in found["end"]]


@evaluators
def test_45_days_from_1_march_end_on_15_april(evaluator: Evaluator) -> None:
    found = ends(evaluator, ISSUED.plus(Days(45)), "2008-03-01", "2008-02-10", UNKNOWN)
    assert found == ["2008-04-15", "2008-03-26", UNKNOWN]


@evaluators
def test_3_months_end_on_the_same_day_number_or_with_the_month(evaluator: Evaluator) -> None:
    starts = ("2007-11-30", "2008-11-30", "2007-08-31", "2008-02-29", "2008-01-15", UNKNOWN)
    found = ends(evaluator, ISSUED.plus(Months(3)), *starts)
    assert found == [
        "2008-02-29",
        "2009-02-28",
        "2007-11-30",
        "2008-05-29",
        "2008-04-15",
        UNKNOWN,
    ]


@evaluators
def test_a_century_is_a_leap_year_every_400_years_only(evaluator: Evaluator) -> None:
    found = ends(evaluator, ISSUED.plus(Months(1)), "1900-01-31", "2000-01-31", "2100-01-31")
    assert found == ["1900-02-28", "2000-02-29", "2100-02-28"]


@evaluators
def test_born_on_29_february_of_age_on_1_march(evaluator: Evaluator) -> None:
    of_age = ISSUED.plus(Months(18 * 12, overflow=Overflow.NEXT_DAY))
    found = ends(evaluator, of_age, "1988-02-29", "1982-02-28", "1988-03-01")
    assert found == ["2006-03-01", "2000-02-28", "2006-03-01"]


@evaluators
def test_a_term_beyond_the_calendar_ends_with_it(evaluator: Evaluator) -> None:
    for term in (Days(4_000_000), Months(120_000), Months(2)):
        assert ends(evaluator, ISSUED.plus(term), "9999-11-30") == ["9999-12-31"]


@evaluators
def test_the_last_day_is_held_the_day_after_is_not(evaluator: Evaluator) -> None:
    held = ON.at_most(ISSUED.plus(Days(45)))
    cases = {
        "issued": [date(2008, 2, 10)] * 3 + [UNKNOWN, date(2008, 2, 10)],
        "on": [date(2008, 3, 25), date(2008, 3, 26), date(2008, 3, 27), date(2008, 3, 26), UNKNOWN],
    }
    found, _ = evaluator({"held": held}, cases, {})
    assert found["held"] == [True, True, False, UNKNOWN, UNKNOWN]


@evaluators
def test_the_earliest_of_the_days_that_are_known(evaluator: Evaluator) -> None:
    first, second = date(2008, 2, 10), date(2008, 3, 1)
    cases = {"issued": [first, UNKNOWN, second, UNKNOWN], "on": [second, second, first, UNKNOWN]}
    found, _ = evaluator({"first": n.Earliest((ISSUED, ON))}, cases, {})
    assert found["first"] == [first, second, first, UNKNOWN]


class TestVersions:
    """What the law said on the case's own day decides, not what it says today."""

    annex_15 = date(2017, 5, 20)
    document = Rule(
        "P-1",
        "document",
        (Version(None, word("order to leave")), Version(annex_15, word("annex 15"))),
        dated_by=ISSUED,
    )

    @evaluators
    def test_the_version_of_the_day_of_issue(self, evaluator: Evaluator) -> None:
        cases = {"issued": [date(2017, 5, 19), self.annex_15, date.min, UNKNOWN]}
        found, _ = evaluator({"document": self.document}, cases, {})
        assert found["document"] == ["order to leave", "annex 15", "order to leave", UNKNOWN]

    @evaluators
    def test_the_branch_is_that_of_the_version_in_force(self, evaluator: Evaluator) -> None:
        a, b = Fact("a", Kind.TRI), Fact("b", Kind.TRI)
        rule = Rule("P-1", "open", (Version(None, a & b), Version(self.annex_15, b | a)), ISSUED)
        cases = {
            "issued": [date(2017, 5, 19), self.annex_15, UNKNOWN],
            "a": [False, False, False],
            "b": [True, True, True],
        }
        _, branches = evaluator({"open": rule}, cases, {})
        assert branches["open"] == [0, 0, -1]


class TestParameters:
    """A number of the law in the version of a day; before its first date, the first."""

    surcharge = History(
        "surcharge",
        (
            ParameterValue(date(1997, 1, 13), 55, "S1", True),
            ParameterValue(date(2012, 1, 1), 60, "S1", True),
            ParameterValue(date(2017, 1, 1), 80, "S1", True),
        ),
    )

    @evaluators
    def test_the_value_of_the_day(self, evaluator: Evaluator) -> None:
        node = Parameter("surcharge", at=ON)
        dates = [date(1990, 1, 1), date(2011, 12, 31), date(2012, 1, 1), date(2018, 1, 1), UNKNOWN]
        found, _ = evaluator({"value": node}, {"on": dates}, {"surcharge": self.surcharge})
        assert found["value"] == [55, 55, 60, 80, UNKNOWN]

    @evaluators
    def test_a_length_of_its_day(self, evaluator: Evaluator) -> None:
        history = History(
            "reflection_days",
            (
                ParameterValue(None, 45, "S1", True),
                ParameterValue(date(2008, 1, 1), 90, "-", False),
            ),
        )
        end = ISSUED.plus(Days(Parameter("reflection_days", at=ISSUED)))
        cases = {"issued": [date(2007, 12, 31), date(2008, 1, 1), UNKNOWN]}
        found, _ = evaluator({"end": end}, cases, {"reflection_days": history})
        assert found["end"] == [date(2008, 2, 14), date(2008, 3, 31), UNKNOWN]
