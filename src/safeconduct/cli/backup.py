"""`safeconduct backup`: an encrypted copy of everything, proved by restoring it."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from .backup_files import opening, passphrase, said, tell_proof, watching
from .database import database
from .faults import WrongInput, told
from .options import json_option, lang_option
from .printing import print_json
from .progress import counting

if TYPE_CHECKING:
    from safeconduct.store.backup.making import Made, Wanted


class _Group(click.Group):
    """A group whose first argument may be the file of a new backup."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        if args and args[0] not in {*self.commands, *ctx.help_option_names}:
            args = ["make", *args]
        return super().parse_args(ctx, args)


@click.group(cls=_Group)
def backup() -> None:
    """Make an encrypted copy of everything: `safeconduct backup FILE --to KEY`.

    It opens with a private key that is not on this machine: see `safeconduct backup key`.
    """


@backup.command()
@click.argument("file", metavar="FILE")
@click.option("--to", metavar="KEY", help="The public key it is encrypted to.")
@click.option("--keys", metavar="FILE", help="Put the keys into a file of their own.")
@click.option("--keys-to", metavar="KEY", help="The public key that file is encrypted to.")
@click.option("--verify/--no-verify", default=True, help="Restore it at once, and check it.")
@lang_option
@json_option
def make(
    file: str,
    to: str | None,
    keys: str | None,
    keys_to: str | None,
    verify: bool,
    lang: str,
    as_json: bool,
) -> int:
    """Write a new FILE with the database and the keys that open it (default command).

    KEY is what `safeconduct backup key` printed; without --to, SAFECONDUCT_BACKUP_TO.

    Exit codes: 0 written and, unless told otherwise, proved; 1 it cannot be; 2 the input is wrong.
    """
    with said(lang):
        from safeconduct.store.backup.recipient import RECIPIENT, public_in

        given = to or os.environ.get(RECIPIENT, "").strip()
        if not given:
            raise WrongInput(lang, "backup-no-recipient", variable=RECIPIENT)
        recipient = public_in(given)
        keys_recipient = public_in(keys_to) if keys_to else recipient
        apart = Path(keys) if keys else None
        with database(lang):
            from safeconduct.store.backup.making import Wanted

            wanted = Wanted(Path(file), recipient, apart, keys_recipient, verify)
            done = _make(wanted, lang)
    if as_json:
        print_json([_as_json(done)], one=True)
        return 0
    size = f"{done.size / 1_000_000:.1f}"
    click.echo(told(lang, "backup-made", file=file, size=size, name=done.recipient))
    if done.proof is None:
        click.echo(told(lang, "backup-unproved"))
    else:
        tell_proof(done.proof, lang)
        click.echo(told(lang, "backup-key-untried"))
    return 0


@backup.command()
@click.argument("file", metavar="FILE")
@click.option("--passphrase-file", metavar="FILE", help="Where the passphrase stands.")
@lang_option
def key(file: str, passphrase_file: str | None, lang: str) -> int:
    """Make the key that backups are encrypted to. Do it once, on a machine that keeps no backup.

    The private key goes to FILE, closed by a passphrase; the public key is printed.
    """
    with said(lang):
        from safeconduct.store.backup.envelope import short_name
        from safeconduct.store.backup.recipient import make as make_key
        from safeconduct.store.backup.recipient import shown

        public = make_key(Path(file), passphrase(passphrase_file, file, lang, twice=True))
    click.echo(shown(public))
    click.echo(told(lang, "backup-key-made", name=short_name(public), file=file), err=True)
    return 0


@backup.command()
@click.argument("file", metavar="FILE")
@opening
@lang_option
@json_option
def verify(file: str, lang: str, as_json: bool, **given: Any) -> int:
    """Restore FILE into a database that is thrown away, and check chains, counts and keys.

    Exit codes: 0 it can be restored and is whole; 1 something in it does not fit; 2 wrong input.
    """
    with said(lang):
        from safeconduct.store.backup.proving import prove

        from .backup_files import source

        proof = prove(source(file, lang, **given))
    tell_proof(proof, lang, as_json=as_json)
    return 0


def _make(wanted: Wanted, lang: str) -> Made:
    from safeconduct.store.backup.making import make as write

    with counting(told(lang, "backup-writing")) as progress:
        return write(wanted, progress=progress, watch=watching)


def _as_json(done: Made) -> dict[str, Any]:
    from dataclasses import asdict

    return asdict(done)
