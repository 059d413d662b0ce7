"""A name as tokens that survive another spelling, another order and another script.

All words of a name stand in one set, whichever field they came from. Each gives the bigrams of its
spelling, the bigrams of its consonants, its consonants as a whole, and its sound as a whole.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from itertools import pairwise

from .letters import latin_words

# One sound, many spellings: longest first, each applied in this order to the whole word.
_SPELLINGS = (
    ("schtsch", "sc"), ("shtsh", "sc"), ("szcz", "sc"), ("shch", "sc"), ("tsch", "c"),
    ("sch", "s"), ("tch", "c"), ("tsh", "c"), ("dzh", "j"), ("ch", "c"), ("cz", "c"), ("cs", "c"),
    ("sh", "s"), ("sz", "s"), ("zh", "j"), ("xh", "j"), ("dj", "j"), ("gj", "j"), ("kh", "k"),
    ("ph", "f"), ("th", "t"), ("dh", "d"), ("gh", "g"), ("ck", "k"), ("q", "k"), ("tz", "ts"),
    ("gn", "ni"), ("nj", "ni"), ("lj", "li"), ("ou", "u"), ("oo", "u"), ("ee", "i"), ("ue", "u"),
    ("oe", "o"), ("w", "v"), ("y", "i"), ("ie", "i"), ("ei", "e"), ("ai", "e"), ("ae", "e"),
)  # fmt: skip
_SOFT_C = re.compile(r"c(?=[eiy])")
_HARD_C = re.compile(r"c(?=[^hzsk]|$)")
_LAST_H = re.compile(r"h$", re.MULTILINE)
_TWICE = re.compile(r"(.)\1+")
_VOWELS = str.maketrans("", "", "aeiou")
_SOUNDS = str.maketrans("dbgvzcj", "tpkfsss", "h")
# Words that stand in one document and are left out in the next. They weigh little.
PARTICLES = frozenset(
    "al el ul ad as ar bin ibn bint bent ben abu abou abi umm oum van von der den de di du da dos "
    "das do la le del della thi van e y i".split()
)
_SERVANT = ("abdul", "abdel", "abdal", "abdur", "abder", "abdou", "abdoul")

BIGRAM, CONSONANT_BIGRAM, CONSONANTS, SOUND, PARTICLE = "b", "c", "k", "s", "p"
"""The features of a name: each has its own name space, so that none is taken for another."""


def name_words(part: str) -> frozenset[str]:
    """The words of a part of a name, in whichever order they were written."""
    return frozenset(word for latin in latin_words(part) for word in _apart(latin))


def word_tokens(words: Collection[str]) -> Iterator[tuple[tuple[str, str], ...]]:
    """The tokens of each of `words`, each with its feature, each once."""
    # One word a line: what is done to a thousand words costs hardly more than to one.
    spelled = spelling("\n".join(words))
    skeletons = consonants(spelled)
    sounds = _single(skeletons.translate(_SOUNDS))
    lines = (text.split("\n") for text in (spelled, skeletons, sounds))
    for word, spelt, skeleton, sound in zip(words, *lines, strict=False):
        if word in PARTICLES:
            yield ((PARTICLE, word),)
            continue
        tokens = [(BIGRAM, pair) for pair in _bigrams(spelt)]
        if len(skeleton) > 1:
            tokens += [(CONSONANT_BIGRAM, pair) for pair in _bigrams(skeleton)]
        if skeleton:
            tokens += [(CONSONANTS, skeleton), (SOUND, sound or "h")]
        yield tuple(dict.fromkeys(tokens))


def spelling(words: str) -> str:
    """Words, one a line, as they would be spelled if each sound were written in one way only."""
    words = _HARD_C.sub("k", _SOFT_C.sub("s", words))
    for found, instead in _SPELLINGS:
        words = words.replace(found, instead)
    return _single(words)


def consonants(spelled: str) -> str:
    """What is left of spellings, one a line, without their vowels and without an h at the end."""
    return _single(_LAST_H.sub("", spelled).translate(_VOWELS))


def _apart(word: str) -> list[str]:
    if not word.startswith(_SERVANT):
        return [word]
    for servant in _SERVANT:
        if word.startswith(servant) and len(word) > len(servant) + 2:
            return ["abd", word[len(servant) :]]
    return ["abd" if word in _SERVANT else word]


def _bigrams(word: str) -> list[str]:
    padded = f"_{word}_"
    return [one + other for one, other in pairwise(padded)]


def _single(words: str) -> str:
    return _TWICE.sub(r"\1", words)
