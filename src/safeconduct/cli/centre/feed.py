"""`safeconduct centre feed`: what agencies deliver: its form, its quality, its import."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from ..faults import WrongInput
from ..options import json_option, lang_option
from ..printing import print_json

if TYPE_CHECKING:
    from safeconduct.centre.feeds.schema import Feed

actor_option = click.option("--actor", required=True, metavar="CODE", help="Who delivers.")
encoding_option = click.option(
    "--encoding",
    default="",
    metavar="NAME",
    help="The encoding of a CSV, such as windows-1252. Default: told by its bytes.",
)


@click.group()
def feed() -> None:
    """What agencies deliver: its form, its quality, its import."""


@feed.command()
@click.argument("actor")
@click.option("--csvw", "as_csvw", is_flag=True, help="As CSVW metadata, titles in four languages.")
@lang_option
def schema(actor: str, as_csvw: bool, lang: str) -> int:
    """Print the form of a feed as a Frictionless Table Schema.

    ACTOR is one of the six: police, social_inspection, public_prosecutors, immigration_office,
    reception_centres, convictions.
    """
    from safeconduct.centre.feeds.published import csvw, table_schema

    asked = feed_of(actor, lang)
    print_json([csvw(asked) if as_csvw else table_schema(asked)], one=True)
    return 0


@feed.command()
@click.argument("file")
@actor_option
@encoding_option
@lang_option
@json_option
def check(file: str, actor: str, encoding: str, lang: str, as_json: bool) -> int:
    """Say what is right and wrong in a file; nothing of it is kept.

    FILE is CSV, XLSX or Parquet; "-" reads standard input.

    Exit codes: 0 all of it can be taken; 2 some of it cannot.
    """
    from safeconduct.cases.reading import today
    from safeconduct.centre.feeds.checking import check_feed

    from ..faults import told
    from ..guard import ANSWERED, WRONG_INPUT
    from ..inputs import seekable
    from ..progress import steps
    from ..text_feed import report_text, report_where

    asked = feed_of(actor, lang)
    declared = encoding_of(encoding, lang)
    with seekable(file, lang) as (name, stream), steps(name) as progress:
        report = check_feed(asked, stream, today=today(), encoding=declared, progress=progress)
    if as_json:
        print_json([report.as_answer()], one=True)
    else:
        sys.stdout.write(report_text(report, name, lang))
    if report.verdict in ("clean", "doubtful"):
        return ANSWERED
    said = told(lang, f"feed-verdict-{report.verdict}")
    print(f"{name}: {said} {report_where(report, lang)}".rstrip(), file=sys.stderr)
    return WRONG_INPUT


@feed.command("import")
@click.argument("file")
@actor_option
@click.option("--good-rows", is_flag=True, help="Take the rows that are right, leave the others.")
@click.option("--round", "round_", default="", metavar="NAME", help="Default: this year.")
@encoding_option
@lang_option
@json_option
def import_(
    file: str,
    actor: str,
    good_rows: bool,
    round_: str,
    encoding: str,
    lang: str,
    as_json: bool,
) -> int:
    """Take a file into the Centre's database: all of it, or nothing.

    With --good-rows the rows that are right are taken, and the others stand with the reasons in a
    file beside, FILE.refused.csv (of standard input: feed.refused.csv). The same content is taken
    once in a round.

    Exit codes: 0 taken; 2 nothing was taken, or with --good-rows not all of it.
    """
    from safeconduct.cases.reading import today

    from ..inputs import seekable
    from ..progress import steps
    from .taking import take

    asked = feed_of(actor, lang)
    declared = encoding_of(encoding, lang)
    on = today()
    with seekable(file, lang) as (name, stream), steps(name) as progress:
        return take(
            asked,
            stream,
            name=name,
            beside="feed" if file == "-" else file,
            round_=round_ or str(on.year),
            today=on,
            good_rows=good_rows,
            encoding=declared,
            progress=progress,
            lang=lang,
            as_json=as_json,
        )


def feed_of(code: str, lang: str) -> Feed:
    """The feed of an actor. Errors: WrongInput."""
    from safeconduct.centre.feeds.actors import FEEDS

    if code not in FEEDS:
        raise WrongInput(lang, "feed-wrong-actor", found=code, known=", ".join(FEEDS))
    return FEEDS[code]


def encoding_of(name: str, lang: str) -> str:
    """A declared encoding under the name used here, blank for none. Errors: WrongInput."""
    from safeconduct.centre.feeds.encodings import ENCODINGS

    plain = {"cp1252": "windows-1252", "utf8": "utf-8", "utf16": "utf-16"}.get(
        name.casefold().replace("_", "-"), name.casefold().replace("_", "-")
    )
    if plain and plain not in ENCODINGS:
        raise WrongInput(lang, "feed-wrong-encoding", found=name, known=", ".join(ENCODINGS))
    return plain
