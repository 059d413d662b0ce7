"""The pages of releases: errors beside their field, and only what was published for everybody."""

from __future__ import annotations

import io
import zipfile

import pytest
from django.db import connections
from django.test import Client
from django.test.utils import CaptureQueriesContext

from safeconduct.access import Actor
from safeconduct.access.roles import ANALYST, CHECKER, DATA_PROTECTION_OFFICER, RELEASER
from safeconduct.actions.centre.releases import accounts, deciding, preparing
from safeconduct.centre.release.programme import YEARLY
from safeconduct.centre_store import ledger, releases
from safeconduct.centre_store.deliveries import By
from safeconduct.store.models import User
from safeconduct.words import LANGUAGES, say
from tests.integration.centre.released import ROUND, linked_round, people, steady_noise

pytestmark = pytest.mark.django_db(databases=["default", "centre"])
PRICE = "/en/centre/releases/prepare/price/"


@pytest.fixture
def staff(monkeypatch: pytest.MonkeyPatch) -> dict[str, Actor]:
    steady_noise(monkeypatch)
    linked_round({2025: 200})
    return people()


def _as(role: str) -> Client:
    client = Client()
    client.force_login(User.objects.get(username=role))
    return client


def _asked(year: str = "2025", round_: str = ROUND) -> dict[str, str]:
    return {"programme": "yearly", "year": year, "round": round_}


@pytest.mark.parametrize(
    ("asked", "key"),
    [
        (_asked("2019"), "releases-wrong-empty"),
        (_asked("19"), "releases-year-wrong"),
        (_asked(round_="2031"), "releases-round-wrong"),
        (_asked() | {"programme": "daily"}, "releases-programme-wrong"),
    ],
)
def test_what_cannot_be_released_is_said_beside_its_field(
    staff: dict[str, Actor], asked: dict[str, str], key: str
) -> None:
    releaser = _as(RELEASER)
    for answer in (releaser.get(PRICE, asked), releaser.post(PRICE, asked)):
        assert answer.status_code == 422
        assert say("en", key, year=asked["year"]) in answer.text
    assert ledger.rows() == []


def test_looking_at_the_price_spends_nothing_and_sending_it_does_once(
    staff: dict[str, Actor],
) -> None:
    releaser = _as(RELEASER)
    shown = releaser.get(PRICE, _asked())
    assert say("en", "releases-confirm") in shown.text and ledger.rows() == []
    sent = releaser.post(PRICE, _asked())
    assert sent.status_code == 302 and len(ledger.rows()) == len(YEARLY.tables) + 1
    again = releaser.post(PRICE, _asked())
    assert say("en", "releases-wrong-waiting", year="2025") in again.text
    assert len(ledger.rows()) == len(YEARLY.tables) + 1


def test_who_sends_it_back_says_why_and_a_step_taken_twice_is_said(
    staff: dict[str, Actor],
) -> None:
    number = preparing.prepare("yearly", 2025, ROUND, actor=staff[RELEASER])
    checker = _as(CHECKER)
    decide = f"/en/centre/releases/{number}/decision/"
    assert checker.post(decide, {"decision": "return"}).status_code == 422
    assert checker.post(decide, {"decision": "agree", "reason": "wrong"}).status_code == 422
    checker.post(decide, {"decision": "return", "reason": "accuracy"})
    late = checker.post(decide, {"decision": "agree"}, follow=True)
    assert say("en", "releases-moved") in late.text
    assert say("en", "releases-reason-accuracy") in late.text


def test_the_history_names_the_other_person_to_those_of_their_agency(
    staff: dict[str, Actor],
) -> None:
    User.objects.filter(username=RELEASER).update(first_name="Odette", last_name="Lurquin")
    number = preparing.prepare("yearly", 2025, ROUND, actor=staff[RELEASER])
    address = f"/en/centre/releases/{number}/"
    assert "Odette Lurquin" in _as(CHECKER).get(address).text
    assert say("en", "releases-by-you") in _as(RELEASER).get(address).text
    # Whoever moved to another agency since is a colleague without a name.
    User.objects.filter(username=RELEASER).update(agency="payoke")
    moved = _as(CHECKER).get(address).text
    assert "Odette" not in moved and say("en", "releases-by-colleague") in moved


