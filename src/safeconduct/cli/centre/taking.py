"""A feed taken into the Centre's database, and what is said of it."""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

import click

from ..database import database
from ..faults import WrongInput, told
from ..guard import ANSWERED, WRONG_INPUT
from ..printing import print_json

if TYPE_CHECKING:
    from safeconduct.actions.centre.feeds import Imported
    from safeconduct.centre.feeds.schema import Feed


def take(
    feed: Feed,
    stream: BinaryIO,
    *,
    name: str,
    beside: str,
    round_: str,
    today: date,
    good_rows: bool,
    encoding: str,
    progress: Callable[[int, int], None],
    lang: str,
    as_json: bool,
) -> int:
    """Import `stream` and tell what came of it; the exit code. Errors: WrongInput."""
    from safeconduct.centre.feeds.rejects import Rejects

    with database(lang):
        from safeconduct.actions.centre import feeds

        prepared(lang)
        rejects = Rejects(Path(f"{beside}.refused.csv"), lang) if good_rows else None
        try:
            imported = feeds.import_feed(
                feed.code,
                stream,
                round_=round_,
                actor=None,
                today=today,
                good_rows=good_rows,
                encoding=encoding,
                rejected=rejects.add if rejects else None,
                progress=progress,
            )
        except feeds.KnownContent as known:
            before = known.delivery
            values = {"day": before.at.date().isoformat(), "delivery": str(before.id)}
            raise WrongInput(lang, "feed-known", file=name, **values) from None
        except feeds.NumbersKnown as known:
            raise WrongInput(lang, "feed-numbers", file=name, count=str(known.count)) from None
        except ValueError:
            raise WrongInput(lang, "feed-wrong-round", found=round_) from None
        else:
            if rejects and rejects.count and imported.delivery:
                rejects.keep()
        finally:
            if rejects:
                rejects.drop()
    return _told(imported, name, rejects.path if rejects else None, lang, as_json)


def prepared(lang: str) -> None:
    from safeconduct.centre_store.migrating import NoCentre, migrate

    try:
        migrate()
    except NoCentre:
        raise WrongInput(lang, "feed-centre-absent") from None


def _told(imported: Imported, name: str, beside: Path | None, lang: str, as_json: bool) -> int:
    from ..text_feed import report_where

    report, delivery = imported.report, imported.delivery
    if as_json:
        answer = report.as_answer() | {"delivery": delivery.id if delivery else None}
        print_json([answer], one=True)
    if delivery is None:
        if report.file_refused:
            what = {"what": report_where(report, lang)}
            key = "feed-file-refused"
        else:
            what = {"refused": str(report.refused), "rows": str(report.rows)}
            key = "feed-refused"
        print(told(lang, key, file=name, **what), file=sys.stderr)
        return WRONG_INPUT
    if not as_json:
        values = {"taken": str(delivery.taken), "delivery": str(delivery.id)}
        click.echo(told(lang, "feed-taken", file=name, **values))
    if not report.refused:
        return ANSWERED
    print(told(lang, "feed-bad-rows", file=str(beside)), file=sys.stderr)
    return WRONG_INPUT
