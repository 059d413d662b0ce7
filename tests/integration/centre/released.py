"""A linked round in the Centre's database, and its people, for the tests of releases."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from random import Random

import numpy as np
import polars as pl
import pytest

from safeconduct.access import Actor
from safeconduct.access.roles import ANALYST, CHECKER, DATA_PROTECTION_OFFICER, RELEASER
from safeconduct.actions.centre.releases import preparing
from safeconduct.centre.feeds.records import RECORD_SCHEMA
from safeconduct.centre.release.noise import Counts
from safeconduct.centre.release.programme import YEARLY
from safeconduct.centre_store import deliveries, links
from safeconduct.centre_store.deliveries import By
from safeconduct.store.models import User

ROUND = "2026"
PASSWORD = "a-journey-through-the-pages"
LOADER = By(1, "analysis_centre")


def linked_round(persons: Mapping[int, int], round_: str = ROUND) -> None:
    """A round in which so many persons were registered in each year, each delivered by two."""
    dice = Random(7)
    rows = []
    for year, count in persons.items():
        for _ in range(count):
            age = dice.choice(YEARLY.domain.codes["age_band"][:-1])
            rows.append(
                {
                    "registered_year": year,
                    "age_band": age,
                    "minor": "yes" if age in ("0-11", "12-17") else "no",
                    **{
                        column: dice.choice(YEARLY.domain.codes[column][:3])
                        for column in ("form", "sector", "region", "sex", "belgian_region")
                    },
                    "detected_by": "local_police",
                }
            )
    found = []
    for source in ("police", "reception_centres"):
        numbers = [_number(source, place) for place in range(len(rows))]
        blank = dict.fromkeys(RECORD_SCHEMA)
        records = [
            blank | row | {"source": source, "number": number}
            for row, number in zip(rows, numbers, strict=True)
        ]
        frame = pl.DataFrame(records, schema=RECORD_SCHEMA, orient="row")
        with deliveries.taking(round_, source, _number(source, -1) * 2, LOADER) as taking:
            taking.add(frame)
            taking.finish(len(rows), {})
        found += [(source, number, str(place)) for place, number in enumerate(numbers)]
    links.keep_links(round_, found, {"threshold": 0.9}, LOADER)


def people() -> dict[str, Actor]:
    """Somebody of each role of the Centre for Information and Analysis, named like the role."""
    roles = (RELEASER, CHECKER, ANALYST, DATA_PROTECTION_OFFICER)
    return {
        role: User.objects.create_user(
            role, password=PASSWORD, agency="analysis_centre", roles=[role]
        ).actor
        for role in roles
    }


def steady_noise(patch: pytest.MonkeyPatch, seed: int = 1) -> None:
    """Noise as wide as it should be, from a seed: no test fails, or passes, by the dice."""
    chosen = np.random.default_rng(seed)

    def draw(counts: Counts, sigma: float) -> Counts:
        noise = np.rint(chosen.normal(0, sigma, counts.shape))
        return counts + noise.astype(np.int64)

    patch.setattr(preparing, "noisy", draw)


def _number(source: str, place: int) -> str:
    return hashlib.sha256(f"{source} {place}".encode()).hexdigest()[:32]
