"""The chains as they lie in the database: all of them, or those parts that one checkpoint sealed.

Read in a transaction of the keeper's.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from django.db.models import QuerySet
from django.db.models.expressions import RawSQL

from safeconduct.store import models
from safeconduct.store.chain import CHECKPOINTS, Link, Seal
from safeconduct.store.checkpoints import CHECKPOINT_COLUMNS, checkpoint_record
from safeconduct.store.records import EVENT_COLUMNS, event_record
from safeconduct.store.trail import ENTRY_COLUMNS, entry_record

_CHUNK = 5000
# table, column of the chain's name, its prefix: what came after the seal before, up to this one.
_SEALED = """
SELECT r.id FROM store_seal s
JOIN {table} r ON r.{column} = substr(s.chain, {skip}){cast} AND r.seq <= s.seq
    AND r.seq > coalesce(
        (SELECT max(before.seq) FROM store_seal before
         WHERE before.chain = s.chain AND before.seq < s.seq), 0)
WHERE s.checkpoint_id = %s AND s.chain LIKE '{prefix}%%'
"""
_EVENTS = _SEALED.format(
    table="store_event", column="case_id", skip=6, cast="::uuid", prefix="case:"
)
_ENTRIES = _SEALED.format(
    table="store_auditentry", column="strand", skip=7, cast="", prefix="audit:"
)


def every_link() -> Iterator[Link]:
    """Yield every link: the checkpoints, then the cases, then the strands of the trail."""
    yield from _checkpoints(models.Checkpoint.objects.all())
    yield from _events(models.Event.objects.all())
    yield from _entries(models.AuditEntry.objects.all())


def links_under(checkpoint: models.Checkpoint) -> Iterator[Link]:
    """Yield `checkpoint` itself, and what it is the first to seal."""
    yield from _checkpoints(models.Checkpoint.objects.filter(pk=checkpoint.pk))
    yield from _events(models.Event.objects.filter(pk__in=RawSQL(_EVENTS, [checkpoint.pk])))  # noqa: S611
    yield from _entries(
        models.AuditEntry.objects.filter(pk__in=RawSQL(_ENTRIES, [checkpoint.pk]))  # noqa: S611
    )


def every_seal() -> Iterator[Seal]:
    """Yield the seals of all checkpoints, in their order."""
    yield from _seals(models.Seal.objects.order_by("checkpoint__seq", "chain", "seq"))


def seals_under(checkpoint: models.Checkpoint) -> Iterator[Seal]:
    """Yield the seals of one checkpoint."""
    yield from _seals(models.Seal.objects.filter(checkpoint=checkpoint).order_by("chain", "seq"))


def _checkpoints(rows: QuerySet[models.Checkpoint]) -> Iterator[Link]:
    for row in rows.order_by("seq"):
        values = {column: getattr(row, column) for column in CHECKPOINT_COLUMNS}
        signature = None if row.signature is None else bytes(row.signature)
        yield Link(
            CHECKPOINTS,
            row.seq,
            checkpoint_record(**values),
            bytes(row.previous_hash),
            bytes(row.hash),
            signature,
        )


def _events(rows: QuerySet[models.Event]) -> Iterator[Link]:
    yield from _links(rows.order_by("case_id", "seq"), EVENT_COLUMNS, event_record)


def _entries(rows: QuerySet[models.AuditEntry]) -> Iterator[Link]:
    yield from _links(rows.order_by("strand", "seq"), ENTRY_COLUMNS, entry_record)


def _links(
    rows: QuerySet[Any], columns: tuple[str, ...], as_record: Callable[..., dict[str, Any]]
) -> Iterator[Link]:
    values_of = rows.values_list(*columns, "previous_hash", "hash")
    for *values, previous, digest in values_of.iterator(chunk_size=_CHUNK):
        record = as_record(**dict(zip(columns, values, strict=True)))
        yield Link(record["chain"], record["seq"], record, bytes(previous), bytes(digest))


def _seals(rows: QuerySet[models.Seal]) -> Iterator[Seal]:
    columns = rows.values_list("checkpoint__seq", "chain", "seq", "hash")
    for number, chain, seq, digest in columns.iterator(chunk_size=_CHUNK):
        yield Seal(number, chain, seq, bytes(digest))
