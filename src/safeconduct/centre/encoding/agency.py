"""What an agency does with its own table: encode it, and keep which record has which number."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from safeconduct.centre.tokens import Tokens

from .encoder import Encoder, Person
from .persons import PersonsTable
from .whole_file import write_whole

MAP = ("record_id", "number")
"""The columns of the map, which stays with the agency."""


def encode_table(
    lines: Iterable[bytes], key: bytes, *, father: bool = False, blocks: bool = False
) -> tuple[list[str], Tokens, tuple[str, ...]]:
    """The ids of the records of a table, their tokens in the same order, the columns not looked at.

    With ``father`` fathers' names too, with ``blocks`` the keyed blocks of a union too large to
    compare all with all.
    Errors: PersonsFault; TooShort.
    """
    records: list[str] = []
    table = PersonsTable(lines, father=father)
    tokens = Encoder(key).encode(_persons(table, records), blocks=blocks)
    return records, tokens, table.ignored


def write_map(path: Path, records: Sequence[str], tokens: Tokens) -> None:
    """Which record has which number, whole or not at all. Errors: OSError."""
    table = io.StringIO(newline="")
    lines = csv.writer(table, lineterminator="\n")
    lines.writerow(MAP)
    lines.writerows(zip(records, tokens.numbers, strict=True))
    write_whole(path, [table.getvalue().encode("utf-8")])


def _persons(table: PersonsTable, records: list[str]) -> Iterator[Person]:
    for row in table.rows():
        records.append(row.record)
        yield row.person
