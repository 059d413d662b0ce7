"""Who may read who looked at a case, role by role, and what each of them is told."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass

import pytest
from django.db import connection
from django.test import Client
from django.utils.timezone import localdate

from safeconduct.access.actors import Actor
from safeconduct.access.history import history_scope
from safeconduct.access.roles import CASEWORKER, DATA_PROTECTION_OFFICER
from safeconduct.actions.access_history import access_history
from safeconduct.store import models
from safeconduct.store.acting import acting
from safeconduct.store.errors import NotFound
from safeconduct.store.gate import relations_of
from safeconduct.store.history import PAGE_SIZE
from safeconduct.store.records import Names
from safeconduct.store.timeline import load
from safeconduct.words import LANGUAGES
from tests.integration.cast import ROLES, cases, users

OFFICER = "data protection officer of her centre"
OVERSEES_HERS = {"centre that guides her", "immigration office", OFFICER}
OVERSEES_HIS = {"centre that shelters him", "immigration office"}


@dataclass
class World:
    people: dict[str, models.User]
    hers: str
    his: str

    def actor(self, name: str) -> Actor:
        return self.people[name].actor


@pytest.fixture
def world(db: None) -> World:
    people = users()
    hers, his = cases(people, woman=Names("Eze", "Blessing"), minor=Names("Alami", "Youssef"))
    for name in ("police who met her", "centre that guides her", "immigration office"):
        load(hers, actor=people[name].actor, purpose="case_work")
    return World(people, hers, his)


def _client(user: models.User) -> Client:
    client = Client()
    client.force_login(user)
    return client


def _text(page: str) -> str:
    main = page[page.index("<main") : page.index("</main>")]
    return " ".join(html.unescape(re.sub(r"<[^>]*>", " ", main)).split())


def test_the_page_is_there_for_those_who_oversee_and_absent_for_everybody_else(
    world: World,
) -> None:
    wrong = []
    for name in ROLES:
        client = _client(world.people[name])
        absent = client.get("/en/cases/2222-2222/history/")
        for reference, allowed in ((world.hers, OVERSEES_HERS), (world.his, OVERSEES_HIS)):
            address = f"/en/cases/{reference}/history/"
            expected = 200 if name in allowed else 404
            page = client.get(address)
            got = (page.status_code, client.head(address).status_code)
            if got != (expected, expected) or client.post(address).status_code != 405:
                wrong.append((name, reference, *got))
            if expected == 404:
                assert re.sub(reference, "2222-2222", page.text) == absent.text
            # The case page leads there for the same people, and for nobody else.
            linked = f'href="{address}"' in client.get(f"/en/cases/{reference}/").text
            # The officer reads who looked, and is shown no case.
            if linked != (expected == 200 and name != OFFICER):
                wrong.append((name, reference, "link"))
    assert wrong == []


def test_a_data_protection_officer_of_a_related_agency_reads_it_and_sees_no_case(
    world: World,
) -> None:
    for name, role in ROLES.items():
        user = world.people[name]
        user.roles = [DATA_PROTECTION_OFFICER]
        user.save(update_fields=["roles"])
        client = _client(user)
        related = role.woman or role.agency in {
            each.agency for each in ROLES.values() if each.woman
        }
        expected = 200 if related else 404
        assert client.get(f"/en/cases/{world.hers}/history/").status_code == expected, name
        assert client.get(f"/en/cases/{world.hers}/").status_code == 404, name


def test_names_are_those_of_ones_own_agency_and_others_are_their_service(world: World) -> None:
    for user in world.people.values():
        user.first_name, user.last_name = "Named", user.username
        user.save(update_fields=["first_name", "last_name"])
    page = _client(world.people["centre that guides her"])
    text = _text(page.get(f"/en/cases/{world.hers}/history/").text)
    assert "Named centre.that.guides.her, Payoke" in text
    assert "Federal police" in text and "Named police" not in text
    assert "Named immigration" not in text


def test_the_immigration_office_reads_what_its_own_people_did(world: World) -> None:
    found = access_history(world.hers, actor=world.actor("immigration office"))
    assert {entry.agency for entry in found.entries} == {"immigration_office"}
    whole = access_history(world.hers, actor=world.actor("centre that guides her"))
    assert {"federal_police", "payoke", "immigration_office"} <= {
        entry.agency for entry in whole.entries
    }
    user = world.people["immigration office"]
    user.roles = [DATA_PROTECTION_OFFICER]
    user.save(update_fields=["roles"])
    assert access_history(world.hers, actor=user.actor).count > found.count


def test_the_look_itself_is_recorded_and_shown_the_next_time(world: World) -> None:
    payoke = world.actor("centre that guides her")
    first = access_history(world.hers, actor=payoke)
    again = access_history(world.hers, actor=payoke)
    assert (again.entries[0].deed, again.entries[0].purpose) == ("history.read", "access_history")
    assert again.count == first.count + 1
    instants = [entry.at for entry in again.entries]
    assert instants == sorted(instants, reverse=True)
    with pytest.raises(NotFound):
        access_history(world.hers, actor=world.actor("police who met her"))
    refused = models.AuditEntry.objects.filter(deed="case.not_found").latest("id")
    assert refused.actor_id == world.people["police who met her"].pk


def test_it_is_paged_and_narrowed_by_service_and_day(world: World) -> None:
    police, payoke = world.actor("police who met her"), world.actor("centre that guides her")
    for _ in range(PAGE_SIZE):
        load(world.hers, actor=police, purpose="case_work")
    first = access_history(world.hers, actor=payoke)
    second = access_history(world.hers, actor=payoke, page=2)
    assert len(first.entries) == PAGE_SIZE and first.has_next and not second.has_next
    assert second.has_previous and second.entries
    client = _client(world.people["centre that guides her"])
    address = f"/en/cases/{world.hers}/history/"
    only = client.get(f"{address}?agency=immigration_office")
    assert "1 entry" in only.text and "Federal police" not in re.sub(
        r"<select.*?</select>", "", only.text, flags=re.DOTALL
    )
    assert "No entries" in client.get(f"{address}?on=1999-01-01").text
    day = localdate(first.entries[0].at)
    assert f"?on={day}&amp;page=2" in client.get(f"{address}?on={day}").text
    for odd in ("?page=0", "?page=x", "?on=nonsense", "?agency=%00", "?agency=x&page=99999"):
        assert client.get(f"{address}{odd}").status_code == 200, odd


def test_every_deed_and_purpose_is_said_in_words_of_each_language(world: World) -> None:
    client = _client(world.people["centre that guides her"])
    for lang in LANGUAGES:
        page = client.get(f"/{lang}/cases/{world.hers}/history/")
        assert page.status_code == 200
        assert not re.search(r"case\.|_work|history-", _text(page.text)), lang


@pytest.mark.parametrize("roles", [{CASEWORKER}, {DATA_PROTECTION_OFFICER}, set()])
def test_the_database_and_the_rules_agree_on_who_reads_what(world: World, roles: set[str]) -> None:
    for name in ROLES:
        user = world.people[name]
        user.roles = sorted(roles)
        user.save(update_fields=["roles"])
        actor = user.actor
        for reference in (world.hers, world.his):
            file = models.CaseFile.objects.get(reference=reference)
            with acting(actor, "access_history"), connection.cursor() as cursor:
                cursor.execute("SELECT store_history_scope(%s)", [reference])
                told = cursor.fetchone()[0]
            assert told == history_scope(actor, relations_of(file)), (name, reference)
