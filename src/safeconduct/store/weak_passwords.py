"""What makes a password weak besides its length: known, stolen, or made of the words of the house.

No kind of sign is asked for and none is refused: rules on composition make passwords worse
(NIST SP 800-63B, 5.1.1.2).
"""

from __future__ import annotations

import hashlib
import re
from functools import lru_cache
from pathlib import Path
from typing import Any, BinaryIO

from django.conf import settings
from django.contrib.auth.password_validation import CommonPasswordValidator
from django.core.exceptions import ValidationError
from django.utils.translation import get_language

from safeconduct.access.agencies import ALL as AGENCIES
from safeconduct.words import LANGUAGES, say

_LETTERS = str.maketrans("01345789@$!", "oieasbpgasi")
_LEFT = 8
# Shorter ones stand at the beginning of many a good password.
_WHOLE = 6
# What somebody of an agency here thinks of first; the agencies' own names are added below.
HOUSE_WORDS = frozenset(
    """safeconduct sauf conduit vrijgeleide geleitbrief welkom welcome bienvenue willkommen
    password passwort wachtwoord motdepasse belgium belgie belgique belgien brussels brussel
    bruxelles antwerpen anvers gent liege luik police politie polizei justice justitie justiz
    victim victime slachtoffer opfer trafficking traite mensenhandel menschenhandel centre centrum
    zentrum admin administrator caseworker summer winter zomer januari january janvier""".split()
)


class NotCommonInDisguise:
    """A password is no common one with digits, signs or itself added, or letters exchanged.

    Of the common passwords that Django brings, few are as long as ours must be: people lengthen
    them. What is compared is what is left when that is taken away.
    """

    def validate(self, password: str, user: Any = None) -> None:
        """Raise ValidationError for a common password, however it is dressed."""
        plain = password.casefold()
        for said in (plain, plain.translate(_LETTERS)):
            if _undressed(said) & _common():
                raise ValidationError(self.get_help_text(), code="password_common")

    def get_help_text(self) -> str:
        """What is wrong with such a password, in the active language."""
        return _say("password-common")


class NotMadeOfTheHouse:
    """A password is not made of the names of the program, the agencies and the places of work."""

    def validate(self, password: str, user: Any = None) -> None:
        """Raise ValidationError when less than eight letters are left without those words."""
        left = password.casefold()
        for word in sorted(_house(), key=len, reverse=True):
            left = left.replace(word, "")
        if left != password.casefold() and len(re.sub(r"[\W\d_]", "", left)) < _LEFT:
            raise ValidationError(self.get_help_text(), code="password_of_the_house")

    def get_help_text(self) -> str:
        """What is wrong with such a password, in the active language."""
        return _say("password-house-words")


class NotBreached:
    """A password is none of those in the operator's file of stolen ones, if there is one.

    The file is that of the well-known collections: SHA-1 in capitals, sorted, one a line. It is
    searched where it lies, by halves; nothing is asked of anybody outside.
    """

    def validate(self, password: str, user: Any = None) -> None:
        """Raise ValidationError for a stolen password; OSError where the file has gone."""
        path: Path | None = settings.BREACHED_PASSWORDS
        if path is None:
            return
        # Not to protect anything: it is how the collections write their passwords down.
        wanted = hashlib.sha1(password.encode(), usedforsecurity=False).hexdigest().upper()
        if _stands_in(path, wanted.encode()):
            raise ValidationError(self.get_help_text(), code="password_breached")

    def get_help_text(self) -> str:
        """What is wrong with such a password, in the active language."""
        return _say("password-breached")


def _stands_in(path: Path, wanted: bytes) -> bool:
    """Whether a line of the sorted file begins with `wanted`."""
    with path.open("rb") as file:
        low, high = 0, path.stat().st_size
        # `low` and `high` are places; the line asked is the first that begins at or after one.
        while low < high:
            middle = (low + high) // 2
            line = _line_at(file, middle)
            if line and line[: len(wanted)] < wanted:
                low = middle + 1
            else:
                high = middle
        return _line_at(file, low)[: len(wanted)] == wanted


def _line_at(file: BinaryIO, place: int) -> bytes:
    """The first line that begins at `place` or after it; blank at the end."""
    file.seek(max(place - 1, 0))
    if place:
        file.readline()
    return file.readline()


def _undressed(said: str) -> set[str]:
    """What may be a common password within `said`."""
    inner = re.sub(r"^[\W\d_]+|[\W\d_]+$", "", said)
    found = {inner, _once(inner), _once(re.sub(r"[\W\d_]+", "", said))}
    # A common one that ends in digits itself, with nothing but digits and signs after it.
    tail = len(said) - len(re.sub(r"[\W\d_]+$", "", said))
    ends = range(max(len(said) - tail, _WHOLE), len(said) + 1)
    return found | {said[:end] for end in ends}


def _once(text: str) -> str:
    """`text` without its repetitions: ``dragondragon`` is ``dragon``."""
    found = re.fullmatch(r"(.+?)\1+", text)
    return found[1] if found else text


@lru_cache(maxsize=1)
def _common() -> frozenset[str]:
    return frozenset(each for each in CommonPasswordValidator().passwords if len(each) > 3)


@lru_cache(maxsize=1)
def _house() -> frozenset[str]:
    agencies = {part for code in AGENCIES for part in code.split("_")}
    return HOUSE_WORDS | {each for each in agencies if len(each) > 3}


def _say(key: str) -> str:
    code = (get_language() or "en").split("-")[0]
    return say(code if code in LANGUAGES else "en", key)
