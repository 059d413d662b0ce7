"""Proving that nothing was changed: on the database, or offline on an exported file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from django.db import connection, transaction

from safeconduct.store import signing, trail
from safeconduct.store.acting import keeping
from safeconduct.store.checkpoints import checkpoint
from safeconduct.store.exports import ExportError, write_export
from safeconduct.store.key_chain import trusted
from safeconduct.store.links import every_link, every_seal
from safeconduct.store.signing_keys import public_keys as keys_of_ours
from safeconduct.store.verification import Report, examine, verify_export

__all__ = ["ExportError", "Report", "export", "snapshot", "verify", "verify_export"]


def verify(*, written_down: str | None = None, public_keys: Iterable[bytes] = ()) -> Report:
    """Check every chain of the database against its records, its checkpoints, their signatures.

    `written_down`: the hash of a checkpoint kept elsewhere, which must be among them.
    `public_keys`: further keys whose signatures hold, beside this installation's own.
    Raises SigningKeyError.
    """
    with snapshot():
        keys = trusted(keys_of_ours(), [signing.public_key(), *public_keys])
        report = examine(every_seal(), every_link(), keys=keys, written_down=written_down)
    # The key in use lies outside the database.
    report.held_against = True
    return report


def export(path: Path) -> Report:
    """Write every chain to `path` as JSON Lines (0600) and return what was written, checked.

    The file holds timelines and the audit trail, but no identity. A checkpoint is made first, so
    that every end in the file is sealed and signed. Raises ExportError if the file is there
    already, SigningKeyError.
    """
    with keeping():
        trail.record("audit.exported", actor=None, purpose="audit")
    checkpoint()
    with snapshot():
        write_export(path, keys_of_ours(), every_seal(), every_link())
    return verify_export(path, public_keys=[signing.public_key()])


@contextmanager
def snapshot() -> Iterator[None]:
    """One unmoving picture of the database, however long the reading takes."""
    with transaction.atomic():
        # Inside a caller's transaction the picture is that transaction's own.
        if not connection.savepoint_ids:
            with connection.cursor() as cursor:
                cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")
        with keeping():
            yield
