"""Files and folders that appear whole or not at all, and leave nothing behind when that fails."""

from __future__ import annotations

import fcntl
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from safeconduct.store.backup.errors import BackupError
from safeconduct.store.folder import DataFolder, as_root
from safeconduct.store.postgres import Postgres
from safeconduct.store.postmaster import Postmaster


@contextmanager
def written_beside(path: Path) -> Iterator[BinaryIO]:
    """Have a file to write (0600) that takes the name `path` when the block ends well.

    Its `name` is where it lies until then. Never in the place of another: raises BackupError where
    `path` is there, or its folder is not or cannot be written to.
    """
    if path.exists() or path.is_symlink():
        raise BackupError("there-already", file=str(path))
    try:
        handle, draft = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}-")
    except OSError as error:
        raise BackupError("not-writable", file=str(path), reason=error.strerror or "") from None
    try:
        os.close(handle)
        with open(draft, "r+b") as out:
            yield out
            out.flush()
            os.fsync(out.fileno())
        try:
            os.link(draft, path)
        except FileExistsError:
            raise BackupError("there-already", file=str(path)) from None
        except OSError:
            # A medium without hard links, such as a stick.
            os.rename(draft, path)
        _settle(path.parent)
    finally:
        with suppress(FileNotFoundError):
            os.unlink(draft)


@contextmanager
def scratch(path: Path) -> Iterator[Path]:
    """Have the folder `path` alone while the block runs; afterwards it is gone, unless renamed.

    What a killed program left there, a running database too, is removed first. Raises BackupError
    while another uses it.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    lock = os.open(f"{path}.lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    try:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise BackupError("at-work", failed=True, folder=str(path)) from None
        if path.exists():
            Postmaster(Postgres(DataFolder(path))).stop()
            shutil.rmtree(path, ignore_errors=True)
        # Root's database account has to pass through.
        path.mkdir(mode=0o711 if as_root() else 0o700)
        try:
            yield path
        finally:
            shutil.rmtree(path, ignore_errors=True)
            with suppress(FileNotFoundError):
                os.unlink(f"{path}.lock")
    finally:
        os.close(lock)


def take_place(draft: Path, path: Path) -> None:
    """Give the folder `draft` the name `path`, where nothing or an empty folder is."""
    try:
        os.rename(draft, path)
    except OSError:
        raise BackupError("not-empty", folder=str(path)) from None
    _settle(path.parent)


def _settle(folder: Path) -> None:
    """Have the names in `folder` on the disk, not only what the files hold."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
