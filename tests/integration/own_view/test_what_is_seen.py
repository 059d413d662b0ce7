"""What a person sees of their own file, what is left behind, what PostgreSQL lets them reach."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import psycopg
import pytest
from django.conf import settings
from django.db import connection
from django.test import Client
from psycopg import errors

from safeconduct.actions.own_view.own import own_view
from safeconduct.store.errors import NotFound
from safeconduct.store.models import CaseFile, User
from safeconduct.store.roles import APP_ROLE
from safeconduct.words.readers import READER_LANGUAGES, tell
from tests.integration.own_view.conftest import officer, type_in

Sheets = Callable[..., list[str]]
# Of her timeline in `cast`: what others found, wrote or answered, and what is no business of a
# screen that somebody may look at.
HIDDEN = re.compile(
    r"qxanary|indicator|reason|threat|convict|charges|conting|\bvictim\b|traffick|safeconduct",
    re.IGNORECASE,
)


@pytest.mark.django_db
@pytest.mark.parametrize("lang", READER_LANGUAGES)
def test_the_file_can_be_read_in_each_language(
    sheet: Sheets, lang: str, people: dict[str, User], hers: str
) -> None:
    page = type_in(sheet(lang)[0], lang)
    assert page.status_code == 200
    turned = "rtl" if lang in ("ar", "fa") else "ltr"
    assert f'<html lang="{lang}" dir="{turned}"' in page.text
    assert page["Content-Language"] == lang
    for key in ("now", "paper", "next", "rights", "ask", "looks", "danger", "not-reviewed"):
        assert tell(lang, f"person-{key}") in page.text
    assert tell(lang, "person-who-you") in page.text
    assert tell(lang, "person-who-centre", name="Payoke") in page.text
    # Her own file, and nothing of what others found or wrote; not even that it is hers.
    assert not HIDDEN.search(page.text) and hers not in page.text
    assert not [each.username for each in people.values() if each.username in page.text]


@pytest.mark.django_db
def test_the_sheet_and_the_first_page_say_nothing_about_why(
    people: dict[str, User], hers: str
) -> None:
    printed = officer(people).post(f"/en/cases/{hers}/codes/", {"language": "en"}).text
    handed = printed.partition("<main")[2].partition("</main>")[0]
    assert "http://testserver/my/" in handed and "Payoke" not in handed
    for text in (handed, Client().get("/my/en/").text):
        assert not HIDDEN.search(text) and hers not in text
    assert not HIDDEN.search(re.findall(r"<title>(.*?)</title>", printed)[0])


@pytest.mark.django_db
def test_nothing_is_left_on_the_device(people: dict[str, User], sheet: Sheets) -> None:
    codes = sheet()
    signed_in = officer(people)
    held = signed_in.cookies.output()
    answers = [
        signed_in.get("/my/", headers={"Accept-Language": "ar-MA,fr;q=0.5"}),
        signed_in.get("/my/ti/"),
        signed_in.post("/my/", {"code": codes[0], "language": "vi"}),
        signed_in.post("/my/", {"code": codes[0], "language": "vi"}),
        signed_in.post("/my/", {"visit": "x"}),
        signed_in.get("/my/nonsense/"),
    ]
    assert [answer.status_code for answer in answers] == [200, 200, 200, 422, 422, 404]
    for answer in answers:
        assert not answer.cookies and "Set-Cookie" not in answer.headers
        assert "no-store" in answer["Cache-Control"]
        assert answer["Referrer-Policy"] == "no-referrer"
        assert "Location" not in answer.headers
        # No address on the page names anything but a language of the form.
        for address in re.findall(r'(?:href|src|action)="([^"]*)"', answer.text):
            assert not re.search(r"\d{4}|\?", address), address
    assert '<html lang="ar" dir="rtl"' in answers[0].text
    assert signed_in.cookies.output() == held
    # Who was signed in is not known there, and stays signed in elsewhere.
    assert people["centre that guides her"].username not in answers[2].text
    assert signed_in.get("/en/cases/").status_code == 200


@contextmanager
def session(agency: str, office: str) -> Iterator[psycopg.Connection[Any]]:
    """A raw session as the application's role, acting as `agency` of `office`."""
    held = connection.settings_dict
    with psycopg.connect(
        host=held["HOST"],
        port=held["PORT"],
        dbname=held["NAME"],
        user=APP_ROLE,
        password=settings.DATA_FOLDER.secret(f"{APP_ROLE}.password"),
    ) as raw:
        raw.execute("SELECT store_act(0, %s, %s, 'own_view', true)", [agency, office])
        yield raw
        raw.rollback()


