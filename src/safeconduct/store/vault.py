"""Encryption of what identifies a person: AES-256-GCM, a data key each, one master key.

A field's ciphertext is bound to its table, row and column: moved elsewhere it does not open.
Whoever erases a person destroys the data key; nothing that is left can be read again.
"""

from __future__ import annotations

import base64
import binascii
import os
import secrets
from functools import lru_cache
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from django.conf import settings

from safeconduct.store.errors import VaultError

# As a driver hands a stored value over.
Stored = bytes | memoryview

_VERSION = b"\x01"
_NONCE = 12
_KEY_BITS = 256
MASTER_KEY_FILE = "SAFECONDUCT_MASTER_KEY_FILE"


class DataKey:
    """The key of one case's identity, or of one user's drafts."""

    def __init__(self, key: bytes) -> None:
        self._cipher = AESGCM(key)

    def close(self, text: str, *, table: str, row: object, column: str) -> bytes:
        """Encrypt `text` for one place."""
        return _close(self._cipher, text.encode(), _place(table, row, column))

    def open(self, closed: Stored, *, table: str, row: object, column: str) -> str:
        """Decrypt what was encrypted for this place. Raises VaultError for anything else."""
        return _open(self._cipher, closed, _place(table, row, column)).decode()


def new_key(*, table: str, row: object) -> tuple[DataKey, bytes]:
    """Return a new data key, and the same key wrapped for storing in `row`."""
    key = AESGCM.generate_key(_KEY_BITS)
    return DataKey(key), _close(_master(), key, _place(table, row, "key"))


def unwrap(wrapped: Stored, *, table: str, row: object) -> DataKey:
    """Return the data key stored in `row`. Raises VaultError."""
    return DataKey(_open(_master(), wrapped, _place(table, row, "key")))


def _master() -> AESGCM:
    return _master_from(os.environ.get(MASTER_KEY_FILE, "").strip())


@lru_cache(maxsize=1)
def _master_from(named: str) -> AESGCM:
    """Read the master key: from the file named, or from the data folder, where it is made."""
    if named:
        try:
            text = Path(named).read_text("ascii").strip()
        except (OSError, UnicodeDecodeError):
            raise VaultError(f"{MASTER_KEY_FILE}: the file {named} cannot be read") from None
        where = f"{MASTER_KEY_FILE}: the file {named}"
    else:
        text = settings.DATA_FOLDER.secret("master-key", _make_key)
        where = f"the file {settings.DATA_FOLDER.root / 'master-key'}"
    try:
        key = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        key = b""
    if len(key) * 8 != _KEY_BITS:
        raise VaultError(f"{where} holds no key; expected 32 bytes in base64")
    return AESGCM(key)


def _make_key() -> str:
    return base64.b64encode(secrets.token_bytes(_KEY_BITS // 8)).decode("ascii")


def _place(table: str, row: object, column: str) -> bytes:
    return "\x00".join((table, str(row), column)).encode()


def _close(cipher: AESGCM, plain: bytes, place: bytes) -> bytes:
    nonce = secrets.token_bytes(_NONCE)
    return _VERSION + nonce + cipher.encrypt(nonce, plain, place)


def _open(cipher: AESGCM, stored: Stored, place: bytes) -> bytes:
    closed = bytes(stored)
    if closed[:1] != _VERSION or len(closed) < 1 + _NONCE + 16:
        raise VaultError("an encrypted field has a form this program does not know")
    nonce, sealed = closed[1 : 1 + _NONCE], closed[1 + _NONCE :]
    try:
        return cipher.decrypt(nonce, sealed, place)
    except InvalidTag:
        raise VaultError(
            "an encrypted field does not open: the master key is another one, or the field was "
            "changed or moved"
        ) from None
