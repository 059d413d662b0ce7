"""Erasing by the program itself: when a period has ended, or after a backup was restored."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime

from django.db import connection, transaction

from safeconduct.cases.reading import today
from safeconduct.store import erasures, facts, models, trail
from safeconduct.store.acting import keeping
from safeconduct.store.sweep import again
from safeconduct.store.vaulted import COLUMNS

_BATCH = 200


def erase(file: models.CaseFile, *, purpose: str, on: date, generation: int | None = None) -> None:
    """Destroy every copy of a case's keys up to `generation` (None: that in use), and the files.

    The coded timeline and its chain stay. A step of a transaction of the keeper's, in which the
    file is locked.
    """
    generation = generation or file.key_generation
    with connection.cursor() as cursor:
        cursor.execute("SELECT store_forget_keys(%s)", [file.id])
    file.key_generation = generation + 1
    facts.forget_facts(file)
    file.save()
    now = datetime.now(UTC)
    models.Identity.objects.filter(case=file).update(erased_at=now, **dict.fromkeys(COLUMNS))
    kept = models.Attachment.objects.filter(case=file, destroyed_at__isnull=True)
    destroy_content(kept, now)
    trail.record("identity.erased", actor=None, purpose=purpose, reference=file.reference)
    again([file], on)
    remember([erasures.Erasure(file.id, generation)])


def destroy_content(rows: Iterable[models.Attachment], now: datetime) -> int:
    """Destroy what files hold; that they were there stays known. Return how many."""
    ids = [row.pk for row in rows]
    models.AttachmentChunk.objects.filter(attachment__in=ids).delete()
    models.Attachment.objects.filter(pk__in=ids).update(destroyed_at=now)
    remember(erasures.Erasure(each) for each in ids)
    return len(ids)


def remember(erased: Iterable[erasures.Erasure]) -> None:
    """Write into the register what the open transaction erases, once it has."""
    held = list(erased)
    transaction.on_commit(lambda: erasures.note(held), robust=True)


def repeat(erased: Iterable[erasures.Erasure]) -> int:
    """Erase again what a register says was erased, where a backup brought it back; how many.

    What this database never knew is passed over: it was made after the backup.
    """
    generations = {each.id: each.generation for each in erased if each.generation}
    files = [each.id for each in erased if not each.generation]
    with keeping():
        content = models.Attachment.objects.filter(pk__in=files, destroyed_at__isnull=True)
        done = destroy_content(content, datetime.now(UTC))
        cases = models.CaseFile.objects.filter(id__in=generations).select_for_update(no_key=True)
        for file in cases.order_by("id").iterator(chunk_size=_BATCH):
            if file.key_generation <= generations[file.id]:
                erase(file, purpose="retention", on=today(), generation=generations[file.id])
                done += 1
    return done


def complete() -> int:
    """Bring the register up to what the database knows; return how many lines that took.

    The caretaker's, every day, and every backup's. Raises RegisterError.
    """
    with keeping():
        return erasures.note(known())


def known() -> set[erasures.Erasure]:
    """Return every erasure the database knows of, in the keeper's open transaction."""
    cases = models.CaseFile.objects.filter(key_generation__gt=1)
    files = models.Attachment.objects.filter(destroyed_at__isnull=False)
    return {
        erasures.Erasure(id_, generation - 1)
        for id_, generation in cases.values_list("id", "key_generation")
    } | {erasures.Erasure(id_) for id_ in files.values_list("id", flat=True)}
