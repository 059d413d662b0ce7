"""The file of tokens an agency sends to the linkage unit.

Its layout, all numbers little-endian: the eight bytes ``SCTOKENS``; four bytes with the length of
the header; the header, JSON in ASCII; sixteen bytes a record, its random number; then for each
group in the order of the header one bit a record, whether the group is known, one bit a record,
whether only a part of it is, and the group's words; for each key of blocks, where the header names
any (format 2), two bytes a record, 0 for not known; last the SHA-256 of all that came before.
Records stand in the order of their numbers. As these are random, the order of the agency's file
cannot be seen.
"""

from __future__ import annotations

import json
import mmap
import re
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from itertools import pairwise
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np

from safeconduct.centre.tokens import GROUPS, Bits, Tokens

from .whole_file import whole_file

MAGIC = b"SCTOKENS"
FORMAT, WITH_BLOCKS = 1, 2
NUMBER_BYTES = 16
NUMBER = re.compile(r"[0-9a-f]{32}")
_DIGEST_BYTES = 32
_LONGEST_HEADER = 64 * 1024
_WIDEST = 1 << 16
_WORD = np.dtype("<u8")
_BUCKET = np.dtype("<u2")


class NotTokens(ValueError):
    """A file is no whole file of tokens. The text says what was found, what is expected."""


@dataclass(frozen=True, slots=True)
class Header:
    """What a file says of itself: no word of it depends on a person.

    ``bits`` are the groups with their width in bits, in the order of the file; ``round`` is the
    name of the round the key was made for, empty for a secret that names none; ``blocks`` the keys
    of blocks, in the order of the file, mostly none.
    """

    version: str
    key_check: str
    round: str
    records: int
    bits: tuple[tuple[str, int], ...]
    blocks: tuple[str, ...] = ()


def write_tokens(path: Path, tokens: Tokens, *, round_name: str = "") -> None:
    """Write `tokens` to `path`, whole or not at all, in the order of their numbers.

    Errors: ValueError when a number is not 32 hexadecimal digits or stands there twice, when a
    group has another count of records; OSError.
    """
    numbers = np.frombuffer(_joined(tokens.numbers), dtype=f"S{NUMBER_BYTES * 2}")
    order = np.argsort(numbers, kind="stable")
    ordered = numbers[order]
    if (ordered[1:] == ordered[:-1]).any():
        raise ValueError("a random number stands there twice")
    for bits in tokens.groups.values():
        partial = bits.known if bits.partial is None else bits.partial
        if {len(bits.words), len(bits.known), len(partial)} != {len(tokens)}:
            raise ValueError("a group has another count of records")
    for hashes in tokens.blocks.values():
        if len(hashes) != len(tokens) or (hashes > np.iinfo(_BUCKET).max).any():
            raise ValueError("a key of blocks has another count of records, or too large a value")
    header: dict[str, Any] = {
        "format": WITH_BLOCKS if tokens.blocks else FORMAT,
        "version": tokens.version,
        "key_check": tokens.key_check,
        "round": round_name,
        "records": len(tokens),
        "bits": {name: tokens.groups[name].words.shape[1] * 64 for name in tokens.groups},
    }
    if tokens.blocks:
        header["blocks"] = list(tokens.blocks)
    with whole_file(path) as out:
        digest = sha256()
        for piece in _pieces(header, ordered, order, tokens):
            digest.update(piece)
            out.write(piece)
        out.write(digest.digest())


def read_header(path: Path) -> Header:
    """What the file at `path` says of itself; its content is not looked at.

    Errors: NotTokens; OSError.
    """
    with path.open("rb") as file:
        return _header(file)[0]


