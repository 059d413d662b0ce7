"""All pairs of filters that are alike enough: exhaustive and exact, streamed.

Dice of two filters is twice the bits in common over the bits of both. Pairs that cannot reach the
threshold are abandoned early, by how many bits each has (a row is held only against rows whose
number of bits is near its own) and after the first words of a pair.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import numpy as np
import numpy.typing as npt

from . import native, portable
from .layout import Counts, Side, Words, lay_out, least_common

Pairs = tuple[npt.NDArray[np.int64], npt.NDArray[np.int64], npt.NDArray[np.float64]]

_SAMPLE = 256


def paths() -> tuple[str, ...]:
    """The ways to compare that this machine has, best last; all find the same pairs."""
    return ("numpy", *_numkong(), *native.levels())


def _numkong() -> tuple[str, ...]:
    from importlib.util import find_spec

    return ("numkong",) if find_spec("numkong") else ()


def dice_pairs(
    left: Words, right: Words | None, threshold: float, *, path: str | None = None
) -> Iterator[Pairs]:
    """Pairs (i, j, score) with Dice ≥ ``threshold``, in chunks, in no particular order.

    ``left`` and ``right`` have shape (rows, words); without ``right``, the pairs i < j within
    ``left``. ``threshold`` is above 0 and at most 1. ``path`` forces one of `paths`. Memory beside
    the two sides is bounded: what is found is handed on, not kept.

    Errors: ValueError for filters of two lengths, a threshold out of range, a path not there.
    """
    if not 0 < threshold <= 1:
        raise ValueError(f"a Dice threshold is above 0 and at most 1, not {threshold}")
    other = left if right is None else right
    if left.shape[1] != other.shape[1]:
        raise ValueError(f"filters of {left.shape[1]} and of {other.shape[1]} words")
    chosen = path or paths()[-1]
    if chosen not in paths():
        raise ValueError(f"this machine has no path {chosen}, only {', '.join(paths())}")
    if not len(left) or not len(other):
        return
    least = least_common(threshold, left.shape[1] * 64)
    head = _head(left, other, least)
    one = lay_out(left, head)
    two = one if right is None else lay_out(other, head)
    for i, j, common in _scanner(chosen)(one, two, least, right is None):
        bits = one.all[i].astype(np.float64) + two.all[j]
        first, second = one.order[i], two.order[j]
        if right is None:
            first, second = np.minimum(first, second), np.maximum(first, second)
        yield first, second, 2.0 * common / bits


def _scanner(path: str) -> partial[Iterator[tuple[Counts, Counts, Counts]]]:
    if path == "numpy":
        return partial(portable.scan, common=portable.by_numpy)
    if path == "numkong":
        return partial(portable.scan, common=portable.by_numkong)
    return partial(native.scan, level=path)


def _head(left: Words, right: Words, least: Counts) -> int:
    """After how many words to ask whether a pair can still be enough: the cheapest, by a sample.

    A tile of 64 pairs goes on when one of them does, so a pair that goes on costs 64.
    """
    width: int = left.shape[1]
    some = [rows[:: max(1, len(rows) // _SAMPLE)][:_SAMPLE] for rows in (left, right)]
    counts = [np.bitwise_count(rows).astype(np.int64) for rows in some]
    totals = [count.sum(axis=1) for count in counts]
    needed = least[totals[0][:, None] + totals[1][None, :]].astype(np.int64)
    common = np.zeros_like(needed)
    left_over = [total.copy() for total in totals]
    best, cheapest = width, float(width)
    for word in range(width):
        common += np.bitwise_count(some[0][:, word, None] & some[1][None, :, word])
        left_over = [rest - count[:, word] for rest, count in zip(left_over, counts, strict=True)]
        possible = common + np.minimum(left_over[0][:, None], left_over[1][None, :]) >= needed
        share = float(possible.mean())
        cost = word + 1 + (1 - (1 - share) ** 64) * (width - word - 1)
        if cost < cheapest:
            best, cheapest = word + 1, cost
    return best


__all__ = ["Pairs", "Side", "dice_pairs", "paths"]
