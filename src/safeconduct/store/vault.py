"""Encryption of one field at a time: AES-256-GCM, bound to the field's table, row and column.

Moved elsewhere, a ciphertext does not open. Its first byte says its form: 1 alone for a key that
is wrapped and for a user's drafts (under the master key); 2, with the generation of the case's
keys, for a field of a case (`keys`); 3, with the version of the root key, for a field of one
agency.
"""

from __future__ import annotations

import base64
import binascii
import os
import secrets
import struct
from functools import lru_cache
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from django.conf import settings

from safeconduct.store.errors import VaultError

# As a driver hands a stored value over.
Stored = bytes | memoryview

_PLAIN, _OF_CASE, _OF_AGENCY = 1, 2, 3
_NUMBERED = struct.Struct(">BH")
_NONCE = 12
_KEY_BITS = 256
_UNKNOWN = "an encrypted field has a form this program does not know"
MASTER_KEY_FILE = "SAFECONDUCT_MASTER_KEY_FILE"


class DataKey:
    """A key that encrypts fields: a user's drafts, a class of a case's fields, an agency's own.

    `head` begins each ciphertext and is bound to it.
    """

    def __init__(self, key: bytes, head: bytes = bytes([_PLAIN])) -> None:
        self._cipher = AESGCM(key)
        self._head = head

    def close(self, text: str, *, table: str, row: object, column: str) -> bytes:
        """Encrypt `text` for one place."""
        return self.close_bytes(text.encode(), table=table, row=row, column=column)

    def open(self, closed: Stored, *, table: str, row: object, column: str) -> str:
        """Decrypt what was encrypted for this place. Raises VaultError for anything else."""
        return self.open_bytes(closed, table=table, row=row, column=column).decode()

    def close_bytes(self, data: bytes, *, table: str, row: object, column: str) -> bytes:
        """Encrypt a piece of a file for one place."""
        return seal(self._cipher, data, place(table, row, column), self._head)

    def open_bytes(self, closed: Stored, *, table: str, row: object, column: str) -> bytes:
        """Decrypt what was encrypted for this place. Raises VaultError for anything else."""
        return unseal(self._cipher, closed, place(table, row, column), self._head)


def of_case(key: bytes, generation: int) -> DataKey:
    """Return the key of a class of a case's fields, of that generation."""
    return DataKey(key, _NUMBERED.pack(_OF_CASE, generation))


def of_agency(key: bytes, version: int) -> DataKey:
    """Return a key of one agency's own, derived from that version of its root key."""
    return DataKey(key, _NUMBERED.pack(_OF_AGENCY, version))


def number_of(closed: Stored) -> int:
    """Return the generation or version a field was encrypted under. Raises VaultError."""
    head = bytes(closed[: _NUMBERED.size])
    if len(head) < _NUMBERED.size or head[0] not in (_OF_CASE, _OF_AGENCY):
        raise VaultError(_UNKNOWN)
    return int(_NUMBERED.unpack(head)[1])


def new_key(*, table: str, row: object) -> tuple[DataKey, bytes]:
    """Return a new data key, and the same key wrapped for storing in `row`."""
    key = AESGCM.generate_key(_KEY_BITS)
    return DataKey(key), seal(_master(), key, place(table, row, "key"))


def unwrap(wrapped: Stored, *, table: str, row: object) -> DataKey:
    """Return the data key stored in `row`. Raises VaultError."""
    return DataKey(unseal(_master(), wrapped, place(table, row, "key")))


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


def place(table: str, row: object, column: str) -> bytes:
    """Return what binds a ciphertext to one field."""
    return "\x00".join((table, str(row), column)).encode()


def seal(cipher: AESGCM, plain: bytes, where: bytes, head: bytes = bytes([_PLAIN])) -> bytes:
    """Encrypt `plain` for the place `where`; `head` stands before the ciphertext."""
    nonce = os.urandom(_NONCE)
    return head + nonce + cipher.encrypt(nonce, plain, head + where)


def unseal(cipher: AESGCM, stored: Stored, where: bytes, head: bytes = bytes([_PLAIN])) -> bytes:
    """Decrypt what `seal` encrypted for the place `where`. Raises VaultError."""
    closed, begin = bytes(stored), len(head)
    if closed[:begin] != head or len(closed) < begin + _NONCE + 16:
        raise VaultError(_UNKNOWN)
    nonce, sealed = closed[begin : begin + _NONCE], closed[begin + _NONCE :]
    try:
        return cipher.decrypt(nonce, sealed, head + where)
    except InvalidTag:
        raise VaultError(
            "an encrypted field does not open: the key is another one, or the field was changed "
            "or moved"
        ) from None
