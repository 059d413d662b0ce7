"""The inside of a backup file: what it is, its parts one after the other, what was counted.

A piece begins with a letter: ``m`` what the file is, ``p`` a part begins, ``d`` its content,
``z`` the end, with what the installation signs. Read and written in one go, in bounded memory.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, BinaryIO

import orjson

from safeconduct.store.backup import envelope
from safeconduct.store.backup.errors import BackupError

_DATA = envelope.PIECE - 1
# The parts, in the order in which they stand. `CENTRE` is there where the Centre has tables.
KEYS, DATABASE, CENTRE = "keys", "database", "centre"
Signing = Callable[[bytes], Mapping[str, str]]


@dataclass(frozen=True, slots=True)
class Written:
    """What was written: the key of this one file, its bytes, the digest over its content."""

    key: bytes
    size: int
    digest: bytes


def write(
    out: BinaryIO,
    recipient: bytes,
    holds: int,
    manifest: Mapping[str, Any],
    parts: Iterable[tuple[str, Iterable[bytes]]],
    *,
    sign: Signing,
    progress: Callable[[int], None] = lambda _: None,
) -> Written:
    """Write a whole file. `sign` is given the digest over everything, `progress` bytes written."""
    sealer = envelope.Sealer(out, recipient, holds)
    digest = hashlib.sha256()

    def put(letter: bytes, content: bytes) -> None:
        digest.update(hashlib.sha256(letter + content).digest())
        sealer.write(letter + content)
        progress(sealer.written)

    put(b"m", orjson.dumps(manifest))
    for name, content in parts:
        put(b"p", name.encode())
        for chunk in content:
            for start in range(0, len(chunk), _DATA):
                put(b"d", chunk[start : start + _DATA])
    signed = orjson.dumps(sign(digest.digest()))
    sealer.write(b"z" + signed, last=True)
    return Written(sealer.key, sealer.written, digest.digest())


class Reading:
    """A file being read: first `manifest`, then each of `parts`, then what `signed` it.

    Raises BackupError, at whatever point, for a file that was changed or cut off.
    """

    def __init__(self, stream: BinaryIO, head: envelope.Head, key: bytes) -> None:
        self._pieces = envelope.pieces(stream, head, key)
        self._digest = hashlib.sha256()
        self._held: tuple[bytes, bytes] | None = None
        self._signed: dict[str, str] | None = None
        self.holds = head.holds
        letter, content = self._next()
        if letter != b"m":
            raise BackupError("changed")
        self.manifest: dict[str, Any] = orjson.loads(content)

    @property
    def digest(self) -> bytes:
        """The digest over everything read: that of the whole file after the last part."""
        return self._digest.digest()

    @property
    def signed(self) -> dict[str, str]:
        """What the installation signed at the end. Ask after the last part."""
        if self._signed is None:
            raise BackupError("cut")
        return self._signed

    def parts(self) -> Iterator[tuple[str, Iterator[bytes]]]:
        """Yield each part's name and content; the content is to be read before the next part."""
        while (found := self._next())[0] == b"p":
            yield found[1].decode(), self._content()
        if found[0] != b"z":
            raise BackupError("changed")
        self._signed = orjson.loads(found[1])
        # The envelope ends with it, and says so only when it is asked for more.
        if next(self._pieces, None) is not None:
            raise BackupError("changed")

    def _content(self) -> Iterator[bytes]:
        while (found := self._next())[0] == b"d":
            yield found[1]
        self._held = found

    def _next(self) -> tuple[bytes, bytes]:
        if self._held is not None:
            found, self._held = self._held, None
            return found
        piece = next(self._pieces, b"")
        letter, content = piece[:1], piece[1:]
        if letter not in (b"m", b"p", b"d", b"z"):
            raise BackupError("changed")
        if letter != b"z":
            self._digest.update(hashlib.sha256(piece).digest())
        return letter, content
