"""Expression nodes: what a rule is made of.

A node is frozen and checked when it is made, and computes nothing: the evaluators (`explain`,
`columns`, `sql`, `kernel`) give it a meaning, and have to agree.

Logic is three-valued (Kleene, *Introduction to Metamathematics*, 1952, §64): yes, no, unknown. In
Python the three are ``True``, ``False`` and ``None``; dates, categories and counts are unknown
when they are ``None``. A missing fact is never "no".
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import NoReturn

from .errors import LawError
from .terms import Term

Value = bool | date | str | int | None


class Kind(Enum):
    """What a node's value is: yes / no / unknown, a day, one of named values, a whole number."""

    TRI = "tri"
    DATE = "date"
    CATEGORY = "category"
    COUNT = "count"


class Node:
    """The base of all expressions. ``&``, ``|`` and ``~`` are Kleene's and, or, not."""

    __slots__ = ()
    kind: Kind

    def children(self) -> tuple[Node, ...]:
        """The nodes this one is made of, in the order the law names them."""
        return ()

    def __and__(self, other: Node) -> And:
        return And((self, other))

    def __or__(self, other: Node) -> Or:
        return Or((self, other))

    def __invert__(self) -> Not:
        return Not(self)

    def __bool__(self) -> NoReturn:
        # `if node` or `node in list` would otherwise be silently true.
        raise LawError("a node has no truth of its own: evaluate it, or combine it with & | ~")

    def one_of(self, *values: str) -> OneOf:
        """Whether this category is one of `values`; unknown when it is not known."""
        return OneOf(self, values)

    def known(self) -> Known:
        """Whether this is known at all: yes or no, never unknown."""
        return Known(self)

    def at_most(self, other: Node) -> Compare:
        """On or before that day, or not more than that count."""
        return Compare("<=", self, other)

    def less(self, other: Node) -> Compare:
        """Before that day, or fewer than that count."""
        return Compare("<", self, other)

    def equals(self, other: Node) -> Compare:
        """The same day or count."""
        return Compare("==", self, other)

    def plus(self, term: Term) -> Plus:
        """The last day of `term` counted from this day."""
        return Plus(self, term)


def _demand(node: Node, kind: Kind | tuple[Kind, ...], where: str) -> None:
    kinds = kind if isinstance(kind, tuple) else (kind,)
    if not isinstance(node, Node):
        raise LawError(f"{where}: found {node!r}, expected a node")
    if node.kind not in kinds:
        wanted = " or ".join(each.value for each in kinds)
        raise LawError(f"{where}: found a {node.kind.value}, expected a {wanted}")


@dataclass(frozen=True, slots=True, eq=False)
class Fact(Node):
    """A typed, named column of a case. `values` names what a category can be."""

    name: str
    kind: Kind
    values: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if not self.name.isidentifier():
            raise LawError(f"fact '{self.name}': expected a name of letters, digits and _")
        if (self.kind is Kind.CATEGORY) != bool(self.values):
            raise LawError(f"fact '{self.name}': a category, and only a category, names its values")


@dataclass(frozen=True, slots=True, eq=False)
class Constant(Node):
    """A value written in the law itself."""

    value: Value
    kind: Kind

    def __post_init__(self) -> None:
        fitting = {Kind.TRI: bool, Kind.DATE: date, Kind.CATEGORY: str, Kind.COUNT: int}
        if self.value is not None and type(self.value) is not fitting[self.kind]:
            raise LawError(f"constant {self.value!r}: expected a {self.kind.value}")


@dataclass(frozen=True, slots=True, eq=False)
class Parameter(Node):
    """A number of the law that changes with time, in the version of the day `at`.

    The history (values with dates and sources) belongs to the law, not to the node, so that an
    amended law is a new history under the same nodes. Before its first date the earliest value
    is taken; when `at` is unknown so is the value.
    """

    name: str
    at: Node
    kind: Kind = Kind.COUNT

    def __post_init__(self) -> None:
        _demand(self.at, Kind.DATE, f"parameter '{self.name}', at")
        if self.kind not in (Kind.COUNT, Kind.DATE):
            raise LawError(f"parameter '{self.name}': expected a count or a date")

    def children(self) -> tuple[Node, ...]:
        return (self.at,)


