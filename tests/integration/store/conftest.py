"""People of each agency, and a case: a woman met at a control in Antwerp on 1 February 2008."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import psutil
import pytest

from safeconduct.access.actors import Actor
from safeconduct.cases.model import Person
from safeconduct.store.models import User
from safeconduct.store.opening import open_case
from safeconduct.store.records import Names, NewEvent

MET = date(2008, 2, 1)
WOMAN = Person(date(1988, 5, 1), False, ("NGA",), "illegal")
NAMES = Names(family_name="Eze", given_name="Blessing", contact="+32 400 00 00 00")
FIRST = (
    NewEvent("detected", MET, {"channel": "control", "district": "Antwerpen"}),
    NewEvent("assessed", MET, {"as": "victim"}),
)
PURPOSE = "case_work"


@pytest.fixture
def person(db: None) -> Callable[..., Actor]:
    """Make a user of an agency and return the actor."""

    def make(agency: str, office: str = "") -> Actor:
        count = User.objects.count()
        user = User.objects.create(username=f"{agency}-{count}", agency=agency, office=office)
        return user.actor

    return make


@pytest.fixture
def police(person: Callable[..., Actor]) -> Actor:
    return person("federal_police", "Antwerpen")


@pytest.fixture
def payoke(person: Callable[..., Actor]) -> Actor:
    return person("payoke")


@pytest.fixture
def reference(police: Actor) -> str:
    """A case as the police open it."""
    return open_case(WOMAN, "trafficking", NAMES, FIRST, actor=police, purpose=PURPOSE)


@pytest.fixture
def folder() -> Iterator[Path]:
    """A data folder for programs of their own; root's database account must pass through it."""
    made = Path(tempfile.mkdtemp(prefix="safeconduct-store-"))
    yield made
    for process in psutil.process_iter(["name"]):
        if process.info["name"] == "postgres" and _works_in(process, made / "postgresql"):
            process.kill()
    shutil.rmtree(made, ignore_errors=True)


def _works_in(process: psutil.Process, cluster: Path) -> bool:
    try:
        return Path(process.cwd()) == cluster
    except psutil.Error:
        return False
