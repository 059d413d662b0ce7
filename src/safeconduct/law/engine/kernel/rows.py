"""One row of a caseload, node by node, as lines of Python for numba to compile.

Within a row a yes/no/unknown is two truths, "is yes" (``y``) and "is no" (``n``): negation costs
nothing and a comparison is one already. An unknown day is `FAR`, later than all days; an unknown
category -1; an unknown count the least number of its width. All of a row is computed whatever the
branches, which lets the compiler take many rows at a time.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from .. import nodes as n
from ..bounds import count_bounds
from ..building import walk
from ..codes import FIRST_DAY, LAST_DAY, Vocabulary, days, history_of
from ..nodes import Fact, Kind, Node, Value
from ..rules import History, Rule
from ..terms import LAST_DATE, Days, Overflow

FAR = 2**30
"""The day that is not known."""


class Place(NamedTuple):
    """Where a column of a chunk begins: in the buffer of which width in bits, and at what index."""

    width: int
    at: int


_MOST_DAYS = LAST_DAY - FIRST_DAY
_MOST_MONTHS = 12 * LAST_DATE.year


class RowWriter:
    """Writes nodes once each; `lines` is the body of the loop, `before` what precedes it."""

    def __init__(
        self, roots: Sequence[Node], parameters: Mapping[str, History], chunk: int
    ) -> None:
        self.parameters, self.chunk = parameters, chunk
        self.vocabulary = Vocabulary(roots)
        bounds = count_bounds(roots, parameters).values()
        narrow = all(max(-low, high) < 2**31 for low, high in bounds)
        self.width = {
            Kind.TRI: 8,
            Kind.DATE: 32,
            Kind.CATEGORY: 8 if len(self.vocabulary) < 127 else 32,
            Kind.COUNT: 32 if narrow else 64,
        }
        self.unknown: dict[Kind, int] = {
            Kind.DATE: FAR,
            Kind.CATEGORY: -1,
            Kind.COUNT: -(1 << (self.width[Kind.COUNT] - 1)),
        }
        self.before: list[str] = []
        self.lines: list[str] = []
        self.numbers: list[int] = []
        self.names: dict[int, str] = {}
        self.loaded: dict[str, str] = {}
        self.months: set[str] = set()
        self.facts: dict[str, Place] = {}
        self.rows = dict.fromkeys((8, 32, 64), 0)
        self._made = 0

    # A node's variables: v1 for a day, category or count; y1 and n1 for yes/no/unknown.

    def add(self, root: Node) -> str:
        for node in walk(root):
            if id(node) not in self.names:
                self.names[id(node)] = self._place(node)
        return self.names[id(root)]

    def line(self, text: str) -> None:
        self.lines.append(text)

    def cast(self, kind: Kind, text: str | int) -> str:
        return f"i{self.width[kind]}({text})"

    def new(self) -> str:
        self._made += 1
        return str(self._made)

    def _place(self, node: Node) -> str:
        if isinstance(node, n.Condition):
            return self.names[id(node.part)]
        if isinstance(node, Rule) and node.dated_by is None:
            return self.names[id(node.versions[0].body)]
        if isinstance(node, Fact):
            return self._fact(node)
        name = self.new()
        parts = [self.names[id(child)] for child in node.children()]
        _WRITE[type(node)](self, node, name, parts)
        return name

    def _fact(self, fact: Fact) -> str:
        if fact.name not in self.loaded:
            name = self.loaded[fact.name] = self.new()
            width = self.width[fact.kind]
            place = self.facts[fact.name] = Place(width, self.rows[width] * self.chunk)
            self.rows[width] += 1
            at = f"in{width}[{place.at} + i]"
            if fact.kind is Kind.TRI:
                self.line(f"t{name} = {at}")
                self.line(f"y{name} = t{name} == 2")
                self.line(f"n{name} = t{name} == 0")
            else:
                self.line(f"v{name} = {at}")
        return self.loaded[fact.name]

    def literal(self, value: Value, kind: Kind) -> int:
        if value is None:
            return self.unknown[kind]
        if isinstance(value, str):
            code = self.vocabulary.code(value)
            return -1 if code is None else code
        return days(value) if isinstance(value, date) else value

    def constant(self, node: n.Constant, name: str, _: Sequence[str]) -> None:
        if node.kind is Kind.TRI:
            self.line(f"y{name} = {node.value is True}")
            self.line(f"n{name} = {node.value is False}")
        else:
            self.line(f"v{name} = {self.cast(node.kind, self.literal(node.value, node.kind))}")

    def parameter(self, node: n.Parameter, name: str, parts: Sequence[str]) -> None:
        history = history_of(node.name, self.parameters)
        for step, given in enumerate(history.values):
            self.before.append(
                f"p{name}_{step} = {self.cast(node.kind, self._number(given.value, node.kind))}"
            )
        self.line(f"v{name} = p{name}_0")
        for step, start in enumerate(history.starts, 1):
            self.before.append(f"s{name}_{step} = i32({self._number(start, Kind.DATE)})")
            self.line(f"v{name} = select(v{parts[0]} >= s{name}_{step}, p{name}_{step}, v{name})")
        self._unknown_without(name, node.kind, parts[0])

    def _number(self, value: Value, kind: Kind) -> str:
        self.numbers.append(self.literal(value, kind))
        return f"numbers[{len(self.numbers) - 1}]"

    def _unknown_without(self, name: str, kind: Kind, when: str) -> None:
        unknown = self.cast(kind, self.unknown[kind])
        self.line(f"v{name} = select(v{when} != {FAR}, v{name}, {unknown})")

    def all_of(self, _: n.And, name: str, parts: Sequence[str]) -> None:
        self.line(f"y{name} = " + " & ".join(f"y{part}" for part in parts))
        self.line(f"n{name} = " + " | ".join(f"n{part}" for part in parts))

    def any_of(self, _: n.Or, name: str, parts: Sequence[str]) -> None:
        self.line(f"y{name} = " + " | ".join(f"y{part}" for part in parts))
        self.line(f"n{name} = " + " & ".join(f"n{part}" for part in parts))

    def opposite(self, _: n.Not, name: str, parts: Sequence[str]) -> None:
        self.line(f"y{name} = n{parts[0]}")
        self.line(f"n{name} = y{parts[0]}")

    def unless(self, _: n.Unless, name: str, parts: Sequence[str]) -> None:
        general, exception = parts
        self.line(f"y{name} = y{general} & n{exception}")
        self.line(f"n{name} = n{general} | y{exception}")

    def compare(self, node: n.Compare, name: str, parts: Sequence[str]) -> None:
        left, right = parts
        unknown = self.unknown[node.left.kind]
        self.line(f"k{name} = (v{left} != {unknown}) & (v{right} != {unknown})")
        self.line(f"y{name} = k{name} & (v{left} {node.op} v{right})")
        self.line(f"n{name} = k{name} ^ y{name}")

    def one_of(self, node: n.OneOf, name: str, parts: Sequence[str]) -> None:
        codes = [self.vocabulary.code(word) for word in node.values]
        found = [f"(v{parts[0]} == {code})" for code in codes if code is not None]
        self.line(f"y{name} = " + (" | ".join(found) or "False"))
        self.line(f"n{name} = (v{parts[0]} >= 0) ^ y{name}")

    def known(self, node: n.Known, name: str, parts: Sequence[str]) -> None:
        if node.part.kind is Kind.TRI:
            self.line(f"y{name} = y{parts[0]} | n{parts[0]}")
        else:
            self.line(f"y{name} = v{parts[0]} != {self.unknown[node.part.kind]}")
        self.line(f"n{name} = y{name} ^ True")

    def plus(self, node: n.Plus, name: str, parts: Sequence[str]) -> None:
        start, term = parts[0], node.term
        most = _MOST_DAYS if isinstance(term, Days) else _MOST_MONTHS
        known = f"v{start} != {FAR}"
        if isinstance(term.length, int):
            length = str(min(term.length, most))
        else:
            unknown = self.unknown[Kind.COUNT]
            self.line(f"k{name} = v{parts[1]} != {unknown}")
            self.line(f"l{name} = select(k{name}, v{parts[1]}, {self.cast(Kind.COUNT, 0)})")
            self.line(
                f"l{name} = i32(select(l{name} < {most}, l{name}, {self.cast(Kind.COUNT, most)}))"
            )
            length, known = f"l{name}", f"(({known}) & k{name})"
        if isinstance(term, Days):
            self.line(f"e{name} = i32(v{start} + {length})")
            self.line(f"e{name} = select(e{name} < {LAST_DAY}, e{name}, i32({LAST_DAY}))")
        else:
            self._month_of(start)
            spill = 0 if term.overflow is Overflow.CLAMP else 1
            self.line(f"e{name} = end_of_months(m{start}, d{start}, {length}, {spill})")
        self.line(f"v{name} = select({known}, e{name}, i32({FAR}))")

    def _month_of(self, start: str) -> None:
        """The month ``m`` a day lies in and its day ``d`` there, once for all terms from it."""
        if start not in self.months:
            self.months.add(start)
            self.line(f"a{start} = select(v{start} != {FAR}, v{start}, i32(0))")
            self.line(f"m{start} = month_of(a{start})")
            self.line(f"d{start} = day_in_month(a{start}, m{start})")

    def earliest(self, node: n.Earliest, name: str, parts: Sequence[str]) -> None:
        self.line(f"v{name} = " + (f"v{parts[0]}" if parts else f"i32({FAR})"))
        for part in parts[1:]:
            self.line(f"v{name} = select(v{part} < v{name}, v{part}, v{name})")

    def times(self, node: n.Times, name: str, parts: Sequence[str]) -> None:
        unknown = self.unknown[Kind.COUNT]
        self.line(f"k{name} = " + (" & ".join(f"(v{p} != {unknown})" for p in parts) or "True"))
        self.line(f"v{name} = {self.cast(Kind.COUNT, 1)}")
        for part in parts:
            factor = f"select(k{name}, v{part}, {self.cast(Kind.COUNT, 0)})"
            self.line(f"v{name} = {self.cast(Kind.COUNT, f'v{name} * {factor}')}")
        self.line(f"v{name} = select(k{name}, v{name}, {self.cast(Kind.COUNT, unknown)})")

    def over(self, node: n.Over, name: str, parts: Sequence[str]) -> None:
        unknown = self.unknown[Kind.COUNT]
        quotient = self.cast(Kind.COUNT, f"v{parts[0]} // {node.divisor}")
        self.line(
            f"v{name} = select(v{parts[0]} != {unknown}, {quotient}, "
            f"{self.cast(Kind.COUNT, unknown)})"
        )

    def choose(self, node: n.Choose, name: str, parts: Sequence[str]) -> None:
        pairs = list(zip(parts[:-1:2], parts[1:-1:2], strict=True))
        self._begin(node.kind, name, parts[-1])
        for when, value in reversed(pairs):
            self._select(node.kind, name, f"y{when}", value)

    def version(self, node: Rule, name: str, parts: Sequence[str]) -> None:
        *bodies, when = parts
        self._begin(node.kind, name, bodies[0])
        for start, body in zip(node.starts, bodies[1:], strict=True):
            self.line(f"w{name} = v{when} >= {days(start)}")
            self._select(node.kind, name, f"w{name}", body)
        if node.kind is Kind.TRI:
            self.line(f"k{name} = v{when} != {FAR}")
            self.line(f"y{name} = y{name} & k{name}")
            self.line(f"n{name} = n{name} & k{name}")
        else:
            self._unknown_without(name, node.kind, when)

    def _begin(self, kind: Kind, name: str, value: str) -> None:
        for letter in "yn" if kind is Kind.TRI else "v":
            self.line(f"{letter}{name} = {letter}{value}")

    def _select(self, kind: Kind, name: str, here: str, value: str) -> None:
        for letter in "yn" if kind is Kind.TRI else "v":
            self.line(f"{letter}{name} = select({here}, {letter}{value}, {letter}{name})")


_WRITE: Mapping[type[Node], Callable[..., None]] = {
    n.Constant: RowWriter.constant,
    n.Parameter: RowWriter.parameter,
    n.And: RowWriter.all_of,
    n.Or: RowWriter.any_of,
    n.Not: RowWriter.opposite,
    n.Unless: RowWriter.unless,
    n.Compare: RowWriter.compare,
    n.OneOf: RowWriter.one_of,
    n.Known: RowWriter.known,
    n.Plus: RowWriter.plus,
    n.Earliest: RowWriter.earliest,
    n.Times: RowWriter.times,
    n.Over: RowWriter.over,
    n.Choose: RowWriter.choose,
    Rule: RowWriter.version,
}
