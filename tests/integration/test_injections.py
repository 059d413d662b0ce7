"""What is sent to mislead the program: elsewhere, as another, too much of it, or unseen signs."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

import pytest
from django.conf import settings
from django.http import HttpResponseBase
from django.test import Client

from safeconduct.actions import draft as drafts
from safeconduct.actions.first_contact.submit import KIND
from safeconduct.store import shelters
from safeconduct.store.models import User
from safeconduct.store.records import Names
from tests.integration.cast import PASSWORD, cases, users

GUIDE = "centre that guides her"
ELSEWHERE = (
    "https://example.org/",
    "//example.org/",
    "///example.org",
    "/\\example.org/",
    "\\\\example.org",
    "http:example.org",
    "javascript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "https://testserver@example.org/",
    "https://testserver.example.org/",
    "/%09/example.org",
    "\t//example.org",
    "/en/\r\nLocation: https://example.org/",
    "//example.org\x00/en/",
)
# Turned directions, spaces without width, control signs, signs that pile up, half a pair.
UNSEEN = "\u202e\u2066\u200b\ufeff\u2060"
TRICKS = {
    "turned": f"Eze{UNSEEN}gnisselB",
    "null": "Eze\x00Blessing",
    "control": "Eze\x1b[2J\x07",
    "piled": "E" + "\u0301" * 300,
    "long": "x" * 100_000,
    "markup": "<script>alert(1)</script>{{ 7|add:7 }}",
    "beyond": "\U0010ffff\ufffe",
    "only unseen": UNSEEN,
}


@pytest.fixture
def people(db: None) -> dict[str, User]:
    return users()


@pytest.fixture
def hers(people: dict[str, User]) -> str:
    return cases(people, woman=Names("Eze", "Blessing"), minor=Names("Alami", "Youssef"))[0]


def as_(user: User | None, **more: Any) -> Client:
    client = Client(raise_request_exception=False, **more)
    if user is not None:
        client.force_login(user)
    return client


@pytest.mark.parametrize("wanted", ELSEWHERE)
def test_signing_in_leads_to_no_other_place(people: dict[str, User], wanted: str) -> None:
    signed = {"username": people[GUIDE].username, "password": PASSWORD, "next": wanted}
    for client, address in ((Client(), "/en/sign-in/"), (as_(people[GUIDE]), "/en/sign-in/")):
        client.raise_request_exception = False
        shown = client.get(address, {"next": wanted})
        sent = client.post(address, signed)
        for answer in (shown, sent):
            assert answer.status_code in (200, 302, 400, 422)
            assert _stays(answer.headers.get("Location", "/"))


def _stays(location: str) -> bool:
    parts = urlsplit(location)
    return (
        (parts.scheme, parts.netloc) == ("", "")
        and location.startswith("/")
        and not location.startswith(("//", "/\\"))
        and "\n" not in location
    )


@pytest.mark.parametrize("host", ["example.org", "localhost@example.org", "a b", "\x00", "[::1"])
def test_a_forged_host_is_refused_and_written_nowhere(people: dict[str, User], host: str) -> None:
    client = as_(people[GUIDE])
    for address in ("/en/", "/en/sign-in/", "/api/v1/me", "/"):
        answer = client.get(address, headers={"host": host})
        assert answer.status_code == 400, address
        assert b"example.org" not in answer.content
    passed_on = client.get("/en/sign-in/", headers={"x-forwarded-host": host})
    assert b"example.org" not in passed_on.content


def test_no_header_or_field_turns_one_method_into_another(
    people: dict[str, User], hers: str
) -> None:
    client = as_(people[GUIDE])
    names = ("x-http-method-override", "x-http-method", "x-method-override")
    for method in ("DELETE", "POST", "PUT"):
        for name in names:
            said = {name: method}
            assert client.get(f"/en/cases/{hers}/", headers=said).status_code == 200
            assert client.get("/en/sign-out/", headers=said).status_code == 405
            assert client.get("/en/sign-out/", {"_method": method}).status_code == 405
    assert client.get(f"/en/cases/{hers}/").status_code == 200


def test_too_much_of_anything_is_refused_and_not_a_mistake(
    people: dict[str, User], hers: str
) -> None:
    client = as_(people[GUIDE])
    long = "x" * 60_000
    for address in (
        f"/en/cases/?q={long}",
        f"/en/cases/?page={'9' * 5000}",
        f"/en/cases/{long}/",
        f"/en/cases/{hers}/?on={'9' * 5000}",
        f"/en/cases/list.csv?q={long}&due={long}",
        f"/api/v1/cases?page={'9' * 5000}",
        "/en/cases/?" + "&".join(f"a{each}=1" for each in range(3000)),
        "/en/cases/?q=%00&phase=%00",
        f"/en/cases/{hers}%00/",
        f"/en/cases/{hers}/?on=%00",
    ):
        said = {"x-long": long, "purpose": "case_work", "accept-language": long[:5000]}
        answer = client.get(address, headers=said)
        assert answer.status_code < 500, address[:60]
    many = {f"field{each}": "1" for each in range(3000)}
    big = {"q": "x" * (2 * 1024 * 1024)}
    for sent in (many, big):
        assert client.post("/en/find/", sent).status_code in (400, 413)
    deep = "[" * 50_000
    for body in (deep, '{"events": "\\u0000"}', "\x00", '{"a": 1e999999}', "x" * 2_000_000):
        answer = client.post(
            "/api/v1/decide",
            body,
            content_type="application/json",
            headers={"purpose": "case_work"},
        )
        assert 400 <= answer.status_code < 500, body[:30]


def forms_of(hers: str, draft: str) -> Iterator[tuple[str, str, dict[str, str]]]:
    """Every form with a field for words: who fills it in, where, and the rest of what it asks."""
    day = {"since_day": "5", "since_month": "2", "since_year": "2008"}
    police = "police who met her"
    yield GUIDE, "/en/find/", {"q": ""}
    yield GUIDE, "/en/shelters/", {"name": "", "address": ""}
    yield GUIDE, f"/en/shelters/cases/{hers}/", {"shelter": "", **day}
    yield GUIDE, f"/en/cases/{hers}/sharing/consents/new/", {"agency": "", "purpose": ""}
    yield GUIDE, f"/en/cases/{hers}/sharing/referrals/e6/", {"answer": "decline", "reason": ""}
    yield police, f"/en/first-contact/{draft}/name/", {"family_name": "", "given_name": ""}
    yield police, f"/en/first-contact/{draft}/assessment/", {"assessed_as": "victim", "reasons": ""}
    yield police, f"/en/first-contact/{draft}/where/", {"district": ""}
    yield police, f"/en/cases/{hers}/acts/reassess/", {"assessed_as": "victim", "reasons": ""}
    yield (
        "another inspection",
        "/en/emergencies/new/",
        {"reference": hers, "reason": "", "hours": ""},
    )
    yield "", "/en/sign-in/", {"username": "", "password": ""}
    yield "", "/my/", {"code": "", "language": "en"}
    yield "administrator of her centre", "/en/administration/users/invite/", {"username": ""}
    yield "administrator of her centre", "/en/my-work/webhooks/", {"url": ""}


@pytest.mark.parametrize("trick", TRICKS)
def test_tricks_of_writing_break_no_form_and_are_not_written_back(
    people: dict[str, User], hers: str, trick: str
) -> None:
    draft = str(drafts.begin(KIND, actor=people["police who met her"].actor))
    text = TRICKS[trick]
    for who, address, asked in forms_of(hers, draft):
        client = as_(people[who] if who else None)
        sent = {name: value or text for name, value in asked.items()}
        answer = client.post(address, sent)
        assert answer.status_code < 500, (address, answer.status_code)
        assert "<script>alert(1)" not in answer.text, address
        api = client.post(
            f"/api/v1/cases/{hers}/acts/reassess",
            json.dumps({"assessed_as": text, "reasons": text}),
            content_type="application/json",
            headers={"purpose": "case_work"},
        )
        assert 400 <= api.status_code < 500, address


def test_a_name_with_unseen_signs_is_kept_without_them(people: dict[str, User]) -> None:
    officer = people["police who met her"]
    draft = drafts.begin(KIND, actor=officer.actor)
    sent = {"family_name": TRICKS["turned"], "given_name": TRICKS["control"]}
    as_(officer).post(f"/en/first-contact/{draft}/name/", sent)
    kept = drafts.load(draft, KIND, actor=officer.actor)["name"]
    assert kept["family_name"] == "EzegnisselB" and kept["given_name"] == "Eze[2J"
    guide = people[GUIDE]
    house = {"name": TRICKS["turned"], "address": f"Road{UNSEEN} 1", "places": "4"}
    as_(guide).post("/en/shelters/", house)
    [shelter] = shelters.list_shelters(actor=guide.actor, purpose="shelter")
    assert (shelter.name, shelter.address) == ("EzegnisselB", "Road 1")


def test_a_session_from_before_signing_in_is_not_the_one_after(people: dict[str, User]) -> None:
    name = settings.SESSION_COOKIE_NAME
    planted = "a" * 32
    client = as_(None)
    client.cookies[name] = planted
    client.get("/en/sign-in/")
    signed = {"username": people[GUIDE].username, "password": PASSWORD}
    assert client.post("/en/sign-in/", signed).status_code == 302
    mine = client.cookies[name].value
    assert mine != planted
    thief = as_(None)
    thief.cookies[name] = planted
    assert thief.get("/en/cases/").status_code == 302
    client.post("/en/sign-out/")
    thief.cookies[name] = mine
    assert thief.get("/en/cases/").status_code == 302


def test_no_answer_of_any_kind_can_be_put_into_a_frame(people: dict[str, User], hers: str) -> None:
    signed, nobody = as_(people[GUIDE]), as_(None)
    answers: list[tuple[str, HttpResponseBase]] = [
        (address, client.get(address, headers={"purpose": "case_work"}))
        for client in (signed, nobody)
        for address in (
            "/en/",
            "/",
            "/en/sign-in/",
            f"/en/cases/{hers}/",
            "/en/cases/list.csv",
            f"/en/cases/{hers}/nothing/",
            "/nothing/",
            "/api/v1/me",
            f"/api/v1/cases/{hers}",
            "/api/v1/nothing",
            "/api/v1/openapi.json",
            "/my/",
            "/calendar/nobodys.ics",
        )
    ]
    answers.append(("forged", as_(None, enforce_csrf_checks=True).post("/en/sign-in/")))
    answers.append(("host", nobody.get("/en/", headers={"host": "example.org"})))
    answers.append(("method", signed.get("/en/sign-out/")))
    for address, answer in answers:
        framed = (
            answer.headers.get("X-Frame-Options"),
            answer.headers.get("Content-Security-Policy", ""),
        )
        assert framed[0] == "DENY", (address, answer.status_code)
        assert re.search(r"frame-ancestors 'none'", framed[1]), (address, answer.status_code)
