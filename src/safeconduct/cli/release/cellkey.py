"""`safeconduct release cellkey`: counts moved by their records' keys, for partners."""

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
    from safeconduct.centre.release.cellkey import Moved, Perturbation
    from safeconduct.centre.release.domain import Columns


@click.command()
@records_argument
@table_option()
@click.option("--record", required=True, metavar="COL", help="Whose number is in each row.")
@click.option("--key", required=True, metavar="FILE", help="The secret: release key makes one.")
@click.option("--most", default="5", metavar="N", help="Counts move by so many. Default: 5.")
@click.option("--variance", default="2", metavar="V", help="Of the moves. Default: 2.")
@click.option("--hidden", default="0", metavar="N", help="No count from 1 to N. Default: 0.")
@written_option("--out", required=True, metavar="DIR", told="A new folder for the tables.")
@lang_option
@json_option
def cellkey(
    records: str,
    asked: tuple[str, ...],
    record: str,
    key: str,
    most: str,
    variance: str,
    hidden: str,
    out: str,
    lang: str,
    as_json: bool,
) -> int:
    """Counts moved a little, always the same way for the same persons (cell key method).

    For partners who require tables in this form. It is no guarantee: who knows enough of the
    persons can learn more. A count of 0 stays 0, and tables no longer add up exactly.
    """
    from safeconduct.centre.release.cellkey import moved_table, record_keys
    from safeconduct.centre.release.domain import Coded, WrongDomain
    from safeconduct.centre.release.files import file_names
    from safeconduct.centre.release.tables import check_tables

    from .faults import read_input, wrong_domain
    from .key import read_key
    from .reading import expect_free, read_tables, write_release

    expect_free(Path(out), out, lang)
    moves = _moves(most, variance, hidden, lang)
    secret = read_key(key, lang)
    content, name = read_input(records, lang)
    frame, wanted, domain = read_tables(content, name, asked, None, ("count",), lang)
    try:
        check_tables(wanted, domain)
        if record not in frame.columns:
            raise WrongDomain("column", found=record)
        keys = record_keys(frame.get_column(record), secret)
    except WrongDomain as wrong:
        if wrong.what in ("column", "unit-blank", "record-twice"):
            values = {"file": name, "where": record, "found": wrong.found}
            raise WrongInput(lang, f"publish-fault-record-{wrong.what}", **values) from None
        raise wrong_domain(wrong, name, lang) from None
    coded = Coded(frame, domain)
    names = file_names(wanted)
    files = {
        file: _csv(table, moved_table(coded, table, keys, moves)).encode()
        for file, table in zip(names, wanted, strict=True)
    }
    write_release(Path(out), files, lang)
    if as_json:
        said = {
            "guarantee": None,
            "method": "cell_key",
            "most": moves.most,
            "variance": moves.variance,
            "hidden": moves.hidden,
            "out": out,
            "tables": [
                {"columns": list(table), "file": file}
                for table, file in zip(wanted, names, strict=True)
            ],
        }
        print_json([said], one=True)
        return 0
    click.echo(told(lang, "publish-cellkey", most=str(moves.most)), err=True)
    click.echo(told(lang, "release-written", count=str(len(files)), folder=out))
    return 0


def _moves(most: str, variance: str, hidden: str, lang: str) -> Perturbation:
    from safeconduct.centre.release.cellkey import MOST_MOVED, Perturbation

    try:
        return Perturbation(int(most), float(variance), int(hidden))
    except ValueError:
        found = f"--most {most} --variance {variance} --hidden {hidden}"
        limit = str(MOST_MOVED)
        raise WrongInput(lang, "publish-fault-moves", found=found, limit=limit) from None


def _csv(table: Columns, cells: list[Moved]) -> str:
    from safeconduct.centre.release.files import shown

    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow([shown(name) for name in (*table, "count")])
    writer.writerows([*(shown(code) for code in cell.codes), str(cell.count)] for cell in cells)
    return out.getvalue()
