"""Records from a file: JSON Lines or a table, told apart by their first sign; streamed."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, BinaryIO

from ..faults import WrongInput, printable, told
from ..inputs import streamed
from ..lines import VALUE_LIMIT, read_values

_MARKS = frozenset({"x_safeconduct", "prs_Birthdate", "prs_Citizenship", "cas_Status"})
_BEGIN = 64


@dataclass(frozen=True, slots=True)
class Read:
    """A record, or in `fault` one line that says why none could be read."""

    number: int
    value: Any
    fault: str = ""


@contextmanager
def opened(path: str, lang: str) -> Iterator[tuple[str, Iterator[Read]]]:
    """The name of the input and its records. Errors: WrongInput where it cannot be read at all."""
    with streamed(path, lang) as (name, stream):
        yield name, _records(stream, name, lang)


def _records(stream: BinaryIO, name: str, lang: str) -> Iterator[Read]:
    # One buffer of its own: the first signs are looked at and stay to be read.
    buffered = io.BufferedReader(_Raw(stream), 1024 * 1024)
    begin = buffered.peek(_BEGIN)[:_BEGIN].removeprefix(b"\xef\xbb\xbf").lstrip()
    if begin[:1] in (b"{", b"["):
        yield from _json(buffered, name, lang)
    else:
        yield from _table(buffered, name, lang)


def _json(stream: BinaryIO, name: str, lang: str) -> Iterator[Read]:
    for line in read_values(stream, _MARKS).lines:
        if line.fault is None:
            yield Read(line.number, line.value)
            continue
        number = line.number + line.fault.line - 1
        where = told(lang, "cli-where-line", file=name, line=str(number))
        values = line.fault.values
        column = str(line.fault.column)
        yield Read(number, None, told(lang, line.fault.key, where=where, column=column, **values))


def _table(stream: BinaryIO, name: str, lang: str) -> Iterator[Read]:
    from safeconduct.cases.htcds.layout import record_from
    from safeconduct.cases.reading import CaseError

    from ..wording import case_fault

    csv.field_size_limit(VALUE_LIMIT)
    rows = csv.reader(io.TextIOWrapper(stream, "utf-8-sig", newline=""), strict=True)
    head: list[str] | None = None
    while True:
        try:
            row = next(rows)
        except StopIteration:
            return
        except (csv.Error, UnicodeDecodeError) as error:
            # After this nothing tells where the next row begins.
            where = told(lang, "cli-where-line", file=name, line=str(rows.line_num + 1))
            reason = printable(str(error), 100)
            yield Read(
                rows.line_num + 1, None, told(lang, "htcds-table", where=where, found=reason)
            )
            return
        if not row:
            continue
        where = told(lang, "cli-where-line", file=name, line=str(rows.line_num))
        if head is None:
            head = [column.strip() for column in row]
            _check_head(head, where, lang)
            continue
        if len(row) != len(head):
            cells = {"found": str(len(row)), "expected": str(len(head))}
            yield Read(rows.line_num, row, told(lang, "htcds-cells", where=where, **cells))
            continue
        try:
            yield Read(rows.line_num, record_from(dict(zip(head, row, strict=True))))
        except CaseError as wrong:
            yield Read(rows.line_num, row, case_fault(lang, where, wrong))


def _check_head(head: list[str], where: str, lang: str) -> None:
    from safeconduct.cases.htcds.mapping import EXTENSION
    from safeconduct.cases.htcds.standard import FIELDS

    if len(set(head)) < len(head) or not (FIELDS | {EXTENSION}) & set(head):
        raise WrongInput(lang, "htcds-head", where=where, found=printable(", ".join(head), 80))


class _Raw(io.RawIOBase):
    """A stream that is only read, as `io` wants the ground of a buffer."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        piece = self._stream.read(len(buffer))
        buffer[: len(piece)] = piece
        return len(piece)
