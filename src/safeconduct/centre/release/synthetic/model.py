"""The likeliest records behind noisy tables: a graphical model fitted by mbi.

McKenna, Sheldon and Miklau, "Graphical-model based estimation and inference for differential
privacy" (ICML 2019). The model sees noisy tables only, so nothing of it costs any budget.
"""

from __future__ import annotations

import math
import warnings
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy as np
import numpy.typing as npt

from ..noise import Counts

MOST_JOINT = 500_000
"""Combinations of codes up to which a model holds every one of them."""
_STEPS = 300
"""Steps of mirror descent: more of them fit the noise."""


@dataclass(frozen=True, slots=True)
class Seen:
    """One noisy table: ``counts`` has one axis a column of ``columns``.

    ``variances``: of each cell, broadcast to the shape of ``counts``.
    """

    columns: tuple[str, ...]
    counts: npt.NDArray[np.float64]
    variances: npt.NDArray[np.float64]


def records(
    tables: Sequence[Seen], sizes: Mapping[str, int], total: int, chance: np.random.Generator
) -> dict[str, Counts]:
    """`total` records that agree with `tables` as well as records can: column → numbers."""
    mbi = _mbi()
    columns = tuple(sizes)
    domain = mbi.Domain(columns, tuple(sizes.values()))
    measured = []
    for table in tables:
        weights = 1 / np.sqrt(np.broadcast_to(table.variances, table.counts.shape).ravel())
        measured.append(
            mbi.LinearMeasurement(
                table.counts.ravel() * weights, table.columns, query=mbi.WeightedQuery(weights)
            )
        )
    fitted = mbi.estimation.MirrorDescent().estimate(
        domain, measured, known_total=float(total), iters=_STEPS
    )
    if math.prod(sizes.values()) <= MOST_JOINT:
        # Every combination can be held at once: records are taken from it at even steps.
        joint = np.asarray(fitted.project(columns).datavector(), dtype=float)
        steps = np.cumsum(np.maximum(joint, 0))
        even = (np.arange(total) + chance.random()) / total * steps[-1]
        cells = np.minimum(np.searchsorted(steps, even), joint.size - 1)
        places = np.unravel_index(cells, tuple(sizes.values()))
        return {
            column: np.asarray(place, dtype=np.int64)
            for column, place in zip(columns, places, strict=True)
        }
    drawn = fitted.synthetic_data(total).to_dict()
    return {column: np.asarray(drawn[column], dtype=np.int64) for column in columns}


@cache
def _mbi() -> Any:
    with warnings.catch_warnings():
        # It says at import how it wants to be set up, which is done here.
        warnings.simplefilter("ignore")
        import jax
        import mbi
    settings: Any = jax.config
    settings.update("jax_enable_x64", True)
    settings.update("jax_enable_compilation_cache", False)
    return mbi
