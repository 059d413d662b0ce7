"""`safeconduct htcds import`: records of HTCDS 2.0 as cases."""

from __future__ import annotations

import sys

import click

from ..faults import WrongInput, told
from ..guard import ANSWERED, WRONG_INPUT
from ..options import json_option, lang_option, written_option
from .files import check_places, writing
from .telling import Telling


@click.command()
@click.argument("records")
@written_option("--output", metavar="FILE", told="The cases, one a line.", required=True)
@written_option("--report", metavar="FILE", told="What was not taken, line by line.")
@click.option("--good-only", is_flag=True, help="Take the good records though others are bad.")
@written_option("--bad", metavar="FILE", told="The bad records, each with what is wrong with it.")
@lang_option
@json_option
def taking(
    records: str,
    output: str,
    report: str | None,
    good_only: bool,
    bad: str | None,
    lang: str,
    as_json: bool,
) -> int:
    """Read records of HTCDS 2.0 as cases, all of them or none.

    RECORDS are JSON Lines or a table (CSV, UTF-8) whose columns are fields of the standard; - reads
    standard input. With --good-only the good ones are taken, and --bad keeps the others.

    Exit codes: 0 all taken; 2 some are wrong: one line each says where, and without --good-only
    nothing was written.
    """
    from safeconduct.cases.htcds.reading import case_of
    from safeconduct.cases.reading import now

    from ..wording import case_fault
    from .records import opened

    check_places((records,), (output, report, bad), lang)
    if bad is not None and not good_only:
        raise WrongInput(lang, "htcds-bad-alone")
    at = now()
    with writing(output, report, bad) as written:
        out, (lost, refused) = written.output, written.others
        telling = Telling(lost, lang)
        with opened(records, lang) as (name, lines):
            for line in lines:
                where = told(lang, "cli-where-line", file=name, line=str(line.number))
                taken = None if line.fault else case_of(line.value, taken_at=at)
                said = [line.fault] if line.fault else []
                if taken is not None:
                    said = [case_fault(lang, where, fault) for fault in taken.faults]
                if taken is None or taken.case is None:
                    telling.refused += 1
                    print(*said, sep="\n", file=sys.stderr)
                    kept = {"line": line.number, "record": line.value, "faults": said}
                    telling.write(refused, kept)
                    continue
                telling.records += 1
                telling.write(out, taken.case)
                telling.lost(line.number, taken.case.get("case"), taken.losses)
        if not telling.records and not telling.refused:
            raise WrongInput(lang, "cli-fault-empty", where=name)
        written.stands = good_only or not telling.refused
    if not telling.refused or good_only:
        telling.said("htcds-imported", output, as_json=as_json)
    return WRONG_INPUT if telling.refused else ANSWERED
