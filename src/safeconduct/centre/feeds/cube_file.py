"""A file with a published table, as it came: CSV, packed with gzip or not."""

from __future__ import annotations

import csv
import io
import zlib

from .cubes import Cube, melted, read_cube
from .encodings import survey

_GZIP = b"\x1f\x8b"
_WITH_HEADER = 31
"""For zlib: what comes is packed with gzip."""


class NotATable(ValueError):
    """The file holds no table of figures. ``kind``: ``unreadable``, or ``too-large`` unpacked."""

    def __init__(self, kind: str) -> None:
        super().__init__(kind)
        self.kind = kind


def read_file(content: bytes, wide: int = 0, most: int | None = None) -> Cube:
    """The table in `content`, at most `most` bytes when unpacked.

    The last column is the figure; with `wide` the first so many are dimensions, and every other
    one holds figures. Errors: NotATable, NotAFigure.
    """
    try:
        plain = _unpacked(content, most) if content[:2] == _GZIP else content
        text = plain.decode(survey(io.BytesIO(plain)).encoding)
        rows = [row for row in csv.reader(io.StringIO(text, newline=""), strict=True) if row]
    except (zlib.error, UnicodeDecodeError, csv.Error):
        raise NotATable("unreadable") from None
    if len(rows) < 2 or any(len(row) != len(rows[0]) for row in rows) or "\0" in text:
        raise NotATable("unreadable")
    header, *body = rows
    if not 0 <= wide < len(header) or len(header) < 2:
        raise NotATable("unreadable")
    if wide:
        names, long = melted(header, body, wide, "figure")
        return read_cube(names, long)
    return read_cube(header[:-1], ((tuple(row[:-1]), row[-1]) for row in body))


def _unpacked(content: bytes, most: int | None) -> bytes:
    packed = zlib.decompressobj(_WITH_HEADER)
    plain = packed.decompress(content, 0 if most is None else most + 1)
    if most is not None and len(plain) > most:
        raise NotATable("too-large")
    if not packed.eof:
        raise NotATable("unreadable")
    return plain
