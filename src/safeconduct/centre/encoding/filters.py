"""Tokens into Bloom filters: a token sets a few bits that only the key tells."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from .diffusion import Words, diffused, sources
from .keys import keyed
from .numbered import Lists, Numbered, Numbers, listed

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
    """One group under one key."""

    def __init__(self, key: bytes, shape: Shape) -> None:
        self._key = key
        self._shape = shape
        self._sources = sources(key, shape.bits, shape.spread) if shape.spread > 1 else None

    def empty(self, count: int) -> Words:
        """Filters without a bit, shape (count, bits / 64)."""
        return np.zeros((count, self._shape.bits // 64), np.uint64)

    def of(self, feature: str, texts: Sequence[str]) -> Words:
        """The bits of one feature's tokens, shape (texts, bits / 64), not yet diffused.

        Each token draws two bytes for each bit it sets. What is blank sets none.
        """
        weight = self._shape.weights.get(feature, 0)
        out = self.empty(len(texts))
        for begin in range(0, len(texts) if weight else 0, _CHUNK):
            part = texts[begin : begin + _CHUNK]
            drawn = b"".join([keyed(self._key, f"{feature}:{text}") for text in part])
            places = np.frombuffer(drawn, "<u2").reshape(len(part), -1)[:, :weight]
            set_ = np.zeros((len(part), self._shape.bits), np.uint8)
            set_[np.arange(len(part))[:, None], places % self._shape.bits] = 1
            if "" in part:
                set_[[not text for text in part]] = 0
            packed = np.packbits(set_, axis=1, bitorder="little")
            out[begin : begin + _CHUNK] = packed.view("<u8")
        return out

    def each(self, feature: str, texts: Sequence[str]) -> Words:
        """As `of`, where a text may stand there often: each is worked out once."""
        once = Numbered(texts)
        return self.of(feature, once.items)[once.rows]

    def masks(self, items: Sequence[Sequence[Token]]) -> Words:
        """One filter for each item's tokens, shape (items, bits / 64), not yet diffused."""
        tokens, lists = listed(items)
        of_token = self.empty(len(tokens))
        for feature in dict.fromkeys(feature for feature, _ in tokens):
            rows = [at for at, token in enumerate(tokens) if token[0] == feature]
            of_token[rows] = self.of(feature, [tokens[at][1] for at in rows])
        return unions(of_token, lists)

    def hardened(self, masks: Words) -> Words:
        """`masks` as they may leave: diffused. What has no bit keeps none."""
        return masks if self._sources is None else diffused(masks, self._sources)


def unions(masks: Words, lists: Lists) -> Words:
    """The union of some of `masks` for each of several lists; an empty one is all zeros."""
    out = np.zeros((len(lists.counts), masks.shape[1]), np.uint64)
    ends: Numbers = np.cumsum(lists.counts)
    for begin in range(0, len(out), _CHUNK):
        part = lists.counts[begin : begin + _CHUNK]
        some = np.flatnonzero(part)
        if not len(some):
            continue
        first, last = ends[begin] - part[0], ends[begin + len(part) - 1]
        starts = np.concatenate(([0], np.cumsum(part[some])[:-1]))
        out[begin + some] = np.bitwise_or.reduceat(masks[lists.of[first:last]], starts, axis=0)
    return out
