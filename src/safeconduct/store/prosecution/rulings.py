"""The rulings of a dossier, as its changes keep them: on whom, and which cases were told."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from safeconduct.access.actors import Actor
from safeconduct.store import models
from safeconduct.store.errors import NotFound
from safeconduct.store.rooms import at_work

RULED, TOLD = "ruling", "ruling_told"


@dataclass(frozen=True, slots=True)
class Ruling:
    """A charge, a judgment or the end of the proceedings on a day.

    `suspects` empty: there were none to say it of. `reaches`: the cases of the victims are told;
    `cases` are those that were.
    """

    number: int
    what: str
    on: date
    suspects: tuple[str, ...]
    reaches: bool
    cases: frozenset[str]


@dataclass(frozen=True, slots=True)
class Rulings:
    """Every ruling of a dossier in the order in which they were recorded, its suspects, and the
    version at which it stands.
    """

    rulings: tuple[Ruling, ...]
    suspects: frozenset[str]
    version: int


def read(dossier: UUID, *, actor: Actor) -> Rulings:
    """The rulings of a dossier. Raises NotFound."""
    with at_work("prosecution", "dossier.rulings_read", actor=actor):
        row = models.Dossier.objects.filter(id=dossier).first()
        if row is None:
            raise NotFound
        there = row.suspects.filter(struck=False).values_list("id", flat=True)
        return Rulings(_of(row), frozenset(map(str, there)), row.version)


def by_suspect(row: models.Dossier, *, actor: Actor) -> dict[str, tuple[tuple[str, date], ...]]:
    """What was ruled on each suspect, by the day; read for `actor`, who is shown the dossier."""
    found: dict[str, list[tuple[str, date]]] = {}
    for each in sorted(_of(row), key=lambda ruling: ruling.on):
        for suspect in each.suspects:
            found.setdefault(suspect, []).append((each.what, each.on))
    return {suspect: tuple(rulings) for suspect, rulings in found.items()}


def _of(row: models.Dossier) -> tuple[Ruling, ...]:
    changes = list(row.changes.filter(kind__in=(RULED, TOLD)).order_by("number"))
    later: dict[int, set[str]] = {}
    for each in changes:
        if each.kind == TOLD:
            later.setdefault(each.data["ruling"], set()).update(each.data["cases"])
    return tuple(
        Ruling(
            each.number,
            each.data["what"],
            date.fromisoformat(each.data["on"]),
            tuple(each.data.get("suspects", ())),
            each.data.get("reaches", True),
            _cases(each.data["cases"], later.get(each.number, ())),
        )
        for each in changes
        if each.kind == RULED
    )


def _cases(first: Iterable[str], later: Iterable[str]) -> frozenset[str]:
    return frozenset((*first, *later))
