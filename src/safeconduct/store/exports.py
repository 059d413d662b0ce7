"""The exported audit file: JSON Lines, a head, public keys, seals, links, an end that counts them.

```
{"format": "safeconduct-audit", "version": 2, "exported_at": "…"}
{"key": {"public": "…", "since": "…", "previous": "…", "by_itself": "…", "by_previous": "…"}}
{"seal": [1, "case:…", 12, "<hash>"]}
{"record": {"chain": "checkpoints", …}, "previous": "<hash>", "hash": "<hash>", "signature": "…"}
{"record": {"chain": "case:…", "seq": 1, …}, "previous": "<hash>", "hash": "<hash>"}
{"end": 4}
```

What is shipped to a second system is a folder of such files, one a checkpoint, each with what
that checkpoint was the first to seal. Files of version 1 have no keys and no signatures.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import chain
from pathlib import Path
from typing import BinaryIO

import orjson

from safeconduct.store import export_lines as lines_of
from safeconduct.store.chain import Link, Seal
from safeconduct.store.export_lines import FORMAT, ExportError
from safeconduct.store.key_chain import PublicKey

__all__ = ["ExportError", "Exported", "read_export", "segment_name", "write_export", "write_lines"]

_VERSIONS = (1, 2)
_SEGMENT = re.compile(r"checkpoint-([0-9]{10})\.jsonl")


def segment_name(checkpoint: int) -> str:
    """Return the name of the file in which a checkpoint is shipped."""
    return f"checkpoint-{checkpoint:010}.jsonl"


def write_export(
    path: Path, keys: Iterable[PublicKey], seals: Iterable[Seal], links: Iterable[Link]
) -> None:
    """Write a new file that only its owner can read; a broken-off writing leaves none behind."""
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        raise ExportError(f"{path}: the file is there already; name a new one") from None
    except OSError as error:
        raise ExportError(f"{path}: cannot be written: {error.strerror}") from None
    try:
        with os.fdopen(handle, "wb") as out:
            write_lines(out, keys, seals, links)
            out.flush()
            os.fsync(out.fileno())
    except BaseException:
        path.unlink(missing_ok=True)
        raise


def write_lines(
    out: BinaryIO, keys: Iterable[PublicKey], seals: Iterable[Seal], links: Iterable[Link]
) -> None:
    """Write a whole export to `out`."""
    head = {"format": FORMAT, "version": 2, "exported_at": datetime.now(UTC).isoformat()}
    out.write(orjson.dumps(head) + b"\n")
    count = 0
    for line in chain(
        map(lines_of.of_key, keys), map(lines_of.of_seal, seals), map(lines_of.of_link, links)
    ):
        out.write(orjson.dumps(line) + b"\n")
        count += 1
    out.write(orjson.dumps({"end": count}) + b"\n")


@dataclass(frozen=True)
class _File:
    """A file whose head, keys and seals are read; its links are read on the way through."""

    path: Path
    keys: tuple[PublicKey, ...]
    seals: tuple[Seal, ...]
    begin: int

    def links(self) -> Iterator[Link]:
        """Yield the links. Raises ExportError at the line that is none."""
        count = len(self.keys) + len(self.seals)
        with self.path.open("rb") as stream:
            for number, line in enumerate(lines_of.lines(self.path, stream), start=1):
                if number <= self.begin:
                    continue
                value = lines_of.read(self.path, number, line)
                if "end" in value:
                    if value["end"] != count or stream.read(1):
                        raise lines_of.wrong(self.path, number, f"an end after {count} lines")
                    return
                count += 1
                yield lines_of.as_link(self.path, number, value)
        raise ExportError(f"{self.path}: the file breaks off before its end line")


@dataclass(frozen=True)
class Exported:
    """An exported file, or all those of a folder in the order of their checkpoints."""

    files: tuple[_File, ...]

    @property
    def keys(self) -> tuple[PublicKey, ...]:
        """The public keys the files bring along."""
        return tuple(dict.fromkeys(key for file in self.files for key in file.keys))

    @property
    def seals(self) -> Iterator[Seal]:
        """The seals of every checkpoint."""
        for file in self.files:
            yield from file.seals

    def links(self) -> Iterator[Link]:
        """Yield the links. Raises ExportError at the line that is none."""
        for file in self.files:
            yield from file.links()


def read_export(path: Path) -> Exported:
    """Open an exported file or a folder. Raises ExportError when it is not there or another kind.

    In a folder, what is not named as a shipped checkpoint is passed over.
    """
    try:
        if not path.is_dir():
            return Exported((_read_file(path),))
        shipped = sorted(each for each in path.iterdir() if _SEGMENT.fullmatch(each.name))
        if not shipped:
            raise ExportError(f"{path}: no checkpoint was shipped to this folder")
        return Exported(tuple(map(_read_file, shipped)))
    except OSError as error:
        raise ExportError(f"{path}: cannot be read: {error.strerror}") from None


def _read_file(path: Path) -> _File:
    keys: list[PublicKey] = []
    seals: list[Seal] = []
    with path.open("rb") as stream:
        each = lines_of.lines(path, stream)
        head = lines_of.read(path, 1, next(each, b""))
        if head.get("format") != FORMAT or head.get("version") not in _VERSIONS:
            raise lines_of.wrong(path, 1, f'the head of an export, {{"format": "{FORMAT}", …}}')
        for number, line in enumerate(each, start=2):
            value = lines_of.read(path, number, line)
            if "key" in value:
                keys.append(lines_of.as_key(path, number, value["key"]))
            elif "seal" in value:
                seals.append(lines_of.as_seal(path, number, value["seal"]))
            else:
                return _File(path, tuple(keys), tuple(seals), number - 1)
    raise ExportError(f"{path}: the file breaks off before its end line")
