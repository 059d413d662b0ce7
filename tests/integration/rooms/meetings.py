"""Members of bodies and of a district, and meetings that they convene and hold."""

from __future__ import annotations

from datetime import date
from typing import Any
from uuid import UUID

import pytest

from safeconduct.access.actors import Actor
from safeconduct.access.roles import CASEWORKER, POLICY_OFFICER
from safeconduct.actions.coordination import meeting
from safeconduct.cases.reading import today
from safeconduct.store import models
from safeconduct.store.offices import keep_office

ON = today()


def officer(agency: str, office: str = "", role: str = POLICY_OFFICER) -> models.User:
    if office:
        keep_office(agency, office)
    return models.User.objects.create_user(
        f"{agency}.{office or role}", agency=agency, office=office, roles=[role]
    )


@pytest.fixture
def chair() -> Actor:
    return officer("criminal_policy").actor


@pytest.fixture
def secretary() -> Actor:
    return officer("equal_opportunities").actor


@pytest.fixture
def magistrate() -> Actor:
    return officer("public_prosecutor", "Antwerpen", CASEWORKER).actor


def convened(actor: Actor, body: str = "bureau", on: date = ON, **more: Any) -> UUID:
    given: dict[str, Any] = {"convened_on": on, "set_for": on, "begins": None, "place": ""} | more
    return meeting.convene(body, **given, actor=actor)


def held(actor: Actor, body: str = "bureau", on: date = ON) -> UUID:
    made = convened(actor, body, on)
    meeting.hold(body, made, on=on, present=[actor.agency], actor=actor)
    return made
