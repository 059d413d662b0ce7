"""What commands that make tables read first: records, tables, codes, and room for the answer."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from ..faults import WrongInput
from ..places import can_hold_folder

if TYPE_CHECKING:
    import polars as pl

    from safeconduct.centre.release.domain import Columns, Domain


def expect_free(folder: Path, out: str, lang: str) -> None:
    """Before anything is spent: is there room for the answer?"""
    if not can_hold_folder(folder):
        raise WrongInput(lang, "release-out-taken", found=out)


def write_release(folder: Path, files: Mapping[str, bytes], lang: str) -> None:
    """The files of a release in their new folder, all or none. Errors: WrongInput."""
    from safeconduct.centre.release.files import write_folder

    try:
        write_folder(folder, files)
    except FileExistsError:
        raise WrongInput(lang, "release-out-taken", found=str(folder)) from None
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise WrongInput(lang, "release-not-written", found=str(folder), reason=reason) from None


def read_tables(
    content: bytes,
    name: str,
    asked: tuple[str, ...],
    codebook: str | None,
    figures: tuple[str, ...],
    lang: str,
) -> tuple[pl.DataFrame, list[Columns], Domain]:
    """The records, the tables that were asked for, and the codes of their columns.

    `figures`: names of columns that the tables have of their own. Errors: WrongInput.
    """
    from safeconduct.centre.release.domain import WrongDomain, from_records, read_codebook
    from safeconduct.centre.release.records import read_records, read_table

    from .faults import read_input, wrong_domain

    known, file = "", name
    try:
        frame = read_records(content)
        known = ", ".join(frame.columns)
        wanted = [read_table(one, frame.columns) for one in asked]
        columns = list(dict.fromkeys(column for table in wanted for column in table))
        if taken := sorted(set(columns) & set(figures)):
            raise WrongDomain("column-taken", found=taken[0])
        if codebook is None:
            return frame, wanted, from_records(frame, columns)
        book, file = read_input(codebook, lang)
        try:
            domain = read_codebook(book.decode("utf-8-sig"))
        except UnicodeDecodeError:
            raise WrongDomain("codebook-json") from None
        if missing := [column for column in columns if column not in domain.codes]:
            raise WrongDomain("codebook-column", missing[0])
        return frame, wanted, domain.of(columns)
    except WrongDomain as wrong:
        raise wrong_domain(wrong, file, lang, known) from None
