"""Filters made hard to read, many at a time.

Bits alone can be attacked by how often they occur together; so each bit that leaves is the
exclusive or of `t` bits of the filter, chosen by the key (linear diffusion: Armknecht, Heng,
Schnell, Strengthening Privacy-Preserving Record Linkage using Diffusion, PoPETs 2023). Filters that
differ in few bits still differ in few, so they can be compared; a pattern in the output is no
longer that of a token.
"""

from __future__ import annotations

from hashlib import shake_256

import numpy as np
import numpy.typing as npt

Words = npt.NDArray[np.uint64]

_WORD = 64
_CHUNK = 2048
"""Filters at a time, a multiple of 64: few enough to stay in the cache next to a core."""

_SWAPS = (
    (32, 0x00000000FFFFFFFF),
    (16, 0x0000FFFF0000FFFF),
    (8, 0x00FF00FF00FF00FF),
    (4, 0x0F0F0F0F0F0F0F0F),
    (2, 0x3333333333333333),
    (1, 0x5555555555555555),
)


def sources(key: bytes, bits: int, spread: int) -> npt.NDArray[np.int64]:
    """Which `spread` bits are joined into each bit, shape (spread, bits).

    Each bit of the filter goes into exactly `spread` bits of the output, never twice into one:
    where an order drawn would put it there again, the bit changes places with the next one that
    hinders neither.
    """
    chosen = np.empty((spread, bits), np.int64)
    for layer in range(spread):
        drawn = shake_256(key + f"diffusion {layer}".encode()).digest(8 * bits)
        order = np.argsort(np.frombuffer(drawn, "<u8"), kind="stable")
        earlier = chosen[:layer]
        for at in np.flatnonzero((earlier == order).any(0)).tolist():
            fits = (earlier != order[at]).all(0) & (earlier[:, [at]] != order).all(0)
            other = (at + 1 + int(np.roll(fits, -at - 1).argmax())) % bits
            order[[at, other]] = order[[other, at]]
        chosen[layer] = order
    return chosen


def diffused(words: Words, chosen: npt.NDArray[np.int64]) -> Words:
    """`words`, shape (records, bits / 64), with each bit the exclusive or of those `chosen`."""
    out = np.empty_like(words)
    for begin in range(0, len(words), _CHUNK):
        part = words[begin : begin + _CHUNK]
        out[begin : begin + _CHUNK] = _diffused(part, chosen)[: len(part)]
    return out


def _diffused(words: Words, chosen: npt.NDArray[np.int64]) -> Words:
    groups, width = -(-len(words) // _WORD), words.shape[1]
    filled = np.zeros((_WORD, groups, width), np.uint64)
    filled.reshape(-1, width)[: len(words)] = words
    _turn(filled)
    # One row a bit of the filter; a word of it holds that bit of 64 records.
    rows = np.ascontiguousarray(filled.transpose(2, 0, 1)).reshape(-1, groups)
    joined = rows[chosen[0]]
    for layer in chosen[1:]:
        joined ^= rows[layer]
    back = np.ascontiguousarray(joined.reshape(width, _WORD, groups).transpose(1, 2, 0))
    _turn(back)
    return back.reshape(-1, width)


def _turn(words: Words) -> None:
    """Bit b of word w becomes bit w of word b along the first of the axes, 64 long, in place.

    Halves change places, then quarters, down to single bits (Warren, Hacker's Delight, 7-3).
    """
    for step, mask in _SWAPS:
        pairs = words.reshape(_WORD // (2 * step), 2, step, -1)
        low, high = pairs[:, 0], pairs[:, 1]
        shift = np.uint64(step)
        moved = low >> shift
        moved ^= high
        moved &= np.uint64(mask)
        high ^= moved
        moved <<= shift
        low ^= moved