class _Single(Node):
    """A node made of one part."""

    __slots__ = ()
    part: Node

    def children(self) -> tuple[Node, ...]:
        return (self.part,)


class _Several(Node):
    """A node made of several parts of one kind."""

    __slots__ = ()
    parts: tuple[Node, ...]

    def children(self) -> tuple[Node, ...]:
        return self.parts


class _Logical(_Several):
    """What `And` and `Or` share: yes/no/unknown parts, at least one, nested ones taken in."""

    __slots__ = ()

    def _take_in(self) -> None:
        flat: list[Node] = []
        for part in self.parts:
            _demand(part, Kind.TRI, type(self).__name__)
            flat.extend(part.parts if type(part) is type(self) else (part,))
        if not flat:
            raise LawError(f"{type(self).__name__}: found no parts, expected at least one")
        object.__setattr__(self, "parts", tuple(flat))


@dataclass(frozen=True, slots=True, eq=False)
class And(_Logical):
    """No if any part is no, else unknown if any part is unknown, else yes."""

    parts: tuple[Node, ...]
    kind = Kind.TRI

    def __post_init__(self) -> None:
        self._take_in()


@dataclass(frozen=True, slots=True, eq=False)
class Or(_Logical):
    """Yes if any part is yes, else unknown if any part is unknown, else no."""

    parts: tuple[Node, ...]
    kind = Kind.TRI

    def __post_init__(self) -> None:
        self._take_in()


@dataclass(frozen=True, slots=True, eq=False)
class Not(_Single):
    """Yes for no, no for yes; unknown stays unknown."""

    part: Node
    kind = Kind.TRI

    def __post_init__(self) -> None:
        _demand(self.part, Kind.TRI, "Not")


@dataclass(frozen=True, slots=True, eq=False)
class Unless(Node):
    """A general rule and its labelled exception: `general` and not `exception`.

    The label (a rule code) says where the exception stands in the law, so that both are read
    side by side and never as a nested condition.
    """

    general: Node
    exception: Node
    label: str
    kind = Kind.TRI

    def __post_init__(self) -> None:
        _demand(self.general, Kind.TRI, f"Unless {self.label}, general rule")
        _demand(self.exception, Kind.TRI, f"Unless {self.label}, exception")
        if not self.label:
            raise LawError("Unless: found no label, expected the code of the exception")

    def children(self) -> tuple[Node, ...]:
        return (self.general, self.exception)


@dataclass(frozen=True, slots=True, eq=False)
class Compare(Node):
    """Two days or two counts held against each other; unknown when one of them is."""

    op: str
    left: Node
    right: Node
    kind = Kind.TRI

    def __post_init__(self) -> None:
        if self.op not in ("<", "<=", "=="):
            raise LawError(f"Compare: found '{self.op}', expected <, <= or ==")
        _demand(self.left, (Kind.DATE, Kind.COUNT), f"Compare {self.op}, left")
        _demand(self.right, self.left.kind, f"Compare {self.op}, right")

    def children(self) -> tuple[Node, ...]:
        return (self.left, self.right)


@dataclass(frozen=True, slots=True, eq=False)
class OneOf(_Single):
    """Whether a category is one of the values named."""

    part: Node
    values: tuple[str, ...]
    kind = Kind.TRI

    def __post_init__(self) -> None:
        _demand(self.part, Kind.CATEGORY, "OneOf")
        if not self.values:
            raise LawError("OneOf: found no values, expected at least one")
        allowed = self.part.values if isinstance(self.part, Fact) else self.values
        for value in self.values:
            if value not in allowed:
                raise LawError(f"OneOf: found '{value}', expected one of {', '.join(allowed)}")


@dataclass(frozen=True, slots=True, eq=False)
class Known(_Single):
    """Whether a value is known: yes or no. An event's date that is unknown: it has not happened."""

    part: Node
    kind = Kind.TRI

    def __post_init__(self) -> None:
        _demand(self.part, tuple(Kind), "Known")


