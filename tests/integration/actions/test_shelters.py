"""A shelter's address is its centre's alone: no page of another, no table, log or export has it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from django.db import connection
from django.test import Client

from safeconduct.access.roles import CASEWORKER
from safeconduct.store import audit
from safeconduct.store.models import Stay, User
from safeconduct.store.records import Names
from tests.integration.cast import ROLES, cases, users

ADDRESS = "Qxshelterstreet 7, 2000 Antwerpen"
HOUSE = "Qxshelterhouse"
SECRET = re.compile("qxshelter", re.IGNORECASE)
CENTRES = {"payoke", "surya", "pag_asa", "minors_centre"}
DAY = {"since_day": "5", "since_month": "2", "since_year": "2008"}


@pytest.fixture
def people(db: None) -> dict[str, User]:
    return users()


@pytest.fixture
def hers(people: dict[str, User]) -> str:
    woman, _ = cases(people, woman=Names("Eze", "Blessing"), minor=Names("Alami", "Youssef"))
    return woman


def _client(user: User) -> Client:
    client = Client()
    client.force_login(user)
    return client


@pytest.fixture
def centre(people: dict[str, User], hers: str) -> Client:
    """The centre that guides her, which has placed her in a shelter."""
    client = _client(people["centre that guides her"])
    added = client.post("/en/shelters/", {"name": HOUSE, "address": ADDRESS, "places": "4"})
    assert added.status_code == 302
    page = client.get(f"/en/shelters/cases/{hers}/").text
    [where] = re.findall(r'value="([0-9a-f-]{36})"', page)
    placed = client.post(f"/en/shelters/cases/{hers}/", {"where": where, **DAY})
    assert placed.status_code == 302
    return client


def test_the_centre_sees_where_the_person_stays(centre: Client, hers: str) -> None:
    for page in (f"/en/cases/{hers}/", "/en/shelters/", f"/en/shelters/cases/{hers}/"):
        assert ADDRESS in centre.get(page).text, page
    assert "One person stays here now" in centre.get("/en/shelters/").text


@pytest.mark.django_db(databases=["default", "centre"])
def test_nobody_else_does(
    centre: Client, hers: str, people: dict[str, User], tmp_path: Path
) -> None:
    for name, role in ROLES.items():
        if name == "centre that guides her":
            continue
        client = _client(people[name])
        has_shelters = role.agency in CENTRES and CASEWORKER in people[name].roles
        listed = client.get("/en/shelters/")
        assert listed.status_code == (200 if has_shelters else 404), name
        # Another centre that stands in relation to her or not, and every other agency.
        assert client.get(f"/en/shelters/cases/{hers}/").status_code == 404, name
        assert client.post(f"/en/shelters/cases/{hers}/", DAY).status_code == 404, name
        for page in ("/en/shelters/", f"/en/cases/{hers}/", "/en/cases/", "/en/"):
            assert not SECRET.search(client.get(page).text), (name, page)
        found = client.post("/en/find/", {"asked": HOUSE})
        assert not SECRET.search(found.text.replace(f'value="{HOUSE}"', "")), name
    audit.export(tmp_path / "audit.jsonl")
    assert not SECRET.search((tmp_path / "audit.jsonl").read_text())
    with connection.cursor() as cursor:
        for table in connection.introspection.table_names(cursor):
            cursor.execute(f'SELECT t::text FROM "{table}" t')  # noqa: S608
            for (row,) in cursor.fetchall():
                assert not SECRET.search(row) and HOUSE.encode().hex() not in row, table


def test_once_guidance_has_ended_the_centre_does_not_see_it_any_more(
    centre: Client, hers: str
) -> None:
    from safeconduct.store.models import Relation

    Relation.objects.filter(agency="payoke", relation="guides").delete()
    assert centre.get(f"/en/shelters/cases/{hers}/").status_code == 404
    assert not SECRET.search(centre.get(f"/en/cases/{hers}/").text)


def test_a_person_moves_and_leaves(centre: Client, hers: str) -> None:
    address = f"/en/shelters/cases/{hers}/"
    early = {"where": "leave", "since_day": "4", "since_month": "2", "since_year": "2008"}
    refused = centre.post(address, early)
    assert refused.status_code == 422
    assert "before the beginning of the present stay" in refused.text
    assert Stay.objects.get().until is None

    assert centre.post(address, {**early, "since_day": "9"}).status_code == 302
    assert str(Stay.objects.get().until) == "2008-02-09"
    assert not SECRET.search(centre.get(f"/en/cases/{hers}/").text)


@pytest.mark.parametrize(
    "sent",
    [
        {},
        {"where": "leave"},
        {"where": "00000000-0000-0000-0000-000000000000", **DAY},
        {"where": "x' OR 1=1", **DAY},
    ],
)
def test_a_wrong_form_is_asked_again(centre: Client, hers: str, sent: dict[str, str]) -> None:
    assert centre.post(f"/en/shelters/cases/{hers}/", sent).status_code == 422
    assert Stay.objects.count() == 1
