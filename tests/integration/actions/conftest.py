"""People of each agency, and a case on its way: a woman met at a control in Antwerp."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from safeconduct.access import Actor
from safeconduct.actions.catalogue import BY_KEY
from safeconduct.actions.perform import Prospect, begin, perform
from safeconduct.cases.model import Person
from safeconduct.store.models import User
from safeconduct.store.opening import open_case
from safeconduct.store.records import Names, NewEvent

MET = date(2008, 2, 1)
WOMAN = Person(date(1988, 5, 1), False, ("NGA",), "illegal")
DISTRICT = {"police", "prosecutor"}
AGENCIES = {
    "police": "federal_police",
    "payoke": "payoke",
    "surya": "surya",
    "office": "immigration_office",
    "prosecutor": "public_prosecutor",
    "minister": "minister",
    "security": "state_security",
    "commission": "aid_commission",
}


@pytest.fixture
def people(db: None) -> dict[str, User]:
    """A user of each agency by a short name; those who work by district, in Antwerp."""
    return {
        name: User.objects.create(
            username=name, agency=agency, office="Antwerpen" if name in DISTRICT else ""
        )
        for name, agency in AGENCIES.items()
    }


@pytest.fixture
def actors(people: dict[str, User]) -> dict[str, Actor]:
    return {name: user.actor for name, user in people.items()}


@pytest.fixture
def reference(actors: dict[str, Actor]) -> str:
    """Detected, assessed as victim, referred to Payoke, the Immigration Office informed."""
    events = (
        NewEvent("detected", MET, {"channel": "control", "district": "Antwerpen"}),
        NewEvent("assessed", MET, {"as": "victim"}),
        NewEvent("referred", MET, {"centre": "payoke"}),
        NewEvent("immigration_office_informed", MET),
    )
    return open_case(
        WOMAN, "trafficking", Names(), events, actor=actors["police"], purpose="case_work"
    )


Do = Callable[..., Prospect]


@pytest.fixture
def do(reference: str, actors: dict[str, Actor]) -> Do:
    """Do an act: ``do("payoke", "start-guidance", date(…), field="value")``."""

    def one(who: str, key: str, on: date, **answers: str) -> Prospect:
        actor, act = actors[who], BY_KEY[key]
        stored = begin(act, reference, actor=actor)
        return perform(act, stored, answers, on=on, actor=actor, last_seen=stored.last_seen)

    return one
