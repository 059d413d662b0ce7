"""Cell key: counts moved a little, always the same way for the same persons. No guarantee.

Every record has a key drawn once from its number and a secret. The keys of the records in a cell
are added, and what comes out looks up by how much the count is moved: the same persons are moved
alike in whatever table they are counted, so that asking again averages nothing away. For partners
who require it (Thompson, Broadfoot and Elazar, "Methodology for the Automatic Confidentialisation
of Statistical Outputs from Remote Servers at the Australian Bureau of Statistics", UNECE work
session on statistical data confidentiality, 2013; the method of the European census of 2021). Who
knows enough of the persons, or the table of moves, can learn more: it is nothing that the Centre
promises, and moves each total by itself, so that tables no longer add up exactly.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt
import polars as pl

from .domain import Coded, Columns, WrongDomain
from .noise import Counts
from .suppression import TOTAL

_WORD = 2**32
_SHARPEST = 40.0
MOST_MOVED = 20


@dataclass(frozen=True, slots=True)
class Moved:
    """One cell, or a total (`TOTAL` where summed), and its count after it was moved."""

    codes: tuple[str, ...]
    count: int


class Perturbation:
    """The table of moves: for each true count, how likely each move is.

    A count is moved by at most `most`, on average by nothing, with `variance` where that can be
    had; never below 0, never to one of 1 … `hidden`. A count of 0 stays 0. Among all moves that
    keep this, those are taken that tell least (maximum entropy: Giessing, PSD 2016).

    Errors: ValueError where `most`, `variance` or `hidden` leave no such table.
    """

    def __init__(self, most: int, variance: float, hidden: int = 0) -> None:
        if not (1 <= most <= MOST_MOVED and 0 < variance <= most**2 and 0 <= hidden < most):
            raise ValueError("no moves keep these bounds")
        self.most = most
        self.variance = variance
        self.hidden = hidden

    @cached_property
    def rows(self) -> npt.NDArray[np.float64]:
        """Row i: for true count i the chance of each move from -most to most; the last row is that
        of every larger count."""
        return np.array([self._row(count) for count in range(self.most + self.hidden + 2)])

    def moved(self, counts: Counts, keys: npt.NDArray[np.uint64]) -> Counts:
        """`counts` as the sums of their records' keys move them."""
        place = (keys % _WORD).astype(np.float64) / _WORD
        rows = np.minimum(counts, len(self.rows) - 1).ravel()
        reached = self.rows.cumsum(axis=1)[rows]
        reached[:, -1] = 1.0
        step = (place.ravel()[:, None] >= reached).sum(axis=1) - self.most
        moved: Counts = np.where(counts.ravel() > 0, counts.ravel() + step, 0).reshape(counts.shape)
        return moved

    def _row(self, count: int) -> npt.NDArray[np.float64]:
        moves = np.arange(-self.most, self.most + 1)
        reached = count + moves
        allowed = (reached == 0) | (reached > self.hidden)
        row = np.zeros(len(moves))
        if count == 0:
            row[self.most] = 1.0
        else:
            row[allowed] = self._least_telling(moves[allowed].astype(np.float64))
        return row

    def _least_telling(self, moves: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
        from scipy.optimize import brentq

        def spread(sharp: float) -> float:
            return float((_centred(moves, sharp) * moves**2).sum()) - self.variance

        # Of few moves some variances cannot be had: then the nearest one.
        if spread(_SHARPEST) >= 0:
            return _centred(moves, _SHARPEST)
        if spread(-_SHARPEST) <= 0:
            return _centred(moves, -_SHARPEST)
        return _centred(moves, float(brentq(spread, -_SHARPEST, _SHARPEST)))


def _centred(moves: npt.NDArray[np.float64], sharp: float) -> npt.NDArray[np.float64]:
    """Chances ∝ exp(tilt · move - sharp · move²), the tilt such that the mean is 0."""
    from scipy.optimize import brentq

    def chances(tilt: float) -> npt.NDArray[np.float64]:
        power = tilt * moves - sharp * moves**2
        raw = np.exp(power - power.max())
        weighed: npt.NDArray[np.float64] = raw / raw.sum()
        return weighed

    steep = 2 * _SHARPEST * MOST_MOVED
    return chances(float(brentq(lambda tilt: (chances(tilt) * moves).sum(), -steep, steep)))


def record_keys(numbers: pl.Series, secret: bytes) -> npt.NDArray[np.uint64]:
    """The key of each record, from its number: uniform on 32 bits to whoever lacks the secret.

    Errors: WrongDomain ``unit-blank`` or ``record-twice`` (found: the number).
    """
    if numbers.null_count():
        raise WrongDomain("unit-blank", numbers.name)
    if numbers.n_unique() < len(numbers):
        twice = numbers.filter(numbers.is_duplicated())[0]
        raise WrongDomain("record-twice", numbers.name, str(twice))
    keyed = (hmac.digest(secret, str(number).encode(), hashlib.sha256) for number in numbers)
    return np.array([int.from_bytes(digest[:4], "big") for digest in keyed], dtype=np.uint64)


def moved_table(
    coded: Coded, table: Columns, keys: npt.NDArray[np.uint64], moves: Perturbation
) -> list[Moved]:
    """Every cell of `table` and its totals, each moved by the keys of its own records."""
    shape = coded.domain.sizes(table)
    sums = np.zeros(shape, dtype=np.uint64)
    np.add.at(sums, tuple(coded.places(column) for column in table), keys)
    counts = coded.count(table)
    for axis in range(len(shape)):
        counts = np.concatenate([counts, counts.sum(axis=axis, keepdims=True)], axis=axis)
        sums = np.concatenate([sums, sums.sum(axis=axis, keepdims=True)], axis=axis)
    made = moves.moved(counts, sums)
    codes = [coded.domain.codes[column] for column in table]
    return [Moved(_names(codes, place), int(made[place])) for place in np.ndindex(made.shape)]


def _names(codes: Sequence[tuple[str, ...]], place: tuple[int, ...]) -> tuple[str, ...]:
    return tuple(
        listed[i] if i < len(listed) else TOTAL for listed, i in zip(codes, place, strict=True)
    )