def read_tokens(path: Path) -> Tokens:
    """The tokens of the file at `path`; their source is the file's name without its ending.

    Errors: NotTokens when the file is no file of tokens, of a later format, cut short or changed;
    OSError.
    """
    with path.open("rb") as file:
        header, begin = _header(file)
        size = path.stat().st_size
        widths = dict(header.bits)
        flag_bytes = 2 * ((header.records + 7) // 8)
        a_record = NUMBER_BYTES + sum(widths.values()) // 8
        body = header.records * (a_record + len(header.blocks) * _BUCKET.itemsize)
        wanted = begin + body + flag_bytes * len(widths) + _DIGEST_BYTES
        if size != wanted:
            raise NotTokens(f"{size} bytes; {wanted} were expected: the file is cut short or mixed")
        with mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as held:
            view = memoryview(held)
            try:
                said = bytes(view[size - _DIGEST_BYTES :])
                if sha256(view[: size - _DIGEST_BYTES]).digest() != said:
                    raise NotTokens("its check sum does not fit: the file was changed on its way")
                return _tokens(path.stem, header, begin, view)
            finally:
                view.release()


def _joined(numbers: tuple[str, ...]) -> bytes:
    for number in numbers:
        if not NUMBER.fullmatch(number):
            raise ValueError("a random number has 32 hexadecimal digits")
    return "".join(numbers).encode("ascii")


def _pieces(
    header: dict[str, Any], ordered: np.ndarray[Any, Any], order: np.ndarray[Any, Any], of: Tokens
) -> Iterator[bytes]:
    said = json.dumps(header, ensure_ascii=True, separators=(",", ":")).encode("ascii")
    yield MAGIC + len(said).to_bytes(4, "little") + said
    yield bytes.fromhex(ordered.tobytes().decode("ascii"))
    for bits in of.groups.values():
        partial = np.zeros(len(of), np.bool_) if bits.partial is None else bits.partial
        for flags in (bits.known, partial):
            yield np.packbits(flags[order], bitorder="little").tobytes()
        yield bits.words[order].astype(_WORD, copy=False).tobytes()
    for hashes in of.blocks.values():
        yield hashes[order].astype(_BUCKET).tobytes()


def _header(file: BinaryIO) -> tuple[Header, int]:
    if file.read(len(MAGIC)) != MAGIC:
        raise NotTokens("not a file of tokens; expected one that safeconduct encode wrote")
    length = int.from_bytes(file.read(4), "little")
    if not 0 < length <= _LONGEST_HEADER:
        raise NotTokens("the header is damaged")
    said = file.read(length)
    try:
        told = json.loads(said)
        if told["format"] not in (FORMAT, WITH_BLOCKS):
            raise NotTokens(
                f"format {told['format']!s:.20}; this program reads formats {FORMAT} and "
                f"{WITH_BLOCKS}: update it"
            )
        header = Header(
            _text(told["version"]),
            _text(told["key_check"]),
            _text(told["round"]),
            _count(told["records"], 1 << 40),
            tuple((_text(name), _count(bits, _WIDEST)) for name, bits in told["bits"].items()),
            tuple(map(_text, told["blocks"])) if told["format"] == WITH_BLOCKS else (),
        )
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as wrong:
        if isinstance(wrong, NotTokens):
            raise
        raise NotTokens("the header is damaged") from wrong
    if not {name for name, _ in header.bits} <= set(GROUPS) or any(b % 64 for _, b in header.bits):
        raise NotTokens("the header names groups that this program does not know: update it")
    return header, len(MAGIC) + 4 + length


def _text(value: object) -> str:
    if not isinstance(value, str) or len(value) > 200 or not value.isprintable():
        raise ValueError
    return value


def _count(value: object, most: int) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value <= most:
        raise ValueError
    return value


def _tokens(source: str, header: Header, at: int, view: memoryview) -> Tokens:
    length = NUMBER_BYTES * 2
    count = header.records
    text = view[at : at + count * NUMBER_BYTES].hex()
    numbers = tuple(text[i : i + length] for i in range(0, len(text), length))
    if any(a >= b for a, b in pairwise(numbers)):
        raise NotTokens("its random numbers are not in order, or one stands there twice")
    at += count * NUMBER_BYTES
    groups = {}
    for name, width in header.bits:
        flags = []
        for _ in range(2):
            packed = np.frombuffer(view[at : at + (count + 7) // 8], dtype=np.uint8)
            flags.append(np.unpackbits(packed, bitorder="little", count=count).astype(np.bool_))
            at += (count + 7) // 8
        raw = np.frombuffer(view[at : at + count * width // 8], dtype=_WORD)
        at += count * width // 8
        groups[name] = Bits(raw.astype(np.uint64).reshape(count, width // 64), *flags)
    blocks = {}
    for name in header.blocks:
        hashes = np.frombuffer(view[at : at + count * _BUCKET.itemsize], dtype=_BUCKET)
        blocks[name] = hashes.astype(np.uint64)
        at += hashes.nbytes
    return Tokens(source, header.version, header.key_check, numbers, groups, blocks)
