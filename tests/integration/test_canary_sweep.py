"""Every page, search, file and call, as everybody, searched for what was planted in the store.

A canary outside its audience fails, and one that nobody meets would show that nothing is searched.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from types import ModuleType

import pytest
from django.db import connections
from django.http import HttpRequest, HttpResponse
from django.test import Client
from django.urls import path
from psycopg import sql

from safeconduct.store.models import User
from tests.integration import canaries
from tests.integration.canaries import CONTACT, FOUND, NAME, REASONS, SHELTER, audience, plant
from tests.integration.test_authorisation_matrix import POLICY, World
from tests.integration.test_every_address import ENDING, HELD, headers, places

# One of each way to stand to her case, and of each way to stand outside it.
SWEPT = (
    "nobody",
    "police who met her",
    "immigration office",
    "state security",
    "another centre",
    "administrator of her centre",
)
SEARCHES = (f"/en/cases/?q={NAME}", f"/api/v1/cases?phase={NAME}", f"/en/{SHELTER}/")


@pytest.fixture
def planted(db: None) -> tuple[World, str]:
    people, hers, his, draft = plant()
    return World(people, hers, his), draft


def test_every_column_with_words_is_planted_or_said_to_hold_none() -> None:
    known = {*canaries.PLANTED, *canaries.NO_WORDS, *canaries.APART}
    assert canaries.with_words() <= known, canaries.with_words() - known
    assert len(known) == len(canaries.PLANTED) + len(canaries.NO_WORDS) + len(canaries.APART)


def addresses(world: World, draft: str) -> Iterator[tuple[str, str]]:
    """Every address that answers to GET: its name, and what to ask for."""
    for name, row in POLICY.items():
        shows_no_case = name.startswith(("law", "reform", "mfa", "account", "api:rule"))
        if row.reads and row.who not in HELD and name not in ENDING and not shows_no_case:
            for address, _ in places(name, world, draft):
                yield name, address


def met(client: Client, name: str, address: str) -> set[str]:
    """The canaries in the answer: its body, its headers, its cookies."""
    answer = client.get(address, headers=headers(name))
    heads = "\n".join(f"{key}: {value}" for key, value in answer.headers.items())
    body = b"".join(answer) if answer.streaming else answer.content
    text = heads + client.cookies.output() + body.decode(errors="replace")
    return {_same(found) for found in FOUND.findall(text)}


def _same(found: str) -> str:
    return next(each for each in canaries.PLANTED.values() if each.lower() == found.lower())


def leaks(user: User | None, who: str, asked: Iterator[tuple[str, str]]) -> Iterator[str]:
    """Each canary that `who` meets and may not, with the address."""
    client = Client()
    if user is not None:
        client.force_login(user)
    for name, address in asked:
        for canary in met(client, name, address):
            if who not in audience(canary):
                yield f"{who} met {canary} at {address}"


@pytest.mark.parametrize("who", SWEPT)
def test_no_canary_is_met_outside_its_audience(
    planted: tuple[World, str], who: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    world, draft = planted
    user = world.people.get(who)
    found = list(leaks(user, who, addresses(world, draft)))
    found += leaks(user, who, iter([("", each) for each in SEARCHES]))
    # What was typed into an address comes back to who typed it, and to nobody else.
    assert [each for each in found if not each.endswith(SEARCHES)] == []
    ours = [record for record in caplog.records if record.name.startswith("safeconduct")]
    assert not FOUND.search("\n".join(record.getMessage() for record in ours))


def test_each_canary_is_met_by_those_who_may_know_it(planted: tuple[World, str]) -> None:
    world, _ = planted
    for who, expected in (
        ("police who met her", {NAME, REASONS}),
        ("centre that guides her", {NAME}),
    ):
        client = Client()
        client.force_login(world.people[who])
        seen = met(client, "case", f"/en/cases/{world.hers}/")
        seen |= met(client, "api:case", f"/api/v1/cases/{world.hers}")
        assert expected <= seen - {CONTACT}, who


def test_no_table_holds_a_canary_in_clear(planted: tuple[World, str]) -> None:
    with connections["default"].cursor() as cursor:
        tables = connections["default"].introspection.table_names(cursor)
        for table in tables:
            cursor.execute(sql.SQL("SELECT t::text FROM {} t").format(sql.Identifier(table)))
            rows = "\n".join(row for (row,) in cursor.fetchall())
            clear = {_same(found) for found in FOUND.findall(rows)}
            assert clear == set(), table
            assert not re.search(NAME.encode().hex(), rows), table


def test_the_sweep_finds_a_leak(
    planted: tuple[World, str], settings: pytest.FixtureRequest
) -> None:
    world, _ = planted

    def leaky(_request: HttpRequest) -> HttpResponse:
        return HttpResponse(f"<p hidden>{SHELTER}</p>")

    addresses_with_a_leak = ModuleType("leaky")
    addresses_with_a_leak.urlpatterns = [path("en/leak/", leaky)]  # type: ignore[attr-defined]
    settings.ROOT_URLCONF = addresses_with_a_leak  # type: ignore[attr-defined]
    officer = world.people["police who met her"]
    found = list(leaks(officer, "police who met her", iter([("leak", "/en/leak/")])))
    assert found == [f"police who met her met {SHELTER} at /en/leak/"]
