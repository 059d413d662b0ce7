"""Shelters of a centre and who stays there: the centre's own, and nobody else's.

Name and address are encrypted under a key derived from the centre's root key alone, not from any
case's: no relation and no other agency opens them, and erasing a person leaves the house.
"""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import date

from safeconduct.access.actors import Actor
from safeconduct.access.agencies import CENTRES
from safeconduct.access.policy import visible
from safeconduct.access.roles import CASEWORKER
from safeconduct.store import models, roots, trail, vault
from safeconduct.store.acting import acting
from safeconduct.store.agency_keys import key_of
from safeconduct.store.errors import NotFound
from safeconduct.store.gate import entered, reach

_TABLE = "store_shelter"
# What its key is derived for.
_USE = "shelter"


@dataclass(frozen=True, slots=True)
class Shelter:
    """A shelter as its own centre knows it; `staying` counts who stays there now.

    `places` is how many it can house; None: nobody has said.
    """

    id: uuid.UUID
    name: str
    address: str
    staying: int
    places: int | None = None

    @property
    def free(self) -> int | None:
        """How many places are free; none, where more stay there than there are places."""
        return None if self.places is None else max(self.places - self.staying, 0)


@dataclass(frozen=True, slots=True)
class Stay:
    """A stay of one person; `until` None: still there."""

    name: str
    address: str
    since: date
    until: date | None


def add_shelter(
    name: str, address: str, *, actor: Actor, purpose: str, places: int | None = None
) -> uuid.UUID:
    """Keep a shelter of the actor's centre. Raises NotFound for who is no centre's caseworker."""
    _centre(actor)
    with acting(actor, purpose):
        row = models.Shelter(id=uuid.uuid4(), agency=actor.agency, places=places)
        _close(row, name, address, roots.current(actor.agency))
        row.save(force_insert=True)
        trail.record("shelter.added", actor=actor, purpose=purpose)
        return row.id


def set_places(shelter: uuid.UUID, places: int, *, actor: Actor, purpose: str) -> None:
    """Say how many places a shelter of the actor's centre has. Raises NotFound."""
    _centre(actor)
    with acting(actor, purpose):
        rows = models.Shelter.objects.filter(id=shelter, agency=actor.agency, closed=False)
        if not rows.update(places=places):
            raise NotFound
        trail.record("shelter.places_set", actor=actor, purpose=purpose)


def list_shelters(*, actor: Actor, purpose: str) -> tuple[Shelter, ...]:
    """Return the shelters of the actor's centre by name. Raises NotFound as `add_shelter`."""
    _centre(actor)
    with acting(actor, purpose):
        rows = list(models.Shelter.objects.filter(agency=actor.agency, closed=False))
        stays = models.Stay.objects.filter(shelter__in=rows, until=None)
        there = list(stays.values_list("shelter_id", flat=True))
        trail.record(
            "shelters.listed", actor=actor, purpose=purpose, details={"shelters": len(rows)}
        )
    found = [Shelter(row.id, *_open(row), there.count(row.id), row.places) for row in rows]
    return tuple(sorted(found, key=lambda each: each.name.casefold()))


def place(reference: str, shelter: uuid.UUID, *, since: date, actor: Actor, purpose: str) -> None:
    """Record that the person of a case stays in a shelter from `since`; another stay ends then.

    Raises NotFound when either is not the actor's, ValueError when the stay before it began later.
    """
    with entered(actor, purpose, reference):
        file = _reach(reference, actor, lock=True)
        row = models.Shelter.objects.filter(id=shelter, agency=actor.agency, closed=False).first()
        if row is None:
            raise NotFound
        _end(file, actor, since)
        models.Stay.objects.create(case=file, shelter=row, agency=actor.agency, since=since)
        trail.record("shelter.placed", actor=actor, purpose=purpose, reference=file.reference)


def leave(reference: str, *, on: date, actor: Actor, purpose: str) -> None:
    """Record that the person has left the shelter. Raises NotFound, and ValueError as `place`."""
    with entered(actor, purpose, reference):
        file = _reach(reference, actor, lock=True)
        if not _end(file, actor, on):
            raise NotFound
        trail.record("shelter.left", actor=actor, purpose=purpose, reference=file.reference)


def stays(reference: str, *, actor: Actor, purpose: str) -> tuple[Stay, ...]:
    """Return where the person stayed with the actor's centre, the last stay first; recorded.

    Raises NotFound for whoever may not know.
    """
    with entered(actor, purpose, reference):
        file = _reach(reference, actor)
        rows = models.Stay.objects.filter(case=file, agency=actor.agency)
        found = list(rows.select_related("shelter").order_by("-since", "-id"))
        if found:
            trail.record("shelter.read", actor=actor, purpose=purpose, reference=file.reference)
        return tuple(Stay(*_open(row.shelter), row.since, row.until) for row in found)


def close_anew(agency: str, version: int) -> None:
    """Encrypt the shelters of a centre under another version of its root key."""
    for row in models.Shelter.objects.select_for_update().filter(agency=agency):
        if vault.number_of(row.name) != version:
            _close(row, *_open(row), version)
            row.save(update_fields=["name", "address"])


def _end(file: models.CaseFile, actor: Actor, on: date) -> bool:
    row = models.Stay.objects.filter(case=file, agency=actor.agency, until=None).first()
    if row is None:
        return False
    if on < row.since:
        raise ValueError("a stay does not end before it begins")
    row.until = on
    row.save(update_fields=["until"])
    return True


def _centre(actor: Actor) -> None:
    if actor.agency not in CENTRES or CASEWORKER not in actor.roles:
        raise NotFound


def _reach(reference: str, actor: Actor, *, lock: bool = False) -> models.CaseFile:
    file, relations = reach(reference, actor, lock=lock)
    if "shelter" not in visible(actor, relations):
        raise NotFound
    return file


def _close(row: models.Shelter, name: str, address: str, version: int) -> None:
    key = key_of(row.agency, _USE, version)
    row.name = key.close(name, table=_TABLE, row=row.id, column="name")
    row.address = key.close(address, table=_TABLE, row=row.id, column="address")


def _open(row: models.Shelter) -> tuple[str, str]:
    key = key_of(row.agency, _USE, vault.number_of(row.name))
    return (
        key.open(row.name, table=_TABLE, row=row.id, column="name"),
        key.open(row.address, table=_TABLE, row=row.id, column="address"),
    )
