"""The function that numba compiles: a loop over the rows of a chunk.

It reads and writes scratch buffers in which the columns of a chunk lie at fixed distances. The
compiler then need not ask at run time whether two columns overlap, and takes many rows at a time.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from ..bounds import demand_bounded
from ..codes import Vocabulary, facts_of
from ..nodes import Fact, Kind, Node
from ..rules import History
from .branch import write_branch
from .rows import Place, RowWriter


@dataclass(frozen=True, slots=True)
class Source:
    """The text of the function and how to feed it.

    `numbers`: the parameters' values, in the order the text reads them; not part of the text, so
    that a reform runs without compiling anew. `cells_in`, `cells_out`: how many cells of each
    width (8, 32, 64 bits) the scratch buffers for facts and for answers need. A yes/no answer has
    its truth at its place, its mask one chunk further.
    """

    text: str
    chunk: int
    needed: Mapping[str, Fact]
    facts: Mapping[str, Place]
    answers: Mapping[str, Place]
    branches: Mapping[str, Place]
    numbers: tuple[int, ...]
    unknown: Mapping[Kind, int]
    vocabulary: Vocabulary
    cells_in: Mapping[int, int]
    cells_out: Mapping[int, int]


def write_source(
    outputs: Mapping[str, Node],
    parameters: Mapping[str, History],
    *,
    branches: bool,
    chunk: int,
) -> Source:
    """The function for some outputs; written once for the same nodes and parameters.

    Errors: ValueError for a parameter without a history, or counts that could exceed 64 bits.
    """
    return _source(tuple(outputs.items()), tuple(parameters.items()), branches, chunk)


@lru_cache(maxsize=32)
def _source(
    outputs: tuple[tuple[str, Node], ...],
    parameters: tuple[tuple[str, History], ...],
    branches: bool,
    chunk: int,
) -> Source:
    roots = [node for _, node in outputs]
    needed = facts_of(roots)
    demand_bounded(roots, dict(parameters))
    writer = RowWriter(roots, dict(parameters), chunk)
    answers = _Answers(writer)
    values = {name: answers.add(node) for name, node in outputs}
    numbers = {name: answers.add_branch(node) for name, node in outputs if branches}
    lines = [
        "def rows(size, numbers, in8, in32, in64, out8, out32, out64):",
        *("    " + line for line in writer.before),
        "    for i in range(size):",
        *("        " + line for line in writer.lines),
        "",
    ]
    return Source(
        "\n".join(lines),
        chunk,
        needed,
        writer.facts,
        values,
        numbers,
        tuple(writer.numbers),
        writer.unknown,
        writer.vocabulary,
        {width: rows * chunk for width, rows in writer.rows.items()},
        {width: rows * chunk for width, rows in answers.rows.items()},
    )


class _Answers:
    """Gives each answer its place in the buffers."""

    def __init__(self, writer: RowWriter) -> None:
        self.writer = writer
        self.rows = dict.fromkeys((8, 32, 64), 0)

    def add(self, node: Node) -> Place:
        name = self.writer.add(node)
        if node.kind is Kind.TRI:
            place = self._put(8, f"y{name}")
            self._put(8, f"y{name} | n{name}")
            return place
        return self._put(self.writer.width[node.kind], f"v{name}")

    def add_branch(self, node: Node) -> Place:
        return self._put(8, write_branch(self.writer, node))

    def _put(self, width: int, value: str) -> Place:
        place = Place(width, self.rows[width] * self.writer.chunk)
        self.rows[width] += 1
        self.writer.line(f"out{width}[{place.at} + i] = {value}")
        return place
