"""The files of a backup as the commands are given them: opened by whoever holds the keys."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

import click

from safeconduct.cases.reading import BRUSSELS

from .faults import WrongInput, printable, told
from .printing import print_json
from .progress import watched
from .text_frame import written

if TYPE_CHECKING:
    from safeconduct.store.backup.proving import Proof
    from safeconduct.store.backup.source import Source

_OPTIONS = (
    click.option(
        "--key",
        "private",
        multiple=True,
        required=True,
        metavar="FILE",
        help="The private key it opens with. Again for a second one, where the keys lie apart.",
    ),
    click.option(
        "--passphrase-file",
        "passphrases",
        multiple=True,
        metavar="FILE",
        help="Where the passphrase of the key stands, in the same order. Default: asked for.",
    ),
    click.option("--keys", metavar="FILE", help="The file of the keys, where they lie apart."),
    click.option(
        "--public-key",
        metavar="KEY",
        help="The installation's public key you were handed: the backup must be signed with it.",
    ),
)


def opening(command: Callable[..., Any]) -> Callable[..., Any]:
    """The options with which a backup is opened."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command


@contextmanager
def said(lang: str) -> Iterator[None]:
    """What is wrong with a backup, in one line; exit code 2, or 1 where it cannot be helped."""
    from safeconduct.store.backup.errors import BackupError
    from safeconduct.store.embedded import EmbeddedError
    from safeconduct.store.erasures import RegisterError
    from safeconduct.store.signing import SigningKeyError

    try:
        yield
    except BackupError as wrong:
        key = f"backup-wrong-{wrong.code}"
        if not wrong.failed:
            raise WrongInput(lang, key, **wrong.values) from None
        _fail(told(lang, key, **wrong.values))
    except RegisterError as wrong:
        where = {"file": str(wrong.path), "line": str(wrong.line)}
        raise WrongInput(lang, "backup-wrong-register", **where) from None
    except SigningKeyError as wrong:
        raise click.ClickException(str(wrong)) from None
    except EmbeddedError as failed:
        _fail(printable(str(failed), 500))


def source(
    file: str,
    lang: str,
    *,
    private: tuple[str, ...],
    passphrases: tuple[str, ...],
    keys: str | None,
    public_key: str | None,
) -> Source:
    """The backup in `file`, to be opened by one of the `private` keys. Raises WrongInput."""
    from safeconduct.store.backup.envelope import Head, key_of
    from safeconduct.store.backup.recipient import named_in, unlock
    from safeconduct.store.backup.source import Source
    from safeconduct.store.signatures import read_public

    anchor = None if public_key is None else read_public(public_key)
    if public_key is not None and anchor is None:
        raise WrongInput(lang, "audit-wrong-key", found=public_key)
    named = {named_in(Path(path)): (path, place) for place, path in enumerate(private)}
    unlocked: dict[str, bytes] = {}

    def key_for(head: Head) -> bytes:
        path, place = named.get(head.recipient, (private[0], 0))
        if path not in unlocked:
            where = passphrases[place] if place < len(passphrases) else None
            unlocked[path] = unlock(Path(path), passphrase(where, path, lang))
        return key_of(head, unlocked[path])

    return Source(Path(file), Path(keys) if keys else None, key_for, watching, anchor)


def passphrase(where: str | None, key: str, lang: str, *, twice: bool = False) -> str:
    """The passphrase that stands in `where`, or that is typed. Raises WrongInput."""
    if where is None:
        if not sys.stdin.isatty():
            raise WrongInput(lang, "backup-no-passphrase")
        again = told(lang, "backup-passphrase-again") if twice else False
        asked = told(lang, "backup-passphrase", file=key)
        return str(click.prompt(asked, hide_input=True, err=True, confirmation_prompt=again))
    try:
        return Path(where).read_text("utf-8").strip("\r\n")
    except FileNotFoundError:
        raise WrongInput(lang, "cli-no-file", file=where) from None
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or type(error).__name__
        raise WrongInput(lang, "cli-unreadable", file=where, reason=reason) from None


def watching(stream: BinaryIO, path: Path) -> AbstractContextManager[BinaryIO]:
    """The stream, with a bar where somebody is there to see it."""
    return watched(stream, path.stat().st_size, path.name)


def tell_proof(
    proof: Proof, lang: str, *, as_json: bool = False, first: str = "backup-proved"
) -> None:
    """What was proved; `first` names the text that begins it."""
    if as_json:
        print_json([asdict(proof)], one=True)
        return
    chains = {name: str(proof.chains[name]) for name in ("cases", "events", "entries")}
    made = written_instant(proof.made_at, lang)
    click.echo(told(lang, first, made=made, rows=str(proof.rows)))
    click.echo(told(lang, "backup-proved-chains", **chains))
    click.echo(told(lang, "backup-proved-keys", count=str(proof.keys)))
    click.echo(told(lang, "backup-signed", name=proof.signer))


def written_instant(made_at: str, lang: str) -> str:
    """An instant as people write it, by the clock of Brussels."""
    at = datetime.fromisoformat(made_at).astimezone(BRUSSELS)
    return f"{written(at.date(), lang)}, {at:%H:%M}"


def _fail(line: str) -> None:
    click.echo(line, err=True)
    raise click.exceptions.Exit(1) from None
