"""Noisy tables that overlap, made to agree: what two tables say of the same persons is the same.

Every table is split into its mean, its main effects and its interactions. Noise of one scale over
a table is independent between these parts, so each part is the precision-weighted mean of what all
tables that hold it say of it, and putting the parts together again is exactly weighted least
squares over all tables at once, in closed form (the idea of Hay et al., VLDB 2010, for any set of
marginals: Xiao et al., "ResidualPlanner", NeurIPS 2023).
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain, combinations
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

Columns: TypeAlias = tuple[str, ...]
Cells: TypeAlias = npt.NDArray[np.float64]
Mask: TypeAlias = npt.NDArray[np.bool_]

_ROUNDS = 400
_SETTLED = 0.01
"""Of a person: tables that are nearer to agreement than this do agree."""


@dataclass(frozen=True)
class Overlap:
    """Tables over some columns each, with noise of variance ``variances[i]`` in table i.

    ``sizes``: how many codes each column has. No two tables have the same columns.
    """

    tables: tuple[Columns, ...]
    sizes: dict[str, int]
    variances: tuple[float, ...]

    def agree(self, cells: Sequence[npt.ArrayLike]) -> list[Cells]:
        """The tables nearest to `cells` that agree, in weighted least squares. May be negative.

        `cells[i]` has one axis for each column of table i, in order.
        """
        given = [np.asarray(table, dtype=np.float64) for table in cells]
        parts = {part: self._part(part, given) for part in self._parts}
        return [self._put_together(table, parts) for table in self.tables]

    def agree_and_count(
        self, cells: Sequence[npt.ArrayLike], zeros: Sequence[Mask] | None = None
    ) -> list[Cells]:
        """The nearest tables that agree and hold no negative cell (Dykstra's projections).

        The answer is negative nowhere, 0 where `zeros` says that nobody can be, and agrees to
        within a hundredth of a person a cell.
        """
        now = self.agree(cells)
        debt = [np.zeros_like(table) for table in now]
        counted = now
        for _ in range(_ROUNDS):
            owed = [table + part for table, part in zip(now, debt, strict=True)]
            counted = [np.maximum(table, 0.0) for table in owed]
            for table, empty in zip(counted, zeros or (), strict=zeros is not None):
                table[empty] = 0.0
            debt = [was - table for was, table in zip(owed, counted, strict=True)]
            now = self.agree(counted)
            if all(
                np.abs(a - b).max(initial=0.0) < _SETTLED for a, b in zip(now, counted, strict=True)
            ):
                break
        return counted

    @cached_property
    def cell_variances(self) -> tuple[float, ...]:
        """The variance of a cell after `agree`: the same for every cell of a table."""
        return tuple(
            sum(
                self._variance[part]
                * math.prod(1 - 1 / self.sizes[column] for column in part)
                / self._cells(table, part) ** 2
                for part in _subsets(table)
            )
            for table in self.tables
        )

    @cached_property
    def _parts(self) -> dict[Columns, list[int]]:
        """Each part, as columns in order of name, and the tables that hold it."""
        found: dict[Columns, list[int]] = {}
        for number, table in enumerate(self.tables):
            for part in _subsets(table):
                found.setdefault(part, []).append(number)
        return found

    @cached_property
    def _variance(self) -> dict[Columns, float]:
        return {
            part: 1 / sum(self._weight(number, part) for number in numbers)
            for part, numbers in self._parts.items()
        }

    def _weight(self, number: int, part: Columns) -> float:
        return 1 / (self.variances[number] * self._cells(self.tables[number], part))

    def _cells(self, table: Columns, part: Columns) -> int:
        """How many cells of the table are summed into one of the part."""
        return math.prod(self.sizes[column] for column in table if column not in part)

    def _part(self, part: Columns, given: Sequence[Cells]) -> Cells:
        shape = tuple(self.sizes[column] for column in part)
        mean = np.zeros(shape)
        for number in self._parts[part]:
            table = self.tables[number]
            apart = tuple(axis for axis, column in enumerate(table) if column not in part)
            summed = given[number].sum(axis=apart)
            kept = [column for column in table if column in part]
            mean += self._weight(number, part) * summed.transpose(
                [kept.index(column) for column in part]
            )
        mean *= self._variance[part]
        for axis in range(len(part)):
            mean -= mean.mean(axis=axis, keepdims=True)
        return mean

    def _put_together(self, table: Columns, parts: dict[Columns, Cells]) -> Cells:
        whole = np.zeros(tuple(self.sizes[column] for column in table))
        for part in _subsets(table):
            kept = [column for column in table if column in part]
            turned = parts[part].transpose([part.index(column) for column in kept])
            shape = tuple(self.sizes[column] if column in part else 1 for column in table)
            whole += turned.reshape(shape) / self._cells(table, part)
        return whole


def _subsets(table: Iterable[str]) -> list[Columns]:
    columns = sorted(table)
    return list(chain.from_iterable(combinations(columns, n) for n in range(len(columns) + 1)))
