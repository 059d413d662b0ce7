"""A data protection officer asks who looked at a case, without ever seeing one."""

from __future__ import annotations

import pytest
from django.test import Client
from django.utils.html import escape

from safeconduct.actions.access_history import REASONS, access_history
from safeconduct.store.models import AuditEntry
from safeconduct.words import LANGUAGES, say
from tests.integration.test_access_history import OFFICER, World, _client, world

__all__ = ["world"]
AT = "/en/oversight/"


def _asked(client: Client, reference: str, why: str = "complaint") -> tuple[int, str, str]:
    answer = client.post(AT, {"reference": reference, "why": why})
    return answer.status_code, answer.headers.get("Location", ""), answer.text


def test_a_reference_and_a_reason_lead_to_who_looked(world: World) -> None:
    client = _client(world.people[OFFICER])
    assert f'href="{AT}"' in client.get("/en/my-work/", follow=True).text
    plain = world.hers.replace("-", "").lower()
    for typed in (world.hers, plain, f" {plain[:4]} {plain[4:]} "):
        status, place, _ = _asked(client, typed)
        assert (status, place) == (302, f"/en/cases/{world.hers}/history/")
    assert client.get(f"/en/cases/{world.hers}/history/").status_code == 200
    look = AuditEntry.objects.filter(deed="history.read", details__has_key="why").latest("id")
    assert look.details == {"why": "complaint"} and look.case_reference == world.hers
    assert (look.purpose, look.agency) == ("access_history", "payoke")
    # The case itself stays shut.
    assert client.get(f"/en/cases/{world.hers}/").status_code == 404


def test_a_case_of_others_and_no_case_are_answered_alike(world: World) -> None:
    client = _client(world.people[OFFICER])
    pages = set()
    for typed in (world.his, "2222-2222", "nonsense", "x" * 20, "%00", "____-____"):
        status, _, page = _asked(client, typed)
        assert status == 422 and escape(say("en", "oversight-none")) in page, typed
        pages.add(page.count(say("en", "oversight-none")))
    assert len(pages) == 1
    refused = AuditEntry.objects.filter(deed="case.not_found", purpose="access_history")
    assert refused.count() == 6


def test_without_a_reason_nothing_is_looked_at(world: World) -> None:
    client, before = _client(world.people[OFFICER]), AuditEntry.objects.count()
    for why in ("", "curious"):
        status = _asked(client, world.hers, why)[0]
        assert status == 422
    assert AuditEntry.objects.count() == before
    with pytest.raises(ValueError, match="expected one of"):
        access_history(world.hers, actor=world.actor(OFFICER), why="curious")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_page_stands_in_each_language(world: World, lang: str) -> None:
    page = _client(world.people[OFFICER]).get(f"/{lang}/oversight/").text
    for key in ("oversight-title", *(f"oversight-why-{each}" for each in REASONS)):
        assert escape(say(lang, key)) in page


def test_for_everybody_else_there_is_no_such_page(world: World) -> None:
    for name in ("centre that guides her", "police who met her", "administrator of her centre"):
        client = _client(world.people[name])
        assert client.get(AT).status_code == 404
        assert _asked(client, world.hers)[0] == 404
        assert AT not in client.get("/en/", follow=True).text
