"""The lines of an exported audit file, written and read with suspicion."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO

import orjson

from safeconduct.store.chain import Link, Seal
from safeconduct.store.key_chain import PublicKey

FORMAT = "safeconduct-audit"
# Far more than any record holds; a file that is no export may be one endless line.
_LONGEST_LINE = 32 * 1024 * 1024


class ExportError(ValueError):
    """The file is not a whole audit export, or cannot be written; one line says why."""


def of_key(key: PublicKey) -> dict[str, Any]:
    """Return a public key as a line."""
    return {
        "key": {
            "public": key.public.hex(),
            "since": key.since,
            "previous": key.previous.hex(),
            "by_itself": key.by_itself.hex(),
            "by_previous": (key.by_previous or b"").hex(),
        }
    }


def of_seal(seal: Seal) -> dict[str, Any]:
    """Return a seal as a line."""
    return {"seal": [seal.checkpoint, seal.chain, seal.seq, seal.hash.hex()]}


def of_link(link: Link) -> dict[str, Any]:
    """Return a link as a line."""
    line = {"record": link.record, "previous": link.previous.hex(), "hash": link.hash.hex()}
    return line if link.signature is None else {**line, "signature": link.signature.hex()}


def lines(path: Path, stream: BinaryIO) -> Iterator[bytes]:
    """Yield the lines. Raises ExportError at one that is longer than any could be."""
    number = 0
    while line := stream.readline(_LONGEST_LINE + 1):
        number += 1
        if len(line) > _LONGEST_LINE:
            raise wrong(path, number, "a line of 32 MiB at most")
        yield line


def read(path: Path, number: int, line: bytes) -> dict[str, Any]:
    """Return a line as an object. Raises ExportError."""
    try:
        value = orjson.loads(line)
    except orjson.JSONDecodeError:
        raise wrong(path, number, "a JSON object") from None
    if not isinstance(value, dict):
        raise wrong(path, number, "a JSON object")
    return value


def as_key(path: Path, number: int, value: Any) -> PublicKey:
    """Return a public key as read. Raises ExportError."""
    match value:
        case {
            "public": str(public),
            "since": str(since),
            "previous": str(previous),
            "by_itself": str(by_itself),
            "by_previous": str(by_previous),
        }:
            return PublicKey(
                _bytes(path, number, public, 32),
                since,
                _bytes(path, number, previous, 32, 0),
                _bytes(path, number, by_itself, 64),
                _bytes(path, number, by_previous, 64, 0) or None,
            )
    raise wrong(path, number, "a public key with the signatures that vouch for it")


def as_seal(path: Path, number: int, value: Any) -> Seal:
    """Return a seal as read. Raises ExportError."""
    match value:
        case [int(checkpoint), str(chain), int(seq), str(digest)]:
            return Seal(checkpoint, chain, seq, _bytes(path, number, digest, 32))
    raise wrong(path, number, "a seal: checkpoint, chain, entry, hash")


def as_link(path: Path, number: int, value: dict[str, Any]) -> Link:
    """Return a link as read. Raises ExportError."""
    match value:
        case {
            "record": {"chain": str(chain), "seq": int(seq)} as record,
            "previous": str(previous),
            "hash": str(digest),
        }:
            signature = value.get("signature")
            return Link(
                chain,
                seq,
                record,
                _bytes(path, number, previous, 32),
                _bytes(path, number, digest, 32),
                None if signature is None else _bytes(path, number, str(signature), 64),
            )
    raise wrong(path, number, "a record with its previous hash and its hash")


def wrong(path: Path, number: int, expected: str) -> ExportError:
    """Return the error for a line that is not what stands there in an export."""
    return ExportError(f"{path}, line {number}: found something else, expected {expected}")


def _bytes(path: Path, number: int, text: str, *lengths: int) -> bytes:
    try:
        value = bytes.fromhex(text)
    except ValueError:
        value = None
    if value is None or len(value) not in lengths:
        raise wrong(path, number, f"{2 * lengths[0]} hexadecimal digits")
    return value
