"""A release as files: one CSV a table, and what was promised beside them; whole or not there."""

from __future__ import annotations

import csv
import io
import json
import os
import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import polars as pl

from safeconduct.centre.encoding.whole_file import whole_folder

from .noise import code_hash
from .tables import Measured, Table

FIGURES = ("count", "low95", "high95")
"""The columns a table has beside its own."""
STATEMENT = "release.json"
_PLAIN_NUMBER = re.compile(r"[-+]?\d+([.,]\d+)?\Z")
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "|")


def rows(table: Table) -> Iterator[tuple[str, ...]]:
    """The cells of a table, in the order of its codes: codes, count, low, high."""
    for place in np.ndindex(table.count.shape):
        codes = (listed[i] for listed, i in zip(table.codes, place, strict=True))
        count = _number(float(table.count[place]))
        yield (*codes, count, str(table.low[place]), str(table.high[place]))


def as_csv(table: Table) -> str:
    """A table as CSV, in which no cell is run by a spreadsheet as a formula."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow([shown(name) for name in (*table.columns, *FIGURES)])
    writer.writerows([shown(cell) for cell in row] for row in rows(table))
    return out.getvalue()


def records_csv(records: pl.DataFrame) -> str:
    """Records as CSV, in which no cell is run by a spreadsheet as a formula."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow([shown(name) for name in records.columns])
    writer.writerows([shown(value or "") for value in row] for row in records.iter_rows())
    return out.getvalue()


def statement(measured: Measured, names: Sequence[str]) -> dict[str, Any]:
    """What was promised and how, for whoever checks it: safe to publish with the tables."""
    price = measured.price
    return {
        "mechanism": measured.mechanism,
        "epsilon": price.epsilon,
        "delta": price.delta,
        "rho": price.rho,
        "categories": "declared" if measured.domain.declared else "taken from the records",
        "code": code_hash(),
        "commitment": measured.commitment,
        "tables": [
            {
                "file": name,
                "columns": list(columns),
                "sigma": sigma,
                "measured": counts.ravel().tolist(),
            }
            for name, columns, sigma, counts in zip(
                names, measured.tables, price.sigmas, measured.noisy, strict=True
            )
        ],
        "codes": {column: list(codes) for column, codes in measured.domain.codes.items()},
    }


def file_names(tables: Sequence[Sequence[str]]) -> list[str]:
    """A file name for each table that every system takes, each once: ``sex+form.csv``."""
    names: list[str] = []
    for table in tables:
        plain = "+".join(re.sub(r"[^\w .-]", "_", column).strip(" .") for column in table)
        plain = plain[:100] or "table"
        taken = {name.casefold() for name in names}
        number, name = 1, f"{plain}.csv"
        while name.casefold() in taken:
            number += 1
            name = f"{plain}-{number}.csv"
        names.append(name)
    return names


def write_folder(folder: Path, files: Mapping[str, bytes]) -> None:
    """A new folder with these files; it appears with all of them or not at all.

    Errors: FileExistsError where there is something under that name that is not an empty folder.
    """
    with whole_folder(folder, mode=0o755) as draft:
        for name, content in files.items():
            (draft / name).parent.mkdir(parents=True, exist_ok=True)
            with (draft / name).open("wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())


def as_folder(measured: Measured, tables: Sequence[Table]) -> dict[str, bytes]:
    """The files of a release: a CSV a table, and the statement."""
    names = file_names(measured.tables)
    files = {name: as_csv(table).encode() for name, table in zip(names, tables, strict=True)}
    said = json.dumps(statement(measured, names), ensure_ascii=False, indent=1)
    return files | {STATEMENT: said.encode()}


def _number(count: float) -> str:
    """Hundredths of a person are kept so that tables still add up to each other."""
    return f"{count:.2f}".rstrip("0").rstrip(".")


def shown(cell: str) -> str:
    """`cell` as a spreadsheet shows it and does not run it."""
    risky = cell.lstrip().startswith(_FORMULA) and not _PLAIN_NUMBER.match(cell)
    return f"'{cell}" if risky or (cell[:1] in "\t\r" and cell) else cell
