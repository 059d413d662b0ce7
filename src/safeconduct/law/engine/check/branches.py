"""Branches of a choice that overlap though they are declared exclusive, or can never be taken."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from itertools import combinations

import numpy as np

from ..codes import days, facts_of
from ..columns import Column, evaluate
from ..nodes import And, Choose, Fact, Kind, Node, Value
from ..rules import History, Law
from .finding import ERROR, WARNING, Finding, chooses
from .world import Key, TooMany, World, find_world

_MOST_STEPS = 200_000
_SAMPLE = 50_000


def branch_findings(laws: Iterable[Law]) -> Iterator[Finding]:
    """Overlaps of exclusive branches and branches out of reach, over all choices of the laws."""
    laws = tuple(laws)
    parameters = {name: history for law in laws for name, history in law.parameters.items()}
    for code, choice in chooses(laws):
        if choice.conflict == "exclusive":
            yield from _overlaps(code, choice, parameters)
        yield from _unreachable(code, choice, parameters)


def _overlaps(code: str, choice: Choose, parameters: Mapping[str, History]) -> Iterator[Finding]:
    for one, other in combinations(choice.branches, 2):
        both = And((one.when, other.when))
        label = f"{one.label}' and '{other.label}"
        mend = "make the conditions exclude each other, or declare the order 'first'"
        try:
            world = find_world(lambda world, both=both: world.tri(both) is True, _MOST_STEPS)  # type: ignore[misc]
        except TooMany:
            case = find_case(both, {}, parameters)
            if case is not None:
                yield Finding(ERROR, code, label, f"both hold for {_told(case)}", mend)
            else:
                told = f"too many cases to search them all; none of {_SAMPLE} tried has both"
                yield Finding(WARNING, code, label, told, "simplify the conditions")
            continue
        if world is None:
            continue
        case = find_case(both, world, parameters)
        if case is not None:
            yield Finding(ERROR, code, label, f"both hold for {_told(case)}", mend)
        else:
            told = (
                "nothing but the calendar can keep them apart, "
                f"and none of {_SAMPLE} cases tried has both"
            )
            yield Finding(WARNING, code, label, told, mend)


def _unreachable(code: str, choice: Choose, parameters: Mapping[str, History]) -> Iterator[Finding]:
    for index, branch in enumerate(choice.branches):
        before = [earlier.when for earlier in choice.branches[:index]]

        def taken(world: World, when: Node = branch.when, before: list[Node] = before) -> bool:
            return world.tri(when) is True and all(world.tri(e) is not True for e in before)

        try:
            world = find_world(taken, _MOST_STEPS)
        except TooMany:
            continue
        if world is None:
            told = "no case at all reaches it"
            yield Finding(ERROR, code, branch.label, told, "drop it, or move it forward")


def find_case(
    node: Node, world: Mapping[Key, object], parameters: Mapping[str, History]
) -> dict[str, Value] | None:
    """A case in which a yes/no node is yes, near a world that allows one; None: none was found.

    Categories and yes/no facts are as in the world, days are drawn (the same each time) from
    those on which versions begin and those near them.
    """
    facts = facts_of([node])
    if not facts:
        return None
    random = np.random.default_rng(19970113)
    columns = {name: _drawn(fact, world, parameters, random) for name, fact in facts.items()}
    found = evaluate({"both": node}, columns, parameters).values["both"]
    yes = found.values if found.known is None else found.values & found.known
    rows = np.flatnonzero(yes)
    if not rows.size:
        return None
    return {name: _at(column, int(rows[0])) for name, column in columns.items()}


def _drawn(
    fact: Fact,
    world: Mapping[Key, object],
    parameters: Mapping[str, History],
    random: np.random.Generator,
) -> Column:
    key: Key = ("fact", fact.name)
    if fact.kind is Kind.TRI:
        values: list[Value] = [True, False, None]
    elif fact.kind is Kind.CATEGORY:
        values = [*fact.values, None]
    elif fact.kind is Kind.COUNT:
        key, values = ("known", fact.name), [0, 1, 2, 3, 10, None]
    else:
        key, values = ("known", fact.name), [*_days_of(parameters), None]
    if key in world:
        wanted = world[key]
        known = fact.kind in (Kind.TRI, Kind.CATEGORY)
        values = [v for v in values if (v == wanted if known else (v is not None) is wanted)]
    choice = Column.of(fact.kind, values, fact.values)
    picked = random.integers(0, len(values), _SAMPLE)
    mask = None if choice.known is None else choice.known[picked]
    return Column(fact.kind, choice.values[picked], mask, choice.categories)


def _days_of(parameters: Mapping[str, History]) -> list[date]:
    """Days where something changes: those of the parameters' versions, a year's around them."""
    starts = {start for history in parameters.values() for start in history.starts}
    shifts = (-400, -181, -90, -46, -45, -1, 0, 1, 44, 45, 46, 90, 181, 400)
    near = {start + timedelta(shift) for start in starts | {date(2008, 2, 1)} for shift in shifts}
    return sorted(near, key=days)


def _at(column: Column, row: int) -> Value:
    cut = slice(row, row + 1)
    mask = None if column.known is None else column.known[cut]
    one: Value = Column(column.kind, column.values[cut], mask, column.categories).to_list()[0]
    return one


def _told(case: Mapping[str, Value]) -> str:
    known = {name: value for name, value in case.items() if value is not None}
    told = ", ".join(f"{name} = {_word(value)}" for name, value in sorted(known.items()))
    return told or "a case of which nothing is known"


def _word(value: Value) -> str:
    return {True: "yes", False: "no"}[value] if isinstance(value, bool) else str(value)
