"""`safeconduct restore`: a new installation from an encrypted copy."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from .backup_files import opening, said, source, tell_proof, written_instant
from .faults import told
from .options import json_option, lang_option


@click.command()
@click.argument("file", metavar="FILE")
@click.option("--into", required=True, metavar="FOLDER", help="The new data folder, empty yet.")
@opening
@click.option("--erasures", metavar="FILE", help="The register of what was erased since.")
@lang_option
@json_option
def restore(
    file: str, into: str, erasures: str | None, lang: str, as_json: bool, **given: Any
) -> int:
    """Make a new installation of the backup FILE: whole or not at all, never over another.

    With DATABASE_URL, the database is put into that one, which has to be empty, and the keys into
    FOLDER. What the register names is erased again.

    Exit codes: 0 restored and checked; 1 it cannot be; 2 the input is wrong, nothing was changed.
    """
    with said(lang):
        from safeconduct.store.backup.restoring import Wanted
        from safeconduct.store.backup.restoring import restore as restore_into

        register = Path(erasures) if erasures else None
        done = restore_into(source(file, lang, **given), Wanted(Path(into), register))
    tell_proof(done, lang, as_json=as_json, first="restore-rows")
    if as_json:
        return 0
    click.echo(told(lang, "restore-done", folder=into))
    if erasures is None:
        click.echo(told(lang, "restore-no-register", made=written_instant(done.made_at, lang)))
    else:
        click.echo(told(lang, "restore-erased", count=str(done.erased)))
    return 0
