"""One input of an analysis: its bytes as text, or as a frame of records."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from safeconduct.centre.analysis.faults import AnalysisFault

from ..faults import WrongInput, told

if TYPE_CHECKING:
    import polars as pl

_PARQUET = b"PAR1"


def text_of(path: str, lang: str) -> tuple[str, str]:
    """The name of the input, as a person reads it, and its text. `-` is standard input.

    Errors: WrongInput where there is no such file, or its bytes are no UTF-8.
    """
    name, found = bytes_of(path, lang)
    try:
        return name, found.decode("utf-8-sig")
    except UnicodeDecodeError as wrong:
        line = str(found.count(b"\n", 0, wrong.start) + 1)
        raise WrongInput(lang, "analyse-not-utf-8", where=name, line=line) from None


def bytes_of(path: str, lang: str) -> tuple[str, bytes]:
    """The name of the input and all its bytes. Errors: WrongInput."""
    if path == "-":
        if sys.stdin is None:  # closed by whoever started the program
            raise WrongInput(lang, "analyse-no-file", where=told(lang, "cli-standard-input"))
        return told(lang, "cli-standard-input"), sys.stdin.buffer.read()
    try:
        return path, Path(path).read_bytes()
    except FileNotFoundError:
        raise WrongInput(lang, "analyse-no-file", where=path) from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise WrongInput(lang, "analyse-unreadable", where=path, reason=reason) from None


def frame_of(path: str, lang: str, days: Sequence[str] = ()) -> tuple[str, pl.DataFrame]:
    """The name of the input and its records: Parquet, or CSV in which a blank is "not known".

    `days`: the columns that hold dates, read as such where they are there. Errors: WrongInput.
    """
    name, found = bytes_of(path, lang)
    return name, _of_parquet(name, found, lang) if found[:4] == _PARQUET else _of_csv(
        name, found, lang, days
    )


def _of_parquet(name: str, found: bytes, lang: str) -> pl.DataFrame:
    import polars as pl

    try:
        return pl.read_parquet(found)
    except pl.exceptions.PolarsError:
        raise WrongInput(lang, "analyse-not-parquet", where=name) from None


def _of_csv(name: str, found: bytes, lang: str, days: Sequence[str]) -> pl.DataFrame:
    import polars as pl

    try:
        # Every value stays the text it is: "01" is no number, and nothing is guessed.
        records = pl.read_csv(found, infer_schema=False)
    except pl.exceptions.PolarsError:
        raise WrongInput(lang, "analyse-not-a-table", where=name) from None
    for day in days:
        if day in records.columns:
            read = records[day].str.to_date("%Y-%m-%d", strict=False)
            wrong = (read.is_null() & records[day].is_not_null()).arg_true()
            if len(wrong):
                at = int(wrong[0])
                raise WrongInput(
                    lang,
                    "analyse-not-a-day",
                    where=name,
                    line=str(at + 2),
                    column=day,
                    found=str(records[day][at]),
                )
            records = records.with_columns(read)
    return records


@contextmanager
def faults_told(where: str, lang: str) -> Iterator[None]:
    """Whatever an analysis finds wrong with its table is wrong input, said with where it stands."""
    try:
        yield
    except AnalysisFault as fault:
        raise WrongInput(lang, fault.key, where=where, **fault.values) from None
