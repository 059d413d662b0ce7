"""A woman met in Antwerp, and those who may be let in to her case."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

import pytest

from safeconduct.access.actors import Actor
from safeconduct.access.roles import CASEWORKER
from safeconduct.actions.catalogue import BY_KEY
from safeconduct.actions.perform import begin, perform
from safeconduct.cases.model import Person
from safeconduct.cases.reading import today
from safeconduct.store.models import Notice, User
from safeconduct.store.opening import open_case
from safeconduct.store.records import Names, NewEvent

NAMES = Names(family_name="Eze", given_name="Blessing")
PURPOSE = "case_work"


@dataclass
class Town:
    """The people of the test and her case."""

    make: Callable[..., Actor]
    police: Actor
    payoke: Actor
    surya: Actor
    reference: str

    def act(self, actor: Actor, key: str, **answers: str) -> Any:
        """Carry out an act today, as its pages do."""
        stored = begin(BY_KEY[key], self.reference, actor=actor)
        return perform(
            BY_KEY[key], stored, answers, on=today(), actor=actor, last_seen=stored.last_seen
        )

    def guided(self) -> None:
        """She is referred to Payoke and guided there."""
        self.act(self.police, "refer", centre="payoke")
        self.act(self.payoke, "start-guidance", centre="payoke")

    def told(self, actor: Actor) -> list[str]:
        """The kinds of what the actor's agency was told, the last first."""
        rows = Notice.objects.filter(agency=actor.agency).order_by("-id")
        return list(rows.values_list("kind", flat=True))


@pytest.fixture
def make(db: None) -> Callable[..., Actor]:
    def one(agency: str, office: str = "", *roles: str) -> Actor:
        user = User.objects.create(
            username=f"{agency}-{User.objects.count()}",
            agency=agency,
            office=office,
            roles=list(roles or (CASEWORKER,)),
        )
        return user.actor

    return one


@pytest.fixture
def town(make: Callable[..., Actor]) -> Town:
    police = make("federal_police", "Antwerpen")
    met = today() - timedelta(days=3)
    reference = open_case(
        Person(date(1988, 5, 1), False, ("NGA",), "illegal"),
        "trafficking",
        NAMES,
        [
            NewEvent("detected", met, {"channel": "control", "district": "Antwerpen"}),
            NewEvent("assessed", met, {"as": "victim", "reasons": "Locked in."}),
        ],
        actor=police,
        purpose=PURPOSE,
    )
    return Town(make, police, make("payoke"), make("surya"), reference)
