"""Tokens into Bloom filters: a token sets a few bits that only the key tells."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

import numpy as np

from .diffusion import Words, diffused, sources
from .distinct import Distinct
from .keys import keyed

Token = tuple[str, str]
"""A feature and its text."""

_CHUNK = 4096


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
    """One group under one key; the bits of a token are worked out once and kept."""

    def __init__(self, key: bytes, shape: Shape) -> None:
        self._key = key
        self._shape = shape
        self._numbers: Distinct[Token] = Distinct()
        self._masks = np.empty((0, shape.bits // 64), np.uint64)
        self._sources = sources(key, shape.bits, shape.spread) if shape.spread > 1 else None

    def masks(self, items: Iterable[Iterable[Token]]) -> Words:
        """One filter for each item's tokens, shape (items, bits / 64), not yet diffused."""
        chosen: list[int] = []
        counts: list[int] = []
        number = self._numbers.__getitem__
        for tokens in items:
            before = len(chosen)
            chosen.extend(map(number, tokens))
            counts.append(len(chosen) - before)
        new = islice(self._numbers, len(self._masks), None)
        parts = [self._masks]
        while tokens := list(islice(new, _CHUNK)):
            parts.append(self._worked_out(tokens))
        self._masks = np.concatenate(parts)
        return unions(self._masks, chosen, counts)

    def hardened(self, masks: Words) -> Words:
        """`masks` as they may leave: diffused. What has no bit keeps none."""
        return masks if self._sources is None else diffused(masks, self._sources)

    def _worked_out(self, tokens: Sequence[Token]) -> Words:
        bits = self._shape.bits
        set_ = np.zeros((len(tokens), bits), np.uint8)
        alike: dict[str, list[int]] = {}
        for at, (feature, _) in enumerate(tokens):
            alike.setdefault(feature, []).append(at)
        for feature, rows in alike.items():
            if not (count := self._shape.weights.get(feature, 0)):
                continue
            drawn = b"".join(self._drawn(feature, tokens[at][1], count) for at in rows)
            places = np.frombuffer(drawn, "<u2").reshape(len(rows), count) % bits
            set_[np.asarray(rows)[:, None], places] = 1
        packed = np.packbits(set_, axis=1, bitorder="little")
        return packed.view("<u8").astype(np.uint64, copy=False)

    def _drawn(self, feature: str, text: str, count: int) -> bytes:
        """Two bytes for each bit of the token."""
        made = keyed(self._key, f"{feature}:{text}")
        if 2 * count > len(made):
            made += keyed(self._key, f"{feature}+{text}")
        return made[: 2 * count]


def unions(masks: Words, chosen: Sequence[int], counts: Sequence[int]) -> Words:
    """The union of some of `masks` for each of several items.

    ``chosen`` are rows of `masks`, item after item; ``counts`` how many an item has. An item that
    has none is all zeros.
    """
    rows, many = np.asarray(chosen, np.int64), np.asarray(counts, np.int64)
    out = np.zeros((len(many), masks.shape[1]), np.uint64)
    ends = np.cumsum(many)
    for begin in range(0, len(many), _CHUNK):
        part = many[begin : begin + _CHUNK]
        some = np.flatnonzero(part)
        if not len(some):
            continue
        first, last = ends[begin] - part[0], ends[begin + len(part) - 1]
        starts = np.concatenate(([0], np.cumsum(part[some])[:-1]))
        out[begin + some] = np.bitwise_or.reduceat(masks[rows[first:last]], starts, axis=0)
    return out
