"""The codes themselves: digits, for these are on every keyboard in every script.

A code is 28 digits in groups of four, as on a card that tops up a telephone: 26 chosen at random
(86 bits) and two that check them (ISO/IEC 7064, MOD 97-10), so that any one wrong digit and any two
that changed places are told as a typing error, before anything is looked up.
"""

from __future__ import annotations

import secrets
import unicodedata

LENGTH = 28
_GROUP = 4
_RANDOM = LENGTH - 2


def new_code() -> str:
    """A new code, 28 digits."""
    return with_check("".join(secrets.choice("0123456789") for _ in range(_RANDOM)))


def with_check(digits: str) -> str:
    """`digits` and the two that check them."""
    return f"{digits}{98 - int(digits) * 100 % 97:02d}"


def in_groups(code: str) -> str:
    """The code as it is printed: groups of four."""
    return " ".join(code[start : start + _GROUP] for start in range(0, len(code), _GROUP))


def read_digits(typed: str) -> tuple[str, bool]:
    """The digits in `typed`, in whatever script, and whether it held nothing else.

    Spaces, dashes, points and marks of direction between the groups are passed over.
    """
    digits, clean = [], True
    for sign in typed:
        value = unicodedata.digit(sign, None)
        if value is not None:
            digits.append(str(value))
        elif unicodedata.category(sign)[0] not in "ZPC":
            clean = False
    return "".join(digits), clean


def is_right(digits: str) -> bool:
    """Whether the check digits belong to the others."""
    return len(digits) == LENGTH and digits.isascii() and int(digits) % 97 == 1
