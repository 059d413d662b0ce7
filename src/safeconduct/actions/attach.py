"""Adding a file to a case, opening one, destroying one."""

from __future__ import annotations

from collections.abc import Iterator
from uuid import UUID

from safeconduct.access import Actor
from safeconduct.access.files import MOST_BYTES, MOST_FILES, PURPOSE
from safeconduct.actions.files.cleaning import cleaned
from safeconduct.actions.files.kinds import ENDINGS, Refused
from safeconduct.store import attachments
from safeconduct.store.attachments import Shelf, StoredFile, TooManyFiles
from safeconduct.store.errors import NotFound

__all__ = [
    "MOST_BYTES",
    "MOST_FILES",
    "NotFound",
    "Refused",
    "Shelf",
    "StoredFile",
    "TooManyFiles",
    "add",
    "describe",
    "destroy",
    "download",
    "neutral_name",
    "shelf",
]


def shelf(reference: str, *, actor: Actor) -> Shelf:
    """The files of a case that `actor` may open, and the kinds they may add. Errors: NotFound."""
    return attachments.list_files(reference, actor=actor, purpose=PURPOSE)


def add(reference: str, kind: str, data: bytes, *, actor: Actor) -> UUID:
    """Make `data` harmless and keep it; what cannot be made so is refused, and nothing is kept.

    Errors: Refused with the reason, TooManyFiles, NotFound also for a kind the actor may not add.
    """
    found = shelf(reference, actor=actor)
    # Before any byte is looked at: whoever may not add a file has nothing opened by this program.
    if kind not in found.kinds:
        raise NotFound
    try:
        clean = cleaned(data)
    except Refused as refused:
        attachments.note_refusal(reference, refused.reason, actor=actor, purpose=PURPOSE)
        raise
    return attachments.add_file(
        reference, kind, clean.media_type, clean.content, actor=actor, purpose=PURPOSE
    )


def download(reference: str, file_id: UUID, *, actor: Actor) -> tuple[StoredFile, Iterator[bytes]]:
    """A file and its content, piece by piece. Errors: NotFound."""
    return attachments.open_file(reference, file_id, actor=actor, purpose=PURPOSE)


def describe(reference: str, file_id: UUID, *, actor: Actor) -> StoredFile:
    """What is known of a file, without its content. Errors: NotFound."""
    return attachments.describe_file(reference, file_id, actor=actor, purpose=PURPOSE)


def destroy(reference: str, file_id: UUID, *, actor: Actor) -> None:
    """Destroy a file of the actor's own agency. Errors: NotFound."""
    attachments.destroy_file(reference, file_id, actor=actor, purpose=PURPOSE)


def neutral_name(reference: str, file: StoredFile) -> str:
    """The name a file is saved under: the reference, what it is, and no name of a person."""
    kind = file.kind.replace("_", "-")
    return f"{reference}-{kind}-{file.id.hex[:8]}.{ENDINGS[file.media_type]}"
