"""How the evaluators for whole caseloads write values down as numbers.

Yes, unknown and no are 2, 1 and 0, so that Kleene's and is the least, his or the greatest, and
his not is two minus the value. Days are counted from 1 January 1970, as Arrow, NumPy and the
databases do. Categories are numbered in one vocabulary for all nodes evaluated together.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from .building import walk
from .nodes import Choose, Condition, Constant, Fact, Kind, Node, Value
from .rules import History, Rule

NO, UNKNOWN, YES = 0, 1, 2

_EPOCH = date(1970, 1, 1).toordinal()
FIRST_DAY = date.min.toordinal() - _EPOCH
LAST_DAY = date.max.toordinal() - _EPOCH


def tri(value: Value) -> int:
    """The code of yes, no or unknown."""
    return UNKNOWN if value is None else YES if value else NO


def days(value: date) -> int:
    """The day as a number of days since 1 January 1970."""
    return value.toordinal() - _EPOCH


def day_of(number: int) -> date:
    """The day `number` days after 1 January 1970."""
    return date.fromordinal(number + _EPOCH)


class Vocabulary:
    """The numbers of all category values that occur in some nodes.

    `within(node)` names the values a category node can take, in the order the law names them.
    """

    def __init__(self, roots: Iterable[Node]) -> None:
        self._words: dict[str, int] = {}
        self._within: dict[int, tuple[str, ...]] = {}
        self._nodes = tuple(walk(*roots))
        for node in self._nodes:
            if node.kind is Kind.CATEGORY:
                words = _words_of(node, self._within)
                self._within[id(node)] = words
                for word in words:
                    self._words.setdefault(word, len(self._words))

    def __len__(self) -> int:
        return len(self._words)

    def within(self, node: Node) -> tuple[str, ...]:
        """The values this category node can take."""
        return self._within[id(node)]

    def code(self, word: str) -> int | None:
        """The number of `word`; None when no node can take it."""
        return self._words.get(word)


def _words_of(node: Node, within: Mapping[int, tuple[str, ...]]) -> tuple[str, ...]:
    if isinstance(node, Fact):
        return node.values
    if isinstance(node, Constant):
        return () if node.value is None else (str(node.value),)
    if isinstance(node, Choose):
        sources = [branch.value for branch in node.branches] + [node.otherwise]
    elif isinstance(node, Rule):
        sources = [version.body for version in node.versions]
    else:
        raise TypeError(f"{type(node).__name__} gives no category")
    return tuple(dict.fromkeys(word for source in sources for word in within[id(source)]))


def facts_of(roots: Iterable[Node]) -> dict[str, Fact]:
    """The facts that `roots` rest on, by name.

    Errors: ValueError when two facts of one name differ in kind or values.
    """
    found: dict[str, Fact] = {}
    for node in walk(*roots):
        if isinstance(node, Fact):
            other = found.setdefault(node.name, node)
            if (other.kind, other.values) != (node.kind, node.values):
                raise ValueError(
                    f"fact '{node.name}' is declared twice, as {other.kind.value} and "
                    f"{node.kind.value}, or with different values"
                )
    return found


def history_of(name: str, parameters: Mapping[str, History]) -> History:
    """The history of a parameter. Errors: ValueError when the law has none of that name."""
    try:
        return parameters[name]
    except KeyError:
        known = ", ".join(sorted(parameters)) or "none"
        raise ValueError(f"parameter '{name}' has no history, expected one of {known}") from None


def plain(node: Node) -> Node:
    """The node itself, a named condition's own part taken for it."""
    while isinstance(node, Condition):
        node = node.part
    return node
