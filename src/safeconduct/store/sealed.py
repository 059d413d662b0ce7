"""Free text of a case, sealed under the case's own key: read again by those who have a copy of it.

Whoever erases the person destroys the key, and with it every text sealed under it.
"""

from __future__ import annotations

from safeconduct.store import models, vault
from safeconduct.store.vault import Stored

_TABLE = "store_identity"


def seal_text(file: models.CaseFile, text: str, *, table: str, row: object, column: str) -> bytes:
    """Encrypt `text` for one place, in the open transaction of the deed."""
    key = _key(file) or _new_key(file)
    return key.close(text, table=table, row=row, column=column)


def open_text(
    file: models.CaseFile, closed: Stored, *, table: str, row: object, column: str
) -> str:
    """Return what was sealed for this place; blank when the person was erased since.

    Raises VaultError for a text that was changed or moved.
    """
    key = _key(file)
    return "" if key is None else key.open(closed, table=table, row=row, column=column)


def _key(file: models.CaseFile) -> vault.DataKey | None:
    row = models.Identity.objects.filter(case=file).first()
    if row is None or row.data_key is None:
        return None
    return vault.unwrap(row.data_key, table=_TABLE, row=file.id)


def _new_key(file: models.CaseFile) -> vault.DataKey:
    key, wrapped = vault.new_key(table=_TABLE, row=file.id)
    models.Identity.objects.update_or_create(case=file, defaults={"data_key": wrapped})
    return key
