"""How likely a control is to find something, by sector and district, and how sure that is."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from safeconduct.policy.inspection.cells import Cell, whole

INSIDE = 0.9
"""The share that the interval is to hold."""


@dataclass(frozen=True, slots=True)
class Risk:
    """The share of controls that find something: its mean, and the 90 % interval around it."""

    sector: str
    district: str
    controls: int
    findings: int
    mean: float
    low: float
    high: float

    def as_answer(self) -> dict[str, Any]:
        """As JSON, shares to the fourth place."""
        return {
            "sector": self.sector,
            "district": self.district,
            "controls": self.controls,
            "findings": self.findings,
            "mean": round(self.mean, 4),
            "low90": round(self.low, 4),
            "high90": round(self.high, 4),
        }


@dataclass(frozen=True, slots=True)
class Risks:
    """The risk of every cell, and of each sector over all districts alike (district blank).

    `spreads`: how far sectors, districts and single cells differ, in logits. `draws`: joint draws,
    one a row, in the order of `cells`.
    """

    cells: tuple[Risk, ...]
    sectors: tuple[Risk, ...]
    spreads: tuple[float, float, float]
    draws: NDArray[np.float64] = field(repr=False, compare=False)

    def of(self, district: str) -> tuple[Risk, ...]:
        """The cells of one district, the highest mean first."""
        found = [each for each in self.cells if each.district == district]
        return tuple(sorted(found, key=lambda each: -each.mean))

    def as_answer(self) -> dict[str, Any]:
        """As JSON."""
        names = ("sectors", "districts", "cells")
        spreads = zip(names, self.spreads, strict=True)
        return {
            "interval": INSIDE,
            "cells": [each.as_answer() for each in self.cells],
            "sectors": [each.as_answer() for each in self.sectors],
            "spread_in_logits": {name: round(each, 3) for name, each in spreads},
        }


def risks(cells: Iterable[Cell]) -> Risks:
    """The risk of each sector in each district. Errors: CellsFault.

    Small counts are drawn to what their sector and their district show; a cell that was never
    inspected has their mean and a wide interval.
    """
    return _risks(whole(cells))


@lru_cache(maxsize=16)
def _risks(cells: tuple[Cell, ...]) -> Risks:
    # SciPy takes a second to load, and every server and command starts with this module.
    from safeconduct.policy.inspection.pooling import pooled

    sectors = list(dict.fromkeys(each.sector for each in cells))
    districts = list(dict.fromkeys(each.district for each in cells))
    found = pooled(
        [sectors.index(each.sector) for each in cells],
        [districts.index(each.district) for each in cells],
        [each.controls for each in cells],
        [each.findings for each in cells],
        inside=INSIDE,
    )
    by_cell = tuple(
        Risk(each.sector, each.district, each.controls, each.findings, *map(float, shares))
        for each, *shares in zip(cells, found.mean, found.low, found.high, strict=True)
    )
    return Risks(
        by_cell,
        tuple(_of_sector(each, by_cell, found.draws) for each in sectors),
        found.spreads,
        found.draws,
    )


def _of_sector(sector: str, cells: tuple[Risk, ...], draws: NDArray[np.float64]) -> Risk:
    held = [at for at, each in enumerate(cells) if each.sector == sector]
    low, high = np.quantile(draws[:, held].mean(axis=1), [(1 - INSIDE) / 2, (1 + INSIDE) / 2])
    own = [cells[at] for at in held]
    mean = sum(each.mean for each in own) / len(own)
    controls, findings = (
        sum(getattr(each, name) for each in own) for name in ("controls", "findings")
    )
    return Risk(sector, "", controls, findings, mean, float(low), float(high))
