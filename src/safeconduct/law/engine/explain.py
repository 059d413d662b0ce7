"""One case, one value at a time: the reference evaluator all others must agree with.

`Evaluation` gives a node's value for the facts of one case, each node computed once. What it does
is written to be read against the docstrings of `nodes`; `reasons` tells people about it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from operator import eq, le, lt
from typing import Any, cast

from .errors import LawError
from .nodes import (
    And,
    Choose,
    Compare,
    Condition,
    Constant,
    Earliest,
    Fact,
    Known,
    Node,
    Not,
    OneOf,
    Or,
    Over,
    Parameter,
    Plus,
    Times,
    Unless,
    Value,
)
from .rules import History, Rule, Version
from .terms import Days, add_days, add_months

_COMPARE: Mapping[str, Callable[[Any, Any], bool]] = {"<": lt, "<=": le, "==": eq}


class Evaluation:
    """The values of nodes for one case.

    `facts` gives a value (or None: not known) for every fact asked for; a fact that is not in it
    is an error of the program, never a silent "not known".
    """

    __slots__ = ("_memo", "facts", "parameters")

    def __init__(self, facts: Mapping[str, Value], parameters: Mapping[str, History]) -> None:
        self.facts = facts
        self.parameters = parameters
        self._memo: dict[int, Value] = {}

    def value(self, node: Node) -> Value:
        """The node's value: True / False / None, a date, a category's name, a count."""
        key = id(node)
        memo = self._memo
        if key in memo:
            return memo[key]
        result = memo[key] = _EVALUATE[type(node)](self, node)
        return result

    def version(self, rule: Rule) -> Version | None:
        """The version of the rule that the case's own date selects; None when it is not known."""
        if rule.dated_by is None:
            return rule.versions[0]
        when = self.value(rule.dated_by)
        if when is None:
            return None
        begun = sum(1 for start in rule.starts if start <= cast(date, when))
        return rule.versions[begun]

    def chosen(self, node: Choose) -> int:
        """The index of the branch that fits first; the number of branches for `otherwise`."""
        for index, branch in enumerate(node.branches):
            if self.value(branch.when) is True:
                return index
        return len(node.branches)

    def _fact(self, node: Fact) -> Value:
        try:
            return self.facts[node.name]
        except KeyError:
            raise LawError(f"fact '{node.name}' was not given, not even as not known") from None

    def _constant(self, node: Constant) -> Value:
        return node.value

    def _parameter(self, node: Parameter) -> Value:
        when = self.value(node.at)
        return None if when is None else self.parameters[node.name].on(cast(date, when)).value

    def _and(self, node: And) -> Value:
        result: Value = True
        for part in node.parts:
            value = self.value(part)
            if value is False:
                return False
            if value is None:
                result = None
        return result

    def _or(self, node: Or) -> Value:
        result: Value = False
        for part in node.parts:
            value = self.value(part)
            if value is True:
                return True
            if value is None:
                result = None
        return result

    def _not(self, node: Not) -> Value:
        value = self.value(node.part)
        return None if value is None else not value

    def _unless(self, node: Unless) -> Value:
        general, exception = self.value(node.general), self.value(node.exception)
        if general is False or exception is True:
            return False
        return None if general is None or exception is None else True

    def _compare(self, node: Compare) -> Value:
        left, right = self.value(node.left), self.value(node.right)
        return None if left is None or right is None else _COMPARE[node.op](left, right)

    def _one_of(self, node: OneOf) -> Value:
        value = self.value(node.part)
        return None if value is None else value in node.values

    def _known(self, node: Known) -> Value:
        return self.value(node.part) is not None

    def _plus(self, node: Plus) -> Value:
        start, term = self.value(node.start), node.term
        length = self.value(term.length) if isinstance(term.length, Parameter) else term.length
        if start is None or length is None:
            return None
        if isinstance(term, Days):
            return add_days(cast(date, start), cast(int, length))
        return add_months(cast(date, start), cast(int, length), term.overflow)

    def _earliest(self, node: Earliest) -> Value:
        days = [cast(date, v) for part in node.parts if (v := self.value(part)) is not None]
        return min(days, default=None)

    def _times(self, node: Times) -> Value:
        product = 1
        for part in node.parts:
            value = self.value(part)
            if value is None:
                return None
            product *= cast(int, value)
        return product

    def _over(self, node: Over) -> Value:
        value = self.value(node.part)
        return None if value is None else cast(int, value) // node.divisor

    def _choose(self, node: Choose) -> Value:
        for branch in node.branches:
            if self.value(branch.when) is True:
                return self.value(branch.value)
        return self.value(node.otherwise)

    def _condition(self, node: Condition) -> Value:
        return self.value(node.part)

    def _rule(self, node: Rule) -> Value:
        version = self.version(node)
        return None if version is None else self.value(version.body)


_EVALUATE: Mapping[type[Node], Callable[[Evaluation, Any], Value]] = {
    Fact: Evaluation._fact,
    Constant: Evaluation._constant,
    Parameter: Evaluation._parameter,
    And: Evaluation._and,
    Or: Evaluation._or,
    Not: Evaluation._not,
    Unless: Evaluation._unless,
    Compare: Evaluation._compare,
    OneOf: Evaluation._one_of,
    Known: Evaluation._known,
    Plus: Evaluation._plus,
    Earliest: Evaluation._earliest,
    Times: Evaluation._times,
    Over: Evaluation._over,
    Choose: Evaluation._choose,
    Condition: Evaluation._condition,
    Rule: Evaluation._rule,
}


def value(node: Node, facts: Mapping[str, Value], parameters: Mapping[str, History]) -> Value:
    """One node's value for one case's facts."""
    return Evaluation(facts, parameters).value(node)
