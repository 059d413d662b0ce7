"""Whom backups are encrypted to: a pair of keys, made once, whose private half is kept elsewhere.

The private key lies in a file of its own, closed by a passphrase (scrypt, RFC 7914): whoever finds
the file and not the passphrase has nothing. The public key may be known to anybody.
"""

from __future__ import annotations

import base64
import binascii
import os
import re
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

from safeconduct.store.backup.envelope import short_name
from safeconduct.store.backup.errors import BackupError
from safeconduct.store.backup.files import written_beside
from safeconduct.store.signatures import read_public

RECIPIENT = "SAFECONDUCT_BACKUP_TO"
SHORTEST_PASSPHRASE = 12

_FIRST = "safeconduct backup key 1"
_FORM = re.compile(rf"{_FIRST}\n([0-9a-f]{{16}})\n([A-Za-z0-9+/=]+)\n")
_SALT, _NONCE = 16, 12
# 64 MiB and a fifth of a second for each guess.
_COST, _BLOCK = 2**16, 8


def make(path: Path, passphrase: str) -> bytes:
    """Write a new private key, closed by `passphrase`, to `path` (0600); return the public one.

    Raises BackupError where a file is there already, or the passphrase is too short.
    """
    if len(passphrase) < SHORTEST_PASSPHRASE:
        raise BackupError("passphrase-short", least=str(SHORTEST_PASSPHRASE))
    private = X25519PrivateKey.generate()
    public = private.public_key().public_bytes_raw()
    salt, nonce = os.urandom(_SALT), os.urandom(_NONCE)
    cipher = AESGCM(_stretched(passphrase, salt))
    closed = salt + nonce + cipher.encrypt(nonce, private.private_bytes_raw(), _bound(public))
    text = f"{_FIRST}\n{_bound(public).decode()}\n{base64.b64encode(closed).decode()}\n"
    with written_beside(path) as out:
        out.write(text.encode("ascii"))
    return public


def named_in(path: Path) -> str:
    """Return the short name of the key in `path`, for which no passphrase is asked."""
    return _read(path)[1]


def unlock(path: Path, passphrase: str) -> bytes:
    """Return the private key (32 bytes) that lies in `path`. Raises BackupError."""
    form = _read(path)
    closed = base64.b64decode(form[2])
    salt, nonce, sealed = closed[:_SALT], closed[_SALT : _SALT + _NONCE], closed[_SALT + _NONCE :]
    try:
        return AESGCM(_stretched(passphrase, salt)).decrypt(nonce, sealed, form[1].encode())
    except InvalidTag:
        raise BackupError("passphrase", file=str(path)) from None


def public_in(text: str) -> bytes:
    """Return the public key that `text` says, in base64 or hexadecimal. Raises BackupError."""
    public = read_public(text)
    if public is None:
        raise BackupError("recipient")
    return public


def shown(public: bytes) -> str:
    """Return a public key as people hand it over."""
    return base64.b64encode(public).decode("ascii")


def _read(path: Path) -> re.Match[str]:
    try:
        form = _FORM.fullmatch(path.read_text("ascii"))
    except FileNotFoundError:
        raise BackupError("no-file", file=str(path)) from None
    except (OSError, UnicodeDecodeError):
        form = None
    try:
        closed = base64.b64decode(form[2], validate=True) if form else b""
    except binascii.Error:
        closed = b""
    if form is None or len(closed) <= _SALT + _NONCE:
        raise BackupError("not-a-key", file=str(path))
    return form


def _bound(public: bytes) -> bytes:
    return short_name(public).encode("ascii")


def _stretched(passphrase: str, salt: bytes) -> bytes:
    return Scrypt(salt=salt, length=32, n=_COST, r=_BLOCK, p=1).derive(passphrase.encode())
