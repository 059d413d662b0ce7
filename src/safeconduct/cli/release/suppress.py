"""`safeconduct release suppress`: exact tables with small cells left out, for partners."""

from __future__ import annotations

import csv
import io
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ..faults import WrongInput, told
from ..options import json_option, lang_option, written_option
from ..printing import print_json
from .options import records_argument, table_option

if TYPE_CHECKING:
    from safeconduct.centre.release.domain import Columns
    from safeconduct.centre.release.suppression import Cell


@click.command()
@records_argument
@table_option(": three at most")
@click.option(
    "--least",
    default=5,
    type=click.IntRange(2, 1000),
    help="Smaller counts are left out. Default: 5.",
)
@written_option("--out", required=True, metavar="DIR", told="A new folder for the tables.")
@lang_option
@json_option
def suppress(
    records: str, asked: tuple[str, ...], least: int, out: str, lang: str, as_json: bool
) -> int:
    """Exact counts with small cells left out, and others so that nobody can reckon them.

    For partners who require tables in this form. It is no guarantee: who knows other tables, or
    some of the persons, can learn more. Each table is protected by itself.
    """
    from safeconduct.centre.release.domain import Coded, WrongDomain
    from safeconduct.centre.release.files import file_names
    from safeconduct.centre.release.suppression import NotProtected, suppress
    from safeconduct.centre.release.tables import check_tables

    from .faults import read_input, wrong_domain
    from .reading import expect_free, read_tables, write_release

    expect_free(Path(out), out, lang)
    content, name = read_input(records, lang)
    frame, wanted, domain = read_tables(content, name, asked, None, ("count", "status"), lang)
    try:
        check_tables(wanted, domain)
    except WrongDomain as wrong:
        raise wrong_domain(wrong, name, lang) from None
    coded = Coded(frame, domain)
    made: list[list[Cell]] = []
    for table in wanted:
        codes = [domain.codes[column] for column in table]
        try:
            made.append(suppress(coded.count(table), table, codes, least))
        except NotProtected as wrong:
            raise WrongInput(
                lang, f"release-not-protected-{wrong.what}", table="+".join(table)
            ) from None
    names = file_names(wanted)
    files = {
        file: _csv(table, cells).encode()
        for file, table, cells in zip(names, wanted, made, strict=True)
    }
    write_release(Path(out), files, lang)
    hidden = [sum(cell.count is None for cell in cells) for cells in made]
    if as_json:
        listed = [
            {"columns": list(table), "file": file, "cells": len(cells), "left_out": left}
            for table, file, cells, left in zip(wanted, names, made, hidden, strict=True)
        ]
        print_json([{"guarantee": None, "least": least, "out": out, "tables": listed}], one=True)
        return 0
    click.echo(told(lang, "release-no-guarantee", least=str(least)), err=True)
    for table, cells, left in zip(wanted, made, hidden, strict=True):
        cut = {"table": "+".join(table), "hidden": str(left), "cells": str(len(cells))}
        click.echo(told(lang, "release-left-out", **cut))
    return 0


def _csv(table: Columns, cells: list[Cell]) -> str:
    from safeconduct.centre.release.files import shown

    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow([shown(name) for name in (*table, "count", "status")])
    for cell in cells:
        count = "" if cell.count is None else str(cell.count)
        writer.writerow([*(shown(code) for code in cell.codes), count, cell.status])
    return out.getvalue()
