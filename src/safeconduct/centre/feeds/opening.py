"""A file of an agency opened: its kind is told by its first bytes, never by its name."""

from __future__ import annotations

from typing import BinaryIO

from .batches import Table
from .csv_table import open_csv
from .encodings import Survey, survey
from .sheets import open_parquet, open_xlsx

_PARQUET, _ZIP = b"PAR1", b"PK\x03\x04"


def open_table(stream: BinaryIO, declared: str = "") -> tuple[Table, Survey]:
    """The table in `stream`, and what a first reading of its bytes told.

    `stream` can be read anywhere (`seek`); `declared` is the encoding of a CSV, blank where it is
    to be told by the bytes. Errors: Unreadable, OSError.
    """
    stream.seek(0)
    told = survey(stream, declared)
    stream.seek(0)
    begin = stream.read(4)
    stream.seek(0)
    if begin == _PARQUET:
        return open_parquet(stream), told
    if begin == _ZIP:
        return open_xlsx(stream), told
    return open_csv(stream, told), told
