"""Rules, parameters, duties, and the law as one value.

A `Rule` is itself a node, so rules are made of facts and of other rules. A `Law` holds them with
their parameters and their catalogue entries; an amended law is a new value that shares all nodes.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from typing import Protocol

from .building import walk, word
from .errors import LawError
from .nodes import Branch, Choose, Kind, Node, Value


class Provision(Protocol):
    """One dated version of a rule's text in the catalogue of the law."""

    @property
    def code(self) -> str: ...
    def citation_in(self, lang: str) -> str: ...
    @property
    def valid_from(self) -> date | None: ...
    @property
    def valid_to(self) -> date | None: ...
    @property
    def verified(self) -> bool: ...
    @property
    def source(self) -> str: ...


@dataclass(frozen=True, slots=True)
class Version:
    """What a rule says from a day on. The first version of a rule may have no such day."""

    valid_from: date | None
    body: Node


@dataclass(frozen=True, slots=True, eq=False)
class Rule(Node):
    """A rule of the law: its code, a name of its own, and what it says in each version.

    `dated_by` is the case's own date that decides which version applies; it is needed as soon as
    there is more than one. `cited_on` is the case's own date by which the catalogue is cited where
    that is not the day asked. Before its second version's date the first applies; when the date is
    unknown, so is the rule's value.
    """

    code: str
    name: str
    versions: tuple[Version, ...]
    dated_by: Node | None = None
    cited_on: Node | None = None

    def __post_init__(self) -> None:
        where = f"rule {self.code} {self.name}"
        if not self.versions:
            raise LawError(f"{where}: found no version, expected at least one")
        if len(self.versions) > 1 and self.dated_by is None:
            raise LawError(f"{where}: several versions need the date that decides between them")
        if self.dated_by is not None and self.dated_by.kind is not Kind.DATE:
            raise LawError(f"{where}: dated by a {self.dated_by.kind.value}, expected a date")
        starts = [v.valid_from for v in self.versions[1:]]
        if None in starts or sorted(starts) != starts or len(set(starts)) != len(starts):  # type: ignore[type-var]
            raise LawError(f"{where}: versions after the first need dates, in order")
        if len({v.body.kind for v in self.versions}) != 1:
            raise LawError(f"{where}: its versions give values of different kinds")

    @property
    def kind(self) -> Kind:  # type: ignore[override]
        """The kind of its value."""
        return self.versions[0].body.kind

    @property
    def starts(self) -> tuple[date, ...]:
        """The days on which a new version begins, the first version left out."""
        return tuple(v.valid_from for v in self.versions[1:] if v.valid_from is not None)

    def children(self) -> tuple[Node, ...]:
        bodies = tuple(v.body for v in self.versions)
        return bodies if self.dated_by is None else (*bodies, self.dated_by)


def rule(code: str, name: str, body: Node, cited_on: Node | None = None) -> Rule:
    """A rule that says the same at all times."""
    return Rule(code, name, (Version(None, body),), cited_on=cited_on)


@dataclass(frozen=True, slots=True)
class ParameterValue:
    """A parameter's value from a day on, with the reference it stands on."""

    valid_from: date | None
    value: Value
    source: str
    verified: bool


