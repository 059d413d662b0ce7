"""Dossiers: opened, listed, and changed by one hand at a time."""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, date, datetime
from typing import Any

from django.db import IntegrityError, transaction

from safeconduct.access.actors import Actor
from safeconduct.policy.prosecution.vocabulary import HANDED_OVER
from safeconduct.store import models
from safeconduct.store.errors import NotFound
from safeconduct.store.prosecution.records import Change, Dossier, NumberTaken, Stale
from safeconduct.store.rooms import at_work

ROOM = "prosecution"
FEDERAL = "federal_prosecutor"
# An office has as many as it can read; the oldest beyond that are not ranked.
MOST = 500


def open_dossier(
    number: str, title: str, *, opened_on: date, state: str, form: str, actor: Actor
) -> uuid.UUID:
    """Open a dossier of the actor's office; return its id. Raises NotFound, NumberTaken."""
    with at_work(ROOM, "dossier.opened", actor=actor):
        values = {"opened_on": opened_on, "state": state, "form": form}
        try:
            with transaction.atomic():
                row = models.Dossier.objects.create(
                    agency=actor.agency, office=actor.office, number=number, title=title, **values
                )
        except IntegrityError:
            raise NumberTaken(number) from None
        _changed(row, "opened", {"number": number, "state": state, "form": form}, actor)
        return row.id


def list_dossiers(*, actor: Actor, states: frozenset[str] | None = None) -> tuple[Dossier, ...]:
    """The dossiers that are there for the actor, the newest first, `MOST` at most; recorded.

    `states` None: in every state. Raises NotFound.
    """
    with at_work(ROOM, "dossiers.listed", actor=actor):
        rows = models.Dossier.objects.order_by("-opened_on", "number")
        if states is not None:
            rows = rows.filter(state__in=states)
        return tuple(told(row, actor=actor) for row in rows[:MOST])


@contextmanager
def changing(
    dossier: uuid.UUID, began_from: int, kind: str, data: Mapping[str, Any], *, actor: Actor
) -> Iterator[models.Dossier]:
    """A transaction in which the actor changes a dossier, and what of it, by `kind` and `data`.

    `began_from` is the version the actor saw. The row is kept when the block ends, with the next
    version. Raises NotFound for who does not write in it, Stale when another changed it since.
    """
    with at_work(ROOM, f"dossier.{kind}", actor=actor):
        row = models.Dossier.objects.select_for_update().filter(id=dossier).first()
        if row is None or not writes(row, actor=actor):
            raise NotFound
        if row.version != began_from:
            raise Stale(row.version, _since(row, began_from, actor))
        yield row
        _changed(row, kind, data, actor)


def writes(row: models.Dossier, *, actor: Actor) -> bool:
    """Whether the actor writes in it: its office, or whoever it was handed over to."""
    if row.federal == HANDED_OVER and row.agency != FEDERAL:
        return actor.agency == FEDERAL
    return row.agency == actor.agency and row.office == actor.office


def told(row: models.Dossier, *, actor: Actor) -> Dossier:
    """The row as the actor is told of it."""
    names = set(Dossier.__slots__) - {"mine"}
    return Dossier(**{name: getattr(row, name) for name in names}, mine=writes(row, actor=actor))


def changes_of(
    row: models.Dossier, *, actor: Actor, after: int = 0, most: int = 100
) -> tuple[Change, ...]:
    """The changes after that number, the last first; by name where the actor's agency made them."""
    found = list(row.changes.filter(number__gt=after).order_by("-number")[:most])
    names = named((each.written_by_id for each in found), actor=actor)
    return tuple(
        Change(
            each.number,
            each.kind,
            each.data,
            each.agency,
            names.get(each.written_by_id, ""),
            each.written_at,
        )
        for each in found
    )


def named(users: Iterator[int], *, actor: Actor) -> dict[int, str]:
    """The names of colleagues, by their number."""
    found = models.User.objects.filter(pk__in=set(users), agency=actor.agency)
    return {each.pk: each.get_full_name() or each.username for each in found}


def _since(row: models.Dossier, number: int, actor: Actor) -> tuple[Change, ...]:
    return tuple(reversed(changes_of(row, actor=actor, after=number)))


def _changed(row: models.Dossier, kind: str, data: Mapping[str, Any], actor: Actor) -> None:
    row.version += 1
    row.save()
    models.DossierChange.objects.create(
        dossier=row,
        number=row.version,
        kind=kind,
        data=dict(data),
        agency=actor.agency,
        written_by_id=actor.user_id,
        written_at=datetime.now(UTC),
    )
