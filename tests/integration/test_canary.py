"""A name that stands nowhere else goes in by the first contact; then everything is searched for it.

It may come out on the pages of those who may know who the person is, and nowhere else: no page of
another role, no list, title, address, cookie, message, error, log, table or audit file.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest
from django.db import connections
from django.test import Client
from django.urls import reverse
from django.utils.translation import override
from psycopg import sql

from config.logs import NoAddress, Plain
from safeconduct.actions.catalogue import ACTS
from safeconduct.store import audit
from safeconduct.store.models import CaseFile, Draft, Session, User
from safeconduct.store.records import Names
from safeconduct.store.sealing import unseal
from safeconduct.web.dates import today
from safeconduct.words import LANGUAGES
from tests.integration.cast import PASSWORD, ROLES, cases, users

CANARY = {
    "family_name": "Qxanaryfamily",
    "given_name": "Qxanarygiven",
    "other_names": "Qxanaryalso",
}
# Written differently, a name is the same name.
FOUND = re.compile("qxanary|" + "|".join(n.encode().hex() for n in CANARY.values()), re.IGNORECASE)
MET = today() - timedelta(days=3)
MEETING = {
    "when": {"day_day": f"{MET.day}", "day_month": f"{MET.month}", "day_year": f"{MET.year}"},
    "where": {"district": "Antwerpen"},
    "how": {"channel": "control"},
    "name": CANARY,
    "age": {"age_known": "unknown"},
    "accompanied": {"unaccompanied": "no"},
    "nationality": {"country_1": "NGA"},
    "residence": {"status": "illegal"},
    "language": {"code": "en"},
    "form": {"form": "sexual"},
    "assessment": {"assessed_as": "victim", "reasons": "Locked in, without papers."},
    "centre": {"centre": "payoke"},
    "wish": {"wish": "agrees"},
}


@pytest.fixture
def logged() -> Iterator[list[str]]:
    """Every line that would be written to the log of the program, at any level."""
    lines: list[str] = []

    class Keep(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            lines.append(self.format(record))

    handler = Keep(level=0)
    handler.addFilter(NoAddress())
    handler.setFormatter(Plain("{name}: {message}", style="{"))
    root = logging.getLogger()
    root.addHandler(handler)
    yield lines
    root.removeHandler(handler)


@pytest.fixture
def people(db: None) -> dict[str, User]:
    return users()


def met(officer: Client, **answers: dict[str, str]) -> str:
    """A first contact filled in by `officer`, page by page as they come; where it ends."""
    place = officer.post("/en/first-contact/new/")["Location"]
    for _ in range(40):
        page = place.split("?")[0].rstrip("/").rsplit("/", 1)[-1]
        if page in ("check", "refusal"):
            break
        if page == "indicators":
            place = officer.post(place)["Location"]
            continue
        sent = officer.post(place, {**MEETING, **answers}.get(page) or duty(officer, place))
        assert sent.status_code == 302, (page, sent.content.decode()[-3000:])
        place = sent["Location"]
    return str(officer.post(place)["Location"])


def duty(officer: Client, place: str) -> dict[str, str]:
    """An answer to a duty's page: done on the day of the meeting, whatever it asks besides."""
    day = {f"done_on_{part}": getattr(MET, part) for part in ("day", "month", "year")}
    shown = officer.get(place).content.decode()
    languages = re.findall(r'<option value="(en)"', shown)
    return {"state": "done", **day, **({"language": "en"} if languages else {})}


def everywhere(client: Client, references: list[str]) -> Iterator[tuple[str, str]]:
    """Every page that can be asked for by GET in English, and the cases in each language."""
    with override("en"):
        plain = ["home", "case_list", "law_list", "reform:page", "first_contact:start"]
        plain += [f"work:{each}" for each in ("queue", "told", "absences", "handover", "hooks")]
        addresses = [reverse(name) for name in plain]
        addresses += [reverse("law_rule", args=["P-1"]), reverse("first_contact:counted")]
        for reference in references:
            addresses.append(reverse("first_contact:recorded", args=[reference]))
            addresses.append(reverse("work:assign", args=[reference]))
            addresses += [reverse("acts:act", args=[reference, act.key]) for act in ACTS]
    for reference in references:
        addresses += [f"/{lang}/cases/{reference}/" for lang in LANGUAGES]
        addresses += [f"/en/cases/{reference}/?on={day}" for day in ("0001-01-01", "9999-12-31")]
        addresses += [f"/en/cases/?q={reference}", f"/en/cases/{reference}x/"]
    for address in addresses:
        answer = client.get(address)
        heads = "\n".join(f"{name}: {value}" for name, value in answer.headers.items())
        yield address, heads + client.cookies.output() + answer.content.decode()


def may_know_who(name: str, reference: str, hers: str) -> bool:
    """The police who met the person, the centre they chose, the Immigration Office if told."""
    related = {"police who met her", "centre that guides her", "immigration office"}
    return reference == hers and name in related


