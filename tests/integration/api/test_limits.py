"""How often a program may call: by key, for all workers together, said so that it can wait."""

from __future__ import annotations

from typing import Any

import pytest
from django.core.exceptions import ImproperlyConfigured
from django.db import connection
from django.test import Client

from config.limits import api_limit
from safeconduct.store.models import AuditEntry, Tally
from safeconduct.words import LANGUAGES
from tests.integration.api.test_calls import World, problem, world

__all__ = ["world"]


@pytest.fixture(autouse=True)
def _three(settings: Any) -> None:
    settings.API_CALLS = 3


def test_who_calls_too_often_is_told_how_long_to_wait(world: World) -> None:
    program = world.program()
    assert [program.get("/me").status_code for _ in range(3)] == [200] * 3
    before = AuditEntry.objects.count()
    for path in ("/me", f"/cases/{world.hers}", "/cases/2222-2222"):
        answer = program.get(path)
        told = problem(answer, 429, "problem-429")
        assert 1 <= told["retry_after"] <= 300
        assert answer["Retry-After"] == str(told["retry_after"])
    # Nothing was read: there is nothing to record.
    assert AuditEntry.objects.count() == before
    # Another key is not held up, nor are the pages.
    assert world.program().get("/me").status_code == 200
    said = {
        program.get("/me", headers={"Accept-Language": lang}).json()["detail"] for lang in LANGUAGES
    }
    assert len(said) == 4


def test_the_span_ends_and_a_new_one_begins(world: World) -> None:
    program = world.program()
    assert [program.get("/me").status_code for _ in range(4)][-1] == 429
    Tally.objects.update(expires_at="2020-01-01T00:00:00Z")
    assert [program.get("/me").status_code for _ in range(4)] == [200, 200, 200, 429]


def test_a_wrong_key_costs_its_sender_and_nobody_else(world: World) -> None:
    program = world.program()
    for _ in range(5):
        wrong = Client().get("/api/v1/me", headers={"Authorization": "Bearer sck_" + "x" * 43})
        assert wrong.status_code == 401
    assert program.get("/me").status_code == 200


def test_a_signed_in_user_is_counted_over_all_browsers(world: World) -> None:
    guide, answers = world.people["centre that guides her"], []
    for _ in range(4):
        client = Client()
        client.force_login(guide)
        answers.append(client.get("/api/v1/me").status_code)
    assert answers == [200, 200, 200, 429]


def test_the_table_of_counts_tells_no_key(world: World) -> None:
    key = world.key()
    Client().get("/api/v1/me", headers={"Authorization": f"Bearer {key}"})
    with connection.cursor() as cursor:
        cursor.execute("SELECT t::text FROM store_tally t")
        rows = "\n".join(row for (row,) in cursor.fetchall())
    assert rows and key not in rows and key[4:] not in rows


def test_by_a_way_that_is_heard_no_key_is_taken(world: World, settings: Any) -> None:
    settings.SECURE_SSL_REDIRECT = True
    settings.SECURE_REDIRECT_EXEMPT = [r"^api/"]
    program = world.program()
    problem(program.get("/me"), 403, "problem-not-secure")
    assert program.call("GET", "/me", secure=True).status_code == 200
    # A person who types the address is led to the page.
    assert Client().get("/en/sign-in/")["Location"].startswith("https://")


@pytest.mark.parametrize("text", ["0", "-1", "many", "٣", "10000000"])
def test_a_limit_that_is_none_stops_the_program(text: str) -> None:
    with pytest.raises(ImproperlyConfigured, match="SAFECONDUCT_API_CALLS"):
        api_limit({"SAFECONDUCT_API_CALLS": text})
    assert api_limit({}) == 600 and api_limit({"SAFECONDUCT_API_CALLS": "5"}) == 5
