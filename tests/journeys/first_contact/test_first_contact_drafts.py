"""What is wrong is said and kept, a draft is left and taken up again, and it is nobody else's."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client
from django.test.utils import CaptureQueriesContext

from safeconduct.store import models

pytestmark = pytest.mark.django_db

START = "/en/first-contact/"
MET = {"day_day": "1", "day_month": "2", "day_year": "2008", "time": "16h05"}


# ── Errors keep what was typed ─────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("where", "sent", "error"),
    [
        (
            "when",
            {"day_day": "31", "day_month": "2", "day_year": "2008"},
            "There is no such date",
        ),
        ("when", {**MET, "time": "25:99"}, "hours and minutes"),
        ("when", {"day_day": "1", "day_month": "1", "day_year": "2999"}, "or earlier"),
        ("where", {"district": ""}, "Choose the judicial district"),
        ("where", {"district": "Atlantis"}, "valid choice|Atlantis"),
        ("how", {}, "Choose how you came to meet"),
        ("age", {"age_known": "date"}, "Enter the birth date"),
        ("age", {"age_known": "estimate", "estimated_age": "old"}, "whole number of years"),
        ("age", {"age_known": "estimate", "estimated_age": "-3"}, "whole number of years"),
        ("form", {}, "Choose what it looks like"),
        ("assessment", {"assessed_as": "victim", "reasons": " "}, "Write the reasons"),
        ("name", {"family_name": "x" * 101}, "at most 100"),
    ],
)
def test_what_is_wrong_is_said_and_what_was_typed_stays(
    officer: Any, where: str, sent: dict[str, str], error: str
) -> None:
    officer.answer(officer.ANSWERS)
    kept = officer.content
    answer = officer.client.post(officer.address(where), sent)
    text = answer.content.decode()
    assert answer.status_code == 422
    assert any(re.search(error, each) for each in officer.errors(text)), officer.errors(text)
    assert text.count("<title>Error") == 1
    for value in sent.values():
        if value.strip() and where != "where":
            assert value in text
    assert officer.content == kept


def test_each_error_leads_to_a_field_of_the_page(officer: Any) -> None:
    text = officer.client.post(officer.address("when"), {}).content.decode()
    for target in re.findall(r'error-summary__list.*?href="#([^"]+)"', text, re.DOTALL):
        assert f'id="{target}"' in text


def test_the_check_page_names_what_is_missing_and_records_nothing(officer: Any) -> None:
    officer.answer({page: officer.ANSWERS[page] for page in ("when", "where")})
    assert "Some questions still need an answer" in officer.see("check")
    sent = officer.client.post(officer.address("check"))
    assert sent.status_code == 422
    assert models.CaseFile.objects.count() == 0


def test_a_meeting_moved_before_the_birth_asks_for_the_age_again(officer: Any) -> None:
    officer.answer(officer.assess("not_victim") | {})
    officer.send("age", officer.ANSWERS["age"] | {"birth_date_year": "2007"})
    officer.send("when", {**MET, "day_year": "2006"})
    assert "Age" in officer.errors(officer.see("check"))


def test_changing_an_answer_from_the_check_page_comes_back_to_it(officer: Any) -> None:
    officer.answer(officer.assess("not_victim"))
    sent = officer.client.post(officer.address("how") + "?from=check", {"channel": "hotline"})
    assert sent["Location"] == officer.address("check")
    sent = officer.client.post(
        officer.address("assessment") + "?from=check", {"assessed_as": "victim", "reasons": "x"}
    )
    assert sent["Location"] == officer.address("wish") + "?from=check"


# ── Save and come back, and whose it is ────────────────────────────────────────────────────────


def test_a_draft_is_left_and_taken_up_again_where_it_was(officer: Any) -> None:
    officer.answer({page: officer.ANSWERS[page] for page in ("when", "where")})
    left = officer.client.post(officer.address("how"), {"channel": "hotline", "later": "1"})
    assert left["Location"] == START
    assert "Go on with this contact" in officer.client.get(START).content.decode()
    again = officer.client.get(f"{START}{officer.draft}/")
    assert again["Location"] == officer.address("name")


def test_leaving_a_blank_page_is_no_error(officer: Any) -> None:
    left = officer.client.post(officer.address("how"), {"later": "1"})
    assert left["Location"] == START


def test_a_draft_is_deleted_only_once_it_is_confirmed(officer: Any) -> None:
    address = f"{START}{officer.draft}/delete/"
    assert "destroyed" in officer.client.get(address).content.decode()
    assert models.Draft.objects.count() == 1
    officer.client.post(address)
    assert models.Draft.objects.count() == 0


@pytest.mark.parametrize("where", ["when", "check", "indicators", "delete", "refusal", ""])
def test_a_draft_is_its_owners_alone(
    officer: Any, officer_of: Callable[..., Any], where: str
) -> None:
    colleague = officer_of("federal_police", "Antwerpen")
    address = officer.address(where) if where else f"{START}{officer.draft}/"
    assert colleague.client.get(address).status_code == 404
    assert colleague.client.post(address).status_code in (404, 405) or where == "check"
    assert models.Draft.objects.count() == 1


def test_what_is_typed_is_encrypted_in_the_database(officer: Any) -> None:
    officer.answer({page: officer.ANSWERS[page] for page in ("when", "where", "how", "name")})
    row = models.Draft.objects.get()
    assert b"Osagie" not in bytes(row.content)


@pytest.mark.parametrize(
    "agency", ["payoke", "minors_centre", "public_prosecutor", "minister", "criminal_policy"]
)
def test_for_those_whose_task_it_is_not_there_is_nothing_here(
    officer_of: Callable[..., Any], agency: str
) -> None:
    other = officer_of(agency)
    for address in (START, f"{START}counted/"):
        assert other.client.get(address).status_code == 404
    assert other.client.post(f"{START}new/").status_code == 404


@pytest.mark.parametrize(
    "agency",
    [
        "local_police",
        "federal_police",
        "social_inspection",
        "social_legislation_inspection",
        "immigration_office",
        "embassy",
    ],
)
def test_every_service_that_meets_victims_can_record_a_contact(
    officer_of: Callable[..., Any], agency: str
) -> None:
    other = officer_of(agency)
    other.begin()
    other.answer(other.assess("not_victim"))
    assert "/recorded/" in other.client.post(other.address("check"))["Location"]


def test_somebody_else_of_another_district_does_not_see_what_was_recorded(
    officer: Any, officer_of: Callable[..., Any]
) -> None:
    officer.answer(officer.assess("not_victim"))
    address = officer.client.post(officer.address("check"))["Location"]
    assert officer_of("federal_police", "Namur").client.get(address).status_code == 404
    assert officer_of("payoke").client.get(address).status_code == 404


def test_whoever_is_not_signed_in_is_sent_to_sign_in() -> None:
    assert "sign-in" in Client().get(START)["Location"]


# ── Languages, speed ───────────────────────────────────────────────────────────────────────────

PAGES = (
    "when",
    "where",
    "how",
    "name",
    "age",
    "nationality",
    "residence",
    "language",
    "form",
    "indicators",
    "assessment",
    "wish",
    "centre",
    "leaflet",
    "rights",
    "intake",
)


@pytest.mark.parametrize("lang", ["en", "fr", "nl", "de"])
def test_every_page_stands_in_every_language(officer: Any, lang: str) -> None:
    officer.answer(
        officer.assess("victim")
        | {"wish": {"wish": "agrees"}, "centre": {"centre": "payoke"}, "leaflet": officer.DONE}
    )
    headings = set()
    for page in (*PAGES, "immigration-office", "check", "delete"):
        address = officer.address(page).replace("/en/", f"/{lang}/")
        text = officer.client.get(address).content.decode()
        assert f'<html lang="{lang}"' in text
        assert text.count("<h1") == 1, page
        headings.update(re.findall(r"<h1[^>]*>(.*?)</h1>", text, re.DOTALL))
    assert len(headings) == len(PAGES) + 3


def test_no_page_takes_many_queries(
    officer: Any, django_assert_max_num_queries: Callable[[int], CaptureQueriesContext]
) -> None:
    officer.answer(officer.assess("victim") | {"wish": {"wish": "agrees"}})
    officer.see("nationality")
    for page in (*PAGES, "check"):
        with django_assert_max_num_queries(16):
            officer.see(page)
