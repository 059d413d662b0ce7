"""What an agency does with its own table: encode it, and keep which record has which number."""

from __future__ import annotations

import csv
import io
import os
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from safeconduct.centre.tokens import Tokens

from .encoder import Encoder, Person
from .persons import PersonsTable
from .tokens_file import write_tokens
from .whole_file import whole_file

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


def write_encoded(
    mapping: Path, out: Path, records: Sequence[str], tokens: Tokens, round_name: str = ""
) -> None:
    """The tokens, and which record has which number: both files or none. Errors: OSError.

    Without its map a file of tokens is of no use to the agency, and without its tokens a map would
    take the place of the one that the tokens of before can still be traced back by.
    """
    with whole_file(mapping) as file:
        table = io.StringIO(newline="")
        lines = csv.writer(table, lineterminator="\n")
        lines.writerow(MAP)
        lines.writerows(zip(records, tokens.numbers, strict=True))
        file.write(table.getvalue().encode("utf-8"))
        file.flush()
        os.fsync(file.fileno())  # what is left to do after the tokens is one renaming
        write_tokens(out, tokens, round_name=round_name)


def _persons(table: PersonsTable, records: list[str]) -> Iterator[Person]:
    for row in table.rows():
        records.append(row.record)
        yield row.person
