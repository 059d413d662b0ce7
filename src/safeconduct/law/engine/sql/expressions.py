"""One node as an SQL expression, its parts given as text.

SQL's own logic is Kleene's with NULL for unknown, so And, Or and Not are themselves; whatever
else is done to NULL gives NULL, as the nodes demand.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from .. import nodes as n
from ..branches import HOLDS
from ..codes import FIRST_DAY, LAST_DAY, history_of
from ..nodes import Kind, Node, Value
from ..rules import History, Rule
from ..terms import LAST_DATE, Days, Overflow
from .dialects import Dialect

_MOST_DAYS = LAST_DAY - FIRST_DAY
_MOST_MONTHS = 12 * LAST_DATE.year


class Expressions:
    """Writes nodes in one dialect, with the values of some parameters."""

    def __init__(self, dialect: Dialect, parameters: Mapping[str, History]) -> None:
        self.dialect = dialect
        self.parameters = parameters

    def literal(self, value: Value, kind: Kind) -> str:
        """A value written in the law; NULL, of its type, for unknown."""
        if value is None:
            return f"CAST(NULL AS {self.dialect.types[kind]})"
        if isinstance(value, bool):
            return "TRUE" if value else "FALSE"
        if isinstance(value, int):
            return f"CAST({value} AS {self.dialect.types[kind]})"
        return self.day(value) if isinstance(value, date) else self.dialect.text(value)

    def day(self, value: date) -> str:
        return f"DATE '{value.isoformat()}'"

    def write(self, node: Node, parts: Sequence[str]) -> str:
        """The expression of `node`, `parts` being those of its children."""
        match node:
            case n.Fact():
                return self.dialect.identifier(node.name)
            case n.Constant():
                return self.literal(node.value, node.kind)
            case n.Parameter():
                history = history_of(node.name, self.parameters)
                values = [self.literal(v.value, node.kind) for v in history.values]
                unknown = self.literal(None, node.kind)
                return self.in_force(parts[0], history.starts, values, unknown)
            case n.And():
                return "(" + " AND ".join(parts) + ")"
            case n.Or():
                return "(" + " OR ".join(parts) + ")"
            case n.Not():
                return f"(NOT {parts[0]})"
            case n.Unless():
                return f"({parts[0]} AND NOT {parts[1]})"
            case n.Compare():
                operator = "=" if node.op == "==" else node.op
                return f"({parts[0]} {operator} {parts[1]})"
            case n.OneOf():
                words = ", ".join(self.dialect.text(word) for word in node.values)
                return f"({parts[0]} IN ({words}))"
            case n.Known():
                return f"({parts[0]} IS NOT NULL)"
            case n.Plus():
                return self._plus(node, parts)
            case n.Earliest():
                if not parts:
                    return self.literal(None, Kind.DATE)
                return f"LEAST({', '.join(parts)})" if len(parts) > 1 else parts[0]
            case n.Times():
                kind = self.dialect.types[Kind.COUNT]
                return "(" + " * ".join([f"CAST({p} AS {kind})" for p in parts] or ["1"]) + ")"
            case n.Over():
                return self._over(parts[0], node.divisor)
            case n.Choose():
                pairs = zip(parts[:-1:2], parts[1:-1:2], strict=True)
                return self._case([(when, value) for when, value in pairs], parts[-1])
            case Rule():
                *bodies, when = parts
                unknown = self.literal(None, node.kind)
                return self.in_force(when, node.starts, bodies, unknown)
        raise TypeError(f"{type(node).__name__} has no SQL")

    def in_force(
        self, when: str, starts: Sequence[date], values: Sequence[str], unknown: str
    ) -> str:
        """Of `values`, the one of the version that the day `when` falls in."""
        cases = [(f"{when} IS NULL", unknown)]
        for start, value in zip(starts, values, strict=False):
            cases.append((f"{when} < {self.day(start)}", value))
        return self._case(cases, values[-1])

    def branch(self, body: Node, parts: Sequence[str]) -> str:
        """The branch number of `body`, `parts` being its deciding nodes (see `branches`)."""
        match body:
            case n.Choose():
                cases = [(part, str(i)) for i, part in enumerate(parts)]
                return self._case(cases, str(len(parts)))
            case n.And():
                decisive = [f"NOT {part}" for part in parts]
            case n.Unless():
                decisive = [f"NOT {parts[0]}", parts[1]]
            case n.Or():
                decisive = list(parts)
            case _:
                return str(HOLDS)
        cases = [(part, str(i)) for i, part in enumerate(decisive)]
        cases += [(f"{part} IS NULL", str(i)) for i, part in enumerate(parts)]
        return self._case(cases, str(HOLDS))

    @staticmethod
    def _case(cases: Sequence[tuple[str, str]], otherwise: str) -> str:
        ways = " ".join(f"WHEN {when} THEN {value}" for when, value in cases)
        return f"(CASE {ways} ELSE {otherwise} END)"

    def _plus(self, node: n.Plus, parts: Sequence[str]) -> str:
        start, term = parts[0], node.term
        most = _MOST_DAYS if isinstance(term, Days) else _MOST_MONTHS
        if isinstance(term.length, int):
            length = str(min(term.length, most))
        else:
            length = self._cut(parts[1], str(most))
        if isinstance(term, Days):
            end = self.dialect.add_days.format(start=start, length=length)
        else:
            end = self.dialect.add_months.format(start=start, length=length)
            if term.overflow is Overflow.NEXT_DAY:
                fell_short = f"EXTRACT(DAY FROM {end}) < EXTRACT(DAY FROM {start})"
                next_day = self.dialect.add_days.format(start=end, length="1")
                end = self._case([(fell_short, next_day)], end)
        return self._cut(end, self.day(LAST_DATE))

    def _cut(self, value: str, most: str) -> str:
        # LEAST would take an unknown value for the greatest.
        return self._case([(f"{value} > {most}", most)], value)

    def _over(self, part: str, divisor: int) -> str:
        # SQL's division cuts towards zero; the law's rounds down.
        rest = f"((({part} % {divisor}) + {divisor}) % {divisor})"
        return f"(({part} - {rest}) {self.dialect.divide} {divisor})"


def repeated(node: Node) -> tuple[Node, ...]:
    """The children whose text stands in the node's expression more than once."""
    if isinstance(node, n.Plus | n.Over | n.Parameter):
        return node.children()
    if isinstance(node, Rule) and node.dated_by is not None:
        return (node.dated_by,)
    return ()
