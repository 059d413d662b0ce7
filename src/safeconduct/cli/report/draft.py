"""`safeconduct report draft`: the report of a year as it is generated, for who writes it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import click

from safeconduct.policy.reports.kinds import KINDS

from ..database import database
from ..faults import WrongInput, told
from ..options import json_option, lang_option, written_option
from ..places import can_hold_folder
from ..printing import print_json


@click.command()
@click.argument("year")
@click.option("--kind", required=True, metavar="KIND", help=f"One of {', '.join(KINDS)}.")
@written_option("--output", required=True, metavar="DIR", told="A new folder for the draft.")
@lang_option
@json_option
def draft(year: str, kind: str, output: str, lang: str, as_json: bool) -> int:
    """Draft the report of YEAR, in one language, from the figures that were released of it.

    Every table, chart and map carries its margin of error and the day it was published. DIR holds
    the draft as HTML and PDF, marked as one, and the data package; it appears whole or not at all.
    """
    if kind not in KINDS:
        raise WrongInput(lang, "cli-report-kind", found=kind, known=", ".join(KINDS))
    folder = Path(output)
    if not can_hold_folder(folder):
        raise WrongInput(lang, "cli-report-taken", found=output)
    with database(lang):
        edition, files = _drafted(kind, year, lang)
    _write(folder, files, lang)
    if as_json:
        said = {"kind": kind, "year": int(year), "lang": lang, "figures": edition}
        print_json([said | {"draft": True, "output": output, "files": sorted(files)}], one=True)
        return 0
    from safeconduct.policy.reports.document import title_of

    title = title_of(kind, int(year), lang)
    cut = {"title": title, "folder": output, "edition": edition}
    click.echo(told(lang, "cli-report-drafted", count=str(len(files)), **cut))
    return 0


def _drafted(kind: str, year: str, lang: str) -> tuple[str, dict[str, bytes]]:
    from safeconduct.actions.reports.making import generated
    from safeconduct.actions.reports.released import releases, standing
    from safeconduct.cases.reading import today

    known = sorted({str(each.year) for each in standing(releases(()))})
    if year not in known:
        listed = ", ".join(known) or told(lang, "cli-report-none")
        raise WrongInput(lang, "cli-report-year", found=year, known=listed)
    return generated(kind, int(year), lang, today())


def _write(folder: Path, files: Mapping[str, bytes], lang: str) -> None:
    from safeconduct.centre.release.files import write_folder

    try:
        write_folder(folder, files)
    except FileExistsError:
        raise WrongInput(lang, "cli-report-taken", found=str(folder)) from None
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise WrongInput(lang, "cli-report-not-written", found=str(folder), reason=reason) from None
