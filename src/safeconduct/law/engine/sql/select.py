"""A law as one SELECT: layer upon layer of subselects, so that shared nodes are computed once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from .. import nodes as n
from ..bounds import demand_bounded
from ..branches import HOLDS, deciding
from ..building import walk
from ..codes import facts_of, plain
from ..nodes import Node
from ..rules import History, Rule
from .dialects import Dialect
from .expressions import Expressions, repeated

BRANCH = "#branch"
"""What is put behind an output's name to name its branch column."""

_LONGEST = 2000


@dataclass(frozen=True, slots=True)
class _Text:
    """An expression, the layer from which it can be computed, and the columns it reads."""

    sql: str
    layer: int
    reads: frozenset[str]


def select(
    outputs: Mapping[str, Node],
    parameters: Mapping[str, History],
    dialect: Dialect,
    *,
    table: str,
    keys: Sequence[str] = (),
    branches: bool = False,
) -> str:
    """The SELECT that gives each output a column, and each row's `keys` beside it.

    `table` has a column for every fact, NULL where it is not known. With `branches`, output `x`
    has its branch number in column ``x#branch``. Names are quoted and values written as
    literals, whatever they hold.
    Errors: ValueError for a parameter without a history, a name with '#', a name given twice.
    """
    names = [*keys, *outputs]
    for name in names:
        if "#" in name:
            raise ValueError(f"output or key '{name}': '#' is kept for columns made on the way")
        if names.count(name) > 1:
            raise ValueError(f"output or key '{name}': found twice, expected once")
    if not outputs:
        raise ValueError("outputs: found none, expected at least one")
    demand_bounded(outputs.values(), parameters)
    facts_of(outputs.values())
    layers = _Layers(outputs, Expressions(dialect, parameters), branches=branches)
    answers = {name: layers.text(node) for name, node in outputs.items()}
    if branches:
        answers |= {name + BRANCH: layers.branch(node) for name, node in outputs.items()}
    return _stacked(layers, answers, dialect, table, keys)


class _Layers:
    """Names the nodes that are used more than once (or long) and sorts them into layers."""

    def __init__(
        self, outputs: Mapping[str, Node], expressions: Expressions, *, branches: bool
    ) -> None:
        self.expressions = expressions
        self.columns: list[dict[str, _Text]] = []
        self._texts: dict[int, _Text] = {}
        self._uses = Counter(
            id(_same(child)) for node in walk(*outputs.values()) for child in _uses(node)
        )
        self._uses.update(id(_same(node)) for node in outputs.values())
        if branches:
            for node in outputs.values():
                for body in _bodies(node):
                    # A deciding part stands in a branch number's expression twice.
                    self._uses.update(2 * [id(_same(part)) for part in deciding(body)])
        for node in walk(*outputs.values()):
            if _same(node) is node:
                self._texts[id(node)] = self._place(node)

    def text(self, node: Node) -> _Text:
        return self._texts[id(_same(node))]

    def branch(self, node: Node) -> _Text:
        node = plain(node)
        bodies = [plain(body) for body in _bodies(node)]
        parts = [self.text(part) for body in bodies for part in deciding(body)]
        written = [
            self.expressions.branch(body, [self.text(part).sql for part in deciding(body)])
            for body in bodies
        ]
        if not isinstance(node, Rule) or node.dated_by is None:
            return _joined(written[0], parts)
        when = self.text(node.dated_by)
        sql = self.expressions.in_force(when.sql, node.starts, written, str(HOLDS))
        return _joined(sql, [*parts, when])

    def _place(self, node: Node) -> _Text:
        parts = [self.text(child) for child in node.children()]
        text = _joined(self.expressions.write(node, [part.sql for part in parts]), parts)
        if isinstance(node, n.Fact):
            return _Text(text.sql, 0, frozenset([text.sql]))
        if isinstance(node, n.Constant):
            return text
        if self._uses[id(node)] < 2 and len(text.sql) < _LONGEST:
            return text
        while len(self.columns) <= text.layer:
            self.columns.append({})
        made = sum(len(layer) for layer in self.columns)
        name = self.expressions.dialect.identifier(f"#{made}")
        self.columns[text.layer][name] = text
        return _Text(name, text.layer + 1, frozenset([name]))


def _stacked(
    layers: _Layers,
    answers: Mapping[str, _Text],
    dialect: Dialect,
    table: str,
    keys: Sequence[str],
) -> str:
    """The subselects, each passing on just the columns that later ones read."""
    own = [dialect.identifier(key) for key in keys]
    wanted = frozenset(own).union(*(text.reads for text in answers.values()))
    passed: list[list[str]] = []
    for layer in reversed(layers.columns):
        made = wanted & layer.keys()
        kept = wanted - layer.keys()
        passed.append(sorted(kept))
        wanted = kept.union(*(layer[name].reads for name in made))
    source = dialect.identifier(table)
    for depth, (layer, through) in enumerate(zip(layers.columns, reversed(passed), strict=True)):
        items = through + [f"{text.sql} AS {name}" for name, text in layer.items()]
        inner = f"SELECT {', '.join(items)}\n  FROM {source}{dialect.fence}"  # noqa: S608 - quoted above
        source = f"(\n{inner}\n) AS {dialect.identifier(f'#layer{depth}')}"
    last = own + [f"{text.sql} AS {dialect.identifier(name)}" for name, text in answers.items()]
    return f"SELECT {', '.join(last)}\n  FROM {source}"  # noqa: S608 - quoted above


def _joined(sql: str, parts: Sequence[_Text]) -> _Text:
    layer = max((part.layer for part in parts), default=0)
    return _Text(sql, layer, frozenset().union(*(part.reads for part in parts)))


def _same(node: Node) -> Node:
    """The node that stands for this one: conditions and undated rules only pass a value on."""
    node = plain(node)
    while isinstance(node, Rule) and node.dated_by is None:
        node = plain(node.versions[0].body)
    return node


def _uses(node: Node) -> tuple[Node, ...]:
    if _same(node) is not node:
        return ()
    return (*node.children(), *repeated(node))


def _bodies(node: Node) -> tuple[Node, ...]:
    node = plain(node)
    if isinstance(node, Rule):
        return tuple(version.body for version in node.versions)
    return (node,)
