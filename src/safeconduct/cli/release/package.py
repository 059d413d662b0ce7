"""`safeconduct release package`: a checked release as files for everybody."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ..faults import WrongInput, told
from ..options import as_day, json_option, lang_option, written_option
from ..printing import print_json
from .steps import by_option, folder_argument, said

if TYPE_CHECKING:
    from safeconduct.centre.release.dossier import Dossier
    from safeconduct.centre.release.package import Edition
    from safeconduct.centre.release.workflow import Prepared


@click.command()
@folder_argument
@written_option("--out", required=True, metavar="DIR", told="A new folder for the package.")
@click.option("--publisher", required=True, metavar="TEXT", help="Who publishes.")
@click.option("--version", default="1", metavar="V", help="Of these figures. Default: 1.")
@click.option("--published-on", "on", metavar="DATE", help='"As published on". Default: today.')
@click.option("--replaces", metavar="V", help="The version that is restated.")
@by_option
@lang_option
@json_option
def package(
    folder: str,
    out: str,
    publisher: str,
    version: str,
    on: str | None,
    replaces: str | None,
    actor: str,
    lang: str,
    as_json: bool,
) -> int:
    """Publish the checked release in FOLDER: CSV, Parquet, a data package, DCAT-AP and CSVW.

    Of a release that is published already the same package is made again, as published then.
    """
    from safeconduct.centre.release.dossier import keep, opened
    from safeconduct.centre.release.files import write_folder

    from .reading import expect_free

    day = as_day(on, "--published-on", lang) if on else datetime.now(UTC).date()
    expect_free(Path(out), out, lang)
    with said(folder, lang), opened(Path(folder)) as dossier:
        edition = dossier.edition or _edition(dossier, publisher, version, day, replaces)
        made = _files(dossier, edition, folder, lang)
        step = _published(dossier, actor)
        # Noted first: a package nobody noted as published would be worse than a note too early,
        # and the same package can be made again.
        keep(Path(folder), replace(dossier, release=step, edition=edition))
        try:
            write_folder(Path(out), made)
        except FileExistsError:
            raise WrongInput(lang, "release-out-taken", found=out) from None
    if as_json:
        answer = {
            "release": step.name,
            "version": edition.version,
            "published_on": edition.published_on.isoformat(),
            "out": out,
            "files": sorted(made),
        }
        print_json([answer], one=True)
        return 0
    cut = {"name": step.name, "version": edition.version, "day": edition.published_on.isoformat()}
    click.echo(told(lang, "publish-published", count=str(len(made)), folder=out, **cut))
    return 0


def _edition(
    dossier: Dossier, publisher: str, version: str, day: date, replaces: str | None
) -> Edition:
    from safeconduct.centre.release.package import Edition
    from safeconduct.words import LANGUAGES, say

    titles = {lang: say(lang, "publish-title", year=dossier.cohort) for lang in LANGUAGES}
    year = int(dossier.cohort)
    return Edition(dossier.release.name, titles, version, day, publisher, replaces, year)


def _files(dossier: Dossier, edition: Edition, folder: str, lang: str) -> dict[str, bytes]:
    from safeconduct.centre.release.files import STATEMENT
    from safeconduct.centre.release.package import files
    from safeconduct.centre.release.programme import published

    from .gate import of_dossier

    measured, chosen = of_dossier(dossier, lang, folder)
    made = files(measured, published(measured, chosen), edition)
    # The statement is published as it was checked, to the byte.
    return made | {STATEMENT: dossier.statement}


def _published(dossier: Dossier, actor: str) -> Prepared:
    from safeconduct.centre.release import workflow

    if dossier.release.state == workflow.PUBLISHED:
        return dossier.release
    return workflow.put_out(dossier.release, dossier.statement, actor, datetime.now(UTC))
