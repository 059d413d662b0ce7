"""Records from the bytes of a small file: JSON, JSON Lines or a table, by its first sign.

What cannot be read is said by its line. The whole is in memory: the caller bounds its size.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from safeconduct.cases.htcds.layout import record_from
from safeconduct.cases.htcds.mapping import EXTENSION
from safeconduct.cases.htcds.standard import FIELDS
from safeconduct.cases.reading import CaseError, shown
from safeconduct.cases.strict_json import JsonFault, strict_json

_BOM = b"\xef\xbb\xbf"
_KNOWN = FIELDS | {EXTENSION}


@dataclass(frozen=True, slots=True)
class Found:
    """A record and the line it begins on, or in `fault` why none could be read there."""

    line: int
    record: Any
    fault: CaseError | JsonFault | None = None


def records_in(content: bytes) -> Iterator[Found]:
    """The records in `content`; nothing at all: none. After a fault of a table no more come."""
    text = content.removeprefix(_BOM)
    if text.lstrip()[:1] in (b"{", b"["):
        yield from _json(text)
    else:
        yield from _table(text)


def _json(text: bytes) -> Iterator[Found]:
    whole = text.strip()
    begin = text[: text.index(whole[:1])].count(b"\n") + 1
    try:
        yield Found(begin, strict_json(whole))
        return
    except JsonFault as fault:
        lines = [each for each in enumerate(text.split(b"\n"), 1) if each[1].strip()]
        # One value spread over lines: its first line alone is none.
        if len(lines) == 1 or not _is_value(lines[0][1]):
            fault.line += begin - 1
            yield Found(fault.line, None, fault)
            return
    for number, line in lines:
        try:
            yield Found(number, strict_json(line.strip()))
        except JsonFault as fault:
            fault.line = number
            yield Found(number, None, fault)


def _is_value(line: bytes) -> bool:
    try:
        strict_json(line.strip())
    except JsonFault:
        return False
    return True


def _table(content: bytes) -> Iterator[Found]:
    try:
        text = content.decode()
    except UnicodeDecodeError as wrong:
        line = content.count(b"\n", 0, wrong.start) + 1
        found = f"0x{content[wrong.start]:02x}"
        column = wrong.start - content.rfind(b"\n", 0, wrong.start)
        fault = JsonFault("cli-fault-utf8", line=line, column=column, found=found)
        yield Found(line, None, fault)
        return
    rows = csv.reader(io.StringIO(text, newline=""), strict=True)
    head: list[str] | None = None
    try:
        for row in rows:
            if not row:
                continue
            if head is None:
                head = [column.strip() for column in row]
                if wrong_head := _wrong_head(rows.line_num, head):
                    yield Found(rows.line_num, None, wrong_head)
                    return
                continue
            yield _row(rows.line_num, head, row)
    except csv.Error as broken:
        fault = JsonFault("htcds-table", line=rows.line_num, found=shown(str(broken)))
        yield Found(rows.line_num, None, fault)


def _wrong_head(line: int, head: list[str]) -> JsonFault | None:
    if len(set(head)) < len(head) or not _KNOWN & set(head):
        return JsonFault("htcds-head", line=line, found=shown(", ".join(head)))
    return None


def _row(line: int, head: list[str], row: list[str]) -> Found:
    if len(row) != len(head):
        found, expected = str(len(row)), str(len(head))
        fault = JsonFault("htcds-cells", line=line, found=found, expected=expected)
        return Found(line, None, fault)
    try:
        return Found(line, record_from(dict(zip(head, row, strict=True))))
    except CaseError as wrong:
        return Found(line, None, wrong)
