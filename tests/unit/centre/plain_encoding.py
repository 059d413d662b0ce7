"""The encoding as it is defined, one person and one token at a time: slow, and easy to check.

What the program works out for many records at once has to come to the same bits.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from hashlib import blake2b, shake_256
from itertools import pairwise

import numpy as np

from safeconduct.centre.encoding.births import DAY, EITHER, MONTH, NEAR_YEAR, YEAR, Birth
from safeconduct.centre.encoding.encoder import VERSION, Person
from safeconduct.centre.encoding.keys import sub_key
from safeconduct.centre.encoding.letters import latin_words
from safeconduct.centre.encoding.names import (
    BIGRAM,
    CONSONANT_BIGRAM,
    CONSONANTS,
    PARTICLE,
    PARTICLES,
    SOUND,
    spelling,
)
from safeconduct.centre.encoding.recipe import SHAPES
from safeconduct.centre.tokens import BIRTH, NAME

Token = tuple[str, str]
_SERVANTS = re.compile(r"(abdoul|abdul|abdel|abdal|abdur|abder|abdou)(...+)")


def words_of(person: Person) -> set[str]:
    """The words of all parts of a name, a servant's name apart."""
    found: set[str] = set()
    for word in (word for part in person.names for word in latin_words(part)):
        joined = _SERVANTS.fullmatch(word)
        if joined:
            found |= {"abd", joined[2]}
        else:
            found.add("abd" if re.fullmatch(r"abd(u|e|a)[lr]|abdoul?", word) else word)
    return found


def tokens_of_word(word: str) -> list[Token]:
    if word in PARTICLES:
        return [(PARTICLE, word)]
    spelled = spelling(word)
    skeleton = _single(re.sub("[aeiou]", "", spelled.removesuffix("h")))
    sound = _single(skeleton.translate(str.maketrans("dbgvzcj", "tpkfsss", "h")))
    tokens = [(BIGRAM, pair) for pair in _bigrams(spelled)]
    if len(skeleton) > 1:
        tokens += [(CONSONANT_BIGRAM, pair) for pair in _bigrams(skeleton)]
    if skeleton:
        tokens += [(CONSONANTS, skeleton), (SOUND, sound or "h")]
    return list(dict.fromkeys(tokens))


def tokens_of_birth(birth: Birth) -> list[Token]:
    tokens = [(YEAR, f"{birth.year}")]
    tokens += [(NEAR_YEAR, f"{birth.year + off}") for off in (-1, 0, 1)]
    if birth.month is not None:
        tokens += [(MONTH, f"{birth.month}"), (EITHER, f"{birth.month}")]
    if birth.day is not None:
        tokens += [(DAY, f"{birth.day}"), (EITHER, f"{birth.day}")]
    return tokens


def tokens_of(person: Person, group: str) -> Iterator[Token]:
    if group == NAME:
        for word in words_of(person):
            yield from tokens_of_word(word)
    elif group == BIRTH:
        yield from tokens_of_birth(person.birth) if person.birth else ()
    else:
        yield from person.other


def bits_of(person: Person, group: str, secret: bytes) -> np.ndarray:
    """The words of one group, shape (bits / 64,)."""
    shape, key = SHAPES[group], sub_key(secret, f"{VERSION} {group}")
    bits = [0] * shape.bits
    for feature, text in tokens_of(person, group):
        drawn = blake2b(f"{feature}:{text}".encode(), key=key).digest()
        for at in range(shape.weights.get(feature, 0)):
            bits[int.from_bytes(drawn[2 * at : 2 * at + 2], "little") % shape.bits] = 1
    joined = [0] * shape.bits
    for layer in layers(key, shape.bits, shape.spread):
        joined = [one ^ bits[at] for one, at in zip(joined, layer, strict=True)]
    whole = sum(bit << at for at, bit in enumerate(joined))
    return np.frombuffer(whole.to_bytes(shape.bits // 8, "little"), "<u8")


@cache
def layers(key: bytes, width: int, spread: int) -> list[list[int]]:
    """The orders whose bits are joined: no bit twice into one."""
    found: list[list[int]] = []
    for layer in range(spread):
        drawn = shake_256(key + f"diffusion {layer}".encode()).digest(8 * width)
        numbers = [int.from_bytes(drawn[at : at + 8], "little") for at in range(0, len(drawn), 8)]
        order = sorted(range(width), key=numbers.__getitem__)
        hindered = [at for at in range(width) if any(one[at] == order[at] for one in found)]
        for at in hindered:
            for step in range(1, width + 1):
                other = (at + step) % width
                if all(one[other] != order[at] and one[at] != order[other] for one in found):
                    order[at], order[other] = order[other], order[at]
                    break
        found.append(order)
    return found


def _bigrams(word: str) -> list[str]:
    return [one + other for one, other in pairwise(f"_{word}_")]


def _single(word: str) -> str:
    return re.sub(r"(.)\1+", r"\1", word)