@dataclass(frozen=True, slots=True, eq=False)
class Plus(Node):
    """The last day of a term counted from a day. Unknown when the day, or the length, is."""

    start: Node
    term: Term
    kind = Kind.DATE

    def __post_init__(self) -> None:
        _demand(self.start, Kind.DATE, "Plus")
        if isinstance(self.term.length, Parameter):
            _demand(self.term.length, Kind.COUNT, "Plus, length")
        elif type(self.term.length) is not int or self.term.length < 0:
            raise LawError(f"Plus: found {self.term.length!r}, expected a length of 0 or more")

    def children(self) -> tuple[Node, ...]:
        own = self.term.length
        return (self.start, own) if isinstance(own, Parameter) else (self.start,)


@dataclass(frozen=True, slots=True, eq=False)
class Earliest(_Several):
    """The first of several days, of those that are known; unknown when none is."""

    parts: tuple[Node, ...]
    kind = Kind.DATE

    def __post_init__(self) -> None:
        for part in self.parts:
            _demand(part, Kind.DATE, "Earliest")


@dataclass(frozen=True, slots=True, eq=False)
class Times(_Several):
    """Counts multiplied; unknown when one of them is."""

    parts: tuple[Node, ...]
    kind = Kind.COUNT

    def __post_init__(self) -> None:
        for part in self.parts:
            _demand(part, Kind.COUNT, "Times")


@dataclass(frozen=True, slots=True, eq=False)
class Over(_Single):
    """A count divided by a whole number, rounded down (amounts are kept in tenths)."""

    part: Node
    divisor: int
    kind = Kind.COUNT

    def __post_init__(self) -> None:
        _demand(self.part, Kind.COUNT, "Over")
        if self.divisor < 1:
            raise LawError(f"Over: found {self.divisor}, expected a divisor of 1 or more")


@dataclass(frozen=True, slots=True)
class Branch:
    """One labelled way of a `Choose`: when it holds, this is the value."""

    label: str
    when: Node
    value: Node


@dataclass(frozen=True, slots=True, eq=False)
class Choose(Node):
    """The value of the first branch whose condition is yes; otherwise, `otherwise`.

    A branch whose condition is unknown does not fit: what is chosen rests on what is established.
    `conflict` declares how it is settled when several branches hold: ``"first"`` (the order is the
    law's own) or ``"exclusive"`` (they cannot both hold; `check` looks for cases where they do).
    """

    branches: tuple[Branch, ...]
    otherwise: Node
    conflict: str
    label: str = "otherwise"

    def __post_init__(self) -> None:
        if self.conflict not in ("first", "exclusive"):
            raise LawError(f"Choose: found conflict '{self.conflict}', expected first or exclusive")
        if not 0 < len(self.branches) < 127:
            raise LawError(f"Choose: found {len(self.branches)} branches, expected 1 to 126")
        labels = [b.label for b in self.branches]
        if len(set(labels)) != len(labels) or not all(labels):
            raise LawError("Choose: expected a label of its own for each branch")
        for branch in self.branches:
            _demand(branch.when, Kind.TRI, f"Choose, branch '{branch.label}', when")
            _demand(
                branch.value,
                self.otherwise.kind,
                f"Choose, branch '{branch.label}', value",
            )

    @property
    def kind(self) -> Kind:  # type: ignore[override]
        """The kind of its values."""
        return self.otherwise.kind

    def children(self) -> tuple[Node, ...]:
        return (*(n for b in self.branches for n in (b.when, b.value)), self.otherwise)


@dataclass(frozen=True, slots=True, eq=False)
class Condition(_Single):
    """A condition the law names, as people are told of it when it is missing.

    `code` is the rule it stands in, `what` its name in the answers, `owed_from` who can supply it
    (None where nobody can). Its value is that of `part`.
    """

    code: str
    what: str
    owed_from: str | None
    part: Node
    kind = Kind.TRI

    def __post_init__(self) -> None:
        _demand(self.part, Kind.TRI, f"Condition {self.code} {self.what}")
