"""Secrets of people who sign in, sealed for storing as text: a data key each, under the master key.

For second factors and the content of sessions. What belongs to a case has keys of its own.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import struct

from django.utils.crypto import salted_hmac

from safeconduct.store import vault
from safeconduct.store.errors import VaultError
from safeconduct.store.vault import Stored

_LENGTH = struct.Struct(">H")


def digest(secret: str, *, kind: str) -> str:
    """The keyed digest under which what `secret` opens is found: 64 hexadecimal digits."""
    return salted_hmac(f"safeconduct.{kind}", secret, algorithm="sha256").hexdigest()


def subject_digest(issuer: str, subject: str) -> str:
    """Who the identity provider `issuer` says somebody is, as the store keeps it."""
    together = f"{hashlib.sha256(issuer.encode()).hexdigest()}:{subject}"
    return digest(together, kind="subject")


def seal(text: str, *, table: str, row: object, column: str) -> bytes:
    """Encrypt `text` for one place, with a new key that is stored wrapped beside it."""
    key, wrapped = vault.new_key(table=table, row=row)
    return (
        _LENGTH.pack(len(wrapped)) + wrapped + key.close(text, table=table, row=row, column=column)
    )


def unseal(sealed: Stored, *, table: str, row: object, column: str) -> str:
    """Return what was sealed for this place. Raises VaultError for anything else."""
    stored = bytes(sealed)
    if len(stored) < _LENGTH.size:
        raise VaultError("a sealed secret has a form this program does not know")
    (size,) = _LENGTH.unpack_from(stored)
    start = _LENGTH.size + size
    key = vault.unwrap(stored[_LENGTH.size : start], table=table, row=row)
    return key.open(stored[start:], table=table, row=row, column=column)


def seal_factor(secret: str, user_id: int) -> str:
    """Seal the secret of a second factor of this user, as text."""
    closed = seal(secret, table="mfa_authenticator", row=user_id, column="data")
    return base64.b64encode(closed).decode("ascii")


def unseal_factor(sealed: str, user_id: int) -> str:
    """Return the secret of a second factor. Raises VaultError for one of another user."""
    try:
        closed = base64.b64decode(sealed, validate=True)
    except (binascii.Error, ValueError):
        raise VaultError("the secret of a second factor is not sealed") from None
    return unseal(closed, table="mfa_authenticator", row=user_id, column="data")
