"""Guessing: counted for all workers together, alike for names that exist and names that do not."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest
from django.contrib.auth.hashers import MD5PasswordHasher
from django.db import connection
from django.test import Client
from hypothesis import given
from hypothesis import strategies as st

from safeconduct.store.models import Tally, User
from safeconduct.store.retention import apply
from safeconduct.store.tallies import SharedTallies
from safeconduct.web.signing_in.devices import device_of
from safeconduct.words import say
from tests.integration.sign_in.conftest import PASSWORD, deeds, sign_in

PAUSED = say("en", "sign-in-too-many", minutes=5)


@pytest.fixture
def hashed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Each computation of a password's hash."""
    computed: list[str] = []
    encode = MD5PasswordHasher.encode

    def counted(self: Any, password: str, *more: Any, **named: Any) -> str:
        computed.append(password)
        return encode(self, password, *more, **named)

    monkeypatch.setattr(MD5PasswordHasher, "encode", counted)
    return computed


def test_a_name_that_exists_costs_the_same_as_one_that_does_not(
    somebody: Callable[..., User], hashed: list[str]
) -> None:
    somebody("known")
    somebody("shut.out", is_active=False)
    invited = somebody("invited")
    invited.set_unusable_password()
    invited.save()
    pages, costs = set(), {}
    for name, password in (
        ("known", "wrong"),
        ("nobody", "wrong"),
        ("shut.out", PASSWORD),
        ("invited", "wrong"),
    ):
        hashed.clear()
        answer = sign_in(Client(), name, password)
        costs[name] = len(hashed)
        pages.add((answer.status_code, answer.text.replace(f'value="{name}"', "")))
    assert set(costs.values()) == {1}, costs
    assert len({status for status, _ in pages}) == 1
    assert all(say("en", "sign-in-wrong") in text for _, text in pages)


def test_a_paused_name_costs_nothing_whether_it_exists_or_not(
    somebody: Callable[..., User], hashed: list[str]
) -> None:
    somebody("known")
    for name in ("known", "nobody"):
        for _ in range(8):
            sign_in(Client(), name, "wrong")
        hashed.clear()
        assert PAUSED in sign_in(Client(), name).text
        assert hashed == []


def test_the_count_is_shared_by_workers_and_tells_no_name(
    somebody: Callable[..., User], settings: Any
) -> None:
    somebody("known")
    for _ in range(8):
        sign_in(Client(), "known", "wrong", REMOTE_ADDR="192.0.2.7")
    with connection.cursor() as cursor:
        cursor.execute("SELECT t::text FROM store_tally t")
        rows = "\n".join(row for (row,) in cursor.fetchall())
    assert rows and "known" not in rows and "192.0.2.7" not in rows
    # Another worker, or the same after a restart, has nothing in its memory but the way there.
    SharedTallies("", {}).set("x", [1])
    assert SharedTallies("", {}).get("x") == [1]
    assert PAUSED in sign_in(Client(), "KNOWN ").text


def test_an_address_that_tries_many_names_has_to_wait(
    somebody: Callable[..., User], settings: Any
) -> None:
    settings.ACCOUNT_RATE_LIMITS = {"login": "90/5m/ip", "login_failed": "5/5m/ip,8/5m/key"}
    somebody("known")
    for number in range(5):
        sign_in(Client(), f"guess{number}", "wrong", REMOTE_ADDR="192.0.2.7")
    assert PAUSED in sign_in(Client(), "known", REMOTE_ADDR="192.0.2.7").text
    assert sign_in(Client(), "known", REMOTE_ADDR="192.0.2.8").status_code == 302


def test_a_flood_from_one_address_is_answered_gently(settings: Any) -> None:
    settings.ACCOUNT_RATE_LIMITS = {"login": "3/5m/ip", "login_failed": "90/5m/ip"}
    answers = [sign_in(Client(), f"guess{n}", "wrong") for n in range(5)]
    assert [answer.status_code for answer in answers] == [422, 422, 422, 429, 429]
    assert say("en", "error-too-many-title") in answers[-1].text


def test_behind_a_proxy_the_address_is_the_one_the_proxy_saw(
    somebody: Callable[..., User], settings: Any
) -> None:
    settings.ALLAUTH_TRUSTED_PROXY_COUNT = 1
    settings.ACCOUNT_RATE_LIMITS = {"login_failed": "3/5m/ip,90/5m/key"}
    somebody("known")
    for number in range(3):
        # What a client claims of itself stands before what the proxy added.
        said = f"203.0.113.{number}, 192.0.2.7"
        sign_in(Client(), "x", "wrong", headers={"x-forwarded-for": said})
    same = {"x-forwarded-for": "203.0.113.99, 192.0.2.7"}
    assert PAUSED in sign_in(Client(), "known", headers=same).text
    other = {"x-forwarded-for": "192.0.2.7, 192.0.2.8"}
    assert sign_in(Client(), "known", headers=other).status_code == 302


def test_without_a_proxy_nobody_names_their_own_address(
    somebody: Callable[..., User], settings: Any
) -> None:
    settings.ACCOUNT_RATE_LIMITS = {"login_failed": "3/5m/ip,90/5m/key"}
    somebody("known")
    for number in range(3):
        sign_in(Client(), "x", "wrong", headers={"x-forwarded-for": f"203.0.113.{number}"})
    claimed = {"x-forwarded-for": "203.0.113.200"}
    assert PAUSED in sign_in(Client(), "known", headers=claimed).text


def test_who_was_refused_is_on_the_trail_and_what_was_typed_is_not(
    somebody: Callable[..., User],
) -> None:
    known = somebody("known")
    client = Client()
    sign_in(client, "known", "wrong")
    sign_in(client, "my-password-by-mistake", "wrong")
    sign_in(client, "known")
    client.post("/en/sign-out/")
    assert deeds("session") == [
        ("session.refused", {"reason": "password", "user": known.pk}),
        ("session.refused", {"reason": "password"}),
        ("session.started", {"by": "password"}),
        ("session.ended", {"reason": "signed_out"}),
    ]


def _forgotten() -> int:
    [done] = apply(datetime.now(UTC), ["tally"])
    return done.count


def test_what_ran_out_is_forgotten_and_counts_anew() -> None:
    counts = SharedTallies("", {})
    assert counts.add("a", 1, timeout=60) and not counts.add("a", 2, timeout=60)
    assert counts.incr("a") == 2
    Tally.objects.update(expires_at="2020-01-01T00:00:00Z")
    assert counts.get("a") is None
    assert counts.add("a", 5, timeout=60)
    Tally.objects.update(expires_at="2020-01-01T00:00:00Z")
    assert _forgotten() == 1
    counts.set("b", [time.time()], timeout=None)
    assert _forgotten() == 0 and counts.touch("b", 0) and not counts.delete("b")


@given(st.text(max_size=300))
def test_whatever_a_browser_says_of_itself_becomes_a_family(said: str) -> None:
    request = type("Request", (), {"META": {"HTTP_USER_AGENT": said}})()
    browser, _, system = device_of(request).partition(".")
    for lang in ("en", "fr", "nl", "de"):
        assert say(lang, f"device-{system}", browser=say(lang, f"browser-{browser}"))
