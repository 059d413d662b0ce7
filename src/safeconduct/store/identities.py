"""The vault: who a person is, read field by field under the case's own key."""

from __future__ import annotations

from dataclasses import asdict, fields
from datetime import UTC, datetime

from safeconduct.access.actors import Actor
from safeconduct.access.policy import visible
from safeconduct.store import models, trail, vault
from safeconduct.store.acting import purpose_now
from safeconduct.store.errors import NotFound
from safeconduct.store.gate import entered, reach
from safeconduct.store.records import Names

_TABLE = "store_identity"
_COLUMNS = tuple(field.name for field in fields(Names))


def read_identity(reference: str, *, actor: Actor, purpose: str) -> Names:
    """Return who the person is; the look is recorded.

    All None when nobody wrote it down or the person was erased. Raises NotFound when the actor
    may not know, VaultError when the key does not fit.
    """
    with entered(actor, purpose, reference):
        file = _reach(reference, actor)
        row = models.Identity.objects.filter(case=file).first()
        trail.record("identity.read", actor=actor, purpose=purpose, reference=file.reference)
        return _opened(row)


def write_identity(reference: str, names: Names, *, actor: Actor, purpose: str) -> None:
    """Keep who the person is, in the place of what was kept before. Raises NotFound."""
    with entered(actor, purpose, reference):
        file = _reach(reference, actor, lock=True)
        put(file, names)
        trail.record("identity.written", actor=actor, purpose=purpose, reference=file.reference)


def erase_identity(reference: str, *, actor: Actor, purpose: str) -> None:
    """Destroy the person's key and fields; the timeline stays and says nothing of who it was.

    Raises NotFound. Erasing twice is no error.
    """
    with entered(actor, purpose, reference):
        file = _reach(reference, actor, lock=True)
        models.Identity.objects.filter(case=file).update(
            data_key=None, erased_at=datetime.now(UTC), **dict.fromkeys(_COLUMNS)
        )
        trail.record("identity.erased", actor=actor, purpose=purpose, reference=file.reference)


def put(file: models.CaseFile, names: Names) -> None:
    """Write the vault row of `file`, in the open transaction. A new key each time."""
    row = closed_row(file, names)
    models.Identity.objects.bulk_create(
        [row],
        update_conflicts=True,
        unique_fields=["case"],
        update_fields=["data_key", "erased_at", *_COLUMNS],
    )


def closed_row(file: models.CaseFile, names: Names) -> models.Identity:
    """Return the vault row of `file` with `names` encrypted under a new key, unsaved."""
    key, wrapped = vault.new_key(table=_TABLE, row=file.id)
    closed = {
        column: key.close(text, table=_TABLE, row=file.id, column=column)
        for column, text in asdict(names).items()
        if text is not None
    }
    return models.Identity(case=file, data_key=wrapped, **closed)


def _opened(row: models.Identity | None) -> Names:
    if row is None or row.data_key is None:
        return Names()
    key = vault.unwrap(row.data_key, table=_TABLE, row=row.pk)
    closed = {column: getattr(row, column) for column in _COLUMNS}
    return Names(
        **{
            column: key.open(value, table=_TABLE, row=row.pk, column=column)
            for column, value in closed.items()
            if value is not None
        }
    )


def _reach(reference: str, actor: Actor, *, lock: bool = False) -> models.CaseFile:
    file, relations = reach(reference, actor, lock=lock)
    if "identity" not in visible(actor, relations, purpose_now()):
        raise NotFound
    return file
