"""`safeconduct htcds export`: cases as records of HTCDS 2.0."""

from __future__ import annotations

import csv
from typing import Any, TextIO

import click

from ..guard import ANSWERED, WRONG_INPUT
from ..options import json_option, lang_option, written_option
from .files import check_places, writing
from .telling import Telling

_CASE_KEYS = frozenset({"case", "person", "offence", "events"})


@click.command()
@click.argument("cases", nargs=-1, required=True)
@written_option(
    "--output", metavar="FILE", told="The records: a table for FILE.csv.", required=True
)
@written_option("--report", metavar="FILE", told="What a plain reader does not see, line by line.")
@lang_option
@json_option
def export(
    cases: tuple[str, ...], output: str, report: str | None, lang: str, as_json: bool
) -> int:
    """Write cases as records of HTCDS 2.0.

    CASES are files as `decide` reads them: a case, or a case a line; - reads standard input. The
    records are JSON Lines, or a table where --output ends in .csv. No name stands in them.

    Exit codes: 0 written; 2 a case is wrong, and nothing was written.
    """
    check_places(cases, (output, report), lang)
    faults = 0
    with writing(output, report) as written:
        telling = Telling(written.others[0], lang)
        out = written.output
        put = _table(out) if output.lower().endswith(".csv") else _lines(out)
        for path in cases:
            faults += _one(path, put, telling, lang)
        written.stands = not faults
    if faults:
        return WRONG_INPUT
    telling.said("htcds-exported", output, as_json=as_json)
    return ANSWERED


def _one(path: str, put: Any, telling: Telling, lang: str) -> int:
    from safeconduct.cases.htcds.export import losses_of, record_of

    from ..source import opened

    def read(value: object) -> tuple[Any, Any]:
        # Whatever is no case is refused here, by its field.
        return value, record_of(value)  # type: ignore[arg-type]

    with opened(path, lang, read, _CASE_KEYS) as source:
        for (raw, record), _ in source.items():
            telling.records += 1
            put(record)
            telling.lost(telling.records, raw.get("case"), losses_of(raw))
        return source.faults


def _lines(out: TextIO) -> Any:
    return lambda record: Telling.write(out, record)


def _table(out: TextIO) -> Any:
    from safeconduct.cases.htcds.layout import COLUMNS, cells_of

    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    return lambda record: writer.writerow(cells_of(record))
