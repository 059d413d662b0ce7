"""A key closed for one agency: only the holder of its private key can open it.

X25519 (RFC 7748) with a key pair of one use, HKDF-SHA256, ChaCha20-Poly1305 (RFC 8439). Both
public keys go into the derivation, so that a sealed key cannot be passed off as another's.
"""

from __future__ import annotations

import re
from hashlib import sha256

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import serialization as form
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

_SEALED = b"safeconduct sealed key 1\n"
_PUBLIC = "safeconduct agency key "
_PRIVATE = "safeconduct agency private key "
_NONCE = bytes(12)  # each sealing has a key of its own, so the nonce may be the same


class CannotOpen(ValueError):
    """Not a sealed key, sealed for another, or changed on its way."""


def new_pair() -> tuple[str, str]:
    """The lines of a new private key and of its public key."""
    private = X25519PrivateKey.generate()
    return _PRIVATE + private.private_bytes_raw().hex(), _PUBLIC + _raw(private.public_key()).hex()


def fingerprint(public: str) -> str:
    """16 hexadecimal digits to compare a public key by, on the telephone. Errors: ValueError."""
    return sha256(_raw(_read_public(public))).hexdigest()[:16]


def seal(content: bytes, public: str) -> bytes:
    """`content` for the holder of the key pair of `public`. Errors: ValueError: no public key."""
    theirs = _read_public(public)
    once = X25519PrivateKey.generate()
    mine = _raw(once.public_key())
    key = _derived(once.exchange(theirs), mine, _raw(theirs))
    return _SEALED + mine + ChaCha20Poly1305(key).encrypt(_NONCE, content, _SEALED)


def unseal(sealed: bytes, private: str) -> bytes:
    """What was sealed for the holder of `private`. Errors: CannotOpen; ValueError: no such key."""
    own = X25519PrivateKey.from_private_bytes(_hex(private, _PRIVATE))
    if not sealed.startswith(_SEALED) or len(sealed) < len(_SEALED) + 32:
        raise CannotOpen
    body = sealed[len(_SEALED) :]
    theirs = body[:32]
    try:
        shared = own.exchange(X25519PublicKey.from_public_bytes(theirs))
        key = _derived(shared, theirs, _raw(own.public_key()))
        opened: bytes = ChaCha20Poly1305(key).decrypt(_NONCE, body[32:], _SEALED)
    except (InvalidTag, ValueError) as wrong:
        raise CannotOpen from wrong
    return opened


def _derived(shared: bytes, once: bytes, theirs: bytes) -> bytes:
    made: bytes = HKDF(SHA256(), 32, once + theirs, _SEALED).derive(shared)
    return made


def _read_public(line: str) -> X25519PublicKey:
    return X25519PublicKey.from_public_bytes(_hex(line, _PUBLIC))


def _hex(line: str, begins: str) -> bytes:
    line = line.strip()
    digits = line.removeprefix(begins)
    if not line.startswith(begins) or not re.fullmatch(r"[0-9a-f]{64}", digits):
        raise ValueError("not such a key")
    return bytes.fromhex(digits)


def _raw(public: X25519PublicKey) -> bytes:
    raw: bytes = public.public_bytes(form.Encoding.Raw, form.PublicFormat.Raw)
    return raw
