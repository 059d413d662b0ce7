"""Importing what an agency delivers, and reading what was found in it."""

from __future__ import annotations

import hashlib
import io
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any, BinaryIO

from safeconduct.access import Actor
from safeconduct.actions.centre.door import NotFound, entered
from safeconduct.centre.feeds.actors import FEEDS
from safeconduct.centre.feeds.checking import Checking, Taken, check_feed
from safeconduct.centre.feeds.rejects import RejectedRows
from safeconduct.centre.feeds.report import Report, kept
from safeconduct.centre_store import deliveries, links
from safeconduct.centre_store.deliveries import Delivered, NumbersKnown

__all__ = [
    "Delivered",
    "Imported",
    "KnownContent",
    "NotFound",
    "NumbersKnown",
    "check",
    "import_feed",
    "list_deliveries",
    "read_delivery",
    "read_report",
    "rejected_rows",
    "summaries",
]

PURPOSE = "centre_feeds"
UNMATCHED = "tokens_without_record"
ROUND = re.compile(r"[A-Za-z0-9][A-Za-z0-9-]{0,19}")


class KnownContent(Exception):
    """This very content was taken before, as ``delivery``. Nothing was changed."""

    def __init__(self, delivery: Delivered) -> None:
        super().__init__("known content")
        self.delivery = delivery


class _Refused(Exception):
    """Rows are wrong and only a right file is wanted: what was read is given up again."""


@dataclass(frozen=True, slots=True)
class Imported:
    """What came of an import. ``delivery`` is None where nothing was taken; that it was not is
    then kept as ``refused``."""

    report: Report
    delivery: Delivered | None
    refused: Delivered | None = None


def import_feed(
    source: str,
    stream: BinaryIO,
    *,
    round_: str,
    actor: Actor | None,
    today: date,
    good_rows: bool = False,
    encoding: str = "",
    rejected: Callable[[Taken], None] | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> Imported:
    """Check `stream` as a feed of `source` and take it, in one transaction.

    All of it, or nothing; with `good_rows` the rows that are right. What is refused is kept as a
    refused delivery with the outline of its report. `rejected` is told each batch, with the rows
    that were not taken.
    Raises KnownContent, NumbersKnown, NotFound, NoCentre, OSError; ValueError for no round.
    """
    if not ROUND.fullmatch(round_):
        raise ValueError("found another form of round, expected letters, digits and hyphens")
    sha256 = _hash(stream)
    by = entered(
        "centre.feed.import", actor=actor, purpose=PURPOSE, source=source, round=round_,
        content=sha256[:16],
    )  # fmt: skip
    if before := deliveries.taken_before(round_, source, sha256):
        raise KnownContent(before)
    checking = Checking(FEEDS[source], stream, today=today, encoding=encoding)
    try:
        with deliveries.taking(round_, source, sha256, by) as taking:
            for taken in checking.taken():
                taking.add(taken.good)
                if rejected is not None:
                    rejected(taken)
                if progress is not None:
                    progress(taken.read, checking.steps)
            report = checking.report()
            if report.file_refused or not report.good or (report.refused and not good_rows):
                raise _Refused
            made = taking.finish(report.rows, kept(report.as_answer()))
    except _Refused:
        report = checking.report()
        outline = kept(report.as_answer())
        refused = deliveries.keep_refused(round_, source, sha256, by, report.rows, outline)
        return Imported(report, None, refused)
    return Imported(report, made)


def summaries(*, actor: Actor | None, most: int) -> list[tuple[Delivered, dict[str, Any]]]:
    """The newest `most` deliveries with verdict and days covered. Raises NotFound, NoCentre."""
    entered("centre.feed.list", actor=actor, purpose=PURPOSE)
    return deliveries.summaries(most)


def check(
    source: str, stream: BinaryIO, *, actor: Actor | None, today: date, encoding: str = ""
) -> dict[str, Any]:
    """The quality report of `stream` as the Centre would keep it; nothing of it is kept.

    Raises NotFound, NoCentre, OSError.
    """
    entered("centre.feed.check", actor=actor, purpose=PURPOSE, source=source)
    return kept(check_feed(FEEDS[source], stream, today=today, encoding=encoding).as_answer())


def rejected_rows(
    source: str,
    stream: BinaryIO,
    *,
    actor: Actor | None,
    today: date,
    encoding: str = "",
    lang: str,
) -> Iterator[str]:
    """The rows of `stream` that cannot be taken, with the reasons in `lang`, as pieces of a CSV.

    They are read while they are asked for, and kept nowhere. Raises NotFound, NoCentre, OSError.
    """
    entered("centre.feed.rejected", actor=actor, purpose=PURPOSE, source=source)
    stream.seek(0)
    return _pieces(Checking(FEEDS[source], stream, today=today, encoding=encoding), lang)


def _pieces(checking: Checking, lang: str) -> Iterator[str]:
    out = io.StringIO(newline="")
    # The mark by which spreadsheets know UTF-8.
    out.write("\ufeff")
    rows = RejectedRows(out, lang)
    for taken in checking.taken():
        rows.add(taken)
        yield out.getvalue()
        out.seek(0)
        out.truncate()


def list_deliveries(*, actor: Actor | None, round_: str = "") -> list[Delivered]:
    """What was delivered, the newest first. Raises NotFound, NoCentre."""
    entered("centre.feed.list", actor=actor, purpose=PURPOSE)
    return deliveries.deliveries(round_)


def read_report(delivery: int, *, actor: Actor | None) -> dict[str, Any] | None:
    """The quality report of a delivery as the Centre keeps it. Raises NotFound, NoCentre."""
    entered("centre.feed.report", actor=actor, purpose=PURPOSE, delivery=delivery)
    return deliveries.report_of(delivery)


def read_delivery(delivery: int, *, actor: Actor | None) -> tuple[Delivered, dict[str, Any]]:
    """A delivery and its quality report, with what the latest linkage of the round had to leave
    out of its source: how many tokens without a record (`UNMATCHED`), and in which lines.

    Raises NotFound, also where there is none; NoCentre.
    """
    entered("centre.feed.report", actor=actor, purpose=PURPOSE, delivery=delivery)
    found = deliveries.delivery_and_report(delivery)
    if found is None:
        raise NotFound
    made, report = found
    told = (links.summary_of(made.round) or {}).get(links.LEFT_OUT)
    if told and (count := told["sources"].get(made.source)):
        lines = [line for line, source in told["places"] if source == made.source]
        report = {**report, UNMATCHED: {"count": count, "lines": lines}}
    return made, report


def _hash(stream: BinaryIO) -> str:
    stream.seek(0)
    digest = hashlib.sha256()
    while chunk := stream.read(1 << 20):
        digest.update(chunk)
    return digest.hexdigest()
