"""Proving that nothing was changed: on the database, or offline on an exported file."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from django.db import connection, transaction

from safeconduct.store import models, trail
from safeconduct.store.acting import keeping
from safeconduct.store.chain import Link, Seal
from safeconduct.store.checkpoints import CHECKPOINT_COLUMNS, checkpoint, checkpoint_record
from safeconduct.store.exports import ExportError, write_export
from safeconduct.store.records import EVENT_COLUMNS, event_record
from safeconduct.store.trail import ENTRY_COLUMNS, entry_record
from safeconduct.store.verification import Report, examine, verify_export

__all__ = ["ExportError", "Report", "export", "verify", "verify_export"]

_CHUNK = 5000


def verify(*, written_down: str | None = None) -> Report:
    """Check every chain of the database against its records and its checkpoints.

    `written_down`: the hash of a checkpoint kept elsewhere, which must be among them.
    """
    with _snapshot():
        return examine(_seals(), _links(), written_down=written_down)


def export(path: Path) -> Report:
    """Write every chain to `path` as JSON Lines (0600) and return what was written, checked.

    The file holds timelines and the audit trail, but no identity. A checkpoint is made first, so
    that every end in the file is sealed. Raises ExportError if the file is there already.
    """
    with keeping():
        trail.record("audit.exported", actor=None, purpose="audit")
    checkpoint()
    with _snapshot():
        write_export(path, _seals(), _links())
    return verify_export(path)


def _links() -> Iterator[Link]:
    """Every chain of the database: checkpoints, cases, audit strands."""
    sources = (
        (models.Checkpoint, ("seq",), CHECKPOINT_COLUMNS, checkpoint_record),
        (models.Event, ("case_id", "seq"), EVENT_COLUMNS, event_record),
        (models.AuditEntry, ("strand", "seq"), ENTRY_COLUMNS, entry_record),
    )
    for model, order, columns, as_record in sources:
        rows = model.objects.order_by(*order).values_list(*columns, "previous_hash", "hash")
        for *values, previous, digest in rows.iterator(chunk_size=_CHUNK):
            record = as_record(**dict(zip(columns, values, strict=True)))
            yield Link(record["chain"], record["seq"], record, bytes(previous), bytes(digest))


def _seals() -> Iterator[Seal]:
    rows = models.Seal.objects.order_by("checkpoint__seq", "chain", "seq")
    columns = rows.values_list("checkpoint__seq", "chain", "seq", "hash")
    for number, chain, seq, digest in columns.iterator(chunk_size=_CHUNK):
        yield Seal(number, chain, seq, bytes(digest))


@contextmanager
def _snapshot() -> Iterator[None]:
    """One unmoving picture of the database, however long the reading takes."""
    with transaction.atomic():
        # Inside a caller's transaction the picture is that transaction's own.
        if not connection.savepoint_ids:
            with connection.cursor() as cursor:
                cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")
        with keeping():
            yield
