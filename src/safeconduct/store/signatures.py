"""Signatures with Ed25519, and whether one holds: pure, so that it can be asked anywhere.

What is signed begins with its kind, so that the signature under a checkpoint can never be shown
under a manifest.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import (
    Ed25519PrivateKey,
    Ed25519PublicKey,
)

PUBLIC_BYTES = 32
SEED_BYTES = 32
_MARK = b"safeconduct/1/"


@dataclass(frozen=True, slots=True)
class Signature:
    """`signature` (64 bytes) and the short name of the key that made it."""

    key_id: str
    signature: bytes


def key_id_of(public: bytes) -> str:
    """Return the short name of a public key: the first 16 hexadecimal digits of its SHA-256."""
    return hashlib.sha256(public).hexdigest()[:16]


def read_public(text: str) -> bytes | None:
    """Return a public key as people hand it over, in base64 or hexadecimal; None for none."""
    compact = text.strip()
    try:
        if len(compact) == 2 * PUBLIC_BYTES:
            return bytes.fromhex(compact)
        key = base64.b64decode(compact, validate=True)
    except (binascii.Error, ValueError):
        return None
    return key if len(key) == PUBLIC_BYTES else None


def public_of(seed: bytes) -> bytes:
    """Return the public key (32 bytes) that belongs to a private one (32 bytes)."""
    return Ed25519PrivateKey.from_private_bytes(seed).public_key().public_bytes_raw()


def sign_with(seed: bytes, data: bytes, *, kind: str) -> Signature:
    """Sign `data` as a thing of `kind`, a code such as ``checkpoint``."""
    key = Ed25519PrivateKey.from_private_bytes(seed)
    name = key_id_of(key.public_key().public_bytes_raw())
    return Signature(name, key.sign(_marked(kind, data)))


def verify(data: bytes, signature: Signature, *, kind: str, keys: Mapping[str, bytes]) -> bool:
    """Whether `signature` was made over `data`, as a thing of `kind`, with one of `keys`.

    `keys`: the public keys that are trusted, by their short names.
    """
    public = keys.get(signature.key_id)
    # The name is no secret and may be claimed: the key itself has to bear it.
    if public is None or len(public) != PUBLIC_BYTES or key_id_of(public) != signature.key_id:
        return False
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature.signature, _marked(kind, data))
    except InvalidSignature:
        return False
    return True


def _marked(kind: str, data: bytes) -> bytes:
    return _MARK + kind.encode("ascii") + b"\x00" + data
