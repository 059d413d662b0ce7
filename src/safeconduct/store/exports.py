"""The exported audit file: JSON Lines, a head, seals, links, an end that counts them.

```
{"format": "safeconduct-audit", "version": 1, "exported_at": "…"}
{"seal": [1, "case:…", 12, "<hash>"]}
{"record": {"chain": "case:…", "seq": 1, …}, "previous": "<hash>", "hash": "<hash>"}
{"end": 2}
```
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, BinaryIO

import orjson

from safeconduct.store.chain import Link, Seal

_FORMAT = "safeconduct-audit"
# Far more than any record holds; a file that is no export may be one endless line.
_LONGEST_LINE = 32 * 1024 * 1024


class ExportError(ValueError):
    """The file is not a whole audit export, or cannot be written; one line says why."""


def write_export(path: Path, seals: Iterable[Seal], links: Iterable[Link]) -> None:
    """Write a new file that only its owner can read; a broken-off writing leaves none behind."""
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        raise ExportError(f"{path}: the file is there already; name a new one") from None
    except OSError as error:
        raise ExportError(f"{path}: cannot be written: {error.strerror}") from None
    count = 0
    try:
        with os.fdopen(handle, "wb") as out:
            head = {"format": _FORMAT, "version": 1, "exported_at": datetime.now(UTC).isoformat()}
            out.write(orjson.dumps(head) + b"\n")
            for seal in seals:
                value = [seal.checkpoint, seal.chain, seal.seq, seal.hash.hex()]
                out.write(orjson.dumps({"seal": value}) + b"\n")
                count += 1
            for link in links:
                line = {
                    "record": link.record,
                    "previous": link.previous.hex(),
                    "hash": link.hash.hex(),
                }
                out.write(orjson.dumps(line) + b"\n")
                count += 1
            out.write(orjson.dumps({"end": count}) + b"\n")
    except BaseException:
        path.unlink(missing_ok=True)
        raise


@dataclass(frozen=True)
class Exported:
    """A file whose head and seals are read; its links are read once, on the way through."""

    path: Path
    seals: tuple[Seal, ...]
    _begin: int

    def links(self) -> Iterator[Link]:
        """Yield the links. Raises ExportError at the line that is none."""
        count = len(self.seals)
        with self.path.open("rb") as lines:
            for number, line in enumerate(_lines(self.path, lines), start=1):
                if number <= self._begin:
                    continue
                value = _read(self.path, number, line)
                if "end" in value:
                    if value["end"] != count or lines.read(1):
                        raise _wrong(self.path, number, f"an end after {count} lines")
                    return
                count += 1
                yield _link(self.path, number, value)
        raise ExportError(f"{self.path}: the file breaks off before its end line")


def read_export(path: Path) -> Exported:
    """Open an exported file. Raises ExportError when it is not there or of another kind."""
    seals: list[Seal] = []
    try:
        with path.open("rb") as lines:
            each = _lines(path, lines)
            head = _read(path, 1, next(each, b""))
            if head.get("format") != _FORMAT or head.get("version") != 1:
                raise _wrong(path, 1, f'the head of an export, {{"format": "{_FORMAT}", …}}')
            for number, line in enumerate(each, start=2):
                value = _read(path, number, line)
                if "seal" not in value:
                    return Exported(path, tuple(seals), number - 1)
                seals.append(_seal(path, number, value["seal"]))
    except OSError as error:
        raise ExportError(f"{path}: cannot be read: {error.strerror}") from None
    raise ExportError(f"{path}: the file breaks off before its end line")


def _lines(path: Path, stream: BinaryIO) -> Iterator[bytes]:
    number = 0
    while line := stream.readline(_LONGEST_LINE + 1):
        number += 1
        if len(line) > _LONGEST_LINE:
            raise _wrong(path, number, "a line of 32 MiB at most")
        yield line


def _read(path: Path, number: int, line: bytes) -> dict[str, Any]:
    try:
        value = orjson.loads(line)
    except orjson.JSONDecodeError:
        raise _wrong(path, number, "a JSON object") from None
    if not isinstance(value, dict):
        raise _wrong(path, number, "a JSON object")
    return value


def _seal(path: Path, number: int, value: Any) -> Seal:
    match value:
        case [int(checkpoint), str(chain), int(seq), str(digest)]:
            return Seal(checkpoint, chain, seq, _hash(path, number, digest))
    raise _wrong(path, number, "a seal: checkpoint, chain, entry, hash")


def _link(path: Path, number: int, value: dict[str, Any]) -> Link:
    match value:
        case {
            "record": {"chain": str(chain), "seq": int(seq)} as record,
            "previous": str(previous),
            "hash": str(digest),
        }:
            return Link(
                chain, seq, record, _hash(path, number, previous), _hash(path, number, digest)
            )
    raise _wrong(path, number, "a record with its previous hash and its hash")


def _hash(path: Path, number: int, text: str) -> bytes:
    try:
        value = bytes.fromhex(text)
    except ValueError:
        value = b""
    if len(value) != 32:
        raise _wrong(path, number, "a hash of 64 hexadecimal digits")
    return value


def _wrong(path: Path, number: int, expected: str) -> ExportError:
    return ExportError(f"{path}, line {number}: found something else, expected {expected}")
