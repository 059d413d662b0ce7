"""What the linkage unit returns: number → person, a round at a time."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from typing import Any

import polars as pl
from django.db import transaction

from safeconduct.centre.feeds.records import RECORD_SCHEMA
from safeconduct.centre_store import models
from safeconduct.centre_store.deliveries import By
from safeconduct.centre_store.routing import CENTRE

PERSON = "person"
_BATCH = 5_000


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
