"""Making a backup: one unmoving picture of the database, and the keys that open it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

from django.conf import settings

from safeconduct.store import signing, trail
from safeconduct.store.acting import keeping
from safeconduct.store.backup import archive, dumping, envelope, keyring
from safeconduct.store.backup.files import written_beside
from safeconduct.store.backup.manifest import KIND, manifest, statement
from safeconduct.store.backup.proving import Proof, prove
from safeconduct.store.backup.source import Source, Watch
from safeconduct.store.checkpoints import checkpoint
from safeconduct.store.erasing import complete
from safeconduct.store.postgres import Postgres

_PURPOSE = "administration"


@dataclass(frozen=True, slots=True)
class Made:
    """How many bytes were written, to whom (a short name); `proof` unless none was wanted."""

    size: int
    recipient: str
    proof: Proof | None


@dataclass(frozen=True, slots=True)
class Wanted:
    """Where the backup goes and who can open it; `keys` None: the keys go into the same file."""

    file: Path
    recipient: bytes
    keys: Path | None
    keys_recipient: bytes
    proved: bool


def make(wanted: Wanted, *, progress: Callable[[int], None], watch: Watch) -> Made:
    """Write a backup and, if wanted, prove it by restoring it; then it takes its name.

    The record holds that it was begun (the copy too) and, afterwards, that it was made. Raises
    BackupError, SigningKeyError, RegisterError; then there is no new file.
    """
    with keeping():
        trail.record("backup.begun", actor=None, purpose=_PURPOSE)
    checkpoint()
    complete()
    with ExitStack() as files:
        out = files.enter_context(written_beside(wanted.file))
        apart = files.enter_context(written_beside(wanted.keys)) if wanted.keys else None
        opens, size = _write(wanted, out, apart, progress)
        proof = None
        if wanted.proved:
            drafts = Path(out.name), Path(apart.name) if apart else None
            proof = prove(Source(*drafts, lambda head: opens[head.holds], watch))
    recipient = envelope.short_name(wanted.recipient)
    with keeping():
        details: dict[str, Any] = {"bytes": size, "recipient": recipient, "proved": wanted.proved}
        trail.record("backup.made", actor=None, purpose=_PURPOSE, details=details)
    return Made(size, recipient, proof)


def _write(
    wanted: Wanted, out: BinaryIO, apart: BinaryIO | None, progress: Callable[[int], None]
) -> tuple[dict[int, bytes], int]:
    """Write one file or two; return the key of each by what it holds, and the bytes written."""
    postgres = Postgres(settings.DATA_FOLDER)
    with dumping.pictured() as picture, dumping.centre_pictured() as centre:
        said = manifest(dumping.counted(), dumping.centre_counted() if centre else None)
        # After the picture was taken: no key that something in it needs can be missing.
        keys = (archive.KEYS, [keyring.packed(keyring.gather())])
        databases: list[tuple[str, Iterable[bytes]]] = [
            (archive.DATABASE, dumping.dumped(postgres, picture))
        ]
        if centre:
            databases.append((archive.CENTRE, dumping.centre_dumped(postgres, centre)))
        if apart is None:
            holds = envelope.EVERYTHING
            parts = [keys, *databases]
            done = archive.write(
                out, wanted.recipient, holds, said, parts, sign=_sign, progress=progress
            )
            out.flush()
            return {holds: done.key}, done.size
        beside = archive.write(
            apart, wanted.keys_recipient, envelope.KEYS, said, [keys], sign=_sign
        )
        done = archive.write(
            out,
            wanted.recipient,
            envelope.DATABASE,
            said,
            databases,
            sign=_sign,
            progress=progress,
        )
        out.flush()
        apart.flush()
        opened = {envelope.KEYS: beside.key, envelope.DATABASE: done.key}
        return opened, done.size + beside.size


def _sign(digest: bytes) -> dict[str, str]:
    return statement(signing.sign(digest, kind=KIND))
