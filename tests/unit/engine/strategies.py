"""Random well-typed laws and random cases for them, for Hypothesis.

A law is grown node by node from a pool, so that parts are shared as they are in a real law. The
days cluster where dates go wrong: month ends, 29 February, version boundaries, the calendar's ends.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from hypothesis import strategies as st

from safeconduct.law.engine import nodes as n
from safeconduct.law.engine.bounds import demand_bounded
from safeconduct.law.engine.building import word
from safeconduct.law.engine.nodes import Branch, Fact, Kind, Node
from safeconduct.law.engine.rules import History, ParameterValue, Rule, Version
from safeconduct.law.engine.terms import Days, Months, Overflow

LETTERS = ("a", "b", "c")
OTHERS = ("c", "it's", 'd"\\')
FACTS: Mapping[str, Fact] = {
    fact.name: fact
    for fact in (
        *(Fact(f"day_{i}", Kind.DATE) for i in range(3)),
        *(Fact(f"holds_{i}", Kind.TRI) for i in range(4)),
        Fact("letter", Kind.CATEGORY, LETTERS),
        Fact("other", Kind.CATEGORY, OTHERS),
        Fact("number", Kind.COUNT),
        Fact("more", Kind.COUNT),
    )
}

BOUNDARIES = (date(2004, 2, 29), date(2007, 6, 1), date(2017, 5, 20))
DAYS = (
    *(day + timedelta(days=shift) for day in BOUNDARIES for shift in (-1, 0, 1)),
    *(date(2007, month, 31) for month in (1, 3, 5, 7, 8, 10, 12)),
    *(date(2008, month, 30) for month in (4, 6, 9, 11)),
    *(date(year, 2, 28) for year in (1900, 2000, 2007, 2100)),
    *(date(year, 2, 29) for year in (1600, 1988, 2000, 2008)),
    *(date.min, date(1, 1, 31), date(9999, 1, 31), date(9999, 11, 30), date.max),
)
LENGTHS = (0, 1, 2, 3, 6, 11, 12, 13, 45, 216, 1200, 4_000_000)
COUNTS = (-(2**31) + 1, -7, -1, 0, 1, 2, 3, 6, 17, 2**31 - 1)
VALUES: Mapping[Kind, tuple[Any, ...]] = {
    Kind.TRI: (True, False),
    Kind.DATE: DAYS,
    Kind.COUNT: COUNTS,
}


@dataclass(frozen=True)
class Example:
    """Some outputs, the parameters they rest on, and cases: a list of values for each fact."""

    outputs: Mapping[str, Node]
    parameters: Mapping[str, History]
    cases: Mapping[str, list[Any]]


def histories(kind: Kind, lengths: bool = False) -> st.SearchStrategy[History]:
    """A parameter's history of up to three values, the first dated or not."""
    values = st.sampled_from(LENGTHS[:-1] if lengths else VALUES[kind])
    starts = st.lists(st.sampled_from(BOUNDARIES), max_size=2, unique=True).map(sorted)

    def made(drawn: tuple[list[date], bool, list[Any]]) -> History:
        later, dated, found = drawn
        first = date(1997, 1, 13) if dated else None
        dates = [first, *later]
        return History(
            "p",
            tuple(ParameterValue(d, v, "source", True) for d, v in zip(dates, found, strict=False)),
        )

    return st.tuples(starts, st.booleans(), st.lists(values, min_size=3, max_size=3)).map(made)


class _Pool:
    """The nodes grown so far, by kind, and the parameters made with them."""

    def __init__(self, draw: Callable[..., Any]) -> None:
        self.draw = draw
        self.nodes: dict[Kind, list[Node]] = {kind: [] for kind in Kind}
        self.parameters: dict[str, History] = {}
        for fact in FACTS.values():
            self.nodes[fact.kind].append(fact)

    def pick(self, kind: Kind) -> Node:
        # The newest are more likely, so that trees grow deep and not only broad.
        found = self.nodes[kind]
        reach = self.draw(st.sampled_from((3, len(found))))
        return self.draw(st.sampled_from(found[-reach:]))

    def some(self, kind: Kind, most: int = 3) -> tuple[Node, ...]:
        return tuple(self.pick(kind) for _ in range(self.draw(st.integers(1, most))))

    def grow(self) -> None:
        kind, make = self.draw(st.sampled_from(_WAYS))
        node = make(self, kind)
        if node is not None:
            self.nodes[node.kind].append(node)


def _constant(pool: _Pool, kind: Kind) -> Node:
    if kind is Kind.CATEGORY:
        return word(pool.draw(st.sampled_from((None, *LETTERS, "elsewhere"))))
    return n.Constant(pool.draw(st.sampled_from((None, *VALUES[kind]))), kind)


def _parameter(pool: _Pool, kind: Kind) -> n.Parameter:
    return _named_parameter(pool, kind, pool.draw(histories(kind)))


