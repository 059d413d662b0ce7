"""In which encoding a text is written: declared, marked, or told by its bytes."""

from __future__ import annotations

import codecs
import hashlib
from dataclasses import dataclass
from typing import BinaryIO

UTF_8, UTF_8_BOM, WINDOWS = "utf-8", "utf-8-sig", "windows-1252"
UTF_16, UTF_16_LE, UTF_16_BE = "utf-16", "utf-16-le", "utf-16-be"
ENCODINGS = (UTF_8, UTF_8_BOM, WINDOWS, UTF_16, UTF_16_LE, UTF_16_BE)

_CHUNK = 1 << 20


@dataclass(frozen=True, slots=True)
class Survey:
    """What one reading of all bytes told.

    ``mixed``: some of it is written in UTF-8 and some is not; it is then read as UTF-8, and the
    lines that are not are found when they are read.
    """

    sha256: str
    size: int
    encoding: str
    mixed: bool


def survey(stream: BinaryIO, declared: str = "") -> Survey:
    """Read `stream` to its end, in constant memory. Errors: OSError.

    Without `declared`: the byte order mark; else UTF-16 where every second byte is nought; else
    UTF-8 where all of it can be read so; else Windows-1252, which Belgian office programs write.
    """
    digest = hashlib.sha256()
    # Incremental: a letter of several bytes may lie across two chunks.
    decoder = codecs.getincrementaldecoder("utf-8")("strict")
    begin = b""
    size = 0
    utf_8 = other = False
    while chunk := stream.read(_CHUNK):
        begin = begin or chunk[:4096]
        digest.update(chunk)
        size += len(chunk)
        if chunk.isascii() and not decoder.getstate()[0]:
            continue
        try:
            decoder.decode(chunk)
            utf_8 = True
        except UnicodeDecodeError:
            decoder.reset()
            other = True
            utf_8 = utf_8 or _holds_utf_8(chunk)
    other = other or bool(decoder.getstate()[0])
    return Survey(digest.hexdigest(), size, *_told(begin, declared, utf_8, other))


def _told(begin: bytes, declared: str, utf_8: bool, other: bool) -> tuple[str, bool]:
    if declared:
        return declared, False
    if begin.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return UTF_16, False
    if begin.startswith(codecs.BOM_UTF8):
        return UTF_8_BOM, other
    for encoding, noughts in ((UTF_16_LE, begin[1::2]), (UTF_16_BE, begin[::2])):
        if noughts and noughts.count(0) > 0.6 * len(noughts):
            return encoding, False
    if not other:
        return UTF_8, False
    return (UTF_8, True) if utf_8 else (WINDOWS, False)


def _holds_utf_8(chunk: bytes) -> bool:
    """Whether a line of `chunk` is UTF-8 beyond ASCII: hardly ever so by chance."""
    for line in chunk.split(b"\n"):
        if line.isascii():
            continue
        try:
            line.decode("utf-8")
        except UnicodeDecodeError:
            continue
        return True
    return False
