"""`safeconduct release gate`: a prepared release is attacked before anybody else can."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ..faults import WrongInput, told
from ..options import json_option, lang_option
from ..printing import print_json
from .options import records_argument
from .steps import folder_argument, said

if TYPE_CHECKING:
    from safeconduct.centre.release.dossier import Dossier
    from safeconduct.centre.release.gate import Report
    from safeconduct.centre.release.programme import Programme
    from safeconduct.centre.release.tables import Measured


@click.command()
@folder_argument
@records_argument
@click.option("--past", multiple=True, metavar="DIR", help="A release of the same persons.")
@click.option("--sensitive", default="form", metavar="COL", help="What nobody may infer: form.")
@lang_option
@json_option
def gate(
    folder: str, records: str, past: tuple[str, ...], sensitive: str, lang: str, as_json: bool
) -> int:
    """Attack the release in FOLDER with the records it was made of; the report is kept in it.

    Whether the noise is what was promised, whether somebody's presence or form of exploitation can
    be told, what all releases together give away, and how far the figures are from the truth.

    Exit codes: 0 it is let through; 1 it is not, and why; 2 the input is wrong.
    """
    from safeconduct.centre.release import workflow
    from safeconduct.centre.release.dossier import keep, opened

    with said(folder, lang), opened(Path(folder)) as dossier:
        report = _attack(dossier, records, past, sensitive, lang)
        content = report.as_json()
        step = workflow.gate(dossier.release, content, report.passed, datetime.now(UTC))
        keep(Path(folder), replace(dossier, release=step, report=content))
    if as_json:
        checks = [
            {"check": c.name, "passed": c.passed, "found": c.found, "limit": c.limit}
            for c in report.checks
        ]
        print_json([{"release": step.name, "passed": report.passed, "checks": checks}], one=True)
    else:
        _say(report, lang)
    return 0 if report.passed else 1


def of_dossier(dossier: Dossier, lang: str, folder: str) -> tuple[Measured, Programme]:
    """What was measured, and the programme it was measured by. Errors: WrongInput where this
    program no longer knows that programme."""
    from safeconduct.centre.release.dossier import DossierError
    from safeconduct.centre.release.files import STATEMENT
    from safeconduct.centre.release.statement import WrongStatement, read_statement

    from .programme import declared

    try:
        measured = read_statement(dossier.statement)
    except WrongStatement:
        raise DossierError("broken", STATEMENT) from None
    chosen = declared(str(measured.price.epsilon), lang)
    same = (dossier.programme, measured.tables) == (chosen.name, chosen.tables)
    if not same or measured.domain.codes != dict(chosen.domain.codes):
        raise WrongInput(lang, "publish-fault-programme", file=folder, found=dossier.programme)
    return measured, chosen


def _attack(
    dossier: Dossier, records: str, past: tuple[str, ...], sensitive: str, lang: str
) -> Report:
    from safeconduct.centre.release.gate import run
    from safeconduct.centre.release.programme import published

    from .faults import read_input
    from .prepare import read_cohort

    measured, chosen = of_dossier(dossier, lang, records)
    if sensitive not in chosen.domain.codes:
        listed = ", ".join(chosen.domain.codes)
        raise WrongInput(lang, "publish-fault-sensitive", found=sensitive, known=listed)
    before = [_before(each, lang) for each in past]
    content, name = read_input(records, lang)
    mine = read_cohort(content, name, chosen, dossier.cohort, lang)
    tables, zeros = published(measured, chosen), chosen.zeros()
    return run(mine, measured, tables, before, sensitive=sensitive, zeros=zeros)


def _before(folder: str, lang: str) -> Measured:
    from safeconduct.centre.release.files import STATEMENT
    from safeconduct.centre.release.statement import WrongStatement, read_statement

    from .faults import read_input

    content, name = read_input(str(Path(folder) / STATEMENT), lang)
    try:
        return read_statement(content)
    except WrongStatement:
        raise WrongInput(lang, "publish-dossier-broken", file=name) from None


def _say(report: Report, lang: str) -> None:
    for check in report.checks:
        key = "publish-check-kept" if check.passed else "publish-check-broken"
        cut = {"found": f"{check.found:.3g}", "limit": f"{check.limit:.3g}"}
        name = told(lang, f"publish-check-{check.name.replace('_', '-')}")
        click.echo(told(lang, key, check=name, **cut))
    click.echo(told(lang, "publish-gate-passed" if report.passed else "publish-gate-not-passed"))
