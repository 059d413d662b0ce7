"""A caseload to measure on: the facts of the demonstration country, repeated in random order.

The cases are synthetic and the same from the same seed. Each is asked about on several days, so
that all phases occur. The facts are handed to other environments as one NumPy file: yes/no as
0 (no), 1 (unknown), 2 (yes); categories as numbers, -1 unknown; days since 1 January 1970.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import numpy as np

from safeconduct.cases.standing import facts_of
from safeconduct.demo.country import country
from safeconduct.law.belgium.law import BELGIUM
from safeconduct.law.engine.codes import facts_of as facts_needed
from safeconduct.law.engine.codes import tri
from safeconduct.law.engine.columns import Column
from safeconduct.law.engine.nodes import Kind

UNTIL = date(2026, 1, 1)
ASKED_ON = tuple(date(year, month, 15) for year in (2009, 2014, 2019, 2025) for month in (3, 10))
NEEDED = facts_needed(BELGIUM.rules.values())
UNKNOWN_DAY = np.iinfo(np.int32).min
_SEED = 20070601

Base = dict[str, np.ndarray[Any, Any]]


def base(path: Path) -> Base:
    """The facts of the country's cases, made once and kept at `path`."""
    if not path.exists():
        cases = [synthetic.case for synthetic in country(UNTIL)]
        rows = [
            facts_of(case, on, None).facts
            for on in ASKED_ON
            for case in cases
            if case.events[0].happened_on <= on
        ]
        path.parent.mkdir(parents=True, exist_ok=True)
        np.savez(path, **{name: _numbers(name, [row[name] for row in rows]) for name in NEEDED})
    with np.load(path) as kept:
        return dict(kept)


def repeated(found: Base, size: int) -> Base:
    """`size` cases drawn from the base, the same each time."""
    rows = np.random.default_rng(_SEED).integers(0, len(next(iter(found.values()))), size)
    return {name: values[rows] for name, values in found.items()}


def columns(found: Base) -> dict[str, Column]:
    """The facts as the evaluators take them."""
    return {name: _column(name, values) for name, values in found.items()}


def _numbers(name: str, values: list[Any]) -> np.ndarray[Any, Any]:
    fact = NEEDED[name]
    if fact.kind is Kind.TRI:
        return np.array([tri(value) for value in values], np.int8)
    if fact.kind is Kind.CATEGORY:
        index = {word: number for number, word in enumerate(fact.values)}
        return np.array([-1 if v is None else index[v] for v in values], np.int8)
    column = Column.of(fact.kind, values)
    known = np.ones(len(values), bool) if column.known is None else column.known
    return np.where(known, column.values, UNKNOWN_DAY).astype(np.int32)


def _column(name: str, values: np.ndarray[Any, Any]) -> Column:
    fact = NEEDED[name]
    if fact.kind is Kind.TRI:
        known = values != 1
        return Column(Kind.TRI, values == 2, None if known.all() else known)
    if fact.kind is Kind.CATEGORY:
        known = values >= 0
        mask = None if known.all() else known
        return Column(Kind.CATEGORY, np.maximum(values, 0).astype(np.int16), mask, fact.values)
    known = values != UNKNOWN_DAY
    filled = np.where(known, values, 0)
    kept = filled.astype(np.int64) if fact.kind is Kind.COUNT else filled.astype(np.int32)
    return Column(fact.kind, kept, None if known.all() else known)