def test_the_ledger_is_for_the_data_protection_officer_of_the_centre_and_of_no_other(
    staff: dict[str, Actor],
) -> None:
    preparing.prepare("yearly", 2025, ROUND, actor=staff[RELEASER])
    page = _as(DATA_PROTECTION_OFFICER).get("/en/centre/ledger/")
    assert page.status_code == 200 and ledger.rows()[-1]["hash"] in page.text
    assert _as(ANALYST).get("/en/centre/ledger/").status_code == 404
    User.objects.create_user("other", agency="payoke", roles=[DATA_PROTECTION_OFFICER])
    assert _as("other").get("/en/centre/ledger/").status_code == 404


def test_what_somebody_paid_whose_year_changed_between_rounds_is_told(
    staff: dict[str, Actor],
) -> None:
    """Rounds share no number: nobody can be found again, so the most that it can be is shown."""
    preparing.prepare("yearly", 2025, ROUND, actor=staff[RELEASER])
    address = "/en/centre/ledger/"
    assert say("en", "ledger-twice") not in _as(CHECKER).get(address).text
    linked_round({2024: 120}, "2027")
    preparing.prepare("yearly", 2024, "2027", actor=staff[RELEASER])
    account = accounts.read_ledger(actor=staff[CHECKER])
    assert account is not None
    assert account.dearest < account.twice < 2 * account.dearest
    assert say("en", "ledger-twice") in _as(CHECKER).get(address).text


def test_a_ledger_that_was_changed_is_said_and_nothing_is_released(
    staff: dict[str, Actor], monkeypatch: pytest.MonkeyPatch
) -> None:
    preparing.prepare("yearly", 2025, ROUND, actor=staff[RELEASER])
    whole = ledger.lines()
    monkeypatch.setattr(ledger, "lines", lambda: [whole[0], *whole[2:]])
    page = _as(CHECKER).get("/en/centre/ledger/")
    assert say("en", "ledger-broken", line="2") in page.text
    monkeypatch.setattr(preparing, "_none_waiting", lambda *_: None)
    refused = _as(RELEASER).get(PRICE, _asked("2025"))
    assert say("en", "releases-wrong-ledger") in refused.text


def test_everybody_reads_what_was_published_and_nothing_before(staff: dict[str, Actor]) -> None:
    number = preparing.prepare("yearly", 2025, ROUND, actor=staff[RELEASER])
    anybody = Client()
    address = "/en/figures/yearly-2025-1/"
    files = (address, f"{address}package.zip", f"{address}files/form.csv")
    assert [anybody.get(each).status_code for each in files] == [404, 404, 404]
    deciding.agree(number, actor=staff[CHECKER])
    assert anybody.get(address).status_code == 404
    deciding.publish(number, actor=staff[RELEASER])
    for lang in LANGUAGES:
        page = anybody.get(address.replace("/en/", f"/{lang}/"))
        assert page.status_code == 200
        assert say(lang, "figures-not-hidden") in page.text
        assert say(lang, "releases-check-accuracy") not in page.text
    packed = zipfile.ZipFile(io.BytesIO(anybody.get(files[1]).content))
    assert {"yearly-2025-1/form.csv", "yearly-2025-1/form.parquet", "yearly-2025-1/csvw.json"} <= {
        *packed.namelist()
    }
    csv = anybody.get(files[2])
    assert csv.content == packed.read("yearly-2025-1/form.csv")
    assert csv.text.startswith("form,count,low95,high95\n")
    assert anybody.get(f"{address}files/../../../etc/passwd").status_code == 404
    deciding.withdraw(number, "disclosure", actor=staff[RELEASER])
    gone = anybody.get(address)
    assert say("en", "releases-reason-disclosure") in gone.text and "<table" not in gone.text
    assert [anybody.get(each).status_code for each in files[1:]] == [404, 404]


def test_the_queue_asks_as_often_for_many_releases_as_for_few(
    staff: dict[str, Actor],
) -> None:
    def asked() -> int:
        with CaptureQueriesContext(connections["centre"]) as caught:
            assert _as(RELEASER).get("/en/centre/releases/").status_code == 200
        return len(caught)

    releases.prepare("yearly", 2001, ROUND, {}, {"passed": True}, By(7, ""))
    few = asked()
    for year in range(2002, 2012):
        releases.prepare("yearly", year, ROUND, {}, {"passed": True}, By(7, ""))
    assert asked() == few
