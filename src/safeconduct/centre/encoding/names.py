"""A name as tokens that survive another spelling, another order and another script.

All words of a name stand in one set, whichever field they came from. Each gives the bigrams of its
spelling, the bigrams of its consonants, its consonants as a whole, and its sound as a whole.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence

import numpy as np

from .diffusion import Words
from .filters import Filter, unions
from .letters import words_of_each
from .numbered import Lists

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
_VOWELS = str.maketrans("", "", "aeiou")
_SOUNDS = str.maketrans("dbgvzcj", "tpkfsss", "h")
_NO_SOUND, _END = "h", ord("\n")
# Words that stand in one document and are left out in the next. They weigh little.
PARTICLES = frozenset(
    "al el ul ad as ar bin ibn bint bent ben abu abou abi umm oum van von der den de di du da dos "
    "das do la le del della thi van e y i".split()
)
_SERVANT_OF = "abd"
# The longest first: "abdou" begins "abdoul".
_SERVANT = ("abdoul", "abdul", "abdel", "abdal", "abdur", "abder", "abdou")

BIGRAM, CONSONANT_BIGRAM, CONSONANTS, SOUND, PARTICLE = "b", "c", "k", "s", "p"
"""The features of a name: each has its own name space, so that none is taken for another."""


def name_words(part: str) -> frozenset[str]:
    """The words of a part of a name, in whichever order they were written."""
    return frozenset(words_of_parts([part])[0])


def words_of_parts(parts: Sequence[str]) -> list[list[str]]:
    """The words of each of several parts of names; a word may stand there twice."""
    found = words_of_each(parts)
    for at, words in enumerate(found):
        if _SERVANT_OF in "".join(words):
            found[at] = [word for written in words for word in _apart(written)]
    return found


def forms(words: Iterable[str]) -> tuple[str, str, str]:
    """Words as spelling, as consonants and as sound, one a line each; of a word without consonants
    the last two are blank.

    What is done to a thousand words at once costs hardly more than to one.
    """
    spelled = spelling("\n".join(words))
    skeletons = consonants(spelled)
    sounds = _single(skeletons.translate(_SOUNDS))
    return spelled, skeletons, sounds


def sounds_of(words: Collection[str]) -> list[str]:
    """The sound of each of `words`; blank for a particle, and for what has no consonant."""
    _, skeletons, sounds = (lines.split("\n") for lines in forms(words))
    return [
        "" if word in PARTICLES or not skeleton else sound or _NO_SOUND
        for word, skeleton, sound in zip(words, skeletons, sounds, strict=False)
    ]


def word_masks(bits: Filter, words: Sequence[str]) -> Words:
    """The bits of each of `words`, shape (words, bits / 64)."""
    masks = bits.empty(len(words))
    particles = [at for at, word in enumerate(words) if word in PARTICLES]
    masks[particles] = bits.of(PARTICLE, [words[at] for at in particles])
    whole = [at for at, word in enumerate(words) if word not in PARTICLES]
    if not whole:
        return masks
    spelled, skeletons, sounds = forms(words[at] for at in whole)
    lines = skeletons.split("\n")
    heard = [
        sound or _NO_SOUND if line else ""
        for line, sound in zip(lines, sounds.split("\n"), strict=True)
    ]
    pairs = _pairs(bits, CONSONANT_BIGRAM, skeletons)
    pairs[[len(line) < 2 for line in lines]] = 0
    pairs |= _pairs(bits, BIGRAM, spelled)
    masks[whole] = pairs | bits.each(CONSONANTS, lines) | bits.each(SOUND, heard)
    return masks


def spelling(words: str) -> str:
    """Words, one a line, as they would be spelled if each sound were written in one way only."""
    words = _HARD_C.sub("k", _SOFT_C.sub("s", words))
    for found, instead in _SPELLINGS:
        words = words.replace(found, instead)
    return _single(words)


def consonants(spelled: str) -> str:
    """What is left of spellings, one a line, without their vowels and without an h at the end."""
    return _single(f"{spelled}\n".replace("h\n", "\n")[:-1].translate(_VOWELS))


def _apart(word: str) -> list[str]:
    if not word.startswith(_SERVANT):
        return [word]
    for servant in _SERVANT:
        if word.startswith(servant) and len(word) > len(servant) + 2:
            return [_SERVANT_OF, word[len(servant) :]]
    return [_SERVANT_OF if word in _SERVANT else word]


def _pairs(bits: Filter, feature: str, lines: str) -> Words:
    """The bits of each line's pairs of letters, the ends of a line being a letter like others."""
    letters = np.frombuffer(f"\n{lines}\n".encode("ascii"), np.uint8)
    codes = letters[:-1].astype(np.int64) << 8 | letters[1:]
    number = np.zeros(1 << 16, np.int64)
    number[codes] = 1
    once = np.flatnonzero(number)
    number[once] = np.arange(len(once))
    pairs = [f"{chr(code >> 8)}{chr(code & 255)}".replace("\n", "_") for code in once.tolist()]
    lists = Lists(number[codes], np.diff(np.flatnonzero(letters == _END)))
    return unions(bits.of(feature, pairs), lists)


def _single(lines: str) -> str:
    """Lines of the letters a to z in which no letter follows itself."""
    letters = np.frombuffer(lines.encode("ascii"), np.uint8)
    kept = np.ones(len(letters), np.bool_)
    kept[1:] = (letters[1:] != letters[:-1]) | (letters[1:] == _END)
    return letters[kept].tobytes().decode("ascii")
