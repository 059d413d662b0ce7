"""The case page as a server hands it out: who may see it, and what it says to whom."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from django.http import HttpResponse
from django.test import Client

from safeconduct.cases.model import Person
from safeconduct.words import LANGUAGES, say

pytestmark = pytest.mark.django_db(databases=["default", "centre"])


def text(response: HttpResponse) -> str:
    return response.content.decode()


# ── Who may see what ──────────────────────────────────────────────────────────────────────────


def test_a_case_of_others_is_not_there(
    as_user: Callable[[str], Client], opened: Callable[..., str]
) -> None:
    reference = opened()
    none = text(as_user("surya").get("/en/cases/2222-2222/"))
    for other in ("surya", "police.gent", "policy"):
        answer = as_user(other).get(f"/en/cases/{reference}/")
        assert answer.status_code == 404
        assert text(answer).replace(reference, "2222-2222") == none
    assert as_user("payoke").get(f"/en/cases/{reference.lower()}/").status_code == 200


def test_the_police_see_their_detection_and_the_state_of_the_referral(
    as_user: Callable[[str], Client], opened: Callable[..., str]
) -> None:
    reference = opened()
    page = text(as_user("police").get(f"/en/cases/{reference}/"))
    assert say("en", "case-referral") in page
    assert "Joy Osagie" in page
    assert say("en", "event-guidance_started") in page
    assert say("en", "duty-give_leaflet") in page
    for hidden in (
        say("en", "case-standing"),
        say("en", "case-openings"),
        say("en", "case-conditions"),
        say("en", "document-reflection_order"),
        say("en", "event-document_issued"),
        say("en", "event-contact_broken"),
        say("en", "phase-reflection"),
        say("en", "phase-reflection_lapsed"),
        say("en", "fact-ended"),
    ):
        assert hidden not in page


def test_policy_bodies_have_no_case(as_user: Callable[[str], Client]) -> None:
    client = as_user("policy")
    assert "/en/cases/" not in client.get("/en/").text
    assert say("en", "list-empty-all") in text(client.get("/en/cases/"))


# ── The case page ─────────────────────────────────────────────────────────────────────────────


def test_the_case_page_of_1_march_2008(
    as_user: Callable[[str], Client], opened: Callable[..., str]
) -> None:
    page = text(as_user("payoke").get(f"/en/cases/{opened()}/?on=2008-03-01"))
    assert "Day 20 of 45" in page
    assert "ends on 26 March 2008" in page
    assert "Counted from 10 February 2008" in page
    assert "You are looking at 1 March 2008, not at today." in page
    assert say("en", "asof-no-acts") in page
    assert '<details class="govuk-details sc-why" id="why-registration_certificate">' in page
    assert "art. 61/3" in page


def test_a_link_can_lead_to_the_reasons_of_a_verdict(
    as_user: Callable[[str], Client], opened: Callable[..., str]
) -> None:
    reference = opened()
    page = text(as_user("payoke").get(f"/en/cases/{reference}/?why=registration_certificate"))
    assert 'id="why-registration_certificate" open>' in page
    assert 'id="why-phase" open>' not in page
    assert 'class="govuk-details sc-others">' in page
    page = text(as_user("payoke").get(f"/en/cases/{reference}/?why=unlimited_residence"))
    assert 'class="govuk-details sc-others" open>' in page


def test_as_it_was_known_before_anything_was_recorded(
    as_user: Callable[[str], Client], opened: Callable[..., str]
) -> None:
    address = f"/en/cases/{opened()}/?on=2008-03-01&known=2008-03-01"
    page = text(as_user("payoke").get(address))
    assert "as it was known at the end of 1 March 2008" in page
    assert say("en", "case-timeline-none") in page
    assert say("en", "phase-detected") in page


@pytest.mark.parametrize("query", ["on=2008-13-01", "on_day=1&on_month=&on_year=2008", "known=x"])
def test_a_day_that_cannot_be_read_is_said_and_today_is_shown(
    as_user: Callable[[str], Client], opened: Callable[..., str], query: str
) -> None:
    answer = as_user("payoke").get(f"/en/cases/{opened()}/?{query}")
    assert answer.status_code == 200
    assert say("en", "error-summary-title") in text(answer)
    assert say("en", "case-acts") in text(answer)
    assert say("en", "asof-no-acts") not in text(answer)


def test_what_people_typed_is_escaped(
    as_user: Callable[[str], Client], opened: Callable[..., str]
) -> None:
    evil = "<script>alert(1)</script>"
    client = as_user("payoke")
    for path in (f"cases/?q={evil}", f"cases/{opened()}/?on={evil}&why={evil}", f"law/{evil}/"):
        assert evil not in text(client.get(f"/en/{path}"))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_page_can_be_told_in_every_language(
    as_user: Callable[[str], Client], opened: Callable[..., str], lang: str
) -> None:
    reference = opened()
    for who in ("police", "payoke", "office"):
        for path in ("cases/", f"cases/{reference}/", f"cases/{reference}/?on=2008-03-01"):
            answer = as_user(who).get(f"/{lang}/{path}")
            assert answer.status_code == 200
            assert f'<html lang="{lang}"' in text(answer)


def test_a_minor_and_a_belgian_are_marked(
    as_user: Callable[[str], Client], opened: Callable[..., str]
) -> None:
    seen = {"channel": "control", "district": "Antwerpen"}
    met = [("police", "detected", date(2026, 2, 1), seen)]
    child = opened(met, Person(date(2012, 5, 1), True, ("NGA",), "illegal"))
    belgian = opened(met, Person(date(1988, 5, 1), None, ("BEL",), "legal"))
    client = as_user("police")
    on = "on=2026-03-01"
    minor, native = (f">{say('en', key)}</span>" for key in ("case-minor", "case-belgian"))
    page = text(client.get(f"/en/cases/{child}/?{on}"))
    assert minor in page
    assert native not in page
    page = text(client.get(f"/en/cases/{belgian}/?{on}"))
    assert native in page
    assert minor not in page
    rows = text(client.get("/en/cases/")).split("<tr")
    (of_child,) = [row for row in rows if child in row]
    (of_belgian,) = [row for row in rows if belgian in row]
    assert (minor in of_child, native in of_child) == (True, False)
    assert (minor in of_belgian, native in of_belgian) == (False, True)
    assert say("en", "list-not-assessed") in of_child
