"""Partial pooling of shares over crossed groups: the posterior of each cell, without drawing.

A cell's logit is the sum of a level, an effect of its row, one of its column and one of its own,
each normal (Clayton, Kaldor 1987, Biometrics 43: empirical Bayes of rates; Gelman et al. 2013,
Bayesian Data Analysis, chapters 5 and 15: hierarchical binomial models). How far rows, columns and
cells differ is not fixed but averaged over, with half-normal priors. For each such choice the
posterior is found by Newton's method and Laplace's approximation (Rue, Martino, Chopin 2009, JRSSB
71), and of each cell the binomial likelihood is then kept exactly, as counts are small and the
normal curve is not theirs.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import product

import numpy as np
from numpy.typing import NDArray
from scipy.linalg import cho_solve, solve_triangular
from scipy.special import expit, ndtri
from scipy.stats import binom

Vector = NDArray[np.float64]
Numbers = NDArray[np.int64]

# The level: a share of about one in five, from one in a hundred to nine in ten.
_LEVEL, _LEVEL_SPREAD = -1.5, 2.0
# Scales of the half-normal priors of how far rows, columns and cells differ, in logits.
SCALES = (1.0, 0.5, 0.8)
_STEPS = 5
"""Each prior stands for itself by so many equally likely values: the middles of its fifths."""
_NEWTON, _RESTED = 60, 1e-9
_POINTS = 241
_WORTH = 1e-4
"""Choices that weigh less than this part of the heaviest are left out."""


@dataclass(frozen=True, slots=True)
class _Fit:
    """The approximation under one choice of `spreads`; `weight` adds up to 1 over all."""

    spreads: tuple[float, ...]
    at: Vector
    covariance: NDArray[np.float64]
    away: Vector
    curved: Vector
    evidence: float


@dataclass(frozen=True, slots=True)
class Posterior:
    """`mean`, and `low` and `high` of the 90 % interval, a cell; `spreads`: how far rows, columns
    and cells differ, in logits; `draws`: joint draws, one a row.
    """

    mean: Vector
    low: Vector
    high: Vector
    spreads: tuple[float, float, float]
    draws: NDArray[np.float64]


def pooled(
    rows: Sequence[int],
    columns: Sequence[int],
    trials: Sequence[int],
    hits: Sequence[int],
    *,
    inside: float = 0.9,
    draws: int = 2000,
    seed: int = 20070201,
) -> Posterior:
    """The posterior of each cell's share; `rows` and `columns` say by number where a cell stands.

    The same input gives the same answer; draws come from a fixed seed.
    """
    row, column = np.asarray(rows), np.asarray(columns)
    n, y = np.asarray(trials, dtype=np.int64), np.asarray(hits, dtype=np.int64)
    same_row = (row[:, None] == row[None, :]).astype(float)
    same_column = (column[:, None] == column[None, :]).astype(float)
    own = np.eye(len(n))
    # The middles of the fifths of a half-normal.
    middles = ndtri(0.5 + (np.arange(_STEPS) + 0.5) / (2 * _STEPS))
    fits = []
    for choice in product(middles, repeat=3):
        spreads = tuple(float(z * scale) for z, scale in zip(choice, SCALES, strict=True))
        a, b, c = (each**2 for each in spreads)
        prior = _LEVEL_SPREAD**2 + a * same_row + b * same_column + c * own
        fits.append(_fitted(prior, n, y, spreads))
    evidence = np.array([fit.evidence for fit in fits])
    weights = np.exp(evidence - evidence.max())
    kept = weights >= _WORTH
    fits = [fit for fit, keep in zip(fits, kept, strict=True) if keep]
    weights = weights[kept] / weights[kept].sum()
    mean, low, high = _marginals(fits, weights, n, y, (1 - inside) / 2)
    spread = np.average([fit.spreads for fit in fits], axis=0, weights=weights)
    drawn = _drawn(fits, weights, draws, seed)
    # The joint draws are of the normal approximation: each cell's are brought to its own mean.
    drawn = np.clip(drawn * (mean / drawn.mean(axis=0)), 0.0, 1.0)
    return Posterior(mean, low, high, (float(spread[0]), float(spread[1]), float(spread[2])), drawn)


def _fitted(prior: NDArray[np.float64], n: Numbers, y: Numbers, spreads: tuple[float, ...]) -> _Fit:
    """The highest point of the posterior, and its curve (Rasmussen, Williams 2006, 3.1)."""
    f = np.full(len(n), _LEVEL)
    reached, pull = -np.inf, np.zeros(len(n))
    for _ in range(_NEWTON):
        share = expit(f)
        curved = n * share * (1 - share)
        root = np.sqrt(curved)
        lower = np.linalg.cholesky(np.eye(len(n)) + root[:, None] * prior * root[None, :])
        wanted = curved * (f - _LEVEL) + (y - n * share)
        step = wanted - root * cho_solve((lower, True), root * (prior @ wanted))
        tried, value = _tried(step, prior, n, y)
        # A whole step can overshoot where a share is near none or all: then half of it, and so on.
        for _ in range(12):
            if value >= reached - _RESTED:
                break
            step = (step + pull) / 2
            tried, value = _tried(step, prior, n, y)
        moved = float(np.abs(tried - f).max())
        f, pull, reached = tried, step, value
        if moved < 1e-7:
            break
    share = expit(f)
    curved = n * share * (1 - share)
    root = np.sqrt(curved)
    lower = np.linalg.cholesky(np.eye(len(n)) + root[:, None] * prior * root[None, :])
    half = solve_triangular(lower, root[:, None] * prior, lower=True)
    covariance = prior - half.T @ half
    evidence = reached - float(np.log(np.diag(lower)).sum())
    return _Fit(spreads, f, covariance, y - n * share, curved, evidence)


def _tried(
    step: Vector, prior: NDArray[np.float64], n: Numbers, y: Numbers
) -> tuple[Vector, float]:
    """Where a step leads, and how probable that is."""
    f = _LEVEL + prior @ step
    likelihood = (y * f - n * np.logaddexp(0.0, f)).sum()
    return f, float(likelihood - 0.5 * step @ (f - _LEVEL))


def _marginals(
    fits: Sequence[_Fit], weights: Vector, n: Numbers, y: Numbers, tail: float
) -> tuple[Vector, Vector, Vector]:
    """Each cell's mean and interval: what all others say of it, times its own exact likelihood."""
    spread = np.sqrt([np.diag(fit.covariance) for fit in fits])
    at = np.array([fit.at for fit in fits])
    lows, highs = (at - 7 * spread).min(axis=0), (at + 7 * spread).max(axis=0)
    points = lows[:, None] + (highs - lows)[:, None] * np.linspace(0, 1, _POINTS)[None, :]
    own = binom.logpmf(y[:, None], n[:, None], expit(points))
    density = np.zeros_like(points)
    for fit, weight in zip(fits, weights, strict=True):
        rest = 1 / np.diag(fit.covariance) - fit.curved
        without = fit.at - fit.away / rest
        logs = own - 0.5 * rest[:, None] * (points - without[:, None]) ** 2
        curve = np.exp(logs - logs.max(axis=1, keepdims=True))
        density += weight * curve / curve.sum(axis=1, keepdims=True)
    share = expit(points)
    below = density.cumsum(axis=1)
    # A point stands for the piece around it: what lies below it is half of its own.
    middle = below - density / 2
    low, high = (
        np.array([np.interp(part, mid, each) for mid, each in zip(middle, share, strict=True)])
        for part in (tail, 1 - tail)
    )
    return (density * share).sum(axis=1), low, high


def _drawn(fits: Sequence[_Fit], weights: Vector, draws: int, seed: int) -> NDArray[np.float64]:
    dice = np.random.default_rng(seed)
    ends = np.round(weights.cumsum() * draws).astype(int)
    found = []
    for fit, count in zip(fits, np.diff(ends, prepend=0), strict=True):
        if count:
            jitter = 1e-9 * np.eye(len(fit.at))
            lower = np.linalg.cholesky(fit.covariance + jitter)
            found.append(fit.at + dice.standard_normal((count, len(fit.at))) @ lower.T)
    return np.asarray(expit(np.concatenate(found)), dtype=np.float64)
