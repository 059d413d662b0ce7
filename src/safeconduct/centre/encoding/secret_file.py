"""The file an agency holds its key in: the key authority's, or any secret agreed upon."""

from __future__ import annotations

import json
from dataclasses import dataclass

from .keys import SHORTEST, TooShort

KIND = "safeconduct linkage key 1"


class NotAKey(ValueError):
    """The file begins as the key authority's files do, and is none."""


@dataclass(frozen=True, slots=True)
class Secret:
    """The key of a round.

    ``round`` and ``purpose`` are the key authority's names for it, empty for a bare secret;
    ``most`` is how many records an agency may encode with it, None where no limit was set.
    """

    key: bytes
    round: str = ""
    purpose: str = ""
    most: int | None = None


def read_secret(content: bytes) -> Secret:
    """The secret in a file's `content`.

    A bare secret is every byte of the file but one line end at its close, which editors add.
    Errors: TooShort, with the number of bytes found; NotAKey.
    """
    if content.lstrip().startswith(b'{"kind"'):
        return _issued(content)
    key = content.removesuffix(b"\n").removesuffix(b"\r")
    if len(key) < SHORTEST:
        raise TooShort(str(len(key)))
    return Secret(key)


def written(secret: Secret) -> bytes:
    """The content of the file that holds `secret`, with its round and purpose."""
    told = {
        "kind": KIND,
        "round": secret.round,
        "purpose": secret.purpose,
        "most": secret.most,
        "key": secret.key.hex(),
    }
    return json.dumps(told, ensure_ascii=True).encode("ascii") + b"\n"


def _issued(content: bytes) -> Secret:
    try:
        told = json.loads(content)
        key = bytes.fromhex(told["key"])
        round_name, purpose = told["round"], told["purpose"]
        most = told["most"]
    except (ValueError, KeyError, TypeError, RecursionError) as wrong:
        raise NotAKey from wrong
    named = all(isinstance(name, str) and len(name) <= 100 for name in (round_name, purpose))
    limited = most is None or (isinstance(most, int) and most > 0)
    if told.get("kind") != KIND or not named or not limited or len(key) < SHORTEST:
        raise NotAKey
    return Secret(key, round_name, purpose, most)
