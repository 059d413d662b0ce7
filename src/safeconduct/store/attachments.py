"""Files of a case: kept in sealed pieces, opened by whom their kind is for, destroyed with the key.

What comes in here was made harmless before (`safeconduct.actions.files`).
"""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

from safeconduct.access.actors import Actor
from safeconduct.access.files import KINDS, MOST_FILES, kinds_to_add, opens_file
from safeconduct.access.relations import Relation
from safeconduct.store import models, sealed, trail
from safeconduct.store.acting import acting
from safeconduct.store.erasing import remember
from safeconduct.store.erasures import Erasure
from safeconduct.store.errors import NotFound, StoreError
from safeconduct.store.gate import entered, reach
from safeconduct.store.visiting import visit_now

_TABLE = "store_attachment"
_PIECE = 1024 * 1024


class TooManyFiles(StoreError):
    """The agency has as many files in this case as it may (`safeconduct.access.files`)."""


@dataclass(frozen=True, slots=True)
class StoredFile:
    """What is known of a file; `ours`: the actor's own agency added it. `size` in bytes."""

    id: uuid.UUID
    kind: str
    media_type: str
    size: int
    agency: str
    added_at: datetime
    ours: bool


@dataclass(frozen=True, slots=True)
class Shelf:
    """The files of a case that the actor may open, the newest first, and the kinds to add."""

    reference: str
    files: tuple[StoredFile, ...]
    kinds: tuple[str, ...]


def list_files(reference: str, *, actor: Actor, purpose: str) -> Shelf:
    """Return the files of a case the actor may open; the look is recorded. Raises NotFound."""
    with entered(actor, purpose, reference):
        file, relations = reach(reference, actor)
        erased = _is_erased(file)
        rows = [] if erased else _rows(file, relations, actor)
        files = tuple(_told(row, actor) for row in rows)
        trail.record(
            "attachment.listed",
            actor=actor,
            purpose=purpose,
            reference=file.reference,
            details={"files": len(files)},
        )
        kinds = () if erased else kinds_to_add(actor, relations)
        return Shelf(file.reference, files, kinds)


def add_file(
    reference: str, kind: str, media_type: str, content: bytes, *, actor: Actor, purpose: str
) -> uuid.UUID:
    """Keep a file of a case, all of it or nothing; return its id.

    Raises NotFound when the actor may add none of this kind, or the person was erased;
    TooManyFiles.
    """
    with entered(actor, purpose, reference):
        file, relations = reach(reference, actor, lock=True)
        if kind not in kinds_to_add(actor, relations) or _is_erased(file):
            raise NotFound
        ours = models.Attachment.objects.filter(
            case=file, agency=actor.agency, destroyed_at__isnull=True
        )
        if ours.count() >= MOST_FILES:
            raise TooManyFiles
        row = models.Attachment(
            case=file,
            kind=kind,
            media_type=media_type,
            size=len(content),
            agency=actor.agency,
            added_by_id=actor.user_id,
            added_at=datetime.now(UTC),
        )
        row.save(force_insert=True)
        for seq, begin in enumerate(range(0, len(content), _PIECE)):
            piece = content[begin : begin + _PIECE]
            closed = sealed.seal_bytes(file, piece, _key_of(row), **_place(row.id, seq))
            models.AttachmentChunk.objects.create(attachment=row, seq=seq, content=closed)
        _record("attachment.added", row, actor, purpose, file.reference)
        return row.id


def open_file(
    reference: str, file_id: uuid.UUID, *, actor: Actor, purpose: str
) -> tuple[StoredFile, Iterator[bytes]]:
    """Return a file and its content, piece by piece; the download is recorded. Raises NotFound.

    Each piece is asked for as it is sent, in the actor's name: a permission that ends meanwhile
    ends the download.
    """
    with entered(actor, purpose, reference):
        file, row = _one(reference, file_id, actor)
        _record("attachment.downloaded", row, actor, purpose, file.reference)
    return _told(row, actor), _pieces(file, row, actor, purpose)


def describe_file(reference: str, file_id: uuid.UUID, *, actor: Actor, purpose: str) -> StoredFile:
    """Return what is known of a file, without its content; recorded as a look at the list.

    Raises NotFound.
    """
    with entered(actor, purpose, reference):
        file, row = _one(reference, file_id, actor)
        _record("attachment.listed", row, actor, purpose, file.reference)
        return _told(row, actor)


def destroy_file(reference: str, file_id: uuid.UUID, *, actor: Actor, purpose: str) -> None:
    """Destroy the content of a file of the actor's own agency; that it was there stays known.

    Raises NotFound.
    """
    with entered(actor, purpose, reference):
        file, row = _one(reference, file_id, actor)
        if row.agency != actor.agency:
            raise NotFound
        models.AttachmentChunk.objects.filter(attachment=row).delete()
        row.destroyed_at = datetime.now(UTC)
        row.save(update_fields=["destroyed_at"])
        remember([Erasure(row.id)])
        _record("attachment.destroyed", row, actor, purpose, file.reference)


def note_refusal(reference: str, reason: str, *, actor: Actor, purpose: str) -> None:
    """Record that a file was refused, and why. Raises NotFound."""
    with entered(actor, purpose, reference):
        file, _ = reach(reference, actor)
        trail.record(
            "attachment.refused",
            actor=actor,
            purpose=purpose,
            reference=file.reference,
            details={"why": reason},
        )


def _one(
    reference: str, file_id: uuid.UUID, actor: Actor
) -> tuple[models.CaseFile, models.Attachment]:
    file, relations = reach(reference, actor)
    for row in [] if _is_erased(file) else _rows(file, relations, actor):
        if row.id == file_id:
            return file, row
    raise NotFound


def _rows(
    file: models.CaseFile, relations: tuple[Relation, ...], actor: Actor
) -> list[models.Attachment]:
    """The rows that are there for the actor, unless the person was erased."""
    rows = models.Attachment.objects.filter(case=file, destroyed_at__isnull=True)
    return [
        row
        for row in rows.order_by("-added_at", "id")
        if opens_file(actor, relations, row.kind, row.agency)
    ]


def _pieces(
    file: models.CaseFile, row: models.Attachment, actor: Actor, purpose: str
) -> Iterator[bytes]:
    for seq in range(-(-row.size // _PIECE)):
        with acting(actor, purpose):
            chunk = models.AttachmentChunk.objects.filter(attachment=row, seq=seq).first()
            piece = chunk and sealed.open_bytes(
                file, chunk.content, _key_of(row), **_place(row.id, seq)
            )
        if not piece:
            raise NotFound
        yield piece


def _place(file_id: uuid.UUID, seq: int) -> dict[str, str]:
    # With its number: pieces cannot change places.
    return {"table": _TABLE, "row": f"{file_id}/{seq}", "column": "content"}


def _key_of(row: models.Attachment) -> str:
    return KINDS[row.kind].key_class


def _is_erased(file: models.CaseFile) -> bool:
    visit = visit_now()
    if visit is not None and visit.reference == file.reference and visit.erased is not None:
        return visit.erased
    return models.Identity.objects.filter(case=file, erased_at__isnull=False).exists()


def _told(row: models.Attachment, actor: Actor) -> StoredFile:
    ours = row.agency == actor.agency
    return StoredFile(row.id, row.kind, row.media_type, row.size, row.agency, row.added_at, ours)


def _record(deed: str, row: models.Attachment, actor: Actor, purpose: str, reference: str) -> None:
    details = {"file": str(row.id), "kind": row.kind, "bytes": row.size}
    trail.record(deed, actor=actor, purpose=purpose, reference=reference, details=details)
