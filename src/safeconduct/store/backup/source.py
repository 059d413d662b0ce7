"""The files of one backup, as they are read: the keys first, then the database, once through."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

from safeconduct.store.backup import archive, envelope, keyring
from safeconduct.store.backup.errors import BackupError
from safeconduct.store.backup.manifest import check_readable, check_signed

Load = Callable[[str, Iterator[bytes]], None]
"""What takes a database: which of them it is, and its dump."""
KeyFor = Callable[[envelope.Head], bytes]
Watch = Callable[[BinaryIO, Path], AbstractContextManager[BinaryIO]]


@dataclass(frozen=True, slots=True)
class Source:
    """Where a backup lies. `keys` is None where it is one file; `key_for` opens each file.

    `public_key` is that of the installation, where it was handed over by another way. `watch`
    shows how far the reading has come.
    """

    file: Path
    keys: Path | None
    key_for: KeyFor
    watch: Watch
    public_key: bytes | None = None

    def check(self) -> bool:
        """Open each file at its beginning: a wrong key or a wrong file costs nothing else.

        Return whether the Centre's database is in it. Raises BackupError.
        """
        with self._opened(self.file) as reading:
            if reading.holds == envelope.KEYS:
                raise BackupError("only-keys", file=str(self.file))
            if reading.holds == envelope.DATABASE and self.keys is None:
                raise BackupError("keys-needed", file=str(self.file))
            check_readable(reading.manifest)
            number = reading.manifest["id"]
            centre = reading.manifest["centre"] is not None
        if self.keys is not None:
            with self._opened(self.keys) as reading:
                if reading.holds != envelope.KEYS:
                    raise BackupError("no-keys", file=str(self.keys))
                if reading.manifest["id"] != number:
                    raise BackupError("keys-other", file=str(self.keys))
        return centre

    def read(self, load: Load) -> Content:
        """Hand each database to `load`, and return the rest, once all of it proved to be whole.

        Call `check` first. Raises BackupError; then nothing that `load` did may stand.
        """
        found = None if self.keys is None else self._keys(self.keys)
        with self._opened(self.file) as reading:
            held = None if found is None else found.keyring
            for name, content in reading.parts():
                if name == archive.KEYS:
                    held = keyring.unpacked(content)
                elif name in (archive.DATABASE, archive.CENTRE):
                    load(name, content)
                else:
                    raise BackupError("newer")
            if held is None:
                raise BackupError("changed")
            return self._signed(reading, held)

    def _keys(self, path: Path) -> Content:
        with self._opened(path) as reading:
            held: dict[str, bytes] = {}
            for _, content in reading.parts():
                held = keyring.unpacked(content)
            return self._signed(reading, held)

    def _signed(self, reading: archive.Reading, held: dict[str, bytes]) -> Content:
        signer = check_signed(
            reading.signed, reading.digest, held.get(keyring.SIGNING, b""), self.public_key
        )
        return Content(reading.manifest, held, signer)

    @contextmanager
    def _opened(self, path: Path) -> Iterator[archive.Reading]:
        try:
            file = path.open("rb")
        except FileNotFoundError:
            raise BackupError("no-file", file=str(path)) from None
        except OSError as error:
            reason = error.strerror or ""
            raise BackupError("unreadable", file=str(path), reason=reason) from None
        with file, self.watch(file, path) as stream:
            try:
                head = envelope.read_head(stream)
                yield archive.Reading(stream, head, self.key_for(head))
            except BackupError as wrong:
                wrong.values.setdefault("file", str(path))
                raise


@dataclass(frozen=True, slots=True)
class Content:
    """What a backup holds beside the database, and the short name of the key that signed it."""

    manifest: dict[str, Any]
    keyring: dict[str, bytes]
    signer: str