@dataclass(frozen=True)
class History:
    """The dated values of one parameter, the earliest first."""

    name: str
    values: tuple[ParameterValue, ...]

    def __post_init__(self) -> None:
        if not self.values:
            raise LawError(f"parameter '{self.name}': found no value, expected at least one")
        later = [v.valid_from for v in self.values[1:]]
        if None in later or sorted(later) != later or len(set(later)) != len(later):  # type: ignore[type-var]
            raise LawError(f"parameter '{self.name}': values after the first need dates, in order")

    @cached_property
    def starts(self) -> tuple[date, ...]:
        """The days on which a new value begins, the first value left out."""
        return tuple(v.valid_from for v in self.values[1:] if v.valid_from is not None)

    def on(self, when: date) -> ParameterValue:
        """The value in force on `when`; before the first, the first."""
        return self.values[bisect_right(self.starts, when)]

    def amended(self, value: Value, start: date | None, source: str) -> History:
        """This history with `value` from `start` on, or at all times when `start` is None."""
        if type(value) is not type(self.values[0].value):
            raise LawError(f"parameter '{self.name}': found {value!r}, expected {self._example()}")
        if isinstance(value, int) and value < 0:
            raise LawError(f"parameter '{self.name}': found {value}, expected 0 or more")
        new = ParameterValue(start, value, source, verified=False)
        if start is None:
            return History(self.name, (new,))
        kept = [v for i, v in enumerate(self.values) if i == 0 or (v.valid_from or start) < start]
        return History(self.name, (*kept, new))

    def _example(self) -> str:
        value = self.values[0].value
        return f"a value like {value}"


STATES = ("none", "open", "met", "met_late", "overdue")


@dataclass(frozen=True)
class Duty:
    """Who owes what, by which rule, before when.

    `arises` says whether it is owed at all, `due` the last day (None: no due date), `met_on` the
    day it was done (unknown: not done), `dropped` when it falls away while it is still not done.
    """

    code: str
    name: str
    owed_by: Node
    arises: Node
    due: Node | None
    met_on: Node
    dropped: Node
    on: Node

    @cached_property
    def state(self) -> Choose:
        """``none`` | ``open`` | ``met`` | ``met_late`` | ``overdue``, on the day asked."""
        done = self.met_on.known()
        standing = ~self.arises | ~done & self.dropped
        branches = [Branch("not_owed", standing, word("none"))]
        if self.due is None:
            branches.append(Branch("done", done, word("met")))
        else:
            in_time = self.met_on.at_most(self.due)
            branches.append(Branch("done_in_time", done & in_time, word("met")))
            branches.append(Branch("done_late", done, word("met_late")))
            branches.append(Branch("due_date_past", self.due.less(self.on), word("overdue")))
        return Choose(tuple(branches), word("open"), "first", "still_open")


@dataclass(frozen=True)
class Act:
    """What some agencies may do in a case while the law opens it.

    `event` is the type of event that records the act, `data` what is fixed in it; `opens` is yes
    while the act is open.
    """

    code: str
    event: str
    agencies: tuple[str, ...]
    opens: Node
    data: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, eq=False)
class Law:
    """A country's law as one value: named rules, duties, parameters, catalogue.

    `rules` are the outputs asked for by name; rules they rest on come with them.
    """

    name: str
    rules: Mapping[str, Rule]
    parameters: Mapping[str, History]
    catalogue: Mapping[str, tuple[Provision, ...]]
    duties: tuple[Duty, ...] = ()
    issue_duties: tuple[Duty, ...] = ()
    acts: tuple[Act, ...] = ()

    def reform(self, values: Mapping[str, Value], start: date | None = None) -> Law:
        """The law with other parameter values, from `start` on (None: at all times).

        Errors: LawError for a parameter this law does not have, or a value of another kind.
        """
        histories = dict(self.parameters)
        for name, value in values.items():
            if name not in histories:
                known = ", ".join(sorted(histories))
                raise LawError(f"parameter '{name}' is not known, expected one of {known}")
            histories[name] = histories[name].amended(value, start, "reform under study")
        return replace(self, parameters=histories)

    def provision(self, code: str, on: date | None) -> Provision | None:
        """The version of `code` in the catalogue in force on `on`.

        Outside every version (or without a date) the nearest one: the earliest for a day before
        the first, else the last begun.
        """
        versions = self.catalogue.get(code, ())
        if not versions:
            return None
        begun = [v for v in versions if v.valid_from is None or on is None or v.valid_from <= on]
        return begun[-1] if begun else versions[0]

    def all_rules(self) -> tuple[Rule, ...]:
        """Every rule of the law, also those that others rest on, parts first."""
        return tuple(node for node in walk(*self.rules.values()) if isinstance(node, Rule))
