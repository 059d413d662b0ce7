"""The installation's own signature: its Ed25519 key, which lies outside the database.

Whoever can rewrite every table still cannot sign what they wrote. The private key is kept in the
data folder, or in the file that ``SAFECONDUCT_SIGNING_KEY_FILE`` names.
"""

from __future__ import annotations

import base64
import binascii
import os
import secrets
from functools import lru_cache
from pathlib import Path

from django.conf import settings

from safeconduct.store.errors import StoreError
from safeconduct.store.signatures import (
    SEED_BYTES,
    Signature,
    key_id_of,
    public_of,
    sign_with,
    verify,
)

__all__ = ["Signature", "SigningKeyError", "key_id", "public_key", "sign", "verify"]

SIGNING_KEY_FILE = "SAFECONDUCT_SIGNING_KEY_FILE"
_OWN_FILE = "signing-key"


class SigningKeyError(StoreError):
    """The signing key cannot be read, or is none. Nothing is signed with another in its place."""


def sign(data: bytes, *, kind: str) -> Signature:
    """Sign `data` with the key in use; `kind` says as what (``checkpoint``, ``manifest``).

    Raises SigningKeyError.
    """
    return sign_with(private_key(), data, kind=kind)


def public_key() -> bytes:
    """Return the public key in use (32 bytes). Raises SigningKeyError."""
    return public_of(private_key())


def key_id() -> str:
    """Return the short name of the key in use. Raises SigningKeyError."""
    return key_id_of(public_key())


def private_key() -> bytes:
    """Return the private key in use; in the data folder it is made at the first asking.

    Raises SigningKeyError.
    """
    path = key_file()
    if path == settings.DATA_FOLDER.root / _OWN_FILE:
        settings.DATA_FOLDER.secret(_OWN_FILE, new_key_text)
    try:
        # A key that was exchanged is noticed by every program without starting it anew.
        changed = path.stat().st_mtime_ns
    except OSError:
        raise SigningKeyError(f"the signing key {path} cannot be read") from None
    return _read(path, changed)


def key_file() -> Path:
    """Return where the private key lies."""
    named = os.environ.get(SIGNING_KEY_FILE, "").strip()
    if named:
        return Path(named)
    root: Path = settings.DATA_FOLDER.root
    return root / _OWN_FILE


def new_key_text() -> str:
    """Return a new private key, as a key file holds it: 32 bytes in base64."""
    return base64.b64encode(secrets.token_bytes(SEED_BYTES)).decode("ascii")


def seed_of(text: str) -> bytes:
    """Return the private key that a key file with this `text` holds; b"" where it holds none."""
    try:
        seed = base64.b64decode(text.strip(), validate=True)
    except (binascii.Error, ValueError):
        return b""
    return seed if len(seed) == SEED_BYTES else b""


@lru_cache(maxsize=2)
def _read(path: Path, _changed: int) -> bytes:
    try:
        seed = seed_of(path.read_text("ascii"))
    except (OSError, UnicodeDecodeError):
        raise SigningKeyError(f"the signing key {path} cannot be read") from None
    if not seed:
        raise SigningKeyError(f"the file {path} holds no signing key; expected 32 bytes in base64")
    return seed