def _named_parameter(pool: _Pool, kind: Kind, history: History) -> n.Parameter:
    name = f"p{len(pool.parameters)}"
    pool.parameters[name] = History(name, history.values)
    return n.Parameter(name, pool.pick(Kind.DATE), kind)


def _plus(pool: _Pool, kind: Kind) -> Node:
    length: int | n.Parameter = pool.draw(st.sampled_from(LENGTHS))
    if pool.draw(st.booleans()):
        drawn = pool.draw(histories(Kind.COUNT, lengths=True))
        length = _named_parameter(pool, Kind.COUNT, drawn)
    overflow = pool.draw(st.sampled_from((None, *Overflow)))
    term = Days(length) if overflow is None else Months(length, overflow=overflow)
    return n.Plus(pool.pick(Kind.DATE), term)


def _choose(pool: _Pool, kind: Kind) -> Node:
    whens = pool.some(Kind.TRI)
    found = tuple(Branch(f"way {i}", when, pool.pick(kind)) for i, when in enumerate(whens))
    return n.Choose(found, pool.pick(kind), "first")


def _rule(pool: _Pool, kind: Kind) -> Node:
    starts = pool.draw(st.lists(st.sampled_from(BOUNDARIES), max_size=2, unique=True).map(sorted))
    versions = tuple(Version(start, pool.pick(kind)) for start in (None, *starts))
    dated = starts or pool.draw(st.booleans())
    return Rule("R-1", "rule", versions, pool.pick(Kind.DATE) if dated else None)


def _times(pool: _Pool, kind: Kind) -> Node | None:
    node = n.Times(pool.some(kind))
    try:
        demand_bounded([node], pool.parameters)
    except ValueError:
        return None
    return node


def _over(pool: _Pool, kind: Kind) -> Node:
    return n.Over(pool.pick(kind), pool.draw(st.sampled_from((1, 3, 10))))


def _one_of(pool: _Pool, kind: Kind) -> Node:
    part = pool.pick(Kind.CATEGORY)
    allowed = part.values if isinstance(part, Fact) else (*LETTERS, *OTHERS)
    words = pool.draw(st.lists(st.sampled_from(allowed), min_size=1, max_size=3, unique=True))
    return part.one_of(*words)


def _compare(pool: _Pool, kind: Kind) -> Node:
    op = pool.draw(st.sampled_from(("<", "<=", "==")))
    sort = pool.draw(st.sampled_from((Kind.DATE, Kind.DATE, Kind.COUNT)))
    return n.Compare(op, pool.pick(sort), pool.pick(sort))


def _known(pool: _Pool, kind: Kind) -> Node:
    return pool.pick(pool.draw(st.sampled_from(tuple(Kind)))).known()


def _unless(pool: _Pool, kind: Kind) -> Node:
    return n.Unless(pool.pick(kind), pool.pick(kind), "X-1")


_WAYS: tuple[tuple[Kind, Callable[[_Pool, Kind], Node | None]], ...] = (
    *((Kind.TRI, way) for way in (_compare, _compare, _one_of, _known, _unless)),
    (Kind.TRI, lambda pool, kind: n.And(pool.some(kind))),
    (Kind.TRI, lambda pool, kind: n.Or(pool.some(kind))),
    (Kind.TRI, lambda pool, kind: ~pool.pick(kind)),
    (Kind.TRI, lambda pool, kind: n.Condition("R-1", "what", None, pool.pick(kind))),
    (Kind.DATE, _plus),
    (Kind.DATE, _plus),
    (Kind.DATE, lambda pool, kind: n.Earliest(pool.some(kind))),
    (Kind.COUNT, _times),
    (
        Kind.COUNT,
        lambda pool, kind: n.Over(pool.pick(kind), pool.draw(st.sampled_from((1, 3, 10)))),
    ),
    *((kind, _parameter) for kind in (Kind.DATE, Kind.COUNT)),
    *((kind, way) for kind in Kind for way in (_constant, _choose, _rule)),
)


@st.composite
def examples(draw: Callable[..., Any], rows: int = 24, most: int = 25) -> Example:
    """A law of up to `most` nodes above the facts, and `rows` cases."""
    pool = _Pool(draw)
    for _ in range(draw(st.integers(1, most))):
        pool.grow()
    grown = [node for found in pool.nodes.values() for node in found if not isinstance(node, Fact)]
    last = grown[-6:] or [pool.pick(Kind.TRI)]
    outputs = {f"out {i}": node for i, node in enumerate(last)}
    cases = {name: draw(values_of(fact, rows)) for name, fact in FACTS.items()}
    return Example(outputs, pool.parameters, cases)


def values_of(fact: Fact, rows: int) -> st.SearchStrategy[list[Any]]:
    """`rows` values of a fact, unknown among them."""
    found = fact.values or VALUES[fact.kind]
    return st.lists(st.sampled_from((None, *found)), min_size=rows, max_size=rows)
