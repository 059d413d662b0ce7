"""Invented sources: filters of random bits, and copies of them.

Of a name some bits have turned; a birth or a place is the same, or now and then another.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from safeconduct.centre.tokens import BIRTH, NAME, PLACE, Bits, Tokens

WIDTHS = {NAME: 16, BIRTH: 8, PLACE: 4}
VERSION = "1-invented"


class Persons:
    """Some persons, the truth about whom is known."""

    def __init__(self, count: int, seed: int) -> None:
        self.numbers = np.random.default_rng(seed)
        self.bits = {
            group: self.numbers.random((count, width * 64)) < 0.5 for group, width in WIDTHS.items()
        }

    def source(
        self, name: str, rows: Sequence[int], *, turned: float = 0.02, unknown: float = 0.05
    ) -> Tokens:
        """The persons ``rows``, in that order, with a share of bits turned and groups unknown."""
        at = np.array(rows, np.int64)
        groups = {}
        for group, bits in self.bits.items():
            drawn = self.numbers.random((len(at), bits.shape[1]))
            if group == NAME:
                copied = bits[at] ^ (drawn < turned)
            else:
                other = self.numbers.random((len(at), 1)) < turned
                copied = np.where(other, drawn < 0.5, bits[at])
            known = self.numbers.random(len(at)) >= (0 if group == NAME else unknown)
            words = np.packbits(copied, axis=1).view(np.uint64).reshape(len(at), WIDTHS[group])
            partial = self.numbers.random(len(at)) < unknown
            groups[group] = Bits(words, known, partial)
        random = self.numbers.integers(0, 256, (len(at), 16), dtype=np.uint8)
        numbers = tuple(bytes(row).hex() for row in random)
        return Tokens(name, VERSION, "check", numbers, groups)


def partition(persons: Sequence[int]) -> set[frozenset[int]]:
    """Which records are one person, whatever the persons are called."""
    groups: dict[int, set[int]] = {}
    for record, person in enumerate(persons):
        groups.setdefault(person, set()).add(record)
    return {frozenset(group) for group in groups.values()}
