"""Persons into tokens: what safeconduct encode does, apart from reading and writing files.

Whatever occurs more than once (a word, a name, a birth) is worked out once; the rest is done for
many records at a time.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

import numpy as np
import numpy.typing as npt

from safeconduct.centre.tokens import BIRTH, NAME, PLACE, Bits, Tokens

from .births import Birth, birth_masks, numbers_of
from .block_keys import BLOCKS, BlockKeys
from .diffusion import Words
from .filters import Filter, Shape, Token, unions
from .keys import key_check, sub_key
from .letters import ICU_VERSION
from .names import PARTICLES, word_masks, words_of_parts
from .numbered import Numbered, Numbers, listed
from .recipe import SHAPES

VERSION = f"2-icu{ICU_VERSION}"
"""The version of the encoding: tokens of two versions are never compared."""

_AT_ONCE = 4096


@dataclass(frozen=True, slots=True)
class Person:
    """What an agency knows of a person; blank and None are not known.

    ``names`` are the parts of the name in any order; ``other`` are features and values of the
    third group, such as the nationality.
    """

    names: tuple[str, ...] = ()
    birth: Birth | None = None
    other: tuple[tuple[str, str], ...] = ()


class Encoder:
    """Makes the tokens of one round."""

    def __init__(self, secret: bytes, shapes: Mapping[str, Shape] = SHAPES) -> None:
        """``secret`` is the key of the round. Errors: TooShort."""
        self._check = key_check(secret)
        self._filters = {
            group: Filter(sub_key(secret, f"{VERSION} {group}"), shape)
            for group, shape in shapes.items()
        }
        self._blocks = BlockKeys(sub_key(secret, f"{VERSION} blocks"))

    def encode(
        self, persons: Iterable[Person], source: str = "", *, blocks: bool = False
    ) -> Tokens:
        """The tokens of `persons`, in their order, each with a random number of its own.

        With ``blocks`` the keyed blocks too, which show how frequent their values are.
        """
        names: Numbered[tuple[str, ...]] = Numbered()
        births: Numbered[Birth | None] = Numbered()
        others: Numbered[tuple[Token, ...]] = Numbered()
        stands: list[tuple[int, ...]] = []
        waiting = iter(persons)
        while some := list(islice(waiting, _AT_ONCE)):
            names.add([one.names for one in some])
            births.add([one.birth for one in some])
            others.add([one.other for one in some])
            if blocks:
                stands += [self._blocks.of(one.names, one.birth, one.other) for one in some]
        groups = {
            NAME: self._names(names.items).of(names.rows),
            BIRTH: self._births(births.items).of(births.rows),
            PLACE: self._others(others.items).of(others.rows),
        }
        drawn = secrets.token_hex(16 * len(names.rows))
        numbers = tuple(drawn[at : at + 32] for at in range(0, len(drawn), 32))
        hashes = np.array(stands, np.uint64).reshape(-1, len(BLOCKS)).T
        keyed_blocks = dict(zip(BLOCKS, hashes, strict=True)) if blocks else {}
        return Tokens(source, VERSION, self._check, numbers, groups, keyed_blocks)

    def _names(self, names: Sequence[tuple[str, ...]]) -> _Group:
        parts, of_names = listed(names)
        words, of_parts = listed(words_of_parts(parts))
        lists = of_names.through(of_parts)
        bits = self._filters[NAME]
        masks = bits.hardened(unions(word_masks(bits, words), lists))
        telling = np.fromiter((word not in PARTICLES for word in words), np.bool_, len(words))
        # A word that stands in a name twice tells no more than once.
        pairs = np.sort((lists.owners * max(1, len(words)) + lists.of)[telling[lists.of]])
        once = pairs[np.flatnonzero(np.diff(pairs, prepend=-1))]
        told = np.bincount(once // max(1, len(words)), minlength=len(names))
        return _Group(masks, lists.counts > 0, told < 2)

    def _births(self, births: Sequence[Birth | None]) -> _Group:
        bits, parts = self._filters[BIRTH], numbers_of(births)
        masks = bits.hardened(birth_masks(bits, parts))
        return _Group(masks, parts[:, 0] > 0, parts[:, 2] == 0)

    def _others(self, others: Sequence[tuple[Token, ...]]) -> _Group:
        bits = self._filters[PLACE]
        counts = np.fromiter(map(len, others), np.int64, len(others))
        return _Group(bits.hardened(bits.masks(others)), counts > 0, counts < 2)


@dataclass(frozen=True, slots=True)
class _Group:
    """The distinct values of one group as they leave."""

    words: Words
    known: npt.NDArray[np.bool_]
    partial: npt.NDArray[np.bool_]

    def of(self, rows: Numbers) -> Bits:
        return Bits(self.words[rows], self.known[rows], (self.partial & self.known)[rows])
