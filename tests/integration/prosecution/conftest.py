"""Magistrates of two districts and the federal prosecutor, and a case that one of them has."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

import pytest

from safeconduct.access import Actor
from safeconduct.actions.prosecution import dossiers
from safeconduct.store.models import User
from safeconduct.store.records import Names
from tests.integration.cast import cases, users

PROSECUTOR = "prosecutor of the district"
ELSEWHERE = "prosecutor of another district"
FEDERAL = "federal prosecutor"
CENTRE = "centre that guides her"
OPENED_ON = date(2008, 2, 1)
FACTS = {"date": "2008-01-15", "victims": 2, "acts": {"recruit": True}}


@dataclass(frozen=True, slots=True)
class Cast:
    people: dict[str, User]
    hers: str
    his: str

    def actor(self, who: str) -> Actor:
        return self.people[who].actor


@pytest.fixture
def cast(db: None) -> Cast:
    people = users()
    hers, his = cases(people, woman=Names("Eze", "Blessing"), minor=Names("Alami", "Youssef"))
    return Cast(people, hers, his)


@pytest.fixture
def opened(cast: Cast) -> Callable[..., UUID]:
    """Open a dossier of the Antwerp office (or of `who`); its id. It stands at version 1."""

    def make(number: str = "AN37.L5.1/2008", who: str = PROSECUTOR, on: date = OPENED_ON) -> UUID:
        return dossiers.begin(
            number,
            "A bar at the docks",
            opened_on=on,
            state="investigation",
            form="prostitution",
            actor=cast.actor(who),
        )

    return make


def version(dossier: UUID, actor: Actor) -> int:
    """The version a page would begin from."""
    return dossiers.read(dossier, actor=actor).whole.dossier.version
