"""The table an agency encodes: one person a line, comma-separated, in UTF-8."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Protocol

from .births import read_birth
from .encoder import Person
from .recipe import NATIONALITY, SEX

RECORD = "record_id"
NAMES = ("family_name", "given_name")
FATHER = "father_name"
COLUMNS = (RECORD, *NAMES, "birth_date", "sex", "nationality")

_SEXES = {"f": "f", "m": "m", "x": "x", "female": "f", "male": "m", "other": "x"}
_UNKNOWN_SEX = frozenset({"", "u", "unknown"})
_COUNTRY = re.compile(r"[a-z]{3}")
_UNKNOWN_COUNTRY = frozenset({"", "xxx", "unknown"})
_LONGEST_FIELD = 10_000


class _Reader(Protocol):
    """What is used of a reader of the standard library, whose own type has no public name."""

    line_num: int

    def __next__(self) -> list[str]: ...


class PersonsFault(Exception):
    """The table is wrong. ``kind`` names the fault, ``values`` what a person is told about it.

    ``line`` counts from 1; 0 where the whole table is meant.
    """

    def __init__(self, kind: str, line: int, **values: str) -> None:
        super().__init__(kind)
        self.kind = kind
        self.line = line
        self.values = values


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the table: the agency's own name for the record, and what is encoded of it."""

    record: str
    person: Person


class PersonsTable:
    """The persons of a table; its first line says which columns there are, in any order.

    ``ignored`` are the columns that are not looked at: nothing of them leaves the agency. With
    ``father`` the father's name is one more part of a name.
    Errors: PersonsFault, here and while the rows are read.
    """

    def __init__(self, lines: Iterable[bytes], *, father: bool = False) -> None:
        self._names = (*NAMES, FATHER) if father else NAMES
        columns = (*COLUMNS, FATHER) if father else COLUMNS
        self._reader: _Reader = csv.reader(_decoded(lines), strict=True)
        header = [name.strip() for name in _next(self._reader) or []]
        if not any(header):
            raise PersonsFault("empty", 0)
        twice = next((name for at, name in enumerate(header) if name and name in header[:at]), None)
        if twice is not None:
            raise PersonsFault("column-twice", 1, found=twice)
        if RECORD not in header:
            raise PersonsFault("no-record-column", 1, found=", ".join(header))
        if not set(header) & set(columns[1:]):
            raise PersonsFault("no-column", 1, found=", ".join(header))
        self.ignored = tuple(name for name in header if name not in columns)
        self._width = len(header)
        self._at = {name: header.index(name) for name in columns if name in header}

    def rows(self) -> Iterator[Row]:
        """The rows in their order. Errors: PersonsFault at the first that is wrong."""
        seen: dict[str, int] = {}
        while (fields := _next(self._reader)) is not None:
            line = self._reader.line_num
            if not fields:
                continue
            if len(fields) != self._width:
                found, expected = str(len(fields)), str(self._width)
                raise PersonsFault("width", line, found=found, expected=expected)
            record = fields[self._at[RECORD]].strip()
            if not record:
                raise PersonsFault("no-record", line)
            if (first := seen.setdefault(record, line)) != line:
                raise PersonsFault("record-twice", line, found=record, first=str(first))
            yield Row(record, self._person(fields, line))

    def _person(self, fields: list[str], line: int) -> Person:
        def value(name: str) -> str:
            return fields[self._at[name]].strip() if name in self._at else ""

        try:
            birth = read_birth(value("birth_date"))
        except ValueError:
            found = form(value("birth_date"))
            raise PersonsFault("birth", line, found=found) from None
        other = []
        sex, country = value("sex").lower(), value("nationality").lower()
        if sex not in _UNKNOWN_SEX:
            if sex not in _SEXES:
                raise PersonsFault("sex", line, found=value("sex"))
            other.append((SEX, _SEXES[sex]))
        if country not in _UNKNOWN_COUNTRY:
            if not _COUNTRY.fullmatch(country):
                raise PersonsFault("nationality", line, found=value("nationality"))
            other.append((NATIONALITY, country))
        names = tuple(name for part in self._names if (name := value(part)))
        return Person(names, birth, tuple(other))


def form(text: str) -> str:
    """How a value is written, without the value: figures as 0, letters as a."""
    shown = "".join("0" if c.isdigit() else "a" if c.isalpha() else c for c in text[:40])
    return shown + ("…" if len(text) > 40 else "")


def _decoded(lines: Iterable[bytes]) -> Iterator[str]:
    for number, line in enumerate(lines, 1):
        try:
            text = line.decode("utf-8-sig" if number == 1 else "utf-8")
        except UnicodeDecodeError as wrong:
            column, byte = str(wrong.start + 1), f"0x{line[wrong.start]:02X}"
            raise PersonsFault("encoding", number, column=column, found=byte) from None
        if "\0" in text:
            raise PersonsFault("encoding", number, column=str(text.index("\0") + 1), found="0x00")
        yield text


def _next(reader: _Reader) -> list[str] | None:
    try:
        fields = next(reader, None)
    except csv.Error as wrong:
        # The reader itself gives up on a value that fills its buffer; it has no name for that.
        kind = "long" if "field larger" in str(wrong) else "quotes"
        raise PersonsFault(kind, reader.line_num) from None
    if fields is not None and any(len(field) > _LONGEST_FIELD for field in fields):
        raise PersonsFault("long", reader.line_num)
    return fields
