"""`safeconduct keys`: the root keys of the agencies, and new ones in their place."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click
import orjson

from .database import database
from .faults import WrongInput, told
from .options import json_option, lang_option

if TYPE_CHECKING:
    from safeconduct.store.rotation import Wrapped


@click.group()
def keys() -> None:
    """See the agencies' root keys, and put new ones in their place."""


@keys.command()
@click.option("--agency", metavar="CODE", help="Only this agency's key. Default: every one.")
@lang_option
def rotate(agency: str | None, lang: str) -> int:
    """Make new root keys and wrap every copy of a case's keys by them.

    Broken off, it leaves every copy readable; called again, it goes on where it stopped. Keep the
    old key files as long as you keep backups from before.

    Exit codes: 0 done; 2 the input is wrong, and nothing was changed.
    """
    with database(lang):
        from safeconduct.store import roots
        from safeconduct.store.errors import VaultError
        from safeconduct.store.rotation import rotate as rotate_keys

        known = roots.agencies()
        if agency is not None and agency not in known:
            listed = ", ".join(known) or "–"
            raise WrongInput(lang, "cli-keys-agency", found=agency, known=listed)
        try:
            done = rotate_keys(None if agency is None else [agency])
        except VaultError as wrong:
            raise click.ClickException(str(wrong)) from None
    for each in done:
        key = "cli-keys-resumed" if each.resumed else "cli-keys-rotated"
        values = {"version": str(each.version), "copies": str(each.copies)}
        click.echo(told(lang, key, agency=each.agency, **values))
    if not done:
        click.echo(told(lang, "cli-keys-none"))
    return 0


@keys.command()
@lang_option
@json_option
def status(lang: str, as_json: bool) -> int:
    """List every root key: agency, version, and how many copies open by it."""
    with database(lang):
        from safeconduct.store.rotation import status as status_of_keys

        found = status_of_keys()
    if as_json:
        click.echo(orjson.dumps(found, option=orjson.OPT_INDENT_2))
        return 0
    for each in found:
        click.echo(_line(each, lang))
    if not found:
        click.echo(told(lang, "cli-keys-none"))
    return 0


def _line(each: Wrapped, lang: str) -> str:
    values = {"version": str(each.version), "copies": str(each.copies)}
    line = told(lang, "cli-keys-line", agency=each.agency, **values)
    if each.current:
        return line
    return f"{line} · {told(lang, 'cli-keys-old' if each.copies else 'cli-keys-unused')}"
