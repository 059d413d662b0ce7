"""The minutes of a meeting: written by all who sit there, version by version."""

from __future__ import annotations

from uuid import UUID

from safeconduct.access import Actor
from safeconduct.access.rooms import room_of
from safeconduct.store import writings
from safeconduct.store.coordination import meetings
from safeconduct.store.errors import NotFound
from safeconduct.store.writings import Stale, Version

__all__ = ["NotFound", "Stale", "Version", "latest", "versions", "write"]


def latest(body: str, meeting: UUID, *, actor: Actor) -> Version:
    """The minutes as they stand. Raises NotFound."""
    return writings.latest(_of(body, meeting, actor), room=room_of(body), actor=actor)


def versions(body: str, meeting: UUID, *, actor: Actor) -> tuple[Version, ...]:
    """Every version of the minutes, the newest first. Raises NotFound."""
    return writings.versions(_of(body, meeting, actor), room=room_of(body), actor=actor)


def write(body: str, meeting: UUID, text: str, *, began_from: int, actor: Actor) -> int:
    """Keep the next version. Raises Stale with what another wrote meanwhile, NotFound."""
    writing = _of(body, meeting, actor)
    return writings.write(writing, text, began_from=began_from, room=room_of(body), actor=actor)


def _of(body: str, meeting: UUID, actor: Actor) -> UUID:
    return meetings.whole(body, meeting, actor=actor).meeting.minutes
