"""The gate: a release is attacked before anybody else can, and the report is kept with it.

It runs on the very release, with the records it was made of, which it alone may compare. Its report
is for the two people who release and is never published: how far a figure is from the truth says
what the truth is.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
import polars as pl

from .attacks import Membership, attribute_inference, membership
from .consistency import Mask
from .domain import Coded
from .noise import Draw, noisy
from .privacy_loss import exact_delta
from .tables import Measured, Table

UNLIKELY = 1e-5
"""How seldom a check may fail by chance alone."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What a release has to keep to be let through.

    ``error``: the largest weighted relative error, Σ|error| / Σ true; ``cap_epsilon``: of all
    releases together, at the release's own δ. Of attacks, the promise itself is the limit.
    """

    error: float = 1.0
    cap_epsilon: float = 10.0


@dataclass(frozen=True, slots=True)
class Check:
    """One question: what was found, what was allowed, and whether that is good enough."""

    name: str
    passed: bool
    found: float
    limit: float


@dataclass(frozen=True, slots=True)
class Report:
    """What the gate found."""

    checks: tuple[Check, ...]

    @property
    def passed(self) -> bool:
        return all(check.passed for check in self.checks)

    def as_answer(self) -> dict[str, Any]:
        """The report as JSON takes it."""
        return {"passed": self.passed, "checks": [asdict(check) for check in self.checks]}

    def as_json(self) -> bytes:
        return json.dumps(self.as_answer(), indent=1).encode()


def run(
    records: pl.DataFrame,
    measured: Measured,
    tables: Sequence[Table],
    past: Sequence[Measured] = (),
    limits: Limits | None = None,
    *,
    sensitive: str | None = None,
    zeros: Sequence[Mask] | None = None,
    trials: int = 400,
    draw: Draw = noisy,
) -> Report:
    """Attack `measured`, made of `records` (a row a person) and about to be published as `tables`.

    `past`: everything that was measured of the same persons before. `sensitive`: the column an
    attacker would like to know. `zeros`: for each table the cells that nobody can be in; a record
    in one of them contradicts what is published. `trials`: how often the mechanism is run in each
    world.
    """
    allowed = limits or Limits()
    exact = [Coded(records, measured.domain).count(table) for table in measured.tables]
    checks = [
        Check("declared_codes", measured.domain.declared, float(measured.domain.declared), 1.0),
        *_promise(measured),
        *_noise(measured, exact),
        *_accuracy(tables, exact, allowed),
        *_past(measured, past, allowed),
        *(_membership(found) for found in membership(records, measured, trials, draw)),
    ]
    if zeros is not None:
        there = sum(int(true[none].sum()) for true, none in zip(exact, zeros, strict=True))
        checks.append(Check("empty_cells", there == 0, float(there), 0.0))
    if sensitive is not None:
        found, baseline, slack = attribute_inference(records, tables, sensitive)
        checks.append(Check("attribute_inference", found <= baseline + slack, found, baseline))
    return Report(tuple(checks))


def _promise(measured: Measured) -> list[Check]:
    """Are the scales of the noise those that the promise needs?"""
    price = measured.price
    delta = exact_delta(price.sigmas, price.epsilon)
    return [Check("promise", delta <= price.delta * 1.0001, delta, price.delta)]


def _noise(measured: Measured, exact: Sequence[np.ndarray]) -> list[Check]:
    """Was the noise what it should be: as wide, about 0, and whole?"""
    from scipy.stats import chi2, norm

    scaled = np.concatenate(
        [
            ((drawn - counts) / sigma).ravel()
            for drawn, counts, sigma in zip(
                measured.noisy, exact, measured.price.sigmas, strict=True
            )
        ]
    )
    squares, mean = float((scaled**2).sum()), float(scaled.mean() * len(scaled) ** 0.5)
    wide = 2 * min(chi2.cdf(squares, len(scaled)), chi2.sf(squares, len(scaled)))
    centred = 2 * norm.sf(abs(mean))
    return [
        Check("noise_width", bool(wide > UNLIKELY), float(wide), UNLIKELY),
        Check("noise_centre", bool(centred > UNLIKELY), float(centred), UNLIKELY),
    ]


def _accuracy(tables: Sequence[Table], exact: Sequence[np.ndarray], limits: Limits) -> list[Check]:
    from scipy.stats import binom

    pairs = list(zip(tables, exact, strict=True))
    wrong = sum(float(np.abs(table.count - true).sum()) for table, true in pairs)
    true_total = sum(int(true.sum()) for true in exact)
    error = wrong / true_total if true_total else float("inf")
    inside = sum(int(((t.low <= true) & (true <= t.high)).sum()) for t, true in pairs)
    cells = sum(true.size for true in exact)
    # Cells that were made to agree err together, so half as many misses more are within chance.
    misses = 1.5 * float(binom.ppf(1 - UNLIKELY, cells, 0.05))
    least = max(0.0, 1 - misses / cells)
    return [
        Check("accuracy", bool(error <= limits.error), error, limits.error),
        Check("coverage", inside / cells >= least, inside / cells, least),
    ]


def _past(measured: Measured, past: Sequence[Measured], limits: Limits) -> list[Check]:
    """Differencing: what do all releases together tell, and was a question answered twice?

    Whoever averages and subtracts everything that was ever measured of a person learns at most
    what the noise of all of it together allows.
    """
    from .privacy_loss import exact_epsilon

    seen: dict[frozenset[str], np.ndarray] = {}
    sigmas: list[float] = []
    twice = 0
    for release in (*past, measured):
        for table, counts, sigma in zip(
            release.tables, release.noisy, release.price.sigmas, strict=True
        ):
            turned = counts.transpose(np.argsort(table))
            before = seen.get(frozenset(table))
            if before is not None and before.shape == turned.shape:
                if (before == turned).all():
                    continue  # the stored answer, said again: it tells nothing new
                twice += 1
            seen[frozenset(table)] = turned
            sigmas.append(sigma)
    together = exact_epsilon(sigmas, measured.price.delta)
    return [
        Check("answered_twice", twice == 0, float(twice), 0.0),
        Check("differencing", together <= limits.cap_epsilon, together, limits.cap_epsilon),
    ]


def _membership(found: Membership) -> Check:
    return Check(f"membership_{found.target}", found.kept, found.epsilon_shown, found.epsilon)
