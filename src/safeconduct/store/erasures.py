"""The register of what was erased, outside the database: so that no backup brings it back.

A backup from before an erasure still holds the keys that were destroyed since. Each line names
one of them by the random number of its row, never a person: ``case UUID GENERATION`` for the keys
of a case, ``file UUID`` for the content of a file. It lies in the data folder, or where
``SAFECONDUCT_ERASURES`` says; keep it where backups are not, as on the device of the second place.
"""

from __future__ import annotations

import fcntl
import os
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from django.conf import settings

from safeconduct.store.errors import StoreError

ERASURES = "SAFECONDUCT_ERASURES"
NAME = "erasures"
_FIRST = "safeconduct erasures 1"
_LINE = re.compile(r"case ([0-9a-f-]{36}) ([1-9][0-9]{0,4})|file ([0-9a-f-]{36})")


class RegisterError(StoreError):
    """The register cannot be read; `line` is the first that is none, 0 for the whole file."""

    def __init__(self, path: Path, line: int) -> None:
        super().__init__(f"{path}, line {line}: no register of erasures")
        self.path = path
        self.line = line


@dataclass(frozen=True, slots=True, order=True)
class Erasure:
    """The keys of the case `id` up to `generation` were destroyed; with 0, the file `id` was."""

    id: UUID
    generation: int = 0

    @classmethod
    def of(cls, line: str) -> Erasure:
        """Return what a line of the register says. Raises ValueError."""
        form = _LINE.fullmatch(line)
        if form is None:
            raise ValueError("expected a line of the register")
        return cls(UUID(form[1] or form[3]), int(form[2] or 0))

    def __str__(self) -> str:
        return f"case {self.id} {self.generation}" if self.generation else f"file {self.id}"


def register() -> Path:
    """Return where the register of this installation lies."""
    named = os.environ.get(ERASURES, "").strip()
    root: Path = settings.DATA_FOLDER.root
    return Path(named) if named else root / NAME


def read(path: Path) -> set[Erasure]:
    """Return what the register at `path` holds; nothing where there is none. Raises RegisterError.

    The last line may be half written, by a program that was killed: it counts for nothing.
    """
    try:
        text = path.read_text("ascii")
    except FileNotFoundError:
        return set()
    except (OSError, UnicodeDecodeError):
        raise RegisterError(path, 0) from None
    first, *lines = text.split("\n")
    if first != _FIRST:
        raise RegisterError(path, 1)
    found = set()
    for number, line in enumerate(lines[:-1], start=2):
        try:
            found.add(Erasure.of(line))
        except ValueError:
            raise RegisterError(path, number) from None
    return found


def note(erased: Iterable[Erasure]) -> int:
    """Add what the register does not hold yet; return how many lines. Raises RegisterError."""
    path = register()
    handle = os.open(path, os.O_RDWR | os.O_CREAT | os.O_APPEND | os.O_CLOEXEC, 0o600)
    try:
        # Two programs never write into each other's lines.
        fcntl.flock(handle, fcntl.LOCK_EX)
        text = os.pread(handle, os.fstat(handle).st_size, 0).decode("ascii", "replace")
        known = read(path) if text else set()
        new = [str(each) for each in sorted(set(erased) - known)]
        begin = "" if text else f"{_FIRST}\n"
        if text and not text.endswith("\n"):
            os.ftruncate(handle, text.rfind("\n") + 1)
        if new or begin:
            os.write(handle, "".join([begin, *(f"{line}\n" for line in new)]).encode("ascii"))
            os.fsync(handle)
    finally:
        os.close(handle)
    return len(new)
