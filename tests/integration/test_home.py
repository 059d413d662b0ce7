"""The first page: what each one's cases show them, and no more than their task needs."""

from __future__ import annotations

from datetime import date

import pytest
from django.db import OperationalError, connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from safeconduct.actions import home, waiting
from safeconduct.actions.waiting import Waiting
from safeconduct.store.home import InTime, TakenIn
from safeconduct.store.models import User
from safeconduct.store.records import Names
from safeconduct.words import say
from tests.integration.cast import ROLES, cases, users

pytestmark = pytest.mark.django_db(databases=["default", "centre"])

# Between the day she was met and the end of the eight quarters that are shown.
THEN = date(2009, 6, 1)
NAMES = Names("Qxanafamily", "Qxanagiven", "", "")


@pytest.fixture
def people(db: None) -> dict[str, User]:
    return users()


@pytest.fixture
def both(people: dict[str, User]) -> tuple[str, str]:
    return cases(people, woman=NAMES, minor=NAMES)


def _read(user: User) -> home.Home:
    return home.read(actor=user.actor, on=THEN)


def _get(user: User, lang: str = "en") -> str:
    client = Client()
    client.force_login(user)
    answer = client.get(f"/{lang}/")
    assert answer.status_code == 200
    return answer.text


def test_who_met_her_sees_how_long_it_took_until_a_centre_took_her_in(
    people: dict[str, User], both: tuple[str, str]
) -> None:
    found = _read(people["police who met her"]).course
    assert found is not None
    assert found.taken_in == (TakenIn(date(2008, 1, 1), 1, 1, (3.0, 3.0, 3.0)),)
    assert found.districts == {"Antwerpen": 1}
    # The magistrate's answers are not the business of those who met her.
    assert found.in_time == ()


def test_who_asks_and_who_answers_see_whether_it_was_in_time(
    people: dict[str, User], both: tuple[str, str]
) -> None:
    for name in ("immigration office", "prosecutor of the district", "centre that guides her"):
        found = _read(people[name]).course
        assert found is not None
        assert InTime(date(2008, 4, 1), 1, 1) in found.in_time, name


def test_how_she_was_met_is_not_counted_for_who_may_not_know_it(
    people: dict[str, User], both: tuple[str, str]
) -> None:
    for name in ("immigration office", "state security", "minister", "aid commission"):
        found = _read(people[name]).course
        assert found is not None
        assert (found.taken_in, found.districts) == ((), {}), name


def test_a_stranger_counts_nothing(people: dict[str, User], both: tuple[str, str]) -> None:
    for name, role in ROLES.items():
        found = _read(people[name]).course
        if not (role.woman or role.minor) and found is not None:
            assert found == home.Course((), (), (), {}), name


def test_the_cases_that_changed_last_come_first(
    people: dict[str, User], both: tuple[str, str]
) -> None:
    hers, his = both
    found = _read(people["immigration office"]).course
    assert found is not None
    assert [each.reference for each in found.changed] == [his, hers]
    assert all(name not in _get(people["immigration office"]) for name in ("Qxana",))


def test_a_policy_officer_finds_their_room_and_no_case(
    people: dict[str, User], both: tuple[str, str]
) -> None:
    found = _read(people["policy officer of the immigration office"])
    assert (found.due, found.course) == (None, None)
    assert "/cases/" not in _get(people["policy officer of the immigration office"])


def test_what_waits_in_a_room_is_shown_by_its_date(
    people: dict[str, User], both: tuple[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    here: tuple[str, dict[str, object]] = ("home", {})
    lines = (
        Waiting("desk", "room-desk", here),
        Waiting("desk", "room-reports", here, date(2009, 1, 5)),
        Waiting("desk", "room-inspection", here, date(2009, 2, 5)),
        Waiting("desk", "room-inspection", here, date(2008, 12, 5)),
    )
    monkeypatch.setattr(waiting, "ROOMS", {"desk": lambda _actor, _on: lines})
    monkeypatch.setattr(home, "ROOMS", waiting.ROOMS)
    found = _read(people["central service"]).waiting
    assert [each.says for each in found] == ["room-inspection", "room-reports", "room-desk"]
    assert [each.times for each in found] == [2, 1, 1]
    # Nobody else works there.
    assert _read(people["criminal policy"]).waiting == ()
    page = _get(people["central service"])
    assert "5 December 2008" in page and say("en", "home-times", n=2) in page


@pytest.mark.parametrize("name", ["immigration office", "police who met her"])
def test_the_page_asks_no_more_for_more_cases(people: dict[str, User], name: str) -> None:
    def queries() -> int:
        client = Client()
        client.force_login(people[name])
        with CaptureQueriesContext(connection) as made:
            assert client.get("/en/").status_code == 200
        return len(made)

    cases(people, woman=NAMES, minor=NAMES)
    few = queries()
    for _ in range(3):
        cases(people, woman=NAMES, minor=NAMES)
    assert queries() == few <= 65


def test_without_the_database_of_the_centre_the_first_page_still_opens(
    people: dict[str, User], monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone(*_: object) -> None:
        raise OperationalError("the server closed the connection")

    monkeypatch.setattr("safeconduct.centre_store.figures._rows", gone)
    client = Client()
    client.force_login(people["policy officer of criminal policy"])
    assert say("nl", "home-figures-away") in client.get("/nl/").text
    answer = client.get("/nl/figures/")
    assert answer.status_code == 503
    assert say("nl", "error-away-title") in answer.text
