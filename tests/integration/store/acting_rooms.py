"""The ways into the store that belong to the rooms around the cases."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any
from uuid import UUID

from safeconduct.store import home, names, rooms, writings

# The office of a district is a room of the police officer's.
ROOM = "district"


def _enter(world: Any) -> None:
    with rooms.at_work(ROOM, "room.entered", actor=world.actor):
        pass


def _begun(world: Any) -> UUID:
    return writings.begin(ROOM, "meeting", actor=world.actor)


ACTED: dict[Callable[..., Any], Callable[[Any], Any]] = {
    home.course: lambda w: home.course(
        actor=w.actor, purpose="work_queue", since=date(2008, 1, 1), until=date(2008, 4, 1)
    ),
    names.names_of: lambda w: names.names_of([w.actor.user_id], actor=w.actor, purpose="notices"),
    rooms.at_work: _enter,
    writings.begin: _begun,
    writings.latest: lambda w: writings.latest(_begun(w), room=ROOM, actor=w.actor),
    writings.versions: lambda w: writings.versions(_begun(w), room=ROOM, actor=w.actor),
    writings.write: lambda w: writings.write(
        _begun(w), "x", began_from=0, room=ROOM, actor=w.actor
    ),
}
