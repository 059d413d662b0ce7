"""A table in CSV, of any encoding and with comma, semicolon or tab, read line by line."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from typing import BinaryIO

from .batches import BATCH, Batch, Broken, Table, Unreadable, batch_of
from .encodings import UTF_8, UTF_8_BOM, WINDOWS, Survey

_DELIMITERS = (",", ";", "\t")
LONGEST_LINE = 1 << 20
"""A line longer than this (bytes) is no row of a table, and memory has an end."""
_NO_LETTER = "\ufffd"


class _Lines:
    """The lines of a stream as text, counted; those that cannot be read are put aside."""

    def __init__(self, stream: BinaryIO, survey: Survey) -> None:
        self._stream = stream
        self._encoding = survey.encoding
        self.number = 0
        # The line on which the row that is being read began.
        self.begun = 0
        self.broken: list[Broken] = []

    def __iter__(self) -> Iterator[str]:
        single = self._encoding in (UTF_8, UTF_8_BOM, WINDOWS)
        return self._single() if single else self._double()

    def _single(self) -> Iterator[str]:
        encoding = UTF_8 if self._encoding == UTF_8_BOM else self._encoding
        while line := self._stream.readline(LONGEST_LINE + 1):
            self.number += 1
            if len(line) > LONGEST_LINE:
                raise Unreadable("line_too_long", self.number, expected=f"≤ {LONGEST_LINE}")
            if self.number == 1:
                line = line.removeprefix(b"\xef\xbb\xbf")
            try:
                text = line.decode(encoding)
            except UnicodeDecodeError:
                self._put_aside(line.decode("windows-1252", "replace"))
                continue
            yield self._counted(text)

    def _double(self) -> Iterator[str]:
        reader = io.TextIOWrapper(self._stream, self._encoding, errors="replace", newline="")
        while text := reader.readline(LONGEST_LINE + 1):
            self.number += 1
            if len(text) > LONGEST_LINE:
                raise Unreadable("line_too_long", self.number, expected=f"≤ {LONGEST_LINE}")
            if _NO_LETTER in text:
                self._put_aside(text)
                continue
            yield self._counted(text.removeprefix("\ufeff") if self.number == 1 else text)
        reader.detach()

    def _counted(self, text: str) -> str:
        self.begun = self.begun or self.number
        return text

    def _put_aside(self, text: str) -> None:
        cells = (text.rstrip("\r\n"),)
        self.broken.append(Broken(self.number, "encoding", cells[0], self._encoding, cells))


def open_csv(stream: BinaryIO, survey: Survey) -> Table:
    """The table in `stream`, which stands at its beginning. Errors: Unreadable."""
    lines = _Lines(stream, survey)
    texts = iter(lines)
    first = next(texts, None)
    if first is None or not first.strip():
        broken = lines.broken[0] if lines.broken else None
        raise Unreadable("encoding" if broken else "empty", broken.line if broken else 0)
    delimiter = max(_DELIMITERS, key=first.count)
    header = tuple(cell.strip() for cell in next(csv.reader([first], delimiter=delimiter)))
    lines.begun = 0

    def batches() -> Iterator[Batch]:
        reader = csv.reader(texts, delimiter=delimiter, strict=True)
        rows: list[list[str]] = []
        places: list[int] = []
        while True:
            try:
                row = next(reader, None)
            except csv.Error:
                raise Unreadable("quotes", lines.begun) from None
            if row is None:
                break
            if len(row) == len(header):
                rows.append(row)
                places.append(lines.begun)
            elif any(cell.strip() for cell in row):
                lines.broken.append(
                    Broken(lines.begun, "cells", str(len(row)), str(len(header)), tuple(row))
                )
            lines.begun = 0
            if len(rows) + len(lines.broken) >= BATCH:
                yield batch_of(header, rows, places, lines.broken, stream.tell())
                rows, places, lines.broken = [], [], []
        yield batch_of(header, rows, places, lines.broken, survey.size)

    return Table("csv", header, survey.size, batches, survey.encoding, delimiter)
