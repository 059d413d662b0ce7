"""Files and folders that are written whole or not at all, and read by their owner alone."""

from __future__ import annotations

import errno
import os
import secrets
import shutil
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO


@contextmanager
def whole_file(path: Path) -> Iterator[BinaryIO]:
    """A stream whose bytes stand under `path` once the block has ended without an error.

    The file is made beside its place and renamed, with mode 0600. What stood there before stays
    until then, and for good when the block fails. A link is followed. Errors: OSError, also where
    something else than a file stands there: renaming over a device would take it away.
    """
    path = path.resolve()
    if path.exists() and not path.is_file():
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(path))
    draft = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(handle, "wb") as out:
            yield out
            out.flush()
            os.fsync(out.fileno())
        draft.replace(path)
    except BaseException:
        with suppress(FileNotFoundError):
            draft.unlink()
        raise


def write_whole(path: Path, pieces: Iterable[bytes]) -> None:
    """`pieces` one after the other as the file at `path`, whole or not at all."""
    with whole_file(path) as out:
        for piece in pieces:
            out.write(piece)


@contextmanager
def whole_folder(folder: Path, *, mode: int = 0o700) -> Iterator[Path]:
    """A folder to write in that stands under `folder` once the block has ended without an error.

    It is made beside its place and renamed, with `mode`; nothing is left where the block fails.
    Errors: FileExistsError where there is something under that name that is not an empty folder.
    """
    if folder.is_symlink() or (folder.exists() and not folder.is_dir()):
        raise FileExistsError(folder)
    if folder.is_dir() and any(folder.iterdir()):
        raise FileExistsError(folder)
    folder.parent.mkdir(parents=True, exist_ok=True)
    draft = Path(tempfile.mkdtemp(prefix=f".{folder.name}-", dir=folder.parent))
    try:
        yield draft
        draft.chmod(mode)
        draft.rename(folder)
    except BaseException:
        shutil.rmtree(draft, ignore_errors=True)
        raise
