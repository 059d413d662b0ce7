"""The secret of a round, and the keys that come of it (HKDF, RFC 5869)."""

from __future__ import annotations

from hashlib import blake2b

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

SHORTEST = 16
"""The fewest bytes of a secret: 128 bits if they are of chance, so that they cannot be guessed."""

_SALT = b"safeconduct linkage key"


class TooShort(ValueError):
    """The secret has fewer bytes than `SHORTEST`."""


def sub_key(secret: bytes, purpose: str) -> bytes:
    """32 bytes for one purpose; nothing about another one's can be learnt from them.

    Errors: TooShort.
    """
    if len(secret) < SHORTEST:
        raise TooShort(str(len(secret)))
    made: bytes = HKDF(SHA256(), 32, _SALT, purpose.encode("ascii")).derive(secret)
    return made


def key_check(secret: bytes) -> str:
    """16 hexadecimal digits that tell secrets apart and reveal none. Errors: TooShort."""
    return sub_key(secret, "key check").hex()[:16]


def keyed(key: bytes, text: str) -> bytes:
    """64 bytes that only who has `key` can make of `text` (keyed BLAKE2b, RFC 7693)."""
    return blake2b(text.encode("utf-8"), key=key).digest()
