"""What the key authority did with the key of a round: a chain of signed lines.

Each line is JSON and carries the hash of the line before it and an Ed25519 signature (RFC 8032), so
that none can be changed, taken out or put in unseen. The last ones can be cut off: whoever was told
of an act keeps its line. No line holds a key or a record.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

MADE, SEALED, DESTROYED = "made", "sealed", "destroyed"
_KIND = b"safeconduct key protocol 1\n"
FIRST = "0" * 64


class BrokenProtocol(ValueError):
    """A line does not fit: its number, counted from 1."""

    def __init__(self, line: int) -> None:
        super().__init__(str(line))
        self.line = line


@dataclass(frozen=True, slots=True)
class Act:
    """One act: made, sealed or destroyed; what else is told of it is in ``values``."""

    at: str
    act: str
    round: str
    values: Mapping[str, object]


def next_line(lines: Iterable[bytes], act: Act, private: bytes) -> bytes:
    """The line to append for `act`, signed with the 32 bytes of an Ed25519 key."""
    *_, last = [b"", *(line for line in lines if line.strip())]
    signer = Ed25519PrivateKey.from_private_bytes(private)
    told = {
        "at": act.at,
        "act": act.act,
        "round": act.round,
        **act.values,
        "key": signer.public_key().public_bytes_raw().hex(),
        "before": sha256(last.strip()).hexdigest() if last else FIRST,
    }
    return _text(told | {"signature": signer.sign(_KIND + _text(told)).hex()}) + b"\n"


def read_protocol(lines: Iterable[bytes], public: str | None = None) -> list[Act]:
    """The acts of a protocol, each line proved.

    ``public`` is the authority's public key in hexadecimal digits, from elsewhere; without it the
    lines are only shown to be of one piece. Errors: BrokenProtocol.
    """
    acts: list[Act] = []
    before, signed_by = FIRST, public
    for number, line in enumerate(lines, 1):
        try:
            told = json.loads(line)
            signature = bytes.fromhex(told.pop("signature"))
            signed_by = signed_by or told["key"]
            if told["before"] != before or told["key"] != signed_by:
                raise BrokenProtocol(number)
            key = Ed25519PublicKey.from_public_bytes(bytes.fromhex(signed_by))
            key.verify(signature, _KIND + _text(told))
            datetime.fromisoformat(told["at"])
            act = Act(told.pop("at"), told.pop("act"), told.pop("round"), told)
        except (ValueError, KeyError, TypeError, AttributeError, InvalidSignature) as wrong:
            raise BrokenProtocol(number) from wrong
        before = sha256(line.strip()).hexdigest()
        acts.append(act)
    return acts


def _text(told: Mapping[str, object]) -> bytes:
    return json.dumps(told, ensure_ascii=True, sort_keys=True, separators=(",", ":")).encode()
