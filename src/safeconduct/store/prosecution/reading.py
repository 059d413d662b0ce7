"""A dossier read whole, and what an office's dossiers wait for: in a fixed number of queries."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from django.db import connection

from safeconduct.access.actors import Actor
from safeconduct.policy.prosecution.vocabulary import ASKED, OPEN
from safeconduct.store import models, trail
from safeconduct.store.acting import acting
from safeconduct.store.errors import NotFound
from safeconduct.store.prosecution.dossiers import ROOM, changes_of, named, told
from safeconduct.store.prosecution.parts import suspects_of
from safeconduct.store.prosecution.records import Count, Money, Step, Victim, Whole
from safeconduct.store.rooms import at_work

_SHOWN = 50


@dataclass(frozen=True, slots=True)
class Awaited:
    """What waits in a dossier; `due` and `reference` are of the case that asks, if one does."""

    dossier: uuid.UUID
    number: str
    what: str
    due: date | None = None
    reference: str = ""
    duty: str = ""


def read(dossier: uuid.UUID, *, actor: Actor) -> Whole:
    """A dossier with all that hangs on it. Raises NotFound.

    Of the victims those are there whose cases the actor prosecutes; each as that case shows it.
    """
    with at_work(ROOM, "dossier.read", actor=actor):
        row = models.Dossier.objects.filter(id=dossier).first()
        if row is None:
            raise NotFound
        steps = list(row.steps.order_by("id"))
        names = named((each.by_id for each in steps), actor=actor)
        linked = {each.reference: tuple(each.duress) for each in row.victims.filter(struck=False)}
        return Whole(
            told(row, actor=actor),
            suspects_of(row, actor=actor),
            _victims(linked, actor),
            {
                each.code: Step(
                    each.code, each.state, each.note, names.get(each.by_id, ""), each.at
                )
                for each in steps
            },
            tuple(
                Money(each.id, each.kind, each.what, each.amount, each.on, each.by)
                for each in row.money.filter(struck=False).order_by("on", "id")
            ),
            changes_of(row, actor=actor, most=_SHOWN),
        )


@dataclass(frozen=True, slots=True)
class Linked:
    """The cases of the victims that the actor prosecutes, and how many others are linked."""

    cases: tuple[str, ...]
    elsewhere: int
    opened_on: date


def linked(dossier: uuid.UUID, *, actor: Actor) -> Linked:
    """The cases of a dossier, and the day it was opened on. Raises NotFound."""
    with at_work(ROOM, "dossier.cases_read", actor=actor):
        row = models.Dossier.objects.filter(id=dossier).first()
        if row is None:
            raise NotFound
        every = dict.fromkeys(_references(row.id), ())
        mine = tuple(each.reference for each in _victims(every, actor))
        return Linked(mine, len(every) - len(mine), row.opened_on)


def naming(reference: str, *, actor: Actor) -> tuple[tuple[uuid.UUID, str, tuple[str, ...]], ...]:
    """The dossiers there for the actor that name a case as a victim's: id, number, what PR-6 speaks
    of. Raises NotFound.
    """
    with at_work(ROOM, "dossiers.of_case", actor=actor):
        rows = models.DossierVictim.objects.filter(reference=reference, struck=False)
        found = rows.select_related("dossier").order_by("dossier__opened_on", "id")[:_SHOWN]
        return tuple((each.dossier_id, each.dossier.number, tuple(each.duress)) for each in found)


def awaited(*, actor: Actor, most: int) -> tuple[Awaited, ...]:
    """Confirmations owed in linked cases, steps asked and unanswered, dossiers without a criterion
    answered: `most` of each at most. Raises NotFound.
    """
    with at_work(ROOM, "dossiers.awaited", actor=actor):
        rows = {
            each.id: each.number
            for each in models.Dossier.objects.filter(state__in=OPEN).order_by("opened_on")
        }
        victims = models.DossierVictim.objects.filter(dossier__in=rows, struck=False)
        of = {each.reference: each.dossier_id for each in victims}
        asked = models.DossierStep.objects.filter(dossier__in=rows, state=ASKED).order_by("at")
        steps = [Awaited(each.dossier_id, rows[each.dossier_id], "step") for each in asked[:most]]
        bare = models.Dossier.objects.filter(id__in=rows, criteria={}).order_by("opened_on")
        unranked = [Awaited(each.id, each.number, "ranking") for each in bare[:most]]
        owed = [
            Awaited(
                of[each.reference],
                rows[of[each.reference]],
                "confirmation",
                each.due,
                each.reference,
                each.duty,
            )
            for each in _owed(of, actor)[:most]
        ]
        return (*owed, *steps, *unranked)


def figures(*, actor: Actor) -> tuple[Count, ...]:
    """How many dossiers there are in the whole country, by how they stand: for the federal
    prosecutor. Raises NotFound.
    """
    with at_work(ROOM, "dossiers.counted", actor=actor), connection.cursor() as cursor:
        cursor.execute("SELECT state, form, yes, unknown, many FROM store_dossier_figures()")
        return tuple(Count(*row) for row in cursor.fetchall())


def _references(dossier: uuid.UUID) -> tuple[str, ...]:
    rows = models.DossierVictim.objects.filter(dossier=dossier, struck=False).order_by("id")
    return tuple(rows.values_list("reference", flat=True))


def _victims(linked: Mapping[str, tuple[str, ...]], actor: Actor) -> tuple[Victim, ...]:
    """The victims whose cases the actor prosecutes, as the actor's own lists show these cases."""
    if not linked:
        return ()
    owed = {each.reference: each for each in reversed(_owed(linked, actor))}
    with acting(actor, "list"):
        rows = models.Listing.objects.filter(
            agency=actor.agency,
            office__in=("", actor.office),
            reference__in=list(linked),
            relations__contains=["prosecutes"],
        )
        found = {row.reference: row for row in rows}
        trail.record("cases.listed", actor=actor, purpose="list", details={"lines": len(found)})
    shown = []
    for reference, duress in linked.items():
        if row := found.get(reference):
            duty = owed.get(reference)
            shown.append(
                Victim(
                    reference,
                    duress,
                    row.phase,
                    row.residence_status,
                    duty.duty if duty else "",
                    duty.rule if duty else "",
                    duty.due if duty else None,
                )
            )
    return tuple(shown)


def _owed(references: Iterable[str], actor: Actor) -> list[models.WorkLine]:
    """What the actor's office has to answer in these cases, the earliest first."""
    with acting(actor, "list"):
        rows = models.WorkLine.objects.filter(
            agency=actor.agency,
            office__in=("", actor.office),
            reference__in=list(references),
            duty__startswith="confirm_",
        )
        return list(rows.order_by("due", "id"))
