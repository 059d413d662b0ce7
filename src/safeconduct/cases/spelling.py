"""Names as different hands write them: one name in several scripts, spellings and orders.

A name becomes words in plain Latin letters without marks; a word becomes its *skeleton*, the
consonants as they sound, so that Mohammed, Muhammad and محمد meet. What two writings share is told
by *traces*, short texts of which a typing error leaves some untouched. Chinese is read as pinyin;
other readings of the same characters do not meet.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import pairwise

from anyascii import anyascii
from rapidfuzz import fuzz

# What stands before or between names and is left out or glued on as one likes.
PARTICLES = frozenset(
    """al el ul as ar at bin ben ibn bint ould bent abu de del della den der des di da do dos du
    la le les van von ter ten te zu y e i af""".split()
)
# Sounds with several spellings; the first that fits counts.
_SOUNDS = (
    ("tsch", "s"), ("shch", "s"), ("sch", "s"), ("tch", "s"), ("dzh", "j"), ("sh", "s"),
    ("ch", "s"), ("zh", "j"), ("dj", "j"), ("xh", "j"), ("cz", "s"), ("sz", "s"), ("ts", "s"),
    ("tz", "s"), ("ph", "f"), ("th", "t"), ("dh", "d"), ("kh", "h"), ("gh", "g"), ("ck", "k"),
    ("ce", "se"), ("ci", "si"), ("cy", "si"), ("q", "k"), ("c", "k"), ("x", "ks"), ("z", "s"),
    ("w", "v"),
)  # fmt: skip
_SOUND = dict(_SOUNDS)
_SOUND_OF = re.compile("|".join(spelt for spelt, _ in _SOUNDS))
_TWICE = re.compile(r"(.)\1+")
_ARTICLE = re.compile(r"\bال(?=\w{3})")
_ALIF = re.compile(r"\b[\u0627\u0623\u0625\u0622\u0639]")
_LONE = re.compile(r"([\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af])")
_NO_LETTER = re.compile(r"[^a-z]+")
_LONGEST = 300


@lru_cache(maxsize=4096)
def words(text: str) -> tuple[str, ...]:
    """The words of a name in plain letters, in order; particles where there is nothing else."""
    text = unicodedata.normalize("NFKC", text[:_LONGEST])
    # Arabic writes an initial vowel as a bearer, which is lost when only letters are kept.
    text = _ALIF.sub("a", _ARTICLE.sub("", text))
    # Marks above and below, and apostrophes, stand within a word.
    plain = anyascii(_LONE.sub(r" \1 ", text)).lower().replace("'", "").replace("`", "")
    found = tuple(word for word in _NO_LETTER.split(plain) if word)
    return tuple(word for word in found if word not in PARTICLES) or found


@lru_cache(maxsize=65536)
def skeleton(word: str) -> str:
    """The consonants of a word as they sound; a vowel at the beginning counts as one."""
    sound = _TWICE.sub(r"\1", _SOUND_OF.sub(lambda found: _SOUND[found[0]], word))
    first, rest = sound[:1], sound[1:]
    if first in "aeiou":
        first = "a"
    elif first == "y":
        first = "j"
    return first + re.sub("[aeiouyhj]", "", rest)


def traces(texts: Iterable[str]) -> frozenset[str]:
    """Short texts which writings of one name have in common, whatever their order and script."""
    found: set[str] = set()
    for text in texts:
        parts = words(text)
        for part in parts:
            found.update(_traces_of(part))
        # Wang Xiao Ming and Wang Xiaoming, Abd Rahman and Abdurrahman.
        for one, other in pairwise(parts):
            for form in _forms(skeleton(one + other)):
                found.update(_parts(form, ends_from=6) if len(form) > 2 else ())
    return frozenset(found)


def likeness(asked: str, names: Iterable[str]) -> float:
    """How alike the words asked for are to a name: 0 to 100, 100 for its own words in any order."""
    wanted, known = words(asked), words(" ".join(names))
    if not wanted or not known:
        return 0.0
    by_letter = fuzz.token_set_ratio(" ".join(wanted), " ".join(known))
    by_sound = fuzz.token_set_ratio(_sounds(wanted), _sounds(known))
    return max(
        by_letter,
        0.95 * by_sound,
        0.9 * _run_on("".join(wanted), "".join(known), least=4),
        0.85 * _run_on(_joined(wanted), _joined(known), least=5),
    )


def _run_on(wanted: str, known: str, *, least: int) -> float:
    """How alike the words are when nothing stands between them."""
    return fuzz.partial_ratio(wanted, known) if len(wanted) >= least else 0.0


def _joined(parts: Iterable[str]) -> str:
    return _sounds(parts).replace(" ", "")


def _traces_of(word: str) -> Iterator[str]:
    for form in _forms(skeleton(word)):
        yield from _parts(form, ends_from=4) if len(form) > 1 else (word,)


def _parts(form: str, *, ends_from: int) -> Iterator[str]:
    yield form
    if len(form) >= ends_from:
        # One wrong consonant leaves the beginning or the end as it is.
        yield f"{form[:3]}…"
        yield f"…{form[-3:]}"


def _forms(sounds: str) -> set[str]:
    """A skeleton with and without the letter that is now a consonant, now a vowel (w, v, u)."""
    return {sounds, sounds[:1] + sounds[1:].replace("v", "")}


def _sounds(parts: Iterable[str]) -> str:
    return " ".join(min(_forms(skeleton(part)), key=len) for part in parts)
