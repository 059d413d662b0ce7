"""Proving that nothing was changed: on the database, or offline on an exported file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from django.db import connection, transaction

from safeconduct.store import models, trail
from safeconduct.store.chain import Finding, Link, Seal, Walk, seals_hash
from safeconduct.store.checkpoints import (
    CHAIN,
    CHECKPOINT_COLUMNS,
    checkpoint,
    checkpoint_record,
)
from safeconduct.store.exports import ExportError, read_export, write_export
from safeconduct.store.records import EVENT_COLUMNS, event_record
from safeconduct.store.trail import ENTRY_COLUMNS, entry_record

__all__ = ["ExportError", "Report", "export", "verify", "verify_export"]

_SHOWN = 1000
_CHUNK = 5000


@dataclass
class Report:
    """What was checked and what was found; `findings` holds the first thousand of `broken`."""

    cases: int = 0
    events: int = 0
    entries: int = 0
    checkpoints: int = 0
    last_checkpoint: str | None = None
    broken: int = 0
    findings: list[Finding] = field(default_factory=list)

    @property
    def whole(self) -> bool:
        """Whether every chain is whole."""
        return self.broken == 0

    def as_json(self) -> dict[str, Any]:
        """Return the report as plain values."""
        return {"whole": self.whole, **asdict(self)}


def verify() -> Report:
    """Check every chain of the database against its records and its checkpoints."""
    with _snapshot():
        return _examine(_seals(), _links())


def export(path: Path) -> Report:
    """Write every chain to `path` as JSON Lines (0600) and return what was written, checked.

    The file holds timelines and the audit trail, but no identity. A checkpoint is made first, so
    that every end in the file is sealed. Raises ExportError if the file is there already.
    """
    with transaction.atomic():
        trail.record("audit.exported", actor=None, purpose="audit")
    checkpoint()
    with _snapshot():
        write_export(path, _seals(), _links())
    return verify_export(path)


def verify_export(path: Path) -> Report:
    """Check an exported file, without a database. Raises ExportError for another kind of file."""
    exported = read_export(path)
    return _examine(exported.seals, exported.links())


def _examine(seals: Iterable[Seal], links: Iterable[Link]) -> Report:
    report, walk = Report(), Walk()
    by_checkpoint: dict[int, list[Seal]] = {}
    for seal in seals:
        by_checkpoint.setdefault(seal.checkpoint, []).append(seal)
    for sealed in by_checkpoint.values():
        walk.expect(sealed)
    for finding in walk.follow(_counted(links, report, by_checkpoint)):
        _note(report, finding)
    for finding in walk.missing():
        _note(report, finding)
    for number in by_checkpoint:
        _note(report, Finding(CHAIN, number, "cut"))
    return report


def _counted(links: Iterable[Link], report: Report, seals: dict[int, list[Seal]]) -> Iterator[Link]:
    """Pass `links` on; count them, and hold each checkpoint against its list of seals."""
    case = ""
    for link in links:
        if link.chain == CHAIN:
            report.checkpoints += 1
            report.last_checkpoint = link.hash.hex()
            listed = seals_hash(seals.pop(link.seq, [])).hex()
            if link.record.get("seals_hash") != listed:
                _note(report, Finding(CHAIN, link.seq, "seal_changed"))
        elif link.chain.startswith("case:"):
            report.events += 1
            report.cases += link.chain != case
            case = link.chain
        else:
            report.entries += 1
        yield link


def _note(report: Report, finding: Finding) -> None:
    report.broken += 1
    if len(report.findings) < _SHOWN:
        report.findings.append(finding)


def _links() -> Iterator[Link]:
    """Every chain of the database: checkpoints, cases, audit strands."""
    sources = (
        (models.Checkpoint, ("seq",), CHECKPOINT_COLUMNS, checkpoint_record),
        (models.Event, ("case_id", "seq"), EVENT_COLUMNS, event_record),
        (models.AuditEntry, ("strand", "seq"), ENTRY_COLUMNS, entry_record),
    )
    for model, order, columns, as_record in sources:
        rows = model.objects.order_by(*order).values_list(*columns, "previous_hash", "hash")
        for *values, previous, digest in rows.iterator(chunk_size=_CHUNK):
            record = as_record(**dict(zip(columns, values, strict=True)))
            yield Link(record["chain"], record["seq"], record, bytes(previous), bytes(digest))


def _seals() -> Iterator[Seal]:
    rows = models.Seal.objects.order_by("checkpoint__seq", "chain", "seq")
    columns = rows.values_list("checkpoint__seq", "chain", "seq", "hash")
    for number, chain, seq, digest in columns.iterator(chunk_size=_CHUNK):
        yield Seal(number, chain, seq, bytes(digest))


@contextmanager
def _snapshot() -> Iterator[None]:
    """One unmoving picture of the database, however long the reading takes."""
    with transaction.atomic():
        # Inside a caller's transaction the picture is that transaction's own.
        if not connection.savepoint_ids:
            with connection.cursor() as cursor:
                cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")
        yield
