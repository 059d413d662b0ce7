"""Released editions made in memory, the same each time, for the tests of reports."""

from __future__ import annotations

from datetime import date
from random import Random

import numpy as np
import polars as pl

from safeconduct.centre.release.noise import Counts
from safeconduct.centre.release.programme import YEARLY, published
from safeconduct.centre.release.tables import measure
from safeconduct.policy.reports.releases import Release


def released(year: int, edition: int = 1, *, persons: int = 400, replaced_by: str = "") -> Release:
    """An edition of so many invented persons; noise from a seed."""
    chosen = np.random.default_rng([year, edition])

    def draw(counts: Counts, sigma: float) -> Counts:
        return counts + np.rint(chosen.normal(0, sigma, counts.shape)).astype(np.int64)

    frame = _persons(year, persons)
    measured, _ = measure(frame, YEARLY.tables, YEARLY.domain, YEARLY.price(), draw=draw)
    return Release(
        f"yearly-{year}-{edition}",
        "yearly",
        year,
        edition,
        date(year + 1, 2 + edition, 1),
        date(year + 1, 3 + edition, 1) if replaced_by else None,
        replaced_by,
        measured=measured,
        tables=published(measured, YEARLY),
    )


def withdrawn(year: int, edition: int = 1) -> Release:
    """An edition that was withdrawn: nothing of it is left."""
    return Release(
        f"yearly-{year}-{edition}",
        "yearly",
        year,
        edition,
        date(year + 1, 3, 1),
        withdrawn_on=date(year + 1, 6, 1),
        withdrawn_for="error",
    )


def _persons(year: int, count: int) -> pl.DataFrame:
    dice = Random(year)
    rows = []
    for _ in range(count):
        row = {column: dice.choice(codes[:3]) for column, codes in YEARLY.domain.codes.items()}
        age = dice.choice(("0-11", "12-17", "18-24", "25-34", "35-44", "45+"))
        minor = "yes" if age in ("0-11", "12-17") else "no"
        rows.append({**row, "age_band": age, "minor": minor})
    return pl.DataFrame(rows)
