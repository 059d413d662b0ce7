"""Persons into tokens: what safeconduct encode does, apart from reading and writing files.

Whatever occurs more than once (a word, a name, a birth) is worked out once; the rest is done for
many records at a time.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import islice
from operator import attrgetter
from typing import Any

import numpy as np

from safeconduct.centre.tokens import BIRTH, NAME, PLACE, Bits, Tokens

from .births import Birth, birth_tokens
from .block_keys import BLOCKS, BlockKeys
from .diffusion import Words
from .distinct import Distinct
from .filters import Filter, Shape, unions
from .keys import key_check, sub_key
from .letters import ICU_VERSION
from .names import PARTICLES, name_words, word_tokens
from .recipe import SHAPES

VERSION = f"1-icu{ICU_VERSION}"
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
    """Makes the tokens of one round; what it has worked out for a token it keeps for the next."""

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
        names, births, others = _Column("names"), _Column("birth"), _Column("other")
        stands: list[tuple[int, ...]] = []
        waiting = iter(persons)
        while some := list(islice(waiting, _AT_ONCE)):
            for column in (names, births, others):
                column.add(some)
            if blocks:
                stands += [self._blocks.of(one.names, one.birth, one.other) for one in some]
        groups = {
            NAME: self._names(names),
            BIRTH: self._births(births),
            PLACE: self._others(others),
        }
        drawn = secrets.token_hex(16 * len(names.rows))
        numbers = tuple(drawn[at : at + 32] for at in range(0, len(drawn), 32))
        hashes = np.array(stands, np.uint64).reshape(-1, len(BLOCKS)).T
        keyed_blocks = dict(zip(BLOCKS, hashes, strict=True)) if blocks else {}
        return Tokens(source, VERSION, self._check, numbers, groups, keyed_blocks)

    def _names(self, column: _Column) -> Bits:
        words: Distinct[str] = Distinct()
        of_part = cache(name_words)
        chosen: list[int] = []
        counts: list[int] = []
        partial: list[bool] = []
        for parts in column.items:
            found = frozenset().union(*map(of_part, parts))
            chosen.extend(map(words.__getitem__, found))
            counts.append(len(found))
            partial.append(len(found - PARTICLES) < 2)
        masks = unions(self._filters[NAME].masks(word_tokens(words)), chosen, counts)
        return self._bits(NAME, column, masks, map(bool, counts), partial)

    def _births(self, column: _Column) -> Bits:
        births: list[Birth | None] = list(column.items)
        masks = self._filters[BIRTH].masks(birth_tokens(birth) if birth else () for birth in births)
        known = (birth is not None for birth in births)
        partial = (birth is not None and birth.day is None for birth in births)
        return self._bits(BIRTH, column, masks, known, partial)

    def _others(self, column: _Column) -> Bits:
        masks = self._filters[PLACE].masks(column.items)
        partial = (len(values) < 2 for values in column.items)
        return self._bits(PLACE, column, masks, map(bool, column.items), partial)

    def _bits(
        self,
        group: str,
        column: _Column,
        masks: Words,
        known: Iterable[bool],
        partial: Iterable[bool],
    ) -> Bits:
        rows = np.asarray(column.rows, np.int64)
        is_known, is_partial = (np.fromiter(said, np.bool_) for said in (known, partial))
        words = self._filters[group].hardened(masks)[rows]
        return Bits(words, is_known[rows], (is_partial & is_known)[rows])


class _Column:
    """One attribute of many persons: its distinct values, and which of them each person has."""

    def __init__(self, attribute: str) -> None:
        self.items: Distinct[Any] = Distinct()
        self.rows: list[int] = []
        self._of = attrgetter(attribute)

    def add(self, persons: Iterable[Person]) -> None:
        self.rows.extend(map(self.items.__getitem__, map(self._of, persons)))
