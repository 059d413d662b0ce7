"""Records of a release, read from CSV as texts: nothing guessed, nothing repaired."""

from __future__ import annotations

import csv
import io
import re

import polars as pl

from .domain import Columns, WrongDomain

LONGEST_VALUE = 10_000
"""Characters of a value: more is no category, and most often a quote that was never closed."""


def read_records(content: bytes) -> pl.DataFrame:
    """The records of a CSV file with a header, every value as text, blank as null.

    Errors: WrongDomain: ``empty``, ``utf8`` (found: the line), ``header-blank``, ``header-twice``
    (where: the column), ``ragged``, ``long`` and ``nul`` (found: the line), ``no-record``.
    """
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as wrong:
        raise WrongDomain("utf8", found=str(content.count(b"\n", 0, wrong.start) + 1)) from None
    if (at := text.find("\0")) >= 0:
        raise WrongDomain("nul", found=str(text.count("\n", 0, at) + 1))
    # Quotes may hold line ends, and only a reader of CSV knows which lines are short.
    rows = csv.reader(io.StringIO(text, newline=""), strict=True)
    try:
        header = next((row for row in rows if row), None)
        if header is None:
            raise WrongDomain("empty")
        _check(header)
        columns: list[list[str | None]] = [[] for _ in header]
        for row in rows:
            if not row and len(header) > 1:
                continue
            row = row or [""]  # of a single column, a blank line is a value that is not known
            if len(row) != len(header):
                raise WrongDomain("ragged", found=str(rows.line_num))
            if max(map(len, row)) > LONGEST_VALUE:
                raise WrongDomain("long", found=str(rows.line_num))
            for column, value in zip(columns, row, strict=True):
                column.append(value or None)
    except csv.Error as wrong:
        # The reader itself gives up on a value that fills its buffer; it has no name for that.
        what = "long" if "field larger" in str(wrong) else "ragged"
        raise WrongDomain(what, found=str(rows.line_num)) from None
    if not columns[0]:
        raise WrongDomain("no-record")
    schema = dict.fromkeys(header, pl.String)
    return pl.DataFrame(dict(zip(header, columns, strict=True)), schema=schema)


def _check(header: list[str]) -> None:
    if not all(name.strip() for name in header):
        raise WrongDomain("header-blank")
    if twice := {name for name in header if header.count(name) > 1}:
        raise WrongDomain("header-twice", min(twice))


def read_table(asked: str, columns: list[str]) -> Columns:
    """``sex+form`` as columns, also where the name of a column itself holds a ``+``.

    Errors: WrongDomain ``column`` (found: the name that is no column), ``column-twice``.
    """
    if (split := _split(asked, columns)) is None:
        names = [name for name in re.split(r"\+", asked) if name not in columns]
        raise WrongDomain("column", found=names[0] if names else asked)
    if len(set(split)) < len(split):
        raise WrongDomain("column-twice", asked)
    return split


def _split(asked: str, columns: list[str]) -> Columns | None:
    if asked in columns:
        return (asked,)
    for column in sorted(columns, key=len, reverse=True):
        if asked.startswith(f"{column}+"):
            rest = _split(asked[len(column) + 1 :], columns)
            if rest is not None:
                return (column, *rest)
    return None
