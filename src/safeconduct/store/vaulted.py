"""Names in the vault: how a row is encrypted and opened, field by field."""

from __future__ import annotations

from dataclasses import asdict, fields

from safeconduct.store import models
from safeconduct.store.records import Names
from safeconduct.store.sealed import open_with
from safeconduct.store.vault import DataKey

_TABLE = "store_identity"
COLUMNS = tuple(field.name for field in fields(Names))


def close_names(file: models.CaseFile, names: Names, key: DataKey) -> models.Identity:
    """Return the vault row of `file` with `names` encrypted, unsaved."""
    closed = {
        column: key.close(text, table=_TABLE, row=file.id, column=column)
        for column, text in asdict(names).items()
        if text is not None
    }
    return models.Identity(case=file, **closed)


def open_names(row: models.Identity, key: DataKey | None) -> Names:
    """Return who the person is; all None without a key. Raises VaultError for another's key."""
    return Names(
        **{
            column: open_with(
                key, getattr(row, column), row.case, table=_TABLE, row=row.pk, column=column
            )
            for column in COLUMNS
        }
    )
