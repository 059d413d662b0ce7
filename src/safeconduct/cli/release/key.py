"""`safeconduct release key`: what signs the stored answers of the Centre."""

from __future__ import annotations

import base64
import secrets
from pathlib import Path

import click

from ..faults import WrongInput, told
from ..options import json_option, lang_option, written_option
from ..printing import print_json


@click.command()
@written_option("--out", required=True, metavar="FILE", told="A new file; keep it apart.")
@lang_option
@json_option
def key(out: str, lang: str, as_json: bool) -> int:
    """Make the key that signs stored answers, and say its public half."""
    from safeconduct.centre.encoding.whole_file import write_whole
    from safeconduct.centre.release.answers import Answers

    path = Path(out)
    if path.exists() or path.is_symlink():
        raise WrongInput(lang, "key-fault-exists", file=out)
    seed = secrets.token_bytes(32)
    try:
        write_whole(path, [seed])
    except OSError as error:
        reason = error.strerror or str(error)
        raise WrongInput(lang, "cli-unreadable", file=out, reason=reason) from None
    public = base64.b64encode(Answers(path.parent, seed).public_key).decode()
    if as_json:
        print_json([{"out": out, "public_key": public}], one=True)
    else:
        click.echo(told(lang, "publish-key", file=out, public=public))
    return 0


def read_key(path: str, lang: str) -> bytes:
    """The 32 bytes of a key that this command has made. Errors: WrongInput."""
    from .faults import read_input

    found, _ = read_input(path, lang)
    if len(found) != 32:
        raise WrongInput(lang, "publish-fault-key", file=path)
    return found