@pytest.mark.django_db(databases=["default", "centre"])
def test_the_name_appears_to_those_who_may_know_it_and_nowhere_else(
    people: dict[str, User], logged: list[str], tmp_path: Path
) -> None:
    other = Names(family_name="Somebody", given_name="Else")
    cases(people, woman=other, minor=other)
    officer = Client()
    signed = {"username": people["police who met her"].username, "password": PASSWORD}
    assert officer.post("/en/sign-in/", signed).status_code == 302
    recorded = met(officer)
    assert "/recorded/" in recorded
    reference = recorded.rstrip("/").rsplit("/", 1)[-1]
    assert FOUND.search(officer.get(f"/en/cases/{reference}/").content.decode())

    shown_to = set()
    for name in ROLES:
        client = Client()
        client.force_login(people[name])
        for address, answer in everywhere(client, [reference]):
            if FOUND.search(answer):
                shown_to.add(name)
                assert f"/cases/{reference}/" in address, (name, address)
                assert may_know_who(name, reference, reference), (name, address)
                # Not in the title, which windows, histories and notices repeat; no address.
                title = re.search(r"<title>(.*?)</title>", answer, re.DOTALL)
                assert title and not FOUND.search(title[1]), (name, address)
                assert not any(FOUND.search(a) for a in re.findall(r'(?:href|src)="(.*?)"', answer))
    assert {"police who met her", "centre that guides her"} <= shown_to
    for _, answer in everywhere(Client(), [reference]):
        assert not FOUND.search(answer)

    assert not FOUND.search("\n".join(logged)), "the log"
    assert_nowhere_in_the_database()
    audit.export(tmp_path / "audit.jsonl")
    assert not FOUND.search((tmp_path / "audit.jsonl").read_text())


def assert_nowhere_in_the_database() -> None:
    """Every table, views of the catalogue aside, as text: not in clear, not as its bytes."""
    with connections["default"].cursor() as cursor:
        tables = connections["default"].introspection.table_names(cursor)
        assert {"store_identity", "store_event", "store_draft", "store_session"} <= set(tables)
        for table in tables:
            cursor.execute(sql.SQL("SELECT t::text FROM {} t").format(sql.Identifier(table)))
            rows = "\n".join(row for (row,) in cursor.fetchall())
            assert not FOUND.search(rows), table
    # Sessions are sealed: searched unsealed.
    for session in Session.objects.all():
        text = unseal(session.content, table="store_session", row=session.key, column="content")
        assert not FOUND.search(text)


def test_a_draft_leaves_no_trace_either(people: dict[str, User], logged: list[str]) -> None:
    officer = Client()
    officer.force_login(people["police who met her"])
    place = officer.post("/en/first-contact/new/")["Location"]
    for page in ("when", "where", "how", "name"):
        place = officer.post(place, MEETING[page])["Location"]
    assert_nowhere_in_the_database()
    # A page sent back with an error shows what was typed, to the one who typed it alone.
    wrong = {**CANARY, "other_names": "x" * 200}
    again = officer.post(place.replace("/age/", "/name/"), wrong)
    assert again.status_code == 422 and FOUND.search(again.content.decode())
    assert not FOUND.search(officer.get("/en/first-contact/").content.decode())
    assert not FOUND.search(officer.cookies.output())
    assert_nowhere_in_the_database()
    assert not FOUND.search("\n".join(logged))


def test_a_mistake_of_the_program_tells_no_name(
    people: dict[str, User], logged: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_arguments: Any, **_more: Any) -> None:
        raise RuntimeError(f"cannot store {CANARY['family_name']}")

    monkeypatch.setattr("safeconduct.actions.draft.save_draft", fails)
    officer = Client(raise_request_exception=False)
    officer.force_login(people["police who met her"])
    answer = officer.post("/en/first-contact/new/", CANARY)
    assert answer.status_code == 500
    assert not FOUND.search(answer.content.decode())
    line = next(each for each in logged if "RuntimeError" in each)
    assert "save_draft" in line or "draft.py" in line
    assert not FOUND.search("\n".join(logged))


def test_a_name_typed_into_the_address_is_not_logged(
    people: dict[str, User], logged: list[str]
) -> None:
    client = Client()
    client.force_login(people["centre that guides her"])
    name = quote(CANARY["family_name"])
    for address in (f"/en/cases/{name}/", f"/en/cases/?q={name}", f"/en/{name}/", f"/{name}?x=1"):
        client.get(address)
        client.put(address)
    assert any("an address that is not there" in line or "cases/<str" in line for line in logged)
    assert not FOUND.search("\n".join(logged))
    assert_nowhere_in_the_database()


def test_a_refused_referral_keeps_no_name(people: dict[str, User], logged: list[str]) -> None:
    officer = Client()
    officer.force_login(people["police who met her"])
    assert met(officer, wish={"wish": "refuses"}) == "/en/first-contact/counted/"
    assert not CaseFile.objects.exists()
    assert not Draft.objects.exists()
    assert_nowhere_in_the_database()
    assert not FOUND.search(officer.get("/en/first-contact/counted/").content.decode())
    assert not FOUND.search("\n".join(logged))
