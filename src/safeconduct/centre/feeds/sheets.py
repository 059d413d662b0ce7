"""A table in a spreadsheet (XLSX) or in Parquet."""

from __future__ import annotations

import math
import zipfile
from collections.abc import Iterator
from datetime import date, datetime
from itertools import islice
from typing import Any, BinaryIO

import polars as pl

from .batches import BATCH, LINE, Batch, Broken, Table, Unreadable, batch_of, cleaned

LARGEST_SHEET = 1 << 30
"""A spreadsheet that unpacks to more than this (bytes) is not opened: it has no more than
1,048,576 rows, and a small file may be made to unpack to any size."""


def open_xlsx(stream: BinaryIO) -> Table:
    """The first sheet of a workbook. Errors: Unreadable."""
    from python_calamine import CalamineError, CalamineWorkbook, ZipError

    try:
        with zipfile.ZipFile(stream) as packed:
            if sum(each.file_size for each in packed.infolist()) > LARGEST_SHEET:
                raise Unreadable("sheet_too_large", expected=f"≤ {LARGEST_SHEET}")
        stream.seek(0)
        book = CalamineWorkbook.from_filelike(stream)
        sheet = book.get_sheet_by_index(0)
    except (CalamineError, ZipError, zipfile.BadZipFile, OSError, IndexError):
        raise Unreadable("not_a_sheet") from None
    if sheet.start is None:
        raise Unreadable("empty")
    # Rows above the table are passed over by the reader; a line is still the row of the sheet.
    begin = sheet.start[0] + 1
    rows = sheet.iter_rows()
    header = _trimmed([_text(cell).strip() for cell in next(iter(rows), [])])
    if not header:
        raise Unreadable("empty")

    def batches() -> Iterator[Batch]:
        line = begin
        while some := list(islice(rows, BATCH)):
            whole: list[list[str]] = []
            places: list[int] = []
            broken: list[Broken] = []
            for row in some:
                line += 1
                cells = [_text(cell) for cell in row]
                cells += [""] * (len(header) - len(cells))
                if not any(cells):
                    continue
                if any(cells[len(header) :]):
                    found = str(len(_trimmed(cells)))
                    broken.append(Broken(line, "cells", found, str(len(header)), tuple(cells)))
                    continue
                whole.append(cells[: len(header)])
                places.append(line)
            yield batch_of(header, whole, places, broken, line - begin)

    return Table("xlsx", tuple(header), sheet.height, batches)


def open_parquet(stream: BinaryIO) -> Table:
    """The rows of a Parquet file. Errors: Unreadable."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    try:
        file = pq.ParquetFile(stream)
    except (pa.ArrowException, OSError):
        raise Unreadable("not_parquet") from None
    header = tuple(file.schema_arrow.names)

    def batches() -> Iterator[Batch]:
        line = 1
        try:
            for record in file.iter_batches(batch_size=BATCH):
                frame = pl.DataFrame(
                    {name: _as_text(record.column(i)) for i, name in enumerate(header)}
                )
                places = pl.Series(LINE, range(line + 1, line + 1 + len(frame)), dtype=pl.Int64)
                line += len(frame)
                yield Batch(cleaned(frame.insert_column(0, places), header), (), line - 1)
        except (pa.ArrowException, OSError):
            raise Unreadable("not_parquet", line) from None

    return Table("parquet", header, file.metadata.num_rows, batches)


def _as_text(column: Any) -> pl.Series:
    values = pl.Series(pl.from_arrow(column))
    if values.dtype == pl.String:
        return values
    if values.dtype.is_temporal() and values.dtype != pl.Duration:
        whole_days = values.dtype == pl.Date or values.dtype == pl.Datetime
        return values.dt.to_string("%Y-%m-%d") if whole_days else values.cast(pl.String)
    if values.dtype.is_nested() or values.dtype in (pl.Binary, pl.Object):
        return pl.Series([str(each) if each is not None else None for each in values])
    return pl.Series(
        [_text(each) if each is not None else None for each in values], dtype=pl.String
    )


def _trimmed(cells: list[str]) -> list[str]:
    """The cells without the empty ones at the end."""
    while cells and not cells[-1].strip():
        cells = cells[:-1]
    return cells


def _text(cell: object) -> str:
    """A cell as the agency would have typed it: a day without a time, a number without a point."""
    if isinstance(cell, datetime):
        return cell.date().isoformat() if cell.time() == datetime.min.time() else cell.isoformat()
    if isinstance(cell, date):
        return cell.isoformat()
    if isinstance(cell, bool):
        return "yes" if cell else "no"
    if isinstance(cell, float) and math.isfinite(cell) and cell.is_integer():
        return str(int(cell))
    return "" if cell is None else str(cell)
