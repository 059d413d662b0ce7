"""Who works in which room around the cases (S1 3.2.2 and 3.3)."""

from __future__ import annotations

import pytest

from safeconduct.access import Actor
from safeconduct.access.agencies import ALL, BY_DISTRICT
from safeconduct.access.roles import ADMINISTRATOR, CASEWORKER, POLICY_OFFICER
from safeconduct.access.rooms import ROOMS, may_enter, rooms_of
from safeconduct.words import LANGUAGES, say


def _actor(agency: str, *roles: str, office: str = "") -> Actor:
    return Actor(user_id=1, name="Somebody", agency=agency, office=office, roles=frozenset(roles))


@pytest.mark.parametrize("agency", sorted(ALL | {"", "nonsense"}))
def test_no_other_role_opens_a_room(agency: str) -> None:
    assert rooms_of(_actor(agency, ADMINISTRATOR, office="Liège")) == ()


def test_who_speaks_in_the_bodies_enters_no_room_of_the_cases() -> None:
    assert rooms_of(_actor("immigration_office", POLICY_OFFICER)) == ("coordination",)
    assert rooms_of(_actor("payoke", POLICY_OFFICER)) == ()
    assert rooms_of(_actor("payoke", CASEWORKER)) == ("assistance",)


@pytest.mark.parametrize("agency", sorted(BY_DISTRICT))
def test_a_district_meets_from_its_offices(agency: str) -> None:
    assert may_enter(_actor(agency, CASEWORKER, office="Liège"), "district")
    assert not may_enter(_actor(agency, CASEWORKER), "district")


def test_a_key_for_another_purpose_opens_none() -> None:
    actor = Actor(
        user_id=1,
        name="Program",
        agency="central_service",
        roles=frozenset({CASEWORKER}),
        purposes=frozenset({"list"}),
    )
    assert rooms_of(actor) == ()


def test_a_room_that_is_not_listed_is_nobodys() -> None:
    assert not may_enter(_actor("criminal_policy", POLICY_OFFICER), "attic")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_each_room_has_its_name(lang: str) -> None:
    assert len({say(lang, f"room-{room}") for room in ROOMS}) == len(ROOMS)
