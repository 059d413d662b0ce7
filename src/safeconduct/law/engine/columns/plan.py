"""The order in which a chunk is computed: each node once, its memory given back after last use."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache, partial
from typing import Any

import numpy as np

from .. import nodes as n
from ..bounds import demand_bounded
from ..branches import HOLDS, deciding
from ..building import walk
from ..codes import NO, YES, Vocabulary, days, facts_of, history_of, plain
from ..nodes import Kind, Node
from ..rules import History, Rule
from ..terms import Days
from . import operations as op
from .operations import Cell

Operation = Callable[[Sequence[Cell]], Cell]


@dataclass(frozen=True, slots=True)
class Step:
    """Computes one slot from others. A fact has no operation: its slot is filled from the chunk."""

    slot: int
    sources: tuple[int, ...]
    operation: Operation | None
    fact: n.Fact | None
    release: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Plan:
    """Steps in order, and the slots in which the answers then stand."""

    steps: tuple[Step, ...]
    slots: int
    values: Mapping[str, int]
    branches: Mapping[str, int]
    facts: Mapping[str, n.Fact]
    vocabulary: Vocabulary
    code_type: Any


class _Planner:
    def __init__(self, roots: Sequence[Node], parameters: Mapping[str, History]) -> None:
        self.parameters = parameters
        self.vocabulary = Vocabulary(roots)
        self.code_type = np.int8 if len(self.vocabulary) < 127 else np.int16
        self.slots: dict[int, int] = {}
        self.months: dict[int, tuple[int, int]] = {}
        self.raw: list[tuple[int, tuple[int, ...], Operation | None, n.Fact | None]] = []

    def add(self, root: Node) -> int:
        for node in walk(root):
            if id(node) not in self.slots:
                self.slots[id(node)] = self._place(node)
        return self.slots[id(root)]

    def step(self, operation: Operation, *sources: int) -> int:
        self.raw.append((len(self.raw), sources, operation, None))
        return len(self.raw) - 1

    def _place(self, node: Node) -> int:
        if isinstance(node, n.Condition):
            return self.slots[id(node.part)]
        if isinstance(node, Rule) and node.dated_by is None:
            return self.slots[id(node.versions[0].body)]
        if isinstance(node, n.Fact):
            self.raw.append((len(self.raw), (), None, node))
            return len(self.raw) - 1
        sources = [self.slots[id(child)] for child in node.children()]
        if isinstance(node, n.Plus):
            return self._plus(node, *sources)
        return self.step(self._operation(node), *sources)

    def _plus(self, node: n.Plus, start: int, *length: int) -> int:
        term = node.term
        fixed = term.length if isinstance(term.length, int) else None
        if isinstance(term, Days):
            return self.step(partial(op.plus_days, length=fixed), start, *length)
        if start not in self.months:
            month = self.step(op.month, start)
            self.months[start] = month, self.step(op.day_in_month, start, month)
        add = partial(op.plus_months, length=fixed, overflow=term.overflow)
        return self.step(add, start, *self.months[start], *length)

    def _operation(self, node: Node) -> Operation:
        simple: dict[type[Node], Operation] = {
            n.And: op.all_of,
            n.Or: op.any_of,
            n.Not: op.opposite,
            n.Unless: op.unless,
            n.Earliest: op.earliest,
            n.Times: op.times,
            n.Choose: op.choose,
        }
        match node:
            case n.Constant():
                code = op.NOT_NAMED
                if node.kind is Kind.CATEGORY and node.value is not None:
                    code = self._code(str(node.value))
                cell = op.constant(node.value, node.kind, code, self.code_type)
                return lambda _: cell
            case n.Parameter():
                history = history_of(node.name, self.parameters)
                return partial(op.parameter, history=history, kind=node.kind)
            case n.Compare():
                return partial(op.compare, op=node.op)
            case n.OneOf():
                codes = [self.vocabulary.code(word) for word in node.values]
                return partial(op.one_of, codes=[code for code in codes if code is not None])
            case n.Known():
                return partial(op.known, kind=node.part.kind)
            case n.Over():
                return partial(op.over, divisor=node.divisor)
            case Rule():
                starts = [days(start) for start in node.starts]
                return partial(op.version, starts=starts, kind=node.kind)
        return simple[type(node)]

    def _code(self, word: str) -> int:
        code = self.vocabulary.code(word)
        assert code is not None, word  # noqa: S101 - the vocabulary was made of these nodes
        return code

    def branch(self, node: Node) -> int:
        """The slot of the branch numbers of `node`."""
        node = plain(node)
        if not isinstance(node, Rule):
            return self._branch_of(node)
        bodies = [self._branch_of(version.body) for version in node.versions]
        if node.dated_by is None:
            return bodies[0]
        pick = partial(_branch_in_force, starts=[days(start) for start in node.starts])
        return self.step(pick, *bodies, self.slots[id(node.dated_by)])

    def _branch_of(self, body: Node) -> int:
        body = plain(body)
        sources = [self.add(part) for part in deciding(body)]
        match body:
            case n.Choose():
                return self.step(lambda cells: Cell(op.chosen_branch(cells)), *sources)
            case n.And():
                return self.step(lambda cells: Cell(op.first(cells, NO)), *sources)
            case n.Or():
                return self.step(lambda cells: Cell(op.first(cells, YES)), *sources)
            case n.Unless():
                return self.step(_branch_unless, *sources)
        return self.step(lambda _: Cell(np.full(1, HOLDS, np.int8)))


def _branch_unless(cells: Sequence[Cell]) -> Cell:
    general, exception = cells
    return Cell(op.first([general, op.opposite([exception])], NO))


def _branch_in_force(cells: Sequence[Cell], starts: Sequence[int]) -> Cell:
    *bodies, when = cells
    chosen = bodies[0].values
    for start, body in zip(starts, bodies[1:], strict=True):
        chosen = op.pick(when.values >= start, body.values, chosen)
    return Cell(chosen if when.known is None else op.pick(when.known, chosen, np.int8(HOLDS)))


def plan_for(
    outputs: Mapping[str, Node], parameters: Mapping[str, History], *, branches: bool
) -> Plan:
    """The plan for some outputs; made once for the same nodes and parameters.

    Errors: ValueError for a parameter without a history, or counts that could exceed 64 bits.
    """
    return _plan(tuple(outputs.items()), tuple(parameters.items()), branches)


@lru_cache(maxsize=32)
def _plan(
    outputs: tuple[tuple[str, Node], ...],
    parameters: tuple[tuple[str, History], ...],
    branches: bool,
) -> Plan:
    roots = [node for _, node in outputs]
    demand_bounded(roots, dict(parameters))
    planner = _Planner(roots, dict(parameters))
    values: dict[str, int] = {}
    numbers: dict[str, int] = {}
    for name, node in outputs:
        values[name] = planner.add(node)
        if branches:
            numbers[name] = planner.branch(node)
    kept = {*values.values(), *numbers.values()}
    last: dict[int, int] = {}
    for slot, sources, _, _ in planner.raw:
        last.update(dict.fromkeys(sources, slot))
    release: dict[int, list[int]] = {}
    for slot, step in last.items():
        if slot not in kept:
            release.setdefault(step, []).append(slot)
    steps = tuple(
        Step(slot, sources, operation, fact, tuple(release.get(slot, ())))
        for slot, sources, operation, fact in planner.raw
    )
    facts = facts_of(roots)
    return Plan(steps, len(steps), values, numbers, facts, planner.vocabulary, planner.code_type)
