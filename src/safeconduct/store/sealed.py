"""Texts and files of a case, sealed under the case's keys: read again by those with a copy.

Whoever erases the person destroys the key, and with it every text sealed under it.
"""

from __future__ import annotations

from safeconduct.access.classes import TEXT
from safeconduct.store import keys, models
from safeconduct.store.vault import DataKey, Stored, number_of


def seal_text(file: models.CaseFile, text: str, *, table: str, row: object, column: str) -> bytes:
    """Encrypt `text` for one place, in the open transaction of the deed."""
    return keys.writing_key(file, TEXT).close(text, table=table, row=row, column=column)


def open_text(
    file: models.CaseFile, closed: Stored, *, table: str, row: object, column: str
) -> str:
    """Return what was sealed for this place.

    Blank when the actor's relations open no text of the case, or the person was erased since.
    Raises VaultError for a text that was changed or moved.
    """
    key = keys.own_key(file, TEXT)
    return open_with(key, closed, file, table=table, row=row, column=column) or ""


def seal_bytes(
    file: models.CaseFile, data: bytes, key_class: str, *, table: str, row: object, column: str
) -> bytes:
    """Encrypt a piece of a file of the case under the key of `key_class`, for one place."""
    key = keys.writing_key(file, key_class)
    return key.close_bytes(data, table=table, row=row, column=column)


def open_bytes(
    file: models.CaseFile, closed: Stored, key_class: str, *, table: str, row: object, column: str
) -> bytes | None:
    """Return what was sealed for this place; None without the actor's own copy of the key, or
    when it was destroyed. Raises VaultError for a piece that was changed or moved.
    """
    key = keys.own_key(file, key_class)
    if key is None or number_of(closed) < file.key_generation:
        return None
    return key.open_bytes(closed, table=table, row=row, column=column)


def open_with(
    key: DataKey | None,
    closed: Stored | None,
    file: models.CaseFile,
    *,
    table: str,
    row: object,
    column: str,
) -> str | None:
    """Return a field opened by `key`; None for no field, no key, or one destroyed since.

    Raises VaultError for a field that was changed or moved.
    """
    if key is None or closed is None or number_of(closed) < file.key_generation:
        return None
    return key.open(closed, table=table, row=row, column=column)
