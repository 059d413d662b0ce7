"""`safeconduct centre key`: the keys of a round of linkage: issued, used, destroyed."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from ..faults import WrongInput, told
from ..options import json_option, lang_option
from ..printing import print_json

folder_argument = click.argument("folder", metavar="FOLDER")
round_option = click.option("--round", "round_name", required=True, metavar="NAME")


@click.group()
def key() -> None:
    """The keys of a round of linkage: issued, used, destroyed.

    The key authority works in a FOLDER of its own: new, seal, destroy. An agency makes a pair once
    and opens what was sealed for it. Anyone can check.
    """


@key.command()
@folder_argument
@round_option
@click.option("--purpose", required=True, metavar="TEXT", help="What the round is for.")
@click.option(
    "--most", type=click.IntRange(1), metavar="N", help="Records an agency may encode with it."
)
@lang_option
def new(folder: str, round_name: str, purpose: str, most: int | None, lang: str) -> int:
    """Make the key of a round in FOLDER."""
    from safeconduct.centre.encoding.authority import Authority

    authority = Authority(Path(folder))
    with _said(lang, folder):
        check = authority.make(round_name, purpose[:100], most)
        print(told(lang, "key-made", round=round_name, check=check))
        print(told(lang, "key-authority", public=authority.public()))
    return 0


@key.command()
@folder_argument
@round_option
@click.option("--agency", required=True, metavar="NAME", help="Whom the key is for.")
@click.option("--to", required=True, metavar="FILE", help="The agency's public key.")
@click.option("--out", required=True, metavar="SEALED", help="The sealed key: it may be sent.")
@lang_option
def seal(folder: str, round_name: str, agency: str, to: str, out: str, lang: str) -> int:
    """Close the key of a round for one agency."""
    from safeconduct.centre.encoding.authority import Authority
    from safeconduct.centre.encoding.sealing import fingerprint
    from safeconduct.centre.encoding.whole_file import write_whole

    public = _line(to, lang)
    with _said(lang, folder):
        try:
            shown = fingerprint(public)
        except ValueError:
            raise WrongInput(lang, "key-fault-public", file=to) from None
        sealed = Authority(Path(folder)).seal(round_name, agency, public)
        write_whole(Path(out), [sealed])
    print(told(lang, "key-sealed", agency=agency, fingerprint=shown, file=out))
    return 0


@key.command()
@folder_argument
@round_option
@lang_option
def destroy(folder: str, round_name: str, lang: str) -> int:
    """Destroy the key of a round, and print the signed line that says so."""
    from safeconduct.centre.encoding.authority import Authority

    with _said(lang, folder):
        line = Authority(Path(folder)).destroy(round_name)
    print(told(lang, "key-destroyed", round=round_name))
    print(line.decode("ascii"), end="")
    return 0


@key.command()
@click.option("--out", required=True, metavar="FILE", help="The private key: it stays with you.")
@lang_option
def pair(out: str, lang: str) -> int:
    """Make an agency's key pair: FILE and, for the authority, FILE.public."""
    from safeconduct.centre.encoding.sealing import fingerprint, new_pair
    from safeconduct.centre.encoding.whole_file import write_whole

    private, public = new_pair()
    beside = Path(f"{out}.public")
    with _said(lang, out):
        for path in (Path(out), beside):
            if path.exists():
                raise WrongInput(lang, "key-fault-exists", file=str(path))
        write_whole(Path(out), [f"{private}\n".encode()])
        write_whole(beside, [f"{public}\n".encode()])
    shown = fingerprint(public)
    print(told(lang, "key-pair", file=out, public=str(beside), fingerprint=shown))
    return 0


@key.command("open")
@click.argument("sealed", metavar="SEALED")
@click.option("--private", required=True, metavar="FILE", help="The agency's private key.")
@click.option("--out", required=True, metavar="KEY", help="What encode takes as --secret.")
@lang_option
def open_key(sealed: str, private: str, out: str, lang: str) -> int:
    """Open a key that was sealed for this agency."""
    from safeconduct.centre.encoding.keys import key_check
    from safeconduct.centre.encoding.sealing import CannotOpen, unseal
    from safeconduct.centre.encoding.secret_file import NotAKey, read_secret
    from safeconduct.centre.encoding.whole_file import write_whole

    own = _line(private, lang)
    with _said(lang, sealed):
        try:
            content = unseal(Path(sealed).read_bytes(), own)
            secret = read_secret(content)
        except (CannotOpen, NotAKey):
            raise WrongInput(lang, "key-fault-sealed", file=sealed) from None
        except ValueError:
            raise WrongInput(lang, "key-fault-private", file=private) from None
        write_whole(Path(out), [content])
    check = key_check(secret.key)
    print(told(lang, "key-opened", round=secret.round, file=out, check=check))
    return 0


@key.command()
@click.argument("file", metavar="FOLDER|FILE")
@click.option("--public-key", metavar="KEY", help="The authority's, from elsewhere.")
@lang_option
@json_option
def check(file: str, public_key: str | None, lang: str, as_json: bool) -> int:
    """Prove the protocol of an authority, or tell the key check of a key.

    Exit codes: 0 it is whole; 1 a line does not fit; 2 the input is wrong.
    """
    from safeconduct.centre.encoding.keys import TooShort, key_check
    from safeconduct.centre.encoding.protocol import BrokenProtocol, read_protocol
    from safeconduct.centre.encoding.secret_file import NotAKey, read_secret

    path = Path(file) / "protocol.jsonl" if Path(file).is_dir() else Path(file)
    with _said(lang, str(path)):
        content = path.read_bytes()
    if path.suffix != ".jsonl":
        try:
            secret = read_secret(content)
        except (TooShort, NotAKey):
            raise WrongInput(lang, "encode-secret-damaged", file=file) from None
        named = {"check": key_check(secret.key), "round": secret.round}
        if as_json:
            print_json([named], one=True)
        else:
            named["round"] = secret.round or told(lang, "key-no-round")
            print(told(lang, "key-check-key", **named))
        return 0
    try:
        acts = read_protocol(content.splitlines(), public_key)
    except BrokenProtocol as broken:
        told_line = told(lang, "key-fault-protocol", file=str(path), line=str(broken.line))
        print(told_line, file=sys.stderr)
        return 1
    if as_json:
        listed = [{"at": a.at, "act": a.act, "round": a.round, **a.values} for a in acts]
        print_json([{"whole": True, "acts": listed}], one=True)
        return 0
    for act in acts:
        detail = str(act.values.get("for", act.values.get("check", "")))
        print(told(lang, "key-act", at=act.at, round=act.round, act=act.act, detail=detail))
    print(told(lang, "key-whole", n=str(len(acts))))
    return 0


def _line(path: str, lang: str) -> str:
    with _said(lang, path):
        return Path(path).read_text(encoding="utf-8", errors="replace")


@contextmanager
def _said(lang: str, file: str) -> Iterator[None]:
    """What the authority refuses and the system cannot do, in one line."""
    from safeconduct.centre.encoding.authority import Refused
    from safeconduct.centre.encoding.protocol import BrokenProtocol

    try:
        yield
    except Refused as refused:
        raise WrongInput(lang, f"key-fault-{refused.kind}") from None
    except BrokenProtocol as broken:
        raise WrongInput(lang, "key-fault-protocol", file=file, line=str(broken.line)) from None
    except FileNotFoundError as error:
        raise WrongInput(lang, "encode-no-file", file=str(error.filename or file)) from None
    except OSError as error:
        reason = error.strerror or str(error)
        raise WrongInput(lang, "encode-unreadable", file=file, reason=reason) from None
