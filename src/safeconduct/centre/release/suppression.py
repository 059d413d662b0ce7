"""Small cells left out, for partners who require it: plain disclosure control, and no guarantee.

Who is alone in a cell is not shown, and enough other cells are left out that nobody can reckon it
from the totals (secondary suppression, τ-ARGUS; solver HiGHS). It protects against reckoning with
this table alone, not against somebody who knows other tables or persons: nothing of it is published
as the Centre's guarantee. Every answer is checked here again, by linear programming.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from itertools import product
from multiprocessing import get_context
from typing import Any

import numpy as np

from .domain import Columns
from .noise import Counts

TOTAL = "Total"
SHOWN, SMALL, SECOND = "shown", "small", "secondary"
MOST_COLUMNS = 3
MOST_SUPPRESSED = 400


class NotProtected(Exception):
    """No protection was found, or what was found did not stand the check: `what` says which."""

    def __init__(self, what: str) -> None:
        super().__init__(what)
        self.what = what


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell, or a total: its codes (`TOTAL` where summed), its count where it is shown."""

    codes: tuple[str, ...]
    status: str
    count: int | None


def suppress(
    counts: Counts, table: Columns, codes: Sequence[tuple[str, ...]], least: int
) -> list[Cell]:
    """The cells of one table and its totals, those below `least` left out and enough others.

    `counts` has one axis a column. Zeros are shown: nobody is there to be recognised. Errors:
    NotProtected: ``columns``, ``none`` (no protection found), ``open`` (it did not stand the
    check).
    """
    if not 1 <= len(table) <= MOST_COLUMNS:
        raise NotProtected("columns")
    statuses = _protected(counts, least)
    whole = _with_totals(counts)
    hidden = [place for place, status in statuses.items() if status != SHOWN]
    if not all(low < high for low, high in _bounds(whole, hidden)):
        raise NotProtected("open")
    found = []
    for place in np.ndindex(whole.shape):
        names = tuple(
            listed[i] if i < len(listed) else TOTAL for listed, i in zip(codes, place, strict=True)
        )
        status = statuses.get(place, SHOWN)
        found.append(Cell(names, status, int(whole[place]) if status == SHOWN else None))
    return found


def _protected(counts: Counts, least: int) -> dict[tuple[int, ...], str]:
    """Which cells may not be shown, as τ-ARGUS has it."""
    axes = [f"v{axis}" for axis in range(counts.ndim)]
    places = [place for place in np.ndindex(counts.shape) for _ in range(int(counts[place]))]
    if not places or not ((counts > 0) & (counts < least)).any():
        # Totals below the limit have a cell below it in them, or are 0.
        return {}
    # Codes of our own: what stands in a file of another program is nobody's word.
    columns = {name: [f"c{place[axis]:05d}" for place in places] for axis, name in enumerate(axes)}
    # τ-ARGUS writes its logs, with counts in them, into the folder it works in. A process of its
    # own works in one that is gone afterwards, and takes nobody along where the solver breaks.
    with (
        tempfile.TemporaryDirectory(prefix="suppress-") as folder,
        ProcessPoolExecutor(
            1, mp_context=get_context("spawn"), initializer=os.chdir, initargs=(folder,)
        ) as apart,
    ):
        try:
            rows = apart.submit(_argus, columns, axes, least, folder).result()
        except (RuntimeError, ValueError, OSError) as error:
            raise NotProtected("none") from error
    last = counts.shape
    found = {}
    for row in rows:
        place = tuple(
            last[axis] if row[name] == TOTAL else int(row[name][1:])
            for axis, name in enumerate(axes)
        )
        if row["freq"] and row["status"] != "S":
            found[place] = SMALL if row["freq"] < least else SECOND
    return found


def _argus(
    columns: dict[str, list[str]], axes: list[str], least: int, folder: str
) -> list[dict[str, Any]]:
    from pytauargus import protect

    persons = len(columns[axes[0]])
    answer = protect(
        columns | {"persons": [1] * persons},
        tables=[axes],
        response="persons",
        safety_rules=f"FREQ({least},10)",
        suppress="MOD(1)",
        totcode=TOTAL,
        workdir=folder,
    )
    rows: list[dict[str, Any]] = answer.tables[0].dataframe().rows(named=True)
    return rows


def _with_totals(counts: Counts) -> Counts:
    """The counts with a last place on each axis that sums the others."""
    whole = counts
    for axis in range(counts.ndim):
        whole = np.concatenate([whole, whole.sum(axis=axis, keepdims=True)], axis=axis)
    return whole


def _bounds(whole: Counts, hidden: Sequence[tuple[int, ...]]) -> Iterator[tuple[float, float]]:
    """For each hidden cell the least and the most it can be, by what is shown."""
    from scipy.optimize import linprog

    if len(hidden) > MOST_SUPPRESSED:
        raise NotProtected("none")
    column = {place: number for number, place in enumerate(hidden)}
    rows, sums = [], []
    for line, total in _lines(whole.shape):
        row = np.zeros(len(hidden))
        right = 0.0
        for place, sign in [*((place, 1.0) for place in line), (total, -1.0)]:
            if place in column:
                row[column[place]] += sign
            else:
                right -= sign * float(whole[place])
        if row.any():
            rows.append(row)
            sums.append(right)
    for number in range(len(hidden)):
        goal = np.zeros(len(hidden))
        goal[number] = 1.0
        ends = []
        for sign in (1.0, -1.0):
            solved = linprog(sign * goal, A_eq=np.array(rows), b_eq=np.array(sums), method="highs")
            # Without an end the cell is open upwards: nobody can reckon it.
            ends.append(float(solved.fun) * sign if solved.status == 0 else float("inf"))
        yield round(ends[0], 6), round(ends[1], 6)


_Place = tuple[int, ...]


def _lines(shape: tuple[int, ...]) -> Iterator[tuple[list[_Place], _Place]]:
    """Every sum of the table: the places that are summed, and the place of their total."""
    for axis, size in enumerate(shape):
        others = [range(n) if i != axis else range(1) for i, n in enumerate(shape)]
        for place in product(*others):
            line = [(*place[:axis], i, *place[axis + 1 :]) for i in range(size - 1)]
            yield line, (*place[:axis], size - 1, *place[axis + 1 :])
