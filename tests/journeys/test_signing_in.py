"""Signing in and out: nothing is told to strangers, and no session lasts for ever."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from django.core.cache import cache
from django.http import HttpResponse
from django.test import Client

from safeconduct.store.models import User
from safeconduct.web.demonstration import demonstration_users
from safeconduct.words import say

pytestmark = pytest.mark.django_db

PASSWORD = "a-journey-through-the-pages"
SIGN_IN = "/en/sign-in/"


@pytest.fixture(autouse=True)
def _no_attempts_yet() -> None:
    cache.clear()


def text(response: HttpResponse) -> str:
    return response.content.decode()


def test_signing_in_leads_to_the_page_that_was_asked_for(people: dict[str, User]) -> None:
    client = Client()
    asked = client.get("/fr/cases/?phase=reflection")
    assert asked.status_code == 302
    shown = client.get(asked["Location"])
    assert 'value="/fr/cases/?phase=reflection"' in text(shown)
    answer = {"username": "payoke", "password": PASSWORD, "next": "/fr/cases/?phase=reflection"}
    assert client.post(SIGN_IN, answer)["Location"] == "/fr/cases/?phase=reflection"


@pytest.mark.parametrize("elsewhere", ["https://example.org/", "//example.org/", "javascript:x"])
def test_it_leads_to_no_other_site(people: dict[str, User], elsewhere: str) -> None:
    answer = {"username": "payoke", "password": PASSWORD, "next": elsewhere}
    assert Client().post(SIGN_IN, answer)["Location"] == "/"


def test_a_wrong_password_and_an_unknown_name_are_answered_alike(people: dict[str, User]) -> None:
    pages = []
    for name in ("payoke", "nobody"):
        answer = Client().post(SIGN_IN, {"username": name, "password": "wrong"})
        assert answer.status_code == 422
        assert say("en", "sign-in-wrong") in text(answer)
        assert f'value="{name}"' in text(answer)
        pages.append(re.sub(r'value="[^"]*"', "", text(answer)))
    assert pages[0] == pages[1]


def test_what_is_not_filled_in_is_asked_for_in_the_language_of_the_page() -> None:
    answer = text(Client().post("/de/sign-in/", {"username": "", "password": ""}))
    assert say("de", "sign-in-username-missing") in answer
    assert 'href="#id_username"' in answer
    assert "<title>Fehler:" in answer


def test_after_eight_wrong_passwords_the_right_one_has_to_wait(people: dict[str, User]) -> None:
    client = Client()
    for _ in range(8):
        client.post(SIGN_IN, {"username": "payoke", "password": "wrong"})
    refused = client.post(SIGN_IN, {"username": "PAYOKE ", "password": PASSWORD})
    assert say("en", "sign-in-too-many", minutes=5) in text(refused)
    assert client.post(SIGN_IN, {"username": "surya", "password": PASSWORD}).status_code == 302


def test_signing_out_takes_a_form(as_user: Callable[[str], Client]) -> None:
    client = as_user("payoke")
    assert client.get("/en/sign-out/").status_code == 405
    assert client.get("/en/cases/").status_code == 200
    client.post("/en/sign-out/")
    assert client.get("/en/cases/").status_code == 302


@pytest.mark.parametrize(
    ("key", "ago", "out"),
    [
        ("seen_at", timedelta(minutes=44), False),
        ("seen_at", timedelta(minutes=46), True),
        ("signed_in_at", timedelta(hours=7, minutes=59), False),
        ("signed_in_at", timedelta(hours=8, minutes=1), True),
    ],
)
def test_a_session_ends(
    as_user: Callable[[str], Client], key: str, ago: timedelta, out: bool
) -> None:
    client = as_user("payoke")
    client.get("/en/cases/")
    session = client.session
    session[key] = (datetime.now(UTC) - ago).isoformat()
    session.save()
    answer = client.get("/en/cases/")
    assert (answer.status_code == 302) is out
    if out:
        assert say("en", "sign-in-timed-out") in text(client.get(answer["Location"]))


def test_demonstration_users_stand_on_the_page_in_demonstration_mode_only(
    settings: Any, people: dict[str, User]
) -> None:
    password = demonstration_users()[0].password
    settings.DEMO = False
    assert password not in text(Client().get(SIGN_IN))
    assert say("en", "page-synthetic-label") not in text(Client().get(SIGN_IN))
    settings.DEMO = True
    shown = text(Client().get(SIGN_IN))
    assert password in shown
    assert say("en", "page-synthetic-label") in shown
