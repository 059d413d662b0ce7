"""`safeconduct audit`: prove that no recorded event was changed, and export what proves it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click
import orjson

from .database import database
from .faults import told
from .options import json_option, lang_option

if TYPE_CHECKING:
    from safeconduct.store.verification import Report

_SHOWN = 20


@click.group()
def audit() -> None:
    """Prove that no recorded event was changed."""


@audit.command()
@click.argument("file", required=False, metavar="[FILE]")
@click.option(
    "--checkpoint",
    metavar="HASH",
    help="A checkpoint you wrote down: the chains must still lead to it.",
)
@lang_option
@json_option
def verify(file: str | None, checkpoint: str | None, lang: str, as_json: bool) -> int:
    """Check every chain: of the database or, without one, of an exported FILE.

    Exit codes: 0 everything is whole; 1 a chain is broken, and where; 2 the input is wrong.
    """
    report = _of_database(lang, checkpoint) if file is None else _of_file(Path(file), checkpoint)
    _print(report, lang, as_json=as_json)
    return 0 if report.whole else 1


@audit.command()
@click.argument("file", metavar="FILE")
@lang_option
@json_option
def export(file: str, lang: str, as_json: bool) -> int:
    """Write every chain to a new FILE, which can be checked anywhere.

    It holds timelines and who looked at them, but no name: keep it as you keep the database.
    """
    with database(lang):
        from safeconduct.store.audit import ExportError
        from safeconduct.store.audit import export as write

        try:
            report = write(Path(file))
        except ExportError as wrong:
            raise click.ClickException(str(wrong)) from None
    _print(report, lang, as_json=as_json)
    return 0 if report.whole else 1


def _of_file(path: Path, checkpoint: str | None) -> Report:
    """Check a file; neither the database nor the data folder is touched."""
    from safeconduct.store.exports import ExportError
    from safeconduct.store.verification import verify_export

    try:
        return verify_export(path, written_down=checkpoint)
    except ExportError as wrong:
        raise click.ClickException(str(wrong)) from None


def _of_database(lang: str, checkpoint: str | None) -> Report:
    with database(lang):
        from safeconduct.store.audit import verify as verify_database

        return verify_database(written_down=checkpoint)


def _print(report: Report, lang: str, *, as_json: bool) -> None:
    if as_json:
        click.echo(orjson.dumps(report.as_json(), option=orjson.OPT_INDENT_2))
        return
    say = "audit-whole" if report.whole else "audit-broken"
    click.echo(told(lang, say, broken=str(report.broken)))
    click.echo(
        told(
            lang,
            "audit-counts",
            cases=str(report.cases),
            events=str(report.events),
            entries=str(report.entries),
            checkpoints=str(report.checkpoints),
        )
    )
    if report.last_checkpoint:
        click.echo(told(lang, "audit-last", hash=report.last_checkpoint))
    for finding in report.findings[:_SHOWN]:
        what = f"audit-{finding.what.replace('_', '-')}"
        where = {"chain": finding.chain, "entry": str(finding.seq)}
        click.echo(f"- {told(lang, 'audit-where', **where)}: {told(lang, what)}")
    if report.broken > _SHOWN:
        click.echo(told(lang, "audit-more", more=str(report.broken - _SHOWN)))
