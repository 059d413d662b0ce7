"""Reading: one JSON value is one case, otherwise JSON Lines; streamed, in bounded memory.

The whole input is one value when nothing but white space follows it, over however many lines it
is spread. Else each non-blank line is a value of its own, known by its line in the file.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from itertools import chain
from typing import Any, BinaryIO

from safeconduct.cases.strict_json import JsonFault, strict_json

VALUE_LIMIT = 32 * 1024 * 1024
"""The longest single value that is read, in bytes: some 150,000 events. Longer is refused."""

_SKIP_LIMIT = 1024 * 1024 * 1024
"""How much of an endless line is passed over before the rest of the input is given up."""

_STRINGS = re.compile(rb'"[^"\\]*(?:\\.[^"\\]*)*"')
_BRACKET = re.compile(rb"[][{}]")
_SPACE = b" \t\r\n"
_BOM = b"\xef\xbb\xbf"


@dataclass(frozen=True, slots=True)
class Line:
    """One value of the input, or what is wrong with it. `size` is its length in bytes."""

    number: int
    value: Any
    fault: JsonFault | None
    size: int


@dataclass(frozen=True, slots=True)
class Reading:
    """The values of an input, in order; `single` when the whole input is one value."""

    single: bool
    lines: Iterator[Line]


@dataclass(frozen=True, slots=True)
class _Raw:
    number: int
    text: bytes
    too_long: bool = False


def read_values(stream: BinaryIO, marks: frozenset[str]) -> Reading:
    """The values in `stream`. Nothing at all: a reading without lines.

    `marks` are keys by which a whole value is told from a part of one: where the first line is
    broken, they decide whether what follows are values of their own or the rest of the first.
    """
    raws = _numbered(stream)
    first = next(raws, None)
    if first is None:
        return Reading(True, iter(()))
    line = _parsed(first)
    if line.fault is not None and _left_open(first.text) > 0:
        return _spread(first, raws, marks)
    second = next(raws, None)
    if second is None:
        return Reading(True, iter((line,)))
    return Reading(False, chain((line,), map(_parsed, chain((second,), raws))))


def _numbered(stream: BinaryIO, start: int = 1) -> Iterator[_Raw]:
    """The non-blank lines, counted as an editor counts them, without their line ends."""
    number = start - 1
    while text := stream.readline(VALUE_LIMIT + 1):
        number += 1
        if number == 1:
            text = text.removeprefix(_BOM)
        if len(text) > VALUE_LIMIT and not text.endswith(b"\n"):
            ended = _skip_line(stream)
            yield _Raw(number, b"", too_long=True)
            if not ended:
                return
        elif text.strip(_SPACE):
            yield _Raw(number, text.rstrip(_SPACE))


def _skip_line(stream: BinaryIO) -> bool:
    """Pass over the rest of a line; False when it has no end in sight."""
    skipped = 0
    while skipped < _SKIP_LIMIT:
        piece = stream.readline(1024 * 1024)
        if not piece or piece.endswith(b"\n"):
            return True
        skipped += len(piece)
    return False


def _parsed(raw: _Raw) -> Line:
    if raw.too_long:
        return Line(raw.number, None, JsonFault("cli-fault-long"), VALUE_LIMIT)
    try:
        return Line(raw.number, strict_json(raw.text), None, len(raw.text))
    except JsonFault as fault:
        return Line(raw.number, None, fault, len(raw.text))


def _left_open(text: bytes) -> int:
    """How many brackets a line leaves open; brackets inside strings do not count."""
    if _BRACKET.search(text) is None:
        return 0
    bare = _STRINGS.sub(b"", text)
    opened = bare.count(b"{") + bare.count(b"[")
    return opened - bare.count(b"}") - bare.count(b"]")


def _spread(first: _Raw, raws: Iterator[_Raw], marks: frozenset[str]) -> Reading:
    """The first line leaves something open: one value over several lines, or a broken line.

    Lines are held until all is closed again. If that is the end, they are one value.
    """
    held, last, depth = bytearray(first.text), first.number, _left_open(first.text)
    following = None
    for raw in raws:
        if depth <= 0 or raw.too_long or len(held) + len(raw.text) > VALUE_LIMIT:
            following = raw
            break
        # Blank lines are put back, so that an error names the line an editor shows.
        held += b"\n" * min(raw.number - last, VALUE_LIMIT) + raw.text
        last, depth = raw.number, depth + _left_open(raw.text)
    if following is None:
        whole = _parsed(_Raw(first.number, bytes(held)))
        if whole.fault is None or not _has_values_of_its_own(held, marks):
            return Reading(True, iter((whole,)))
    elif not _has_values_of_its_own(held + b"\n" + following.text, marks):
        key = "cli-fault-several" if depth <= 0 else "cli-fault-long"
        return Reading(True, iter((Line(first.number, None, JsonFault(key), len(held)),)))
    again = _numbered(BytesIO(bytes(held)), first.number)
    rest = () if following is None else (following,)
    return Reading(False, map(_parsed, chain(again, rest, raws)))


def _has_values_of_its_own(held: bytes | bytearray, marks: frozenset[str]) -> bool:
    later = _numbered(BytesIO(bytes(held)))
    next(later)
    for raw in later:
        if raw.text.startswith(b"{") and raw.text.endswith(b"}"):
            line = _parsed(raw)
            if line.fault is not None or not marks.isdisjoint(line.value):
                return True
    return False
