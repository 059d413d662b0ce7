"""Whole counts that add up: tables that agree in parts of a person, rounded so that they still do.

First the total and the sums over each column are rounded, then every table is filled with whole
counts that keep exactly those sums and lie as near as they can (controlled rounding: Cox and Ernst,
INFOR 1982). Of tables with two columns that is a transport problem, whose best answer is always
whole; of three and more it has no answer in general, so tables that hold one stay as they are.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from .consistency import Cells, Columns, Mask

MOST_CELLS = 20_000
"""Of one table: beyond, rounding takes longer than anybody waits."""


def whole_counts(
    tables: Sequence[Columns], counts: Sequence[Cells], zeros: Sequence[Mask] | None = None
) -> list[Cells]:
    """`counts` as whole numbers with the same sums over every column, in every table.

    They are nowhere negative, and 0 where `zeros` says that nobody can be. Where a table has more
    than two columns or than `MOST_CELLS`, or where the sums cannot be kept, `counts` as they are.
    """
    if any(
        len(table) > 2 or cells.size > MOST_CELLS
        for table, cells in zip(tables, counts, strict=True)
    ):
        return list(counts)
    total = round(float(np.mean([cells.sum() for cells in counts])))
    sums = {
        column: _rounded(_sum_over(column, tables, counts), total)
        for table in tables
        for column in table
    }
    masks = zeros or [np.zeros(cells.shape, dtype=np.bool_) for cells in counts]
    found: list[Cells] = []
    for table, cells, none in zip(tables, counts, masks, strict=True):
        if len(table) == 1:
            made = sums[table[0]]
            kept = None if made[none].any() else made
        else:
            kept = _transported(cells, none, sums[table[0]], sums[table[1]])
        if kept is None:
            return list(counts)
        found.append(kept.astype(np.float64))
    return found


def _sum_over(column: str, tables: Sequence[Columns], counts: Sequence[Cells]) -> Cells:
    """What the tables that hold `column` say of it, on average: they agree up to a hundredth."""
    said = [
        cells.sum(axis=tuple(axis for axis, other in enumerate(table) if other != column))
        for table, cells in zip(tables, counts, strict=True)
        if column in table
    ]
    mean: Cells = np.mean(said, axis=0)
    return mean


def _rounded(sums: Cells, total: int) -> Cells:
    """`sums` as whole numbers that add up to `total`: those nearest to the next one go there."""
    low = np.floor(sums + 1e-9)
    missing = total - int(low.sum())
    order = np.argsort(low - sums, kind="stable")
    step = 1 if missing > 0 else -1
    while missing:
        for place in order if step > 0 else order[::-1]:
            if missing and low[place] + step >= 0:
                low[place] += step
                missing -= step
    return low


def _transported(cells: Cells, none: Mask, rows: Cells, columns: Cells) -> Cells | None:
    """The whole table nearest to `cells` with these sums, or None where there is none."""
    from scipy.optimize import linprog
    from scipy.sparse import csr_array, hstack

    low = np.floor(cells + 1e-9)
    part = cells - low
    open_ = np.flatnonzero(~none.ravel())
    size = len(open_)
    row, column = np.unravel_index(open_, cells.shape)
    ones = np.ones(size)
    lines = np.arange(size)
    sums = csr_array(
        (
            np.concatenate([ones, ones]),
            (np.concatenate([row, len(rows) + column]), np.concatenate([lines, lines])),
        ),
        shape=(len(rows) + len(columns), size),
    )
    # One step up costs what it takes further away less what it brings nearer; any more, and any
    # step down, costs a whole person.
    cost = np.concatenate([1 - 2 * part.ravel()[open_], ones, ones])
    most = np.concatenate([ones, np.full(size, np.inf), low.ravel()[open_]])
    wanted = np.concatenate([rows - low.sum(axis=1), columns - low.sum(axis=0)])
    solved = linprog(
        cost,
        A_eq=hstack([sums, sums, -sums]),
        b_eq=wanted,
        bounds=np.column_stack([np.zeros(3 * size), most]),
        method="highs-ds",
    )
    if solved.status != 0:
        return None
    up, more, down = np.rint(solved.x).reshape(3, size)
    made = low.copy()
    made.ravel()[open_] += up + more - down
    exact = (made.sum(axis=1) == rows).all() and (made.sum(axis=0) == columns).all()
    return made if exact and made.min(initial=0.0) >= 0 else None
