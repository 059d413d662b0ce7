"""A law's answers for a whole caseload, chunk by chunk, so that extra memory stays bounded."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..bounds import FACT_LIMIT
from ..codes import UNKNOWN, YES, Vocabulary
from ..nodes import Fact, Kind, Node
from ..rules import History
from . import operations as op
from .column import Column, Mask, Numbers
from .operations import Cell
from .plan import Plan, plan_for

_ANSWER: dict[Kind, Any] = {
    Kind.TRI: np.bool_,
    Kind.DATE: np.int32,
    Kind.CATEGORY: np.int16,
    Kind.COUNT: np.int64,
}


@dataclass(frozen=True, slots=True)
class Result:
    """The answers by output name, and which branch gave them (`branches`: int8) when asked for."""

    values: dict[str, Column]
    branches: dict[str, NDArray[np.int8]]


def evaluate(
    outputs: Mapping[str, Node],
    facts: Mapping[str, Column],
    parameters: Mapping[str, History],
    *,
    branches: bool = False,
    chunk: int = 65536,
) -> Result:
    """The values of `outputs` for every case, equal case by case to `explain`.

    `facts` holds a column for each fact the outputs rest on (more are ignored), all of one
    length; `chunk` cases are held at a time besides facts and answers.
    Errors: ValueError for a missing or ill-fitting fact, a parameter without a history, or
    counts that could exceed 64 bits.
    """
    if chunk < 1:
        raise ValueError(f"chunk: found {chunk}, expected 1 or more cases")
    plan = plan_for(outputs, parameters, branches=branches)
    size = check_facts(plan.facts, facts)
    loaders = {name: _Loader(fact, facts[name], plan) for name, fact in plan.facts.items()}
    answers = {name: _Answer(node, size, plan) for name, node in outputs.items()}
    numbers = {name: np.empty(size, np.int8) for name in plan.branches}
    for start in range(0, size, chunk):
        rows = slice(start, min(start + chunk, size))
        cells = _run(plan, loaders, rows)
        for name, answer in answers.items():
            answer.write(rows, cells[plan.values[name]])
        for name, slot in plan.branches.items():
            numbers[name][rows] = cells[slot].values
    return Result({name: answer.column() for name, answer in answers.items()}, numbers)


def check_facts(needed: Mapping[str, Fact], facts: Mapping[str, Column]) -> int:
    """The number of cases. Errors: ValueError for a fact that is missing or does not fit."""
    missing = sorted(needed.keys() - facts.keys())
    if missing:
        raise ValueError(f"facts: {', '.join(missing)} missing, expected a column for each")
    for name, fact in needed.items():
        if facts[name].kind is not fact.kind:
            raise ValueError(
                f"fact '{name}': found a column of kind {facts[name].kind.value}, "
                f"expected {fact.kind.value}"
            )
        if fact.kind is Kind.COUNT:
            _demand_small(name, facts[name])
    sizes = {name: len(column) for name, column in facts.items()}
    if len(set(sizes.values())) > 1:
        shortest, longest = min(sizes, key=sizes.__getitem__), max(sizes, key=sizes.__getitem__)
        raise ValueError(
            f"facts: found {sizes[shortest]} cases for '{shortest}' and {sizes[longest]} "
            f"for '{longest}', expected as many"
        )
    if not sizes:
        raise ValueError("facts: found none, expected a column at least, to know how many cases")
    return next(iter(sizes.values()))


def _demand_small(name: str, column: Column) -> None:
    values = column.values if column.known is None else column.values[column.known]
    largest = max(int(values.max()), -int(values.min())) if values.size else 0
    if largest > FACT_LIMIT:
        raise ValueError(f"fact '{name}': found {largest}, expected at most {FACT_LIMIT}")


def _run(plan: Plan, loaders: Mapping[str, _Loader], rows: slice) -> list[Any]:
    cells: list[Any] = [None] * plan.slots
    for step in plan.steps:
        if step.operation is None:
            assert step.fact is not None  # noqa: S101 - a step is a fact or an operation
            cells[step.slot] = loaders[step.fact.name].load(rows)
        else:
            cells[step.slot] = step.operation([cells[source] for source in step.sources])
        for slot in step.release:
            cells[slot] = None
    return cells


class _Loader:
    """Cuts the cells of a fact out of its column."""

    def __init__(self, fact: Fact, column: Column, plan: Plan) -> None:
        self.column = column
        self.table: Numbers = np.zeros(0, plan.code_type)
        if fact.kind is Kind.CATEGORY:
            self.table = recoding(fact, column, plan.vocabulary).astype(plan.code_type)

    def load(self, rows: slice) -> Cell:
        column = self.column
        values = column.values[rows]
        known = None if column.known is None else column.known[rows]
        if column.kind is Kind.TRI:
            return op.given_tri(values, known)
        if column.kind is Kind.CATEGORY:
            return op.given_category(values, known, self.table)
        return Cell(values, known)


def recoding(fact: Fact, column: Column, vocabulary: Vocabulary) -> Numbers:
    """The vocabulary's number of each of the column's own categories.

    Errors: ValueError for a category in use that the fact does not name.
    """
    numbers = []
    for index, word in enumerate(column.categories):
        code = vocabulary.code(word) if word in fact.values else None
        if code is None:
            here = column.values == index
            if (here if column.known is None else here & column.known).any():
                raise ValueError(
                    f"fact '{fact.name}': found '{word}', expected one of {', '.join(fact.values)}"
                )
        numbers.append(op.NOT_NAMED if code is None else code)
    return np.array(numbers or [op.NOT_NAMED], np.int16)


class _Answer:
    """Gathers an output's cells; a mask is made only once something is unknown."""

    def __init__(self, node: Node, size: int, plan: Plan) -> None:
        self.kind = node.kind
        self.values: Numbers = np.empty(size, _ANSWER[node.kind])
        self.known: Mask | None = None
        self.categories: tuple[str, ...] = ()
        if node.kind is Kind.CATEGORY:
            self.categories = plan.vocabulary.within(node)
            self.table = np.zeros(len(plan.vocabulary) + 1, np.int16)
            for index, word in enumerate(self.categories):
                self.table[plan.vocabulary.code(word)] = index

    def write(self, rows: slice, cell: Cell) -> None:
        values, known = cell
        if self.kind is Kind.TRI:
            np.equal(values, YES, out=self.values[rows])
            known = values != UNKNOWN
        elif self.kind is Kind.CATEGORY:
            # -1 (not known) reaches the spare last entry.
            self.values[rows] = self.table.take(values, mode="wrap")
            known = values != op.NOT_NAMED
        else:
            self.values[rows] = values
        if known is not None and (self.known is not None or not known.all()):
            if self.known is None:
                self.known = np.ones(self.values.size, np.bool_)
            self.known[rows] = known

    def column(self) -> Column:
        return Column(self.kind, self.values, self.known, self.categories)
