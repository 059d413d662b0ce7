"""What the linkage unit returns: number → person, a round at a time."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import polars as pl
from django.db import transaction
from django.db.models import Count, Max

from safeconduct.centre.feeds.records import RECORD_SCHEMA
from safeconduct.centre_store import models
from safeconduct.centre_store.deliveries import By
from safeconduct.centre_store.routing import CENTRE

PERSON = "person"
LEFT_OUT = "left_out"
"""Under this name a summary tells of the links whose number has no record."""
_BATCH = 5_000


@dataclass(frozen=True, slots=True)
class Run:
    """One linkage of a round, as the unit summed it up."""

    id: int
    round: str
    at: datetime
    summary: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Round:
    """A round as those see it who see no case: how many records came of each source, and the
    linkage that counts; None where it was not linked yet.
    """

    name: str
    records: Mapping[str, int]
    run: Run | None


def keep_links(
    round_: str, links: Iterable[tuple[str, str, str]], summary: Mapping[str, Any], by: By
) -> int:
    """Keep (source, number, person) of a whole round, in one transaction; the id of the run.

    `summary` holds thresholds, estimated error rates and counts. The database refuses what is no
    number of a round and no number of a person (IntegrityError): then nothing is kept.
    """
    with transaction.atomic(using=CENTRE):
        run = models.LinkRun(
            at=datetime.now(UTC), signed_by=by.number, agency=by.agency, round=round_,
            summary=dict(summary),
        )  # fmt: skip
        run.save(force_insert=True)
        models.Link.objects.bulk_create(
            (
                models.Link(run=run, source=source, number=number, person=person)
                for source, number, person in links
            ),
            batch_size=_BATCH,
        )
    return run.pk


def summary_of(round_: str) -> dict[str, Any] | None:
    """The summary of the latest linkage of a round, None where it was not linked."""
    run = _latest(round_)
    return dict(run.summary) if run else None


def runs(round_: str) -> list[Run]:
    """The linkages of a round, the newest first."""
    return [_told(each) for each in models.LinkRun.objects.filter(round=round_).order_by("-id")]


def rounds() -> list[Round]:
    """Every round, the one last delivered to first; three queries, however many there are."""
    last = models.Delivery.objects.values("round").annotate(last=Max("id")).order_by("-last")
    records: dict[str, dict[str, int]] = {each["round"]: {} for each in last}
    counted = models.Record.objects.values("round", "source").annotate(n=Count("id"))
    for each in counted.order_by("round", "source"):
        records[each["round"]][each["source"]] = each["n"]
    latest: dict[str, Run] = {}
    for run in models.LinkRun.objects.order_by("id"):
        latest[run.round] = _told(run)
    return [Round(name, found, latest.get(name)) for name, found in records.items()]


def numbers_of(round_: str) -> set[tuple[str, str]]:
    """Source and number of each record of a round."""
    return set(models.Record.objects.filter(round=round_).values_list("source", "number"))


def _told(run: models.LinkRun) -> Run:
    return Run(run.pk, run.round, run.at, run.summary)


def linked(round_: str) -> pl.DataFrame:
    """Every record of a round with its person, by the latest linkage; null where it found none.

    A record nobody linked is a person of whom nothing else is known.
    """
    records = models.Record.objects.filter(round=round_).values_list(*RECORD_SCHEMA)
    frame = pl.DataFrame(list(records), schema=RECORD_SCHEMA, orient="row")
    schema = {"source": pl.String, "number": pl.String, PERSON: pl.String}
    links = models.Link.objects.filter(run=_latest(round_)).values_list(*schema)
    persons = pl.DataFrame(list(links), schema=schema, orient="row")
    return frame.join(persons, on=["source", "number"], how="left")


def _latest(round_: str) -> models.LinkRun | None:
    return models.LinkRun.objects.filter(round=round_).order_by("-id").first()
