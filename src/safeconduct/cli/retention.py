"""`safeconduct retention`: what is old enough to be erased, and its erasure."""

from __future__ import annotations

from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from .backup_files import said
from .database import database
from .faults import WrongInput, told
from .options import json_option, lang_option
from .printing import print_json
from .text_frame import written

if TYPE_CHECKING:
    from safeconduct.store.retention import Due


@click.command()
@click.option("--apply", "applied", is_flag=True, help="Erase it. Nothing brings it back.")
@click.option(
    "--again",
    metavar="FILE",
    help="Erase again what this register names, after a restore by PostgreSQL's own means.",
)
@lang_option
@json_option
def retention(applied: bool, again: str | None, lang: str, as_json: bool) -> int:
    """Count what its period has ended for, class by class; nobody is named and nothing erased.

    With --apply it is erased. The periods stand in docs/security/retention.md.
    """
    if again is not None:
        return _again(Path(again), lang)
    with database(lang):
        from safeconduct.store.retention import apply, due

        now = datetime.now(UTC)
        found = apply(now) if applied else due(now)
    if as_json:
        print_json([{"applied": applied, "classes": [asdict(each) for each in found]}], one=True)
        return 0
    for each in found:
        click.echo(_line(each, lang))
    click.echo(told(lang, "retention-applied" if applied else "retention-dry"))
    return 0


def _again(register: Path, lang: str) -> int:
    from safeconduct.store.erasures import read

    with said(lang):
        if not register.is_file():
            raise WrongInput(lang, "cli-no-file", file=str(register))
        named = read(register)
        with database(lang):
            from safeconduct.store.erasing import repeat

            count = repeat(named)
    click.echo(told(lang, "restore-erased", count=str(count)))
    return 0


def _line(each: Due, lang: str) -> str:
    from safeconduct.access.retention import period_of

    period = period_of(each.code)
    line = told(
        lang,
        "retention-line",
        what=told(lang, f"retention-class-{each.code}"),
        days=str(period.days),
        event=told(lang, f"retention-event-{period.event}"),
        count=str(each.count),
    )
    if each.oldest is None:
        return line
    return f"{line} {told(lang, 'retention-oldest', day=written(each.oldest, lang))}"
