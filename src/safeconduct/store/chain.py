"""Chains of records: each carries the hash of the one before, so that none can be changed,
removed or slipped in unnoticed. Pure: it works on a database and on an exported file alike.

A link's hash is SHA-256 over the previous hash (32 bytes) and the record as canonical JSON:
UTF-8, keys sorted, no spaces. A record names its chain and its place; numbers are whole, so that
no reader writes them differently.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import orjson

START = bytes(32)
# The name of the chain that the checkpoints themselves form.
CHECKPOINTS = "checkpoints"
# As what a checkpoint is signed.
CHECKPOINT = "checkpoint"


@dataclass(frozen=True, slots=True)
class Link:
    """One record in its chain, with the two hashes as they were stored.

    `signature` is that of a checkpoint over its hash; the record names the key.
    """

    chain: str
    seq: int
    record: Mapping[str, Any]
    previous: bytes
    hash: bytes
    signature: bytes | None = None


@dataclass(frozen=True, slots=True)
class Seal:
    """The end of a chain as a checkpoint saw it."""

    checkpoint: int
    chain: str
    seq: int
    hash: bytes


@dataclass(frozen=True, slots=True)
class Finding:
    """Where a chain is broken. `what`: `changed`, `gap`, `detached`, `cut`,
    `seal_changed`, `not_as_written_down`, `unsigned`, `signature_wrong`, `key_unknown`.
    """

    chain: str
    seq: int
    what: str

    def __str__(self) -> str:
        return f"{self.chain}, entry {self.seq}: {_SENTENCES[self.what]}"


_SENTENCES = {
    "changed": "its content is not what was recorded",
    "gap": "the entry before it is missing",
    "detached": "it does not continue the entry before it",
    "cut": "a checkpoint sealed it, and it is missing or replaced",
    "seal_changed": "the checkpoint's own list of seals is not what was recorded",
    "not_as_written_down": "none of the checkpoints is the one that was written down",
    "unsigned": "it bears no signature, and it should",
    "signature_wrong": "its signature was not made over it",
    "key_unknown": "it is signed with a key that nothing here vouches for",
}


# No record is nested so deep; a file that was tampered with may be.
_DEEPEST = 100


def canonical(record: object) -> bytes:
    """Return `record` as canonical JSON. Raises ValueError for what has no one form in it."""
    _check(record)
    try:
        return orjson.dumps(record, option=orjson.OPT_SORT_KEYS)
    except orjson.JSONEncodeError as error:
        raise ValueError(f"a record cannot be written as JSON: {error}") from None


def _check(value: object, deep: int = 0) -> None:
    # Most frequent first: this runs for every value ever recorded or checked.
    if isinstance(value, str):
        if "\x00" in value:
            raise ValueError("found a zero character in a text")
    elif isinstance(value, dict):
        _check_depth(deep)
        for key, inner in value.items():
            _check(key)
            _check(inner, deep + 1)
    elif isinstance(value, list | tuple):
        _check_depth(deep)
        for inner in value:
            _check(inner, deep + 1)
    elif isinstance(value, float):
        raise ValueError(f"found the number {value}, expected whole numbers only")


def _check_depth(deep: int) -> None:
    if deep > _DEEPEST:
        raise ValueError(f"found values within values more than {_DEEPEST} deep")


def link_hash(previous: bytes, record: Mapping[str, Any]) -> bytes:
    """Return the hash of `record` after the link whose hash is `previous`."""
    return hashlib.sha256(previous + canonical(record)).digest()


def seals_hash(seals: Iterable[Seal]) -> bytes:
    """Return the hash over a checkpoint's seals, in the order of their chains."""
    digest = hashlib.sha256()
    for seal in sorted(seals, key=lambda seal: (seal.chain, seal.seq)):
        digest.update(canonical([seal.chain, seal.seq, seal.hash.hex()]) + b"\n")
    return digest.digest()


@dataclass
class _End:
    """How far a chain was followed, and up to where checkpoints have sealed it."""

    seq: int = 0
    hash: bytes = START
    sealed: int = 0


@dataclass
class Walk:
    """Follows links, each chain in its order, and notes what is broken.

    Give the seals of every checkpoint first (`expect`), then all links (`follow`), and ask at the
    end for what is missing (`missing`). Chains may alternate.
    """

    links: int = 0
    _sealed: dict[tuple[str, int], bytes] = field(default_factory=dict)
    _ends: dict[str, _End] = field(default_factory=dict)

    @property
    def chains(self) -> int:
        """How many chains came by."""
        return len(self._ends)

    @property
    def unsealed(self) -> int:
        """How many links no seal covers: what was recorded since the last checkpoint."""
        return sum(
            end.seq - end.sealed for chain, end in self._ends.items() if chain != CHECKPOINTS
        )

    def expect(self, seals: Iterable[Seal]) -> None:
        """Note the ends that checkpoints sealed."""
        for seal in seals:
            self._sealed[seal.chain, seal.seq] = seal.hash

    def follow(self, links: Iterable[Link]) -> Iterator[Finding]:
        """Check `links`, of which those of one chain come in order."""
        for link in links:
            yield from self._step(link)

    def missing(self) -> Iterator[Finding]:
        """Name every sealed end that did not come by as it was sealed."""
        for chain, seq in sorted(self._sealed):
            yield Finding(chain, seq, "cut")

    def _step(self, link: Link) -> Iterator[Finding]:
        self.links += 1
        end = self._ends.setdefault(link.chain, _End())
        if link.seq != end.seq + 1:
            yield Finding(link.chain, link.seq, "gap")
        elif link.previous != end.hash:
            yield Finding(link.chain, link.seq, "detached")
        if not _is_whole(link):
            yield Finding(link.chain, link.seq, "changed")
        if self._sealed.get((link.chain, link.seq)) == link.hash:
            del self._sealed[link.chain, link.seq]
            end.sealed = link.seq
        end.seq, end.hash = link.seq, link.hash


def _is_whole(link: Link) -> bool:
    named = link.record.get("chain") == link.chain and link.record.get("seq") == link.seq
    try:
        return named and link_hash(link.previous, link.record) == link.hash
    except ValueError:
        return False
