"""A case known only as far as it had to be decided: what the search for overlaps goes through.

The world is a choice for each *question*: the value of a fact, whether a day is known, how two
days (or counts) stand to each other, which version of a rule a day selects. Questions about
different pairs of days are taken as independent. So the worlds include every real case, and some
that no calendar allows: that no world shows an overlap is a proof, that one does is a lead.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from operator import eq, le, lt
from typing import Any

from .. import nodes as n
from ..nodes import Kind, Node, Value
from ..rules import Rule

Key = tuple[object, ...]
_COMPARE: Mapping[str, Callable[[Any, Any], bool]] = {"<": lt, "<=": le, "==": eq}


class Undecided(Exception):
    """A question the world has no answer for yet, and the answers there are."""

    def __init__(self, key: Key, answers: tuple[object, ...]) -> None:
        super().__init__(key)
        self.key, self.answers = key, answers


@dataclass
class World:
    """Values of nodes under some choices. Raises Undecided where one more choice is needed."""

    choices: Mapping[Key, object]
    keys: dict[int, Key] = field(default_factory=dict)

    def ask(self, key: Key, *answers: object) -> object:
        if len(answers) == 1:
            return answers[0]
        if key not in self.choices:
            raise Undecided(key, answers)
        return self.choices[key]

    def tri(self, node: Node) -> bool | None:
        """The value of a yes/no/unknown node."""
        match node:
            case n.Fact():
                found = self.ask(("fact", node.name), True, False, None)
                return found if isinstance(found, bool) else None
            case n.Constant():
                return node.value if isinstance(node.value, bool) else None
            case n.And():
                return self._parts(node.parts, decisive=False)
            case n.Or():
                return self._parts(node.parts, decisive=True)
            case n.Not():
                return _opposite(self.tri(node.part))
            case n.Unless():
                parts = (node.general, n.Not(node.exception))
                return self._parts(parts, decisive=False)
            case n.Condition():
                return self.tri(node.part)
            case n.Known():
                return self.known(node.part)
            case n.OneOf():
                word = self.word(node.part)
                return None if word is None else word in node.values
            case n.Compare():
                return self._compare(node)
            case n.Choose():
                return self.tri(self._chosen(node))
            case Rule():
                body = self._in_force(node)
                return None if body is None else self.tri(body)
        raise TypeError(f"{type(node).__name__} is no yes or no")

    def word(self, node: Node) -> Value:
        """The value of a category node."""
        match node:
            case n.Fact():
                found = self.ask(("fact", node.name), *node.values, None)
                return found if isinstance(found, str) else None
            case n.Constant():
                return node.value
            case n.Choose():
                return self.word(self._chosen(node))
            case Rule():
                body = self._in_force(node)
                return None if body is None else self.word(body)
        raise TypeError(f"{type(node).__name__} is no category")

    def known(self, node: Node) -> bool:
        """Whether a node's value is known."""
        if node.kind is Kind.TRI:
            return self.tri(node) is not None
        if node.kind is Kind.CATEGORY:
            return self.word(node) is not None
        match node:
            case n.Fact():
                return self.ask(("known", node.name), True, False) is True
            case n.Constant():
                return node.value is not None
            case n.Earliest():
                return any(self.known(part) for part in node.parts)
            case n.Choose():
                return self.known(self._chosen(node))
            case Rule():
                body = self._in_force(node)
                return body is not None and self.known(body)
        return all(self.known(part) for part in node.children())

    def _parts(self, parts: tuple[Node, ...], *, decisive: bool) -> bool | None:
        """And or or: a part that decides is enough, whatever the others still ask."""
        open_question: Undecided | None = None
        result: bool | None = not decisive
        for part in parts:
            try:
                value = self.tri(part)
            except Undecided as question:
                open_question = open_question or question
                continue
            if value is decisive:
                return decisive
            if value is None:
                result = None
        if open_question:
            raise open_question
        return result

    def _compare(self, node: n.Compare) -> bool | None:
        one, other = self._leaf(node.left), self._leaf(node.right)
        if one is None or other is None or not (self.known(one) and self.known(other)):
            return None
        left, right = self.key(one), self.key(other)
        if left == right:
            return node.op != "<"
        if isinstance(one, n.Constant) and isinstance(other, n.Constant):
            return _COMPARE[node.op](one.value, other.value)
        ordered = repr(left) < repr(right)
        pair = ("order", left, right) if ordered else ("order", right, left)
        order = self.ask(pair, -1, 0, 1)
        sign = int(str(order)) if ordered else -int(str(order))
        return {"<": sign < 0, "<=": sign <= 0, "==": sign == 0}[node.op]

    def _leaf(self, node: Node) -> Node | None:
        """The expression a day or count comes from, past all choices; None: not known which."""
        found: Node | None = node
        while isinstance(found, n.Choose | Rule):
            found = self._chosen(found) if isinstance(found, n.Choose) else self._in_force(found)
        return found

    def _chosen(self, node: n.Choose) -> Node:
        for branch in node.branches:
            if self.tri(branch.when) is True:
                return branch.value
        return node.otherwise

    def _in_force(self, rule: Rule) -> Node | None:
        if rule.dated_by is None:
            return rule.versions[0].body
        if not self.known(rule.dated_by):
            return None
        # One question for all that is dated by this day: how far it lies among these starts.
        question = ("version", self.key(rule.dated_by), rule.starts)
        return rule.versions[int(str(self.ask(question, *range(len(rule.versions)))))].body

    def key(self, node: Node) -> Key:
        """A name that two nodes share when they say the same."""
        if id(node) not in self.keys:
            self.keys[id(node)] = self._key(node)
        return self.keys[id(node)]

    def _key(self, node: Node) -> Key:
        node = same(node)
        parts: tuple[object, ...] = tuple(self.key(child) for child in node.children())
        match node:
            case n.Fact():
                parts = (node.name,)
            case n.Constant():
                parts = (repr(node.value),)
            case n.Parameter():
                parts = (node.name, *parts)
            case n.Plus():
                parts = (type(node.term).__name__, repr(_own(node)), *parts)
            case n.Compare():
                parts = (node.op, *parts)
            case n.OneOf():
                parts = (node.values, *parts)
            case n.Over():
                parts = (node.divisor, *parts)
            case Rule():
                parts = (node.starts, *parts)
        return (type(node).__name__, *parts)


def same(node: Node) -> Node:
    """The node itself, or the only body of a rule or condition that passes it on."""
    while True:
        if isinstance(node, n.Condition):
            node = node.part
        elif isinstance(node, Rule) and node.dated_by is None:
            node = node.versions[0].body
        else:
            return node


def _own(node: n.Plus) -> tuple[object, ...]:
    term = node.term
    length = None if isinstance(term.length, n.Parameter) else term.length
    return length, term.counting, term.roll_over, getattr(term, "overflow", None)


def _opposite(value: bool | None) -> bool | None:
    return None if value is None else not value


Question = Callable[[World], bool]


class TooMany(Exception):
    """The search was given up: the question has too many cases."""


def find_world(holds: Question, most: int) -> dict[Key, object] | None:
    """Choices under which `holds` is true, or None where there are none at all.

    Goes through all worlds, each only as far as it needs deciding.
    Errors: TooMany after `most` steps.
    """
    keys: dict[int, Key] = {}
    stack: list[dict[Key, object]] = [{}]
    for _ in range(most):
        if not stack:
            return None
        choices = stack.pop()
        try:
            if holds(World(choices, keys)):
                return choices
        except Undecided as question:
            stack.extend({**choices, question.key: answer} for answer in question.answers)
    raise TooMany
