"""A centre's shelters, and who stays in them. No other agency learns of either."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from safeconduct.access import Actor
from safeconduct.access.agencies import CENTRES
from safeconduct.access.roles import CASEWORKER
from safeconduct.store import shelters
from safeconduct.store.errors import NotFound
from safeconduct.store.shelters import Shelter, Stay

__all__ = [
    "NotFound",
    "Shelter",
    "Stay",
    "add",
    "has_shelters",
    "leave",
    "listed",
    "place",
    "set_places",
    "stays",
]

PURPOSE = "shelter"


def has_shelters(actor: Actor) -> bool:
    """Whether shelters are the actor's business: who works on the cases of a centre."""
    return actor.agency in CENTRES and CASEWORKER in actor.roles


def add(name: str, address: str, *, actor: Actor, places: int | None = None) -> UUID:
    """Keep a shelter of one's own centre. Raises NotFound for who has none."""
    return shelters.add_shelter(name, address, actor=actor, purpose=PURPOSE, places=places)


def set_places(shelter: UUID, places: int, *, actor: Actor) -> None:
    """Say how many places a shelter of one's own centre has. Raises NotFound."""
    shelters.set_places(shelter, places, actor=actor, purpose=PURPOSE)


def listed(*, actor: Actor) -> tuple[Shelter, ...]:
    """The shelters of one's own centre, by name. Raises NotFound for who has none."""
    return shelters.list_shelters(actor=actor, purpose=PURPOSE)


def stays(reference: str, *, actor: Actor) -> tuple[Stay, ...]:
    """Where the person stayed with one's own centre, the last first. Raises NotFound."""
    return shelters.stays(reference, actor=actor, purpose=PURPOSE)


def place(reference: str, shelter: UUID, *, since: date, actor: Actor) -> None:
    """Record where the person stays from `since` on. Raises NotFound, ValueError for a day before
    the stay that this one ends.
    """
    shelters.place(reference, shelter, since=since, actor=actor, purpose=PURPOSE)


def leave(reference: str, *, on: date, actor: Actor) -> None:
    """Record that the person left on `on`. Raises NotFound, ValueError as `place`."""
    shelters.leave(reference, on=on, actor=actor, purpose=PURPOSE)
