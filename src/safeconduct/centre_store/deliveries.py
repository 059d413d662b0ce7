"""Taking a delivery: the whole of it in one transaction, or nothing."""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import polars as pl
from django.db import connections, transaction
from django.db.models.fields.json import KeyTextTransform, KeyTransform

from safeconduct.centre.attributes import ATTRIBUTES
from safeconduct.centre.feeds.records import RECORD_SCHEMA
from safeconduct.centre.feeds.schema import NUMBER
from safeconduct.centre_store import models
from safeconduct.centre_store.models.deliveries import REFUSED, TAKEN
from safeconduct.centre_store.routing import CENTRE


class NumbersKnown(Exception):
    """Some numbers were delivered in this round before, in another file of the source."""

    def __init__(self, count: int) -> None:
        super().__init__(f"{count} numbers are known")
        self.count = count


@dataclass(frozen=True, slots=True)
class Delivered:
    """A delivery as it is listed. ``rows`` were read, ``taken`` of them are records now."""

    id: int
    round: str
    source: str
    sha256: str
    state: str
    at: datetime
    rows: int
    taken: int


@dataclass(frozen=True, slots=True)
class By:
    """Who takes it: an account of the operations database by its number, and its agency."""

    number: int
    agency: str


class Taking:
    """One delivery on its way in; `add` its records, then `finish`."""

    def __init__(self, round_: str, source: str, sha256: str, by: By) -> None:
        self._round, self._source, self._sha256, self._by = round_, source, sha256, by
        self._columns = [NUMBER, *ATTRIBUTES]
        self._taken = 0
        with connections[CENTRE].cursor() as cursor:
            # Staged first: the numbers of the delivery are not known before it is read.
            cursor.execute("DROP TABLE IF EXISTS pg_temp.staged")
            columns = ", ".join(f"{name} text" for name in self._columns)
            cursor.execute(f"CREATE TEMPORARY TABLE staged ({columns}) ON COMMIT DROP")

    def add(self, records: pl.DataFrame) -> None:
        """Add `records` (`centre.feeds.records`)."""
        if records.is_empty():
            return
        if dict(records.schema) != RECORD_SCHEMA:
            raise ValueError("found other columns than those of a pseudonymous record")
        out = io.StringIO()
        records.select(self._columns).write_csv(out, include_header=False)
        names = ", ".join(self._columns)
        with connections[CENTRE].cursor() as cursor:
            with cursor.copy(f"COPY staged ({names}) FROM STDIN (FORMAT csv)") as copy:
                copy.write(out.getvalue())
        self._taken += len(records)

    def finish(self, rows: int, report: dict[str, Any]) -> Delivered:
        """Keep the delivery with its report. Raises NumbersKnown: then nothing is kept."""
        made = _keep(
            self._round, self._source, self._sha256, self._by, TAKEN, rows, self._taken, report
        )
        typed = ", ".join(
            {"day": f"{name}::date", "year": f"{name}::smallint"}.get(each.kind, name)
            for name, each in ATTRIBUTES.items()
        )
        with connections[CENTRE].cursor() as cursor:
            cursor.execute(
                "SELECT count(*) FROM staged JOIN centre_store_record USING (number) "
                "WHERE round = %s AND source = %s",
                [self._round, self._source],
            )
            if known := cursor.fetchone()[0]:
                raise NumbersKnown(known)
            cursor.execute(
                f"INSERT INTO centre_store_record (delivery_id, round, source, number, "  # noqa: S608
                f"{', '.join(ATTRIBUTES)}) SELECT %s, %s, %s, number, {typed} FROM staged",
                [made.id, self._round, self._source],
            )
        return made


@contextmanager
def taking(round_: str, source: str, sha256: str, by: By) -> Iterator[Taking]:
    """A transaction that takes one delivery; whatever breaks it off, nothing of it is kept."""
    with transaction.atomic(using=CENTRE):
        yield Taking(round_, source, sha256, by)


def keep_refused(
    round_: str, source: str, sha256: str, by: By, rows: int, report: dict[str, Any]
) -> Delivered:
    """Keep that a delivery was refused, and why."""
    return _keep(round_, source, sha256, by, REFUSED, rows, 0, report)


def taken_before(round_: str, source: str, sha256: str) -> Delivered | None:
    """The delivery of this very content in the round, if it was taken."""
    found = models.Delivery.objects.filter(
        round=round_, source=source, sha256=sha256, state=TAKEN
    ).first()
    return _listed(found) if found else None


def deliveries(round_: str = "") -> list[Delivered]:
    """Every delivery, the newest first; of one round where it is named."""
    found = models.Delivery.objects.order_by("-id")
    return [_listed(each) for each in (found.filter(round=round_) if round_ else found)]


def report_of(delivery: int) -> dict[str, Any] | None:
    """The kept report of a delivery, None if there is no such delivery."""
    found = models.Delivery.objects.filter(pk=delivery).first()
    return dict(found.report) if found else None


def delivery_and_report(delivery: int) -> tuple[Delivered, dict[str, Any]] | None:
    """A delivery with its kept report, None if there is no such delivery."""
    found = models.Delivery.objects.filter(pk=delivery).first()
    return (_listed(found), dict(found.report)) if found else None


def summaries(most: int) -> list[tuple[Delivered, dict[str, Any]]]:
    """The newest `most` deliveries, each with the verdict and the days covered of its report."""
    found = (
        models.Delivery.objects.order_by("-id")
        .annotate(
            verdict=KeyTextTransform("verdict", "report"),
            first=KeyTextTransform("first_day", KeyTransform("coverage", "report")),
            last=KeyTextTransform("last_day", KeyTransform("coverage", "report")),
        )
        .defer("report")[:most]
    )
    return [
        (_listed(each), {"verdict": each.verdict, "first": each.first, "last": each.last})
        for each in found
    ]


def records_of(round_: str) -> pl.DataFrame:
    """All records of a round, in the columns of `RECORD_SCHEMA`."""
    rows = models.Record.objects.filter(round=round_).values_list(*RECORD_SCHEMA)
    return pl.DataFrame(list(rows), schema=RECORD_SCHEMA, orient="row")


def _keep(
    round_: str, source: str, sha256: str, by: By, state: str, rows: int, taken: int,
    report: dict[str, Any],
) -> Delivered:  # fmt: skip
    made = models.Delivery(
        at=datetime.now(UTC), signed_by=by.number, agency=by.agency, round=round_, source=source,
        sha256=sha256, state=state, rows=rows, taken=taken, report=report,
    )  # fmt: skip
    made.save(force_insert=True)
    return _listed(made)


def _listed(row: models.Delivery) -> Delivered:
    return Delivered(
        row.pk, row.round, row.source, row.sha256, row.state, row.at, row.rows, row.taken
    )
