"""`safeconduct encode`: an agency's persons become tokens that can be linked and not read."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

import click

from .faults import WrongInput, told
from .options import json_option, lang_option, written_option
from .places import can_hold_file
from .printing import print_json
from .progress import watched

if TYPE_CHECKING:
    from safeconduct.centre.encoding.secret_file import Secret
    from safeconduct.centre.tokens import Tokens


@click.command()
@click.argument("persons", metavar="PERSONS.csv")
@click.option("--secret", required=True, metavar="FILE", help="The key of the round.")
@written_option("--out", required=True, metavar="TOKENS", told="The tokens: they may leave.")
@written_option(
    "--map",
    "mapping",
    required=True,
    metavar="MAP.csv",
    told="Which record has which number: it stays with you.",
)
@click.option(
    "--father-name",
    "father",
    is_flag=True,
    help="The column father_name too, where every agency of the round has agreed on it.",
)
@click.option(
    "--blocks",
    is_flag=True,
    help="Keyed blocks too, for millions of records; they show how frequent values are.",
)
@lang_option
@json_option
def encode(
    persons: str,
    secret: str,
    out: str,
    mapping: str,
    father: bool,
    blocks: bool,
    lang: str,
    as_json: bool,
) -> int:
    """Turn PERSONS.csv into tokens and random numbers.

    PERSONS.csv has record_id and any of family_name, given_name, birth_date, sex, nationality;
    blank is not known; - reads standard input. Dates as 1990-05-17, or 1990, 1990-00-00, ca 1990
    where no more is known. Other columns are not looked at.

    Exit codes: 0 encoded; 2 the input is wrong, and nothing was written.
    """
    tokens_path, map_path = Path(out), Path(mapping)
    _check_places(persons, secret, tokens_path, map_path, lang)
    from safeconduct.centre.encoding.letters import ICU_VERSION, check_icu

    if (found := check_icu()) is not None:
        raise WrongInput(lang, "encode-icu", found=found, expected=ICU_VERSION)
    key = _secret(secret, lang)
    with _opened(persons, lang) as (name, stream):
        records, ignored, tokens = _encoded(name, stream, key, lang, father=father, blocks=blocks)
    _check_count(secret, key, len(tokens), lang)
    _write(tokens_path, map_path, records, tokens, key.round, lang)
    if key.round:
        from safeconduct.centre.encoding.count import add_count

        add_count(Path(secret), len(tokens), tokens_path.name)
    figures = {
        "records": len(tokens),
        "known": {group: int(bits.known.sum()) for group, bits in tokens.groups.items()},
        "blocks": {name: int((hashes > 0).sum()) for name, hashes in tokens.blocks.items()},
        "ignored_columns": list(ignored),
        "version": tokens.version,
        "key_check": tokens.key_check,
        "round": key.round,
    }
    if ignored and not as_json:
        print(told(lang, "encode-ignored", columns=", ".join(ignored)), file=sys.stderr)
    if as_json:
        print_json([figures], one=True)
    else:
        print(told(lang, "encode-done", n=str(len(tokens)), file=out))
        print(told(lang, "encode-map", file=mapping))
    return 0


def _check_places(persons: str, secret: str, out: Path, mapping: Path, lang: str) -> None:
    places = [path.resolve() for path in (out, mapping, Path(secret))]
    if persons != "-":
        places.append(Path(persons).resolve())
    if len(set(places)) < len(places):
        raise WrongInput(lang, "encode-same-place")
    for option, path in (("--out", out), ("--map", mapping)):
        if not can_hold_file(path):
            raise WrongInput(lang, "encode-place", option=option, found=str(path))


def _secret(path: str, lang: str) -> Secret:
    from safeconduct.centre.encoding.keys import SHORTEST, TooShort
    from safeconduct.centre.encoding.secret_file import NotAKey, read_secret

    with _readable(path, lang):
        content = Path(path).read_bytes()
    try:
        return read_secret(content)
    except TooShort as short:
        found, least = str(short), str(SHORTEST)
        raise WrongInput(lang, "encode-secret-short", file=path, found=found, n=least) from None
    except NotAKey:
        raise WrongInput(lang, "encode-secret-damaged", file=path) from None


def _check_count(path: str, key: Secret, records: int, lang: str) -> None:
    from safeconduct.centre.encoding.count import OverTheLimit, check_count

    if key.most is None:
        return
    try:
        check_count(Path(path), records, key.most)
    except OverTheLimit as over:
        counts = {"used": str(over.used), "n": str(records), "most": str(key.most)}
        raise WrongInput(lang, "encode-limit", file=path, **counts) from None


@contextmanager
def _readable(path: str, lang: str) -> Iterator[None]:
    try:
        yield
    except FileNotFoundError:
        raise WrongInput(lang, "encode-no-file", file=path) from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise WrongInput(lang, "encode-unreadable", file=path, reason=reason) from None


@contextmanager
def _opened(path: str, lang: str) -> Iterator[tuple[str, BinaryIO]]:
    if path == "-":
        if sys.stdin is None:  # closed by whoever started the program
            raise WrongInput(lang, "encode-no-file", file="-")
        name = told(lang, "cli-standard-input")
        with watched(sys.stdin.buffer, None, name) as stream:
            yield name, stream
        return
    with _readable(path, lang):
        file = Path(path).open("rb")
    with file, watched(file, Path(path).stat().st_size, Path(path).name) as stream:
        yield path, stream


def _encoded(
    name: str, stream: BinaryIO, key: Secret, lang: str, **asked: bool
) -> tuple[list[str], tuple[str, ...], Tokens]:
    from safeconduct.centre.encoding.agency import encode_table
    from safeconduct.centre.encoding.persons import PersonsFault

    try:
        records, tokens, ignored = encode_table(iter(stream.readline, b""), key.key, **asked)
    except PersonsFault as wrong:
        where = name
        if wrong.line:
            where = told(lang, "cli-where-line", file=name, line=str(wrong.line))
        raise WrongInput(lang, f"encode-fault-{wrong.kind}", where=where, **wrong.values) from None
    return records, ignored, tokens


def _write(
    out: Path, mapping: Path, records: list[str], tokens: Tokens, round_name: str, lang: str
) -> None:
    from safeconduct.centre.encoding.agency import write_encoded

    try:
        write_encoded(mapping, out, records, tokens, round_name)
    except OSError as error:
        reason = error.strerror or str(error)
        raise WrongInput(lang, "encode-not-written", reason=reason) from None
