"""Runs a kernel over a caseload, a chunk at a time."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from functools import partial
from typing import Any

import numpy as np

from ..columns import Column, Result
from ..columns.column import Numbers
from ..columns.evaluate import check_facts, recoding
from ..nodes import Kind, Node
from ..rules import History
from .compiler import Code, Compiler, machine_code
from .source import Source, write_source

CHUNK = 16_384
"""Cases at a time: few enough for the scratch buffers to stay in the processor's cache."""

_TYPES: dict[Kind, Any] = {
    Kind.TRI: np.bool_,
    Kind.DATE: np.int32,
    Kind.CATEGORY: np.int16,
    Kind.COUNT: np.int64,
}
_LIKE = {kind: np.zeros(1, found) for kind, found in _TYPES.items()}
_TRUTH, _BRANCH = np.zeros(1, np.uint8), np.zeros(1, np.int8)

Move = Callable[..., None]


def evaluate(
    outputs: Mapping[str, Node],
    facts: Mapping[str, Column],
    parameters: Mapping[str, History],
    *,
    branches: bool = False,
    chunk: int = CHUNK,
    threads: int = 1,
    compiler: Compiler = machine_code,
) -> Result:
    """As `columns.evaluate`, by machine code made from the nodes.

    The first run with a law compiles it (seconds); later ones, also with other values of its
    parameters, do not.
    Errors: as `columns.evaluate`, and KernelMissing without numba.
    """
    source = write_source(outputs, parameters, branches=branches, chunk=chunk)
    size = check_facts(source.needed, facts)
    code = compiler(source.text)
    answers = _Answers(outputs, source, size)
    loads = _loads(source, facts)
    stores = answers.groups()
    numbers = np.array(source.numbers, np.int64)

    def part(start: int, stop: int) -> None:
        buffers_in, buffers_out = _scratch(source.cells_in), _scratch(source.cells_out)
        load = [group.mover(code, "load", buffers_in, chunk, source) for group in loads]
        store = [group.mover(code, "store", buffers_out, chunk, source) for group in stores]
        for begin in range(start, stop, chunk):
            count = min(chunk, stop - begin)
            for move in load:
                move(begin, count)
            code.rows(count, numbers, *buffers_in.values(), *buffers_out.values())
            for move in store:
                move(begin, count)

    if threads == 1:
        part(0, size)
    else:
        edges = np.linspace(0, size, threads + 1).astype(int).tolist()
        with ThreadPoolExecutor(threads) as pool:
            list(pool.map(part, edges[:-1], edges[1:]))
    return answers.result()


def _scratch(cells: Mapping[int, int]) -> dict[int, Numbers]:
    types: dict[int, Any] = {8: np.int8, 32: np.int32, 64: np.int64}
    return {width: np.zeros(count, types[width]) for width, count in cells.items()}


@dataclass
class _Group:
    """Columns moved together: of one kind, and in the buffer of one width."""

    kind: Kind | None
    width: int
    columns: list[Numbers | None] = field(default_factory=list)
    masks: list[Numbers | None] = field(default_factory=list)
    tables: list[Numbers | None] = field(default_factory=list)
    places: list[int] = field(default_factory=list)

    def mover(
        self, code: Code, way: str, buffers: Mapping[int, Numbers], chunk: int, source: Source
    ) -> Move:
        """The function that moves the columns of this group for one chunk."""
        columns, masks = code.passed(self.columns), code.passed(self.masks)
        places, buffer = np.array(self.places, np.int64), buffers[self.width]
        match self.kind:
            case None:
                move = code.staging["store_branches"]
                return lambda begin, size: move(columns, places, begin, size, buffer, _BRANCH)
            case Kind.TRI:
                move = code.staging[f"{way}_tri"]
                last = () if way == "load" else (chunk,)
                return lambda begin, size: move(
                    columns, masks, places, begin, size, buffer, _TRUTH, *last
                )
            case Kind.CATEGORY:
                move, tables = code.staging[f"{way}_categories"], code.passed(self.tables)
                move = partial(move, columns, masks, tables, places)
                longest = max(table.size for table in self.tables if table is not None)
                return lambda begin, size: move(
                    begin, size, buffer, _TRUTH, _LIKE[Kind.CATEGORY], longest
                )
        like = _LIKE[self.kind]
        unknown = like.dtype.type(source.unknown[self.kind])
        move = partial(code.staging[f"{way}_numbers"], columns, masks, places)
        return lambda begin, size: move(begin, size, buffer, _TRUTH, like, unknown)


def _loads(source: Source, facts: Mapping[str, Column]) -> list[_Group]:
    groups: dict[Kind, _Group] = {}
    for name, place in source.facts.items():
        fact, column = source.needed[name], facts[name]
        group = groups.setdefault(fact.kind, _Group(fact.kind, place.width))
        group.columns.append(_bytes(column.values))
        group.masks.append(None if column.known is None else _bytes(column.known))
        group.places.append(place.at)
        if fact.kind is Kind.CATEGORY:
            group.tables.append(recoding(fact, column, source.vocabulary))
    return list(groups.values())


def _bytes(values: Numbers) -> Numbers:
    """Truth as bytes, other values as they are; in one piece of memory."""
    values = np.ascontiguousarray(values)
    return values.view(np.uint8) if values.dtype == np.bool_ else values


class _Answers:
    """The arrays that the kernel fills."""

    def __init__(self, outputs: Mapping[str, Node], source: Source, size: int) -> None:
        self.outputs, self.source = outputs, source
        self.values = {name: np.empty(size, _TYPES[node.kind]) for name, node in outputs.items()}
        self.known = {name: np.empty(size, np.bool_) for name in outputs}
        self.branches = {name: np.empty(size, np.int8) for name in source.branches}

    def groups(self) -> list[_Group]:
        groups: dict[Kind | None, _Group] = {}
        for name, place in self.source.answers.items():
            node = self.outputs[name]
            group = groups.setdefault(node.kind, _Group(node.kind, place.width))
            group.columns.append(_bytes(self.values[name]))
            group.masks.append(_bytes(self.known[name]))
            group.places.append(place.at)
            if node.kind is Kind.CATEGORY:
                group.tables.append(self._table(node))
        for name, place in self.source.branches.items():
            group = groups.setdefault(None, _Group(None, place.width))
            group.columns.append(self.branches[name])
            group.places.append(place.at)
        return list(groups.values())

    def _table(self, node: Node) -> Numbers:
        vocabulary = self.source.vocabulary
        table = np.zeros(len(vocabulary) + 1, np.int16)
        for index, word in enumerate(vocabulary.within(node)):
            code = vocabulary.code(word)
            table[0 if code is None else code + 1] = index
        return table

    def result(self) -> Result:
        columns = {}
        for name, node in self.outputs.items():
            known = self.known[name]
            within = self.source.vocabulary.within(node) if node.kind is Kind.CATEGORY else ()
            columns[name] = Column(
                node.kind, self.values[name], None if known.all() else known, within
            )
        return Result(columns, self.branches)
