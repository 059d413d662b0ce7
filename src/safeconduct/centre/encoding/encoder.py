"""Persons into tokens: what safeconduct encode does, apart from reading and writing files."""

from __future__ import annotations

import secrets
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from safeconduct.centre.tokens import BIRTH, NAME, PLACE, Bits, Tokens

from .births import Birth, birth_tokens
from .filters import Filter, Shape
from .keys import key_check, sub_key
from .letters import ICU_VERSION
from .names import PARTICLES, name_words, word_tokens
from .recipe import SHAPES

VERSION = f"1-icu{ICU_VERSION}"
"""The version of the encoding: tokens of two versions are never compared."""


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
    """Makes the tokens of one round; what it has worked out for a word it keeps for the next."""

    def __init__(self, secret: bytes, shapes: Mapping[str, Shape] = SHAPES) -> None:
        """``secret`` is the key of the round. Errors: TooShort."""
        self._check = key_check(secret)
        self._filters = {
            group: Filter(sub_key(secret, f"{VERSION} {group}"), shape)
            for group, shape in shapes.items()
        }

    def encode(self, persons: Iterable[Person], source: str = "") -> Tokens:
        """The tokens of `persons`, in their order, each with a random number of its own."""
        named, born, other = _Items(), _Items(), _Items()
        spelled: dict[str, frozenset[str]] = {}
        for person in persons:
            parts = []
            words: set[str] = set()
            for part in person.names:
                found = spelled.get(part)
                if found is None:
                    found = spelled[part] = name_words(part)
                if found:
                    parts.append(part)
                    words |= found
            named.add(parts, len(words) < 2 or len(words - PARTICLES) < 2)
            birth = person.birth
            born.add((birth,) if birth else (), birth is not None and birth.day is None)
            other.add((person.other,) if person.other else (), len(person.other) < 2)
        groups = {
            NAME: self._bits(NAME, named, map(_tokens_of, map(spelled.get, named.items))),
            BIRTH: self._bits(BIRTH, born, map(birth_tokens, born.items)),
            PLACE: self._bits(PLACE, other, other.items),
        }
        drawn = secrets.token_hex(16 * len(named.counts))
        numbers = tuple(drawn[at : at + 32] for at in range(0, len(drawn), 32))
        return Tokens(source, VERSION, self._check, numbers, groups)

    def _bits(self, group: str, of: _Items, tokens: Iterable[Iterable[tuple[str, str]]]) -> Bits:
        counts = np.asarray(of.counts, np.int64)
        made = self._filters[group]
        words = made.combined(made.masks(tokens), np.asarray(of.chosen, np.int64), counts)
        known = counts > 0
        return Bits(words, known, np.asarray(of.partial, np.bool_) & known)


def _tokens_of(words: frozenset[str] | None) -> Iterator[tuple[str, str]]:
    return (token for word in words or () for token in word_tokens(word))


class _Items:
    """The distinct items of a group, which of them each record has, and whether that is a part."""

    def __init__(self) -> None:
        self.items: dict[Any, int] = {}
        self.chosen: list[int] = []
        self.counts: list[int] = []
        self.partial: list[bool] = []

    def add(self, found: Collection[Any], partial: bool) -> None:
        for item in found:
            self.chosen.append(self.items.setdefault(item, len(self.items)))
        self.counts.append(len(found))
        self.partial.append(partial)
