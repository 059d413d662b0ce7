"""The pages as a server hands them out: who may see them, what they say, how they fail."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from django.core.cache import cache
from django.db import connection
from django.http import HttpResponse
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import URLPattern, URLResolver, get_resolver

from safeconduct.cases.model import Person
from safeconduct.law.belgium.catalogue import by_code
from safeconduct.store.models import User
from safeconduct.web.demonstration import demonstration_users
from safeconduct.words import LANGUAGES, say

pytestmark = pytest.mark.django_db

PASSWORD = "a-journey-through-the-pages"
SIGN_IN = "/en/sign-in/"


@pytest.fixture(autouse=True)
def _no_attempts_yet() -> None:
    cache.clear()


@pytest.fixture
def as_user(people: dict[str, User]) -> Callable[[str], Client]:
    def make(name: str) -> Client:
        client = Client()
        client.force_login(people[name])
        return client

    return make


def text(response: HttpResponse) -> str:
    return response.content.decode()


# ── Signing in ────────────────────────────────────────────────────────────────────────────────


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


# ── Who may see what ──────────────────────────────────────────────────────────────────────────


def addresses(resolver: URLResolver, prefix: str = "") -> list[str]:
    found = []
    for each in resolver.url_patterns:
        path = prefix + str(each.pattern)
        if isinstance(each, URLResolver):
            found += addresses(each, path)
        elif isinstance(each, URLPattern):
            found.append(path)
    return found


SAMPLE = {
    "reference": "7F3K-92QD",
    "draft_id": "00000000-0000-4000-8000-000000000000",
    "code": "P-3",
    "key": "refer",
    "page": "when",
    "dimension": "exploitation",
}
PUBLIC = {"en/law/", "en/law/P-3/", "en/sign-in/", "en/sign-out/"}


def test_all_but_the_law_and_the_sign_in_page_are_for_those_signed_in() -> None:
    tried = set()
    for pattern in addresses(get_resolver()):
        path = re.sub(r"<(?:\w+:)?(\w+)>", lambda name: SAMPLE[name[1]], pattern)
        tried.add(path)
        if path in PUBLIC:
            continue
        for answer in (Client().get(f"/{path}"), Client().post(f"/{path}")):
            assert answer.status_code == 302, path
            assert answer["Location"].startswith("/en/sign-in/?next="), path
    assert tried >= PUBLIC
    assert len(tried) > 10


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
    assert client.get("/en/")["Location"] == "/en/reform/"
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


# ── The case list ─────────────────────────────────────────────────────────────────────────────


def references(page: str) -> list[str]:
    return re.findall(r'href="/en/cases/([0-9A-Z]{4}-[0-9A-Z]{4})/"', page)


def test_the_list_is_sorted_filtered_searched_and_paged(
    as_user: Callable[[str], Client], opened: Callable[..., str]
) -> None:
    early, late = opened(), opened()
    client = as_user("payoke")
    page = text(client.get("/en/cases/"))
    assert set(references(page)) == {early, late}
    assert say("en", "list-count", n=2) in page
    assert references(text(client.get(f"/en/cases/?q={late[:4].lower()}"))) == [late]
    assert references(text(client.get("/en/cases/?phase=ended"))) == []
    assert say("en", "list-empty") in text(client.get("/en/cases/?phase=ended"))
    lapsed = text(client.get("/en/cases/?phase=reflection_lapsed&due=overdue"))
    assert set(references(lapsed)) == {early, late}
    # Each filter in use can be taken away alone.
    assert 'href="/en/cases/?due=overdue"' in lapsed
    assert 'href="/en/cases/?phase=reflection_lapsed"' in lapsed


@pytest.mark.parametrize("query", ["phase=nonsense", "page=-1", "page=x", "due=9", "q=%00%27--"])
def test_a_filter_that_is_not_understood_breaks_nothing(
    as_user: Callable[[str], Client], opened: Callable[..., str], query: str
) -> None:
    opened()
    assert as_user("payoke").get(f"/en/cases/?{query}").status_code == 200


def test_the_police_are_offered_no_filter_on_what_they_may_not_know(
    as_user: Callable[[str], Client], opened: Callable[..., str]
) -> None:
    reference = opened()
    page = text(as_user("police").get("/en/cases/?phase=ended"))
    assert references(page) == [reference]
    assert 'name="phase"' not in page


def test_the_number_of_queries_does_not_grow_with_the_cases(
    as_user: Callable[[str], Client],
    opened: Callable[..., str],
) -> None:
    reference, client = opened(), as_user("payoke")

    def counted(path: str) -> int:
        client.get(path)
        with CaptureQueriesContext(connection) as made:
            client.get(path)
        return len(made)

    few = [counted("/en/cases/"), counted(f"/en/cases/{reference}/")]
    for _ in range(5):
        opened()
    assert [counted("/en/cases/"), counted(f"/en/cases/{reference}/")] == few
    assert few[0] <= 14
    assert few[1] <= 22


# ── Pages of the law ──────────────────────────────────────────────────────────────────────────


def test_a_rule_tells_its_words_its_place_and_its_versions() -> None:
    page = text(Client().get("/en/law/P-1/"))
    assert say("en", "P-1.text") in page
    assert "in force from 1 June 2007 until 19 May 2017" in page.lower().replace(
        "june", "June"
    ).replace("may 2017", "May 2017")
    assert say("en", "reason-tag-not-confirmed") in page
    assert Client().get("/en/law/P-99/").status_code == 404


def test_every_rule_has_its_page_and_stands_in_the_list() -> None:
    client = Client()
    listed = text(client.get("/fr/law/"))
    for code in by_code():
        assert f'href="/fr/law/{code}/"' in listed
    for code in ("OFF-1a", "P-16", "Z-6"):
        assert say("fr", code) in text(client.get(f"/fr/law/{code}/"))


# ── Errors, headers, languages ────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_is_not_there_is_said_gently(as_user: Callable[[str], Client], lang: str) -> None:
    answer = as_user("payoke").get(f"/{lang}/nothing/here/")
    assert answer.status_code == 404
    assert say(lang, "error-not-found-title") in text(answer)
    assert f'<html lang="{lang}"' in text(answer)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_mistake_of_the_program_shows_no_details(
    as_user: Callable[[str], Client], monkeypatch: pytest.MonkeyPatch, lang: str
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise RuntimeError("a secret of the program")

    monkeypatch.setattr("safeconduct.web.cases.listing.list_cases", broken)
    client = as_user("payoke")
    client.raise_request_exception = False
    answer = client.get(f"/{lang}/cases/")
    assert answer.status_code == 500
    assert say(lang, "error-failed-title") in text(answer)
    assert "secret" not in text(answer)
    assert "Traceback" not in text(answer)


def test_a_form_from_elsewhere_is_refused_gently(people: dict[str, User]) -> None:
    client = Client(enforce_csrf_checks=True)
    answer = client.post("/nl/sign-in/", {"username": "payoke", "password": PASSWORD})
    assert answer.status_code == 403
    assert say("nl", "error-csrf-title") in text(answer)


def test_every_page_forbids_what_it_does_not_need_and_is_kept_nowhere(
    as_user: Callable[[str], Client], opened: Callable[..., str]
) -> None:
    client = as_user("payoke")
    for path in ("", "cases/", f"cases/{opened()}/", "law/", "nothing/", "reform/"):
        answer = client.get(f"/en/{path}")
        policy = answer["Content-Security-Policy"]
        assert "default-src 'self'" in policy
        assert "unsafe" not in policy
        assert answer["Cache-Control"] == "no-store", path
        assert answer["Referrer-Policy"] == "same-origin"
        assert answer["X-Frame-Options"] == "DENY"
        assert not re.search(r"<style|\sstyle=|\son\w+=|<script(?![^>]+src=)", text(answer)), path


def test_the_switcher_stays_on_the_page_with_its_query(
    as_user: Callable[[str], Client], opened: Callable[..., str]
) -> None:
    reference = opened()
    page = text(as_user("payoke").get(f"/en/cases/{reference}/?on=2008-03-01&why=phase"))
    assert f'href="/fr/cases/{reference}/?on=2008-03-01&amp;why=phase"' in page
    refused = text(Client().post("/en/sign-in/?next=/en/law/", {"username": "x"}))
    assert 'href="/de/sign-in/?next=/en/law/"' in refused


def test_the_language_is_remembered(people: dict[str, User]) -> None:
    client = Client()
    client.get("/de/law/")
    assert client.get("/")["Location"] == "/de/"
    assert client.cookies["django_language"]["httponly"]
    assert Client(headers={"accept-language": "nl-BE"}).get("/")["Location"] == "/nl/"
