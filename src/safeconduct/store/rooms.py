"""The one way into a room around the cases: for who works there, and never unrecorded."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from safeconduct.access.actors import Actor
from safeconduct.access.rooms import ROOMS, may_enter
from safeconduct.store import trail
from safeconduct.store.acting import acting
from safeconduct.store.errors import NotFound


@contextmanager
def at_work(room: str, deed: str, *, actor: Actor, **details: str | int | bool) -> Iterator[None]:
    """A transaction in which `actor` does `deed` in `room`, for the purpose of that room; recorded.

    What fails inside leaves neither the deed nor the entry. Raises NotFound for who does not work
    there: to them the room is not there.
    """
    if not may_enter(actor, room):
        raise NotFound
    purpose = ROOMS[room].purpose
    with acting(actor, purpose):
        trail.record(deed, actor=actor, purpose=purpose, details=details)
        yield
