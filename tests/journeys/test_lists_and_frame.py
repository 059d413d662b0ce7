"""The case list, the pages of the law, and what stands around every page."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from django.db import connection
from django.http import HttpResponse
from django.test import Client
from django.test.utils import CaptureQueriesContext

from safeconduct.law.belgium.catalogue import by_code
from safeconduct.store.models import User
from safeconduct.words import LANGUAGES, say

pytestmark = pytest.mark.django_db

PASSWORD = "a-journey-through-the-pages"


def text(response: HttpResponse) -> str:
    return response.content.decode()


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
    assert few[0] <= 12
    # Files, referrals, shelter and codes are looks of their own, each with its entry on the trail.
    assert few[1] <= 25


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
        assert "default-src 'none'" in policy and "require-trusted-types-for 'script'" in policy
        assert answer["Cross-Origin-Opener-Policy"] == "same-origin"
        assert answer["Cross-Origin-Embedder-Policy"] == "require-corp"
        assert answer["Cross-Origin-Resource-Policy"] == "same-origin"
        assert answer["X-Content-Type-Options"] == "nosniff"
        assert "camera=()" in answer["Permissions-Policy"]
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