def tables() -> set[str]:
    with connection.cursor() as cursor:
        return {name for name in connection.introspection.table_names(cursor) if "store_" in name}


def found(raw: psycopg.Connection[Any], table: str) -> int:
    try:
        with raw.transaction():
            return int(raw.execute(f"SELECT count(*) FROM {table}").fetchone()[0])  # type: ignore  # noqa: S608
    except errors.InsufficientPrivilege:
        return 0


READ = {"store_casefile", "store_relation", "store_standing", "store_standingduty"}
# Counts without a person, the public keys of signatures and the rules on access are everybody's.
NOBODYS = {"store_tally", "store_signingkey", "store_opened", "store_place"}


@pytest.mark.django_db(transaction=True)
def test_postgresql_shows_the_person_the_own_file_and_takes_nothing_but_the_trail(
    sheet: Sheets, both: tuple[str, str]
) -> None:
    hers, his = both
    code, *_ = sheet()
    assert type_in(code).status_code == 200
    with session("person", hers) as raw:
        seen = {table for table in tables() - NOBODYS if found(raw, table)}
        # Of the trail, what the person did; the rest of it is asked of a function.
        assert seen == READ | {"store_auditentry"}
        assert raw.execute("SELECT reference FROM store_casefile").fetchall() == [(hers,)]
        assert raw.execute("SELECT DISTINCT agency FROM store_auditentry").fetchall() == [
            ("person",)
        ]
        for change in (
            "UPDATE store_casefile SET offence = 'other'",
            "DELETE FROM store_standing",
            "DELETE FROM store_relation",
        ):
            assert raw.execute(change).rowcount == 0  # type: ignore[arg-type]
        with pytest.raises(errors.InsufficientPrivilege):
            raw.execute(
                "INSERT INTO store_relation (case_id, agency, office, relation) "
                "SELECT id, 'person', reference, 'guides' FROM store_casefile"
            )
    with session("person", his) as raw:
        assert {table for table in tables() - NOBODYS if found(raw, table)} == set()


@pytest.mark.django_db(transaction=True)
def test_after_the_codes_were_taken_back_there_is_nothing_to_see(
    people: dict[str, User], sheet: Sheets, hers: str
) -> None:
    sheet()
    officer(people).post(f"/en/cases/{hers}/codes/revoke/")
    with session("person", hers) as raw:
        assert not [table for table in READ if found(raw, table)]
    with pytest.raises(NotFound):
        own_view(hers)


@pytest.mark.django_db(transaction=True)
def test_a_code_is_used_by_the_person_alone(sheet: Sheets, hers: str) -> None:
    sheet()
    for agency in ("payoke", "federal_police", ""):
        with session(agency, "Antwerpen") as raw, pytest.raises(errors.InsufficientPrivilege):
            raw.execute("SELECT * FROM store_use_code('x')")
        with session(agency, "Antwerpen") as raw:
            rows = raw.execute("SELECT * FROM store_open_visit(1, now() - interval '1 day')")
            assert rows.fetchall() == []


@pytest.mark.django_db
def test_who_was_assessed_as_implicated_is_handed_no_way_to_the_centres(
    people: dict[str, User], sheet: Sheets, hers: str
) -> None:
    from safeconduct.store.models import Standing

    code, *_ = sheet()
    case = CaseFile.objects.get(reference=hers)
    standing = Standing.objects.get(case=case)
    standing.answer = {**standing.answer, "phase": "not_a_victim"}
    # In its place: nobody has the right to change what stands there.
    Standing.objects.filter(case=case).delete()
    Standing.objects.bulk_create([standing])
    page = type_in(code).text
    assert tell("en", "person-ask-sheet") in page and "payoke.be" not in page
