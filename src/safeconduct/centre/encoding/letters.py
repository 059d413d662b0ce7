"""Any script into the letters a to z, the same on every machine.

Arabic and Cyrillic have tables of their own: they are written in so many ways in passports that a
scholar's transliteration meets none of them. Every other script goes through ICU, whose version
stands in the version of the encoding, since another one may write other letters.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

import icu

ICU_VERSION = "77.1"
"""The ICU whose tables this encoding is made with; `check_icu` holds the machine against it."""

# ICAO 9303 part 3 in the main, with the letters of Serbian, Macedonian, Ukrainian and Kazakh.
_CYRILLIC = dict(
    zip("абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґђћљњјџѓќѕўәғқңөұүһ", (
        "a b v g d e e zh z i i k l m n o p r s t u f kh ts ch sh shch - y - e iu ia i i ie g "
        "dj c lj nj j dzh gj kj dz u a g k n o u u h"
    ).split(), strict=True)
)  # fmt: skip
# Long vowels stand as u and i within a word; short ones are not written at all.
_ARABIC = dict(
    zip("اأإآٱبتثجحخدذرزسشصضطظعغفقكلمنهويىةءئؤپچژگکیےہھڑٹڈںۀە", (
        "a a a a a b t th j h kh d dh r z s sh s d t z - gh f k k l m n h u i a a - - u "
        "p ch zh g k i i h h r t d n a a"
    ).split(), strict=True)
)  # fmt: skip
_TABLE = str.maketrans(
    {letter: "" if latin == "-" else latin for letter, latin in (_CYRILLIC | _ARABIC).items()}
    # Harakat, tatweel, joiners.
    | {chr(code): "" for code in (*range(0x064B, 0x0660), 0x0670, 0x0640, 0x200C, 0x200D)}
)
_INITIAL = str.maketrans({"و": "w", "ي": "y", "ی": "y"})
_ARTICLE = "ال"
_SERVANT = "عبد"
_ARABIC_WORD = re.compile("[\u0600-\u06ff]")
_HAN_WORD = re.compile("[\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
# The family names of two characters that are common enough to be known by everyone.
_DOUBLE = frozenset("欧阳 歐陽 司马 司馬 上官 诸葛 諸葛 司徒 东方 東方 皇甫 尉迟 公孙 公孫".split())
# What joins the parts of one word: apostrophes of every kind, and signs that have no width.
_JOINED = dict.fromkeys(map(ord, "'’‘ʼʻ`´ʹʿʾ\u200b\u200c\u200d\ufeff\u00ad"), "")
# What the rest of this module makes of ASCII, in one step: most names need no more.
_ASCII = {
    code: c.lower() if (c := chr(code)).isalpha() else "" if c.isdigit() or code in _JOINED else " "
    for code in range(128)
}
_LINES = _ASCII | {ord("\n"): "\n"}
_MARKS = re.compile(r"[^a-z]")


def check_icu() -> str | None:
    """The version of ICU found here when it is not the one the encoding asks for, else None."""
    found: str = icu.ICU_VERSION
    return None if found == ICU_VERSION else found


def latin_words(text: str) -> list[str]:
    """The words of a name in the letters a to z; digits and signs are left out.

    An apostrophe joins, every other sign separates. Characters of Han are read as the words they
    are: family name and given name, each one word.
    """
    if text.isascii():
        return text.translate(_ASCII).split()
    words = []
    for word in _composed(text).split():
        if _HAN_WORD.search(word):
            words += [_plain(part) for part in _han(word)]
        elif _ARABIC_WORD.search(word):
            words += [_plain(_vocal(part)) for part in _arabic(word)]
        else:
            words.append(_plain(word))
    return [word for word in words if word]


def words_of_each(texts: Sequence[str]) -> list[list[str]]:
    """`latin_words` of each of `texts`; those in ASCII are read all at once."""
    others = [at for at, text in enumerate(texts) if not text.isascii() or "\n" in text]
    plain = list(texts)
    for at in others:
        plain[at] = ""
    words = [line.split() for line in "\n".join(plain).translate(_LINES).split("\n")]
    for at in others:
        words[at] = latin_words(texts[at])
    return words[: len(texts)]


def _composed(text: str) -> str:
    lowered = icu.UnicodeString(_nfkc().normalize(text)).toLower(icu.Locale.getRoot())
    apart: str = _separated().transliterate(str(lowered).translate(_JOINED))
    return apart


def _arabic(word: str) -> list[str]:
    """The word without its article; a servant's name apart from the name it is joined to."""
    if word.startswith(_SERVANT) and len(word) > len(_SERVANT) + 2:
        return [_SERVANT, *_arabic(word[len(_SERVANT) :])]
    return [word[2:] if word.startswith(_ARTICLE) and len(word) > 4 else word]


def _vocal(word: str) -> str:
    return word[:1].translate(_INITIAL) + word[1:]


def _han(word: str) -> list[str]:
    if len(word) <= 2 and word not in _DOUBLE:
        return [word]
    family = 2 if word[:2] in _DOUBLE else 1
    return [word[:family], word[family:]] if len(word) > family else [word]


def _plain(word: str) -> str:
    return _MARKS.sub("", _latin().transliterate(word.translate(_TABLE)).lower())


@cache
def _nfkc() -> icu.Normalizer2:
    return icu.Normalizer2.getNFKCInstance()


@cache
def _separated() -> icu.Transliterator:
    rule = "[[:Z:][:P:][:S:][:C:]] > ' ' ;"
    return icu.Transliterator.createFromRules("separated", rule, icu.UTransDirection.FORWARD)


@cache
def _latin() -> icu.Transliterator:
    return icu.Transliterator.createInstance("Any-Latin; Latin-ASCII; Lower")
