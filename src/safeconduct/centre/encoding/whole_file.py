"""Files that are written whole or not at all, and read by their owner alone."""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO


@contextmanager
def whole_file(path: Path) -> Iterator[BinaryIO]:
    """A stream whose bytes stand under `path` once the block has ended without an error.

    The file is made beside its place and renamed, with mode 0600. What stood there before stays
    until then, and for good when the block fails. Errors: OSError.
    """
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
