"""Records in, synthetic records out, with a word on which of their tables can be trusted.

Each column by itself first; then, of columns whose rare codes are merged, every pair where a model
can hold every combination, and a choice of pairs where it cannot. Measuring every pair, the larger
tables with less noise, beat every choice among them that was tried.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np
import polars as pl

from ..domain import Coded, Columns, Domain, WrongDomain
from ..noise import Counts, noisy
from .choosing import Pair, choose
from .merging import Merged, merge
from .model import MOST_JOINT, Seen, records
from .plan import Plan, plan

MOST_COLUMNS = 60
MOST_CODES = 2_000
_FEW = 20
"""So many different values are a category, however few the records."""
_CLEAR = 0.8


@dataclass(frozen=True, slots=True)
class Trust:
    """How well a table of the synthetic records can be trusted, judged from noisy counts alone.

    ``half_width``: half the 95 % interval of a cell as it was measured, in persons. ``clear``: the
    part of all persons in cells that stand out of their noise.
    """

    columns: Columns
    half_width: float
    clear: float

    @property
    def trusted(self) -> bool:
        return self.clear >= _CLEAR


@dataclass(frozen=True, slots=True)
class Synthetic:
    """Synthetic ``records`` with the columns of the true ones, and what they cost.

    ``tables`` are those that were measured; any other is what the model makes of them.
    """

    records: pl.DataFrame
    rho: float
    mechanism: str
    tables: tuple[Trust, ...]


def check_columns(domain: Domain, persons: int) -> None:
    """Is each column a category? Errors: WrongDomain ``too-many-columns``, ``no-category``.

    Codes taken from the records are no secret any more: a column in which nearly every person has a
    value of their own (a name, a number) would be given away with them.
    """
    if len(domain.codes) > MOST_COLUMNS:
        raise WrongDomain("too-many-columns", found=str(len(domain.codes)))
    for column, codes in domain.codes.items():
        most = MOST_CODES if domain.declared else min(MOST_CODES, max(_FEW, persons // 2))
        if len(codes) > most:
            raise WrongDomain("no-category", column, str(len(codes)))


def synthesize(
    frame: pl.DataFrame,
    domain: Domain,
    epsilon: float,
    delta: float,
    told: Callable[[str], None] = lambda step: None,
) -> Synthetic:
    """Synthetic records for `frame`, one row a person, (`epsilon`, `delta`)-differentially private.

    How many records there are is private too: there are as many synthetic ones as were measured.
    `told` hears of each step. Errors: WrongBudget, WrongDomain.
    """
    check_columns(domain, frame.height)
    agreed = plan(domain, epsilon, delta)
    coded, columns = Coded(frame, domain), tuple(domain.codes)
    told("measure")
    alone = [
        noisy(coded.count((column,)), sigma)
        for column, sigma in zip(columns, agreed.singles, strict=True)
    ]
    few = merge(alone, agreed.singles, MOST_JOINT if agreed.every else None)
    merged = dict(zip(columns, few, strict=True))
    pairs = _pairs(coded, merged, agreed)
    drawn = [
        noisy(_folded(coded, pair, merged), sigma)
        for pair, sigma in zip(pairs, agreed.pairs, strict=False)
    ]
    told("model")
    chance = np.random.default_rng(secrets.randbits(128))
    total = _total(alone, agreed.singles)
    seen = [
        Seen((column,), merged[column].counts, merged[column].widths * sigma**2)
        for column, sigma in zip(columns, agreed.singles, strict=True)
    ] + [
        Seen(pair, counts.astype(float), np.array(sigma**2))
        for pair, counts, sigma in zip(pairs, drawn, agreed.pairs, strict=False)
    ]
    numbers = records(seen, {column: merged[column].size for column in columns}, total, chance)
    order = chance.permutation(total)
    made = {
        column: _named(merged[column].undone(numbers[column], chance)[order], domain.codes[column])
        for column in columns
    }
    measured: list[tuple[Columns, Counts]]
    measured = [((column,), counts) for column, counts in zip(columns, alone, strict=True)]
    measured += list(zip(pairs, drawn, strict=True))
    trust = tuple(
        _trust(table, counts, sigma)
        for (table, counts), sigma in zip(measured, agreed.singles + agreed.pairs, strict=False)
    )
    return Synthetic(pl.DataFrame(made), agreed.rho, agreed.mechanism, trust)


def _pairs(coded: Coded, merged: dict[str, Merged], agreed: Plan) -> list[Pair]:
    if agreed.every:
        return list(combinations(merged, 2))
    scores = {
        pair: _dependence(_folded(coded, pair, merged), pair, merged)
        for pair in combinations(sorted(merged), 2)
    }
    return choose(scores, {column: merged[column].size for column in sorted(merged)}, agreed.choice)


def _dependence(counts: Counts, pair: Pair, merged: dict[str, Merged]) -> float:
    """How far a table is from that of independent columns, in persons.

    The table of independent columns is made of noisy counts, so that one person moves the distance
    by one at most.
    """
    one, other = (np.maximum(merged[column].counts, 0) for column in pair)
    expected = np.outer(one, other) / max(1.0, float(other.sum()))
    return float(np.abs(counts - expected).sum())


def _folded(coded: Coded, pair: Pair, merged: dict[str, Merged]) -> Counts:
    """The exact counts of `pair` after merging. Never published as they are."""
    counts = coded.count(pair)
    for axis, column in enumerate(pair):
        sums = np.zeros((merged[column].size, counts.shape[1 - axis]), dtype=np.int64)
        np.add.at(sums, merged[column].place, np.moveaxis(counts, axis, 0))
        counts = np.moveaxis(sums, 0, axis)
    return counts


def _total(alone: Sequence[Counts], sigmas: Sequence[float]) -> int:
    """How many persons there are: each column says so, the one with the least noise most."""
    weights = [1 / (counts.size * s**2) for counts, s in zip(alone, sigmas, strict=True)]
    said = sum(w * float(counts.sum()) for w, counts in zip(weights, alone, strict=True))
    return max(1, round(said / sum(weights)))


def _named(places: Counts, codes: Sequence[str]) -> pl.Series:
    names = np.array([code or None for code in codes], dtype=object)
    return pl.Series(names[places].tolist(), dtype=pl.String)


def _trust(table: Columns, counts: Counts, sigma: float) -> Trust:
    half = 1.959964 * sigma
    clear = float(counts[counts > half].sum())
    return Trust(table, half, clear / max(1.0, float(counts[counts > 0].sum()), clear))
