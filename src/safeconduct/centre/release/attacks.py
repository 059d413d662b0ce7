"""Attacks on a release by somebody who knows everything but the one thing looked for."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import polars as pl

from .domain import Coded, Domain
from .noise import Draw
from .tables import Measured, Table

RARE, COMMON, RANDOM = "rare", "common", "random"
_THRESHOLDS = 9


@dataclass(frozen=True, slots=True)
class Membership:
    """How well an attacker tells whether a person is in the data who knows all the others.

    ``tpr`` and ``fpr``: where the attack does best; ``epsilon_shown``: the ε that this much success
    proves at the least (Clopper–Pearson over all thresholds: Jagielski et al., NeurIPS 2020);
    ``epsilon``: what was promised.
    """

    target: str
    tpr: float
    fpr: float
    epsilon_shown: float
    epsilon: float

    @property
    def kept(self) -> bool:
        """Whether TPR ≤ e^ε · FPR + δ stands, as far as so many trials can tell."""
        return self.epsilon_shown <= self.epsilon


def membership(
    records: pl.DataFrame, measured: Measured, trials: int, draw: Draw
) -> Iterator[Membership]:
    """The mechanism run anew with and without a rare, a common and a random person.

    The attacker knows every other record and weighs the noisy tables by their likelihood, which no
    attack can better (Neyman and Pearson).
    """
    coded = Coded(records, measured.domain)
    exact = [coded.count(table) for table in measured.tables]
    for target, row in _targets(records, measured, exact):
        one = Coded(records[row : row + 1], measured.domain)
        mine = [one.count(table) for table in measured.tables]
        without = [counts - own for counts, own in zip(exact, mine, strict=True)]
        inside = _scores(exact, without, mine, measured.price.sigmas, trials, draw)
        outside = _scores(without, without, mine, measured.price.sigmas, trials, draw)
        yield _judge(target, inside, outside, measured.price.epsilon, measured.price.delta)


def _targets(
    records: pl.DataFrame, measured: Measured, exact: Sequence[np.ndarray]
) -> Iterator[tuple[str, int]]:
    """The person in the emptiest cells, the one in the fullest, and any one."""
    company = np.zeros(len(records))
    for table, counts in zip(measured.tables, exact, strict=True):
        keys = records.select(pl.struct(table).rank("dense").alias("k")).get_column("k").to_numpy()
        _, group, size = np.unique(keys, return_inverse=True, return_counts=True)
        company += np.log(size[group]) if counts.size else 0.0
    yield RARE, int(company.argmin())
    yield COMMON, int(company.argmax())
    yield RANDOM, int(np.random.default_rng(len(records)).integers(len(records)))


def _scores(
    true: Sequence[np.ndarray],
    without: Sequence[np.ndarray],
    mine: Sequence[np.ndarray],
    sigmas: Sequence[float],
    trials: int,
    draw: Draw,
) -> np.ndarray:
    """The logarithm of the likelihood ratio, in the world where the counts are `true`."""
    total = np.zeros(trials)
    for counts, out, own, sigma in zip(true, without, mine, sigmas, strict=True):
        # Cells the person is not in have the same likelihood in both worlds.
        place = np.flatnonzero(own)
        drawn = draw(np.tile(counts.ravel()[place], (trials, 1)), sigma)
        seen = drawn - out.ravel()[place]
        total += ((2 * seen - 1) / (2 * sigma**2)).sum(axis=1)
    return total


def _judge(
    target: str, inside: np.ndarray, outside: np.ndarray, epsilon: float, delta: float
) -> Membership:
    from scipy.stats import beta

    trials = len(inside)
    # One chance in a hundred thousand that an honest release is refused, over all thresholds.
    error = 1e-5 / (2 * _THRESHOLDS)
    shown, best = 0.0, (0.0, 0.0)
    for level in np.linspace(0.1, 0.9, _THRESHOLDS):
        threshold = np.quantile(outside, level)
        hits, false = int((inside > threshold).sum()), int((outside > threshold).sum())
        low = float(beta.ppf(error, hits, trials - hits + 1)) if hits else 0.0
        high = float(beta.ppf(1 - error, false + 1, trials - false)) if false < trials else 1.0
        proved = math.log((low - delta) / high) if low > delta else 0.0
        if proved >= shown:
            shown, best = proved, (hits / trials, false / trials)
    return Membership(target, *best, shown, epsilon)


def attribute_inference(
    records: pl.DataFrame, tables: Sequence[Table], sensitive: str
) -> tuple[float, float, float]:
    """How often the published tables give away `sensitive` of a person whose other columns are
    known; how often the exact tables without that person would; and what is within chance.

    What can be inferred from all the others is no harm done by taking part (the leave-one-out
    baseline: Kifer and Machanavajjhala, PODS 2012; Cohen and Nissim, PNAS 2020).
    """
    known = [table for table in tables if sensitive in table.columns and len(table.columns) > 1]
    if not known or not len(records):
        return 0.0, 0.0, 0.0
    hits, baseline = np.zeros(len(records)), np.zeros(len(records))
    told = Coded(records, _domain_of(known))
    truth = told.places(sensitive)
    for table in known:
        others = [column for column in table.columns if column != sensitive]
        axis = table.columns.index(sensitive)
        rows = np.ravel_multi_index(
            [told.places(column) for column in others], told.domain.sizes(others)
        )
        width = len(table.codes[axis])
        published = np.moveaxis(table.count, axis, -1).reshape(-1, width)[rows]
        exact = np.moveaxis(told.count(table.columns), axis, -1).reshape(-1, width)[rows]
        alone = exact.astype(np.float64)
        alone[np.arange(len(records)), truth] -= 1
        hits += published.argmax(axis=1) == truth
        baseline += alone.argmax(axis=1) == truth
    found, expected = float(hits.mean()) / len(known), float(baseline.mean()) / len(known)
    return found, expected, 4 * math.sqrt(0.25 / len(records))


def _domain_of(tables: Sequence[Table]) -> Domain:
    codes = {
        column: listed
        for table in tables
        for column, listed in zip(table.columns, table.codes, strict=True)
    }
    return Domain(codes, declared=True)
