"""Texts that several people write: kept version by version, and never overwritten.

Whoever keeps a version names the one they began from; if another stands there meanwhile, theirs is
refused with what stands there, so that the page can show both.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime

from django.db import IntegrityError, transaction

from safeconduct.access.actors import Actor
from safeconduct.store import models
from safeconduct.store.errors import NotFound
from safeconduct.store.rooms import at_work


@dataclass(frozen=True, slots=True)
class Version:
    """One version of a text; `number` 0 with a blank text stands for none yet."""

    number: int
    text: str
    agency: str
    written_at: datetime | None


class Stale(Exception):
    """Somebody else has written meanwhile; `now` is what stands there."""

    def __init__(self, now: Version) -> None:
        super().__init__(f"version {now.number} was written meanwhile")
        self.now = now


NOTHING = Version(0, "", "", None)


def begin(
    room: str, subject: str, *, actor: Actor, circle: Iterable[str] = (), office: str = ""
) -> uuid.UUID:
    """Begin an empty text that belongs to `subject`; return its id. Raises NotFound.

    Inside a deed that is open it is begun with that deed, or not at all.
    """
    with at_work(room, "writing.begun", actor=actor):
        row = models.Writing.objects.create(
            room=room, agency=actor.agency, office=office, circle=sorted(circle), subject=subject
        )
        return row.id


def latest(writing: uuid.UUID, *, room: str, actor: Actor) -> Version:
    """What stands there now; `NOTHING` where nobody has written. Raises NotFound."""
    with at_work(room, "writing.read", actor=actor):
        return _latest(_row(writing, room))


def versions(writing: uuid.UUID, *, room: str, actor: Actor) -> tuple[Version, ...]:
    """Every version, the newest first. Raises NotFound."""
    with at_work(room, "writing.versions_read", actor=actor):
        row = _row(writing, room)
        return tuple(map(_version, row.versions.order_by("-number")))


def write(writing: uuid.UUID, text: str, *, began_from: int, room: str, actor: Actor) -> int:
    """Keep `text` as the next version; return its number.

    `began_from` is the number of the version the writer saw. Raises Stale when another was written
    since, NotFound for who does not write at it.
    """
    with at_work(room, "writing.written", actor=actor):
        row = _row(writing, room)
        now = _latest(row)
        if now.number != began_from:
            raise Stale(now)
        try:
            with transaction.atomic():
                models.WritingVersion.objects.create(
                    writing=row,
                    number=began_from + 1,
                    text=text,
                    agency=actor.agency,
                    written_by_id=actor.user_id,
                    written_at=datetime.now(UTC),
                )
        except IntegrityError:
            raise Stale(_latest(row)) from None
        return began_from + 1


def _row(writing: uuid.UUID, room: str) -> models.Writing:
    row = models.Writing.objects.filter(id=writing, room=room).first()
    if row is None:
        raise NotFound
    return row


def _latest(row: models.Writing) -> Version:
    found = row.versions.order_by("-number").first()
    return NOTHING if found is None else _version(found)


def _version(row: models.WritingVersion) -> Version:
    return Version(row.number, row.text, row.agency, row.written_at)
