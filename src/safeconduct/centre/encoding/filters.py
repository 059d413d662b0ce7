"""Tokens into Bloom filters, and filters made hard to read.

A token sets a few bits that only the key tells. Bits alone can be attacked by how often they occur
together; so each bit that leaves is the exclusive or of `t` bits of the filter, chosen by the key
(linear diffusion: Armknecht, Heng, Schnell, Strengthening Privacy-Preserving Record Linkage using
Diffusion, PoPETs 2023). Filters that differ in few bits still differ in few, so they can be
compared; a pattern in the output is no longer that of a token.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from hashlib import shake_256

import numpy as np
import numpy.typing as npt

from .keys import keyed

Words = npt.NDArray[np.uint64]
_CHUNK = 256
_LAST = 0xFFFF


@dataclass(frozen=True, slots=True)
class Shape:
    """How one group becomes bits.

    ``bits`` is the width, a power of two of at least 64; ``weights`` how many bits a token of each
    feature sets, at most 32; ``spread`` the number of bits joined into one, 1 for none.
    """

    bits: int
    weights: Mapping[str, int]
    spread: int


class Filter:
    """One group under one key; positions of tokens are worked out once and kept."""

    def __init__(self, key: bytes, shape: Shape) -> None:
        self._key = key
        self._shape = shape
        self._bits: dict[tuple[str, str], int] = {}
        self._sources = sources(key, shape.bits, shape.spread) if shape.spread > 1 else None

    def positions(self, token: tuple[str, str]) -> list[int]:
        """The bits that `token`, a feature and its text, sets."""
        feature, text = token
        count = self._shape.weights.get(feature, 0)
        made = keyed(self._key, f"{feature}:{text}")
        if 2 * count > len(made):
            made += keyed(self._key, f"{feature}+{text}")
        drawn = (int.from_bytes(made[at : at + 2], "little") for at in range(0, 2 * count, 2))
        return [value % self._shape.bits for value in drawn]

    def masks(self, items: Iterable[Iterable[tuple[str, str]]]) -> Words:
        """One filter for each item's tokens, shape (items, bits / 64), not yet diffused."""
        size = self._shape.bits // 8
        filled = b"".join(self._mask(tokens).to_bytes(size, "little") for tokens in items)
        return np.frombuffer(filled, "<u8").reshape(-1, size // 8).astype(np.uint64, copy=False)

    def _mask(self, tokens: Iterable[tuple[str, str]]) -> int:
        # A whole number as a set of bits: many small unions, faster than arrays.
        joined = 0
        for token in tokens:
            mask = self._bits.get(token)
            if mask is None:
                mask = 0
                for position in self.positions(token):
                    mask |= 1 << position
                self._bits[token] = mask
            joined |= mask
        return joined

    def combined(
        self, masks: Words, chosen: npt.NDArray[np.int64], counts: npt.NDArray[np.int64]
    ) -> Words:
        """The diffused filters of records, each the union of some of `masks`.

        ``chosen`` are rows of `masks`, record after record; ``counts`` how many a record has. A
        record that has none is all zeros.
        """
        out = np.zeros((len(counts), masks.shape[1]), np.uint64)
        ends = np.cumsum(counts)
        for begin in range(0, len(counts), _CHUNK):
            part = counts[begin : begin + _CHUNK]
            some = np.flatnonzero(part)
            if not len(some):
                continue
            first = ends[begin] - part[0]
            rows = chosen[first : ends[begin + len(part) - 1]]
            starts = np.concatenate(([0], np.cumsum(part[some])[:-1]))
            joined = np.bitwise_or.reduceat(masks[rows], starts, axis=0)
            out[begin + some] = joined if self._sources is None else diffused(joined, self._sources)
        return out


def sources(key: bytes, bits: int, spread: int) -> npt.NDArray[np.int64]:
    """Which `spread` bits are joined into each bit, shape (spread, bits).

    Each bit of the filter goes into exactly `spread` bits of the output, never twice into one.
    """
    chosen = np.empty((spread, bits), np.int64)
    for layer in range(spread):
        attempt = 0
        while True:
            drawn = shake_256(key + f"diffusion {layer} {attempt}".encode()).digest(8 * bits)
            order = np.argsort(np.frombuffer(drawn, "<u8"), kind="stable")
            if not (chosen[:layer] == order).any():
                break
            attempt += 1
        chosen[layer] = order
    return chosen


def diffused(words: Words, chosen: npt.NDArray[np.int64]) -> Words:
    """`words`, shape (records, bits / 64), with each bit the exclusive or of those `chosen`."""
    count = len(words)
    raw = np.ascontiguousarray(words, "<u8").view(np.uint8)
    bits = np.unpackbits(raw, axis=1, bitorder="little")
    # Packed along the records, one exclusive or handles eight of them.
    columns = np.packbits(np.ascontiguousarray(bits.T), axis=1, bitorder="little")
    joined = columns[chosen[0]]
    for layer in chosen[1:]:
        joined ^= columns[layer]
    spread = np.unpackbits(joined, axis=1, bitorder="little", count=count)
    packed = np.packbits(np.ascontiguousarray(spread.T), axis=1, bitorder="little")
    return packed.view("<u8").astype(np.uint64, copy=False)
