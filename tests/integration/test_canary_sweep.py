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

from tests.integration import canaries
from tests.integration.canaries import (
    ADDRESS,
    ASKED,
    COLLEAGUES,
    CUSTODIAN_OF_HERS,
    DECLINED,
    EMERGENCY,
    ENTERED,
    FILE,
    FILE_NAME,
    FOUND,
    GIVEN_UP,
    GOAL,
    LAWYER,
    NAME,
    REASONS,
    SHELTER,
    STEP,
    SUSPECT,
    Planted,
    audience,
    plant,
)
from tests.integration.cast import ROLES
from tests.integration.test_authorisation_matrix import POLICY, World
from tests.integration.test_every_address import ENDING, HELD, headers, places

EVERYBODY = ("nobody", *ROLES, *COLLEAGUES, CUSTODIAN_OF_HERS)
NOBODYS = "2222-2222"
pytestmark = [
    pytest.mark.django_db(databases=["default", "centre"]),
    # Every page of everybody: slow where the machine is busy, never stuck.
    pytest.mark.timeout(900),
]
SEARCHES = (f"/en/cases/?q={NAME}", f"/api/v1/cases?phase={NAME}", f"/en/{SHELTER}/")


@pytest.fixture
def planted(db: None) -> Planted:
    return plant()


def test_every_column_with_words_is_planted_or_said_to_hold_none() -> None:
    known = {*canaries.PLANTED, *canaries.NO_WORDS, *canaries.APART}
    assert canaries.with_words() <= known, canaries.with_words() - known
    assert len(known) == len(canaries.PLANTED) + len(canaries.NO_WORDS) + len(canaries.APART)


def addresses(planted: Planted) -> Iterator[tuple[str, str]]:
    """Every address that answers to GET: its name, and what to ask for."""
    world = World(planted.people, planted.hers, planted.his)
    for name, row in POLICY.items():
        shows_no_case = name.startswith(("law", "reform", "mfa", "account", "api:rule"))
        if row.reads and row.who not in HELD and name not in ENDING and not shows_no_case:
            for address, reference in places(name, world, planted.draft):
                if reference != NOBODYS:
                    yield name, address
    yield "attachments:file", f"/en/cases/{planted.hers}/files/{planted.file}/"
    for page in ("", "answer/", "preview/"):
        yield "desk:request", f"/en/desk/{planted.request}/{page}"
    yield "emergency:decide", f"/en/emergencies/identity/{planted.asked}/"
    yield "prosecution:dossier", f"/en/prosecution/{planted.dossier}/"
    yield "prosecution:part", f"/en/prosecution/{planted.dossier}/suspect/"
    yield "api:dossier", f"/api/v1/dossiers/{planted.dossier}"
    yield from (("", each) for each in SEARCHES)


def met(client: Client, name: str, address: str) -> set[str]:
    """The canaries in the answer."""
    return {_same(found) for found in FOUND.findall(answered(client, name, address))}


def answered(client: Client, name: str, address: str) -> str:
    """The answer as text: its body, its headers, its cookies."""
    answer = client.get(address, headers=headers(name))
    heads = "\n".join(f"{key}: {value}" for key, value in answer.headers.items())
    body = b"".join(answer) if answer.streaming else answer.content
    return heads + client.cookies.output() + body.decode(errors="replace")


def _same(found: str) -> str:
    known = {*canaries.PLANTED.values(), FILE_NAME}
    return next(each for each in known if each.lower() == found.lower())


def leaks(planted: Planted, who: str, asked: Iterator[tuple[str, str]]) -> Iterator[str]:
    """Each canary that `who` meets and may not, with the address; the codes are for nobody."""
    client = Client()
    if who in planted.people:
        client.force_login(planted.people[who])
    for name, address in asked:
        text = answered(client, name, address)
        for canary in {_same(found) for found in FOUND.findall(text)}:
            if who not in audience(canary):
                yield f"{who} met {canary} at {address}"
        if any(code in text or code.replace(" ", "") in text for code in planted.codes):
            yield f"{who} met a code at {address}"


def test_no_canary_is_met_outside_its_audience(
    planted: Planted, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    asked = list(addresses(planted))
    found = [each for who in EVERYBODY for each in leaks(planted, who, iter(asked))]
    # What was typed into an address comes back to who typed it, and to nobody else.
    assert [each for each in found if not each.endswith(SEARCHES)] == []
    ours = "\n".join(record.getMessage() for record in caplog.records)
    assert not FOUND.search(ours) and not any(code in ours for code in planted.codes)


def test_each_canary_is_met_by_those_who_may_know_it(planted: Planted) -> None:
    case = f"/en/cases/{planted.hers}/"
    asked = f"/en/emergencies/identity/{planted.asked}/"
    plan = f"/en/assistance/cases/{planted.hers}/"
    shelter, file = f"/en/shelters/cases/{planted.hers}/", f"{case}files/{planted.file}/"
    for who, address, expected in (
        ("police who met her", case, {NAME, REASONS}),
        ("police who met her", file, {FILE}),
        ("colleague of the centre that guides her", case, {NAME}),
        ("centre that guides her", shelter, {SHELTER}),
        ("colleague of the centre that guides her", plan, {GOAL, STEP, GIVEN_UP, LAWYER}),
        ("inspection who met him", f"/en/cases/{planted.his}/sharing/", {DECLINED}),
        ("prosecutor of the district", f"/en/prosecution/{planted.dossier}/", {SUSPECT}),
        (ENTERED, "/en/emergencies/", {EMERGENCY}),
        ("data protection officer of her centre", "/en/emergencies/", {EMERGENCY}),
        (CUSTODIAN_OF_HERS, asked, {ASKED}),
    ):
        client = Client()
        client.force_login(planted.people[who])
        assert expected <= met(client, "", address), (who, address)


def test_no_table_holds_a_canary_in_clear(planted: Planted) -> None:
    known = {*canaries.PLANTED.values(), FILE_NAME}
    clear = re.compile("|".join([*known, *(each.encode().hex() for each in known)]), re.IGNORECASE)
    with connections["default"].cursor() as cursor:
        tables = connections["default"].introspection.table_names(cursor)
        assert {"store_attachmentchunk", "store_papercode", "store_identityrequest"} <= set(tables)
        for table in tables:
            cursor.execute(sql.SQL("SELECT t::text FROM {} t").format(sql.Identifier(table)))
            rows = "\n".join(row for (row,) in cursor.fetchall())
            assert set(clear.findall(rows)) == set(), table
            codes = [code.replace(" ", "") for code in planted.codes]
            assert not any(code in rows for code in codes), table


def test_the_sweep_finds_a_leak(planted: Planted, settings: pytest.FixtureRequest) -> None:

    def leaky(_request: HttpRequest) -> HttpResponse:
        return HttpResponse(f"<p hidden>{ADDRESS} {planted.codes[0]}</p>")

    addresses_with_a_leak = ModuleType("leaky")
    addresses_with_a_leak.urlpatterns = [path("en/leak/", leaky)]  # type: ignore[attr-defined]
    settings.ROOT_URLCONF = addresses_with_a_leak  # type: ignore[attr-defined]
    found = list(leaks(planted, "police who met her", iter([("leak", "/en/leak/")])))
    code = "police who met her met a code at /en/leak/"
    assert found == [f"police who met her met {ADDRESS} at /en/leak/", code]
