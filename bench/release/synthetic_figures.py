"""How far synthetic records are from the true ones, as figures."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import combinations
from typing import TypeAlias

import numpy as np
import polars as pl

from bench.release.tables import PAIRS
from safeconduct.centre.release.domain import Domain

SIX = PAIRS["sex and age with the rest"]
Records: TypeAlias = "np.ndarray[tuple[int, int], np.dtype[np.int64]]"


def numbers(records: pl.DataFrame, domain: Domain) -> Records:
    """Each value as its place in the domain's list of codes."""
    places: Callable[[str], dict[str, int]] = lambda column: {  # noqa: E731
        code: place for place, code in enumerate(domain.codes[column])
    }
    return records.select(
        pl.col(column).fill_null("").replace_strict(places(column), return_dtype=pl.Int64)
        for column in domain.codes
    ).to_numpy()


def figures(true: Records, made: Records, domain: Domain) -> dict[str, float]:
    """Mean errors over all columns, pairs and triples, and what no true record has."""
    columns = list(domain.codes)
    sizes = [len(codes) for codes in domain.codes.values()]
    tables = {
        f"{width}-way": list(combinations(range(len(sizes)), width)) for width in (1, 2, 3)
    } | {"six pairs": [(columns.index(one), columns.index(two)) for one, two in SIX]}
    answer = {
        name: float(np.mean([_error(true, made, sizes, which) for which in each]))
        for name, each in tables.items()
    }
    known = set(map(tuple, true.tolist()))
    invented = [row for row in map(tuple, made.tolist()) if row not in known]
    different = set(map(tuple, made.tolist()))
    return answer | {
        "invented records": len(invented) / max(1, len(made)),
        "invented combinations": len(set(invented)) / max(1, len(different)),
    }


def _error(true: Records, made: Records, sizes: Sequence[int], which: Sequence[int]) -> float:
    def counted(rows: Records) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
        # One code more, for what was left blank.
        shape = [sizes[i] + 1 for i in which]
        flat = np.ravel_multi_index([rows[:, i] % (sizes[i] + 1) for i in which], shape)
        return np.bincount(flat, minlength=int(np.prod(shape))).astype(float)

    scaled = counted(made) * (len(true) / max(1, len(made)))
    return float(np.abs(counted(true) - scaled).sum() / len(true))
