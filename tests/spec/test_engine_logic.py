"""The language of the rules: yes, no and not known.

Every table here is run on each way of deciding: one case with its reasons, a caseload as columns,
the database, the compiled kernel's text. A missing fact is never "no".
"""

from __future__ import annotations

import pytest

from safeconduct.law.engine import nodes as n
from safeconduct.law.engine.building import count, word, yes_no
from safeconduct.law.engine.nodes import Branch, Fact, Kind, Node
from tests.unit.engine.evaluators import EVALUATORS, Evaluator

YES, NO, UNKNOWN = True, False, None
A, B = Fact("a", Kind.TRI), Fact("b", Kind.TRI)

evaluators = pytest.mark.parametrize("evaluator", EVALUATORS.values(), ids=EVALUATORS)


def table(evaluator: Evaluator, node: Node) -> list[list[object]]:
    """The node for a = yes, unknown, no (rows) and b = yes, unknown, no (columns)."""
    values = (YES, UNKNOWN, NO)
    cases = {"a": [a for a in values for _ in values], "b": list(values) * 3}
    found, _ = evaluator({"answer": node}, cases, {})
    answer = found["answer"]
    return [answer[0:3], answer[3:6], answer[6:9]]


@evaluators
def test_and_is_no_as_soon_as_one_part_is(evaluator: Evaluator) -> None:
    assert table(evaluator, A & B) == [
        [YES, UNKNOWN, NO],
        [UNKNOWN, UNKNOWN, NO],
        [NO, NO, NO],
    ]


@evaluators
def test_or_is_yes_as_soon_as_one_part_is(evaluator: Evaluator) -> None:
    assert table(evaluator, A | B) == [
        [YES, YES, YES],
        [YES, UNKNOWN, UNKNOWN],
        [YES, UNKNOWN, NO],
    ]


@evaluators
def test_not_leaves_the_unknown_unknown(evaluator: Evaluator) -> None:
    assert [row[0] for row in table(evaluator, ~A & yes_no(True))] == [NO, UNKNOWN, YES]


@evaluators
def test_a_rule_holds_unless_its_exception_does(evaluator: Evaluator) -> None:
    # a: the general rule; b: the exception.
    assert table(evaluator, n.Unless(A, B, "P-4")) == [
        [NO, UNKNOWN, YES],
        [NO, UNKNOWN, UNKNOWN],
        [NO, NO, NO],
    ]


@evaluators
def test_whether_something_is_known_is_always_known(evaluator: Evaluator) -> None:
    assert table(evaluator, A.known() & B.known()) == [
        [YES, NO, YES],
        [NO, NO, NO],
        [YES, NO, YES],
    ]


@evaluators
def test_de_morgan(evaluator: Evaluator) -> None:
    assert table(evaluator, ~(A & B)) == table(evaluator, ~A | ~B)
    assert table(evaluator, ~(A | B)) == table(evaluator, ~A & ~B)


class TestChoice:
    """The first branch that holds is taken; what is not known does not hold."""

    phase = n.Choose(
        (Branch("ended", A, word("ended")), Branch("reflection", B, word("reflection"))),
        word("detected"),
        "first",
    )

    @evaluators
    def test_the_first_branch_that_fits(self, evaluator: Evaluator) -> None:
        assert table(evaluator, self.phase) == [
            ["ended", "ended", "ended"],
            ["reflection", "detected", "detected"],
            ["reflection", "detected", "detected"],
        ]

    @evaluators
    def test_the_number_of_the_branch_is_told(self, evaluator: Evaluator) -> None:
        cases = {"a": [YES, UNKNOWN, NO], "b": [YES, YES, UNKNOWN]}
        _, branches = evaluator({"phase": self.phase}, cases, {})
        assert branches["phase"] == [0, 1, 2]


class TestWhichPartDecided:
    """Beside an answer stands which part of the rule it rests on; -1 where all hold."""

    @evaluators
    def test_of_and_the_first_part_that_fails_else_the_first_unknown(
        self, evaluator: Evaluator
    ) -> None:
        cases = {"a": [YES, UNKNOWN, UNKNOWN, YES], "b": [YES, NO, YES, UNKNOWN]}
        _, branches = evaluator({"both": A & B}, cases, {})
        assert branches["both"] == [-1, 1, 0, 1]

    @evaluators
    def test_of_or_the_first_part_that_holds_else_the_first_unknown(
        self, evaluator: Evaluator
    ) -> None:
        cases = {"a": [NO, UNKNOWN, UNKNOWN, YES], "b": [NO, YES, NO, UNKNOWN]}
        _, branches = evaluator({"either": A | B}, cases, {})
        assert branches["either"] == [-1, 1, 0, 0]

    @evaluators
    def test_of_an_exception_whether_the_rule_or_the_exception(self, evaluator: Evaluator) -> None:
        cases = {"a": [YES, NO, YES, UNKNOWN, YES], "b": [NO, NO, YES, YES, UNKNOWN]}
        _, branches = evaluator({"unless": n.Unless(A, B, "P-4")}, cases, {})
        assert branches["unless"] == [-1, 0, 1, 1, 1]


class TestCategories:
    """A category that is not known is none of those named, and not none of them either."""

    status = Fact("status", Kind.CATEGORY, ("legal", "illegal", "provisional"))

    @evaluators
    def test_one_of(self, evaluator: Evaluator) -> None:
        cases = {"status": ["legal", "illegal", "provisional", UNKNOWN]}
        found, _ = evaluator({"informed": self.status.one_of("illegal", "provisional")}, cases, {})
        assert found["informed"] == [NO, YES, YES, UNKNOWN]


class TestCounts:
    """Whole numbers: times, divided and rounded down."""

    base, victims = Fact("base", Kind.COUNT), Fact("victims", Kind.COUNT)

    @evaluators
    def test_fifty_thousand_times_five_and_a_half(self, evaluator: Evaluator) -> None:
        fine = n.Over(n.Times((count(50_000), count(55), self.victims)), 10)
        found, _ = evaluator({"fine": fine}, {"victims": [1, 3, 0, UNKNOWN]}, {})
        assert found["fine"] == [275_000, 825_000, 0, UNKNOWN]

    @evaluators
    def test_rounding_down_is_down_below_nought_too(self, evaluator: Evaluator) -> None:
        found, _ = evaluator({"half": n.Over(self.base, 2)}, {"base": [-3, -1, 1, 3]}, {})
        assert found["half"] == [-2, -1, 0, 1]
