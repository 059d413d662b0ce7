"""`safeconduct audit`: prove that no recorded event was changed, and export what proves it."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click
import orjson

from .database import database
from .faults import WrongInput, told
from .options import json_option, lang_option

if TYPE_CHECKING:
    from safeconduct.store.verification import Report

_SHOWN = 20


@click.group()
def audit() -> None:
    """Prove that no recorded event was changed, here and in a second place."""


@audit.command()
@click.argument("file", required=False, metavar="[FILE]")
@click.option(
    "--checkpoint",
    metavar="HASH",
    help="A checkpoint you wrote down: the chains must still lead to it.",
)
@click.option(
    "--public-key",
    "public_keys",
    multiple=True,
    metavar="KEY",
    help="A public key you were handed beforehand: the checkpoints must be signed with it.",
)
@lang_option
@json_option
def verify(
    file: str | None,
    checkpoint: str | None,
    public_keys: tuple[str, ...],
    lang: str,
    as_json: bool,
) -> int:
    """Check every chain: of the database or, without one, of an exported FILE.

    In the database, the Centre's ledger is held against what the record says of it too.

    FILE may be a folder that checkpoints were shipped to.

    Exit codes: 0 everything is whole; 1 something does not fit, and where; 2 the input is wrong.
    """
    from safeconduct.store.signatures import read_public

    keys = []
    for text in public_keys:
        if (key := read_public(text)) is None:
            raise WrongInput(lang, "audit-wrong-key", found=text)
        keys.append(key)
    if file is None:
        report = _of_database(lang, checkpoint, keys)
    else:
        report = _of_file(Path(file), checkpoint, keys)
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
    with _recording(lang):
        from safeconduct.store.audit import export as write

        report = write(Path(file))
    _print(report, lang, as_json=as_json)
    return 0 if report.whole else 1


@audit.command()
@click.argument("destination", required=False, metavar="[DEST]")
@lang_option
def ship(destination: str | None, lang: str) -> int:
    """Write every checkpoint that is not there yet to DEST: a folder, or an https address.

    Without DEST, to the place that SAFECONDUCT_AUDIT_SINK names.
    """
    with _recording(lang):
        from safeconduct.store.shipping import SINK, configured, ship

        place = destination or configured()
        if not place:
            raise WrongInput(lang, "audit-no-sink", variable=SINK)
        shipped = ship(place)
    click.echo(told(lang, "audit-shipped", count=str(shipped), place=place))
    return 0


@audit.command()
@lang_option
@json_option
def key(lang: str, as_json: bool) -> int:
    """Print the public key the checkpoints are signed with: hand it to whoever is to check them."""
    with _recording(lang):
        from safeconduct.store.signing import key_id, public_key

        name, public = key_id(), base64.b64encode(public_key()).decode()
    if as_json:
        click.echo(orjson.dumps({"key": name, "public_key": public}, option=orjson.OPT_INDENT_2))
        return 0
    click.echo(public)
    click.echo(told(lang, "audit-key", name=name), err=True)
    return 0


@audit.command("replace-key")
@lang_option
def replace_key(lang: str) -> int:
    """Sign with a new key from now on. The old one vouches for it, and is destroyed."""
    with _recording(lang):
        from safeconduct.store.signing_keys import replace_key as exchange

        name = exchange()
    click.echo(told(lang, "audit-key-replaced", name=name))
    return 0


def _of_file(path: Path, checkpoint: str | None, keys: list[bytes]) -> Report:
    """Check a file; neither the database nor the data folder is touched."""
    from safeconduct.store.exports import ExportError
    from safeconduct.store.verification import verify_export

    try:
        return verify_export(path, written_down=checkpoint, public_keys=keys)
    except ExportError as wrong:
        raise click.ClickException(str(wrong)) from None


def _of_database(lang: str, checkpoint: str | None, keys: list[bytes]) -> Report:
    with _recording(lang):
        from safeconduct.actions.centre.anchoring import contradictions
        from safeconduct.store.audit import verify as verify_database

        report = verify_database(written_down=checkpoint, public_keys=keys)
        report.note(contradictions())
        return report


@contextmanager
def _recording(lang: str) -> Iterator[None]:
    """The database; what cannot be written or signed is said in one line."""
    with database(lang):
        from safeconduct.store.exports import ExportError
        from safeconduct.store.signing import SigningKeyError
        from safeconduct.store.sinks import ShippingError

        try:
            yield
        except (ExportError, SigningKeyError, ShippingError) as wrong:
            raise click.ClickException(str(wrong)) from None


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
    if report.signed_by:
        held = "audit-signed" if report.held_against else "audit-signed-by-itself"
        click.echo(told(lang, held, name=report.signed_by))
    if report.unsealed:
        click.echo(told(lang, "audit-unsealed", count=str(report.unsealed)))
    for finding in report.findings[:_SHOWN]:
        what = f"audit-{finding.what.replace('_', '-')}"
        where = {"chain": finding.chain, "entry": str(finding.seq)}
        click.echo(f"- {told(lang, 'audit-where', **where)}: {told(lang, what)}")
    if report.broken > _SHOWN:
        click.echo(told(lang, "audit-more", more=str(report.broken - _SHOWN)))
