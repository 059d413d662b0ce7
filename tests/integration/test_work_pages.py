"""The pages of one's own work: who finds what on them, and that they can be worked with."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext, override_settings
from icalendar import Calendar

from safeconduct.access.roles import ADMINISTRATOR, CUSTODIAN
from safeconduct.cases.reading import today
from safeconduct.store import passing_on
from safeconduct.store.acting import acting
from safeconduct.store.models import (
    Assignment,
    CaseFile,
    MailChoice,
    Notice,
    Substitute,
    User,
    Webhook,
    WorkLine,
)
from safeconduct.store.notices import notify
from safeconduct.store.records import Names
from safeconduct.words import LANGUAGES, say
from tests.integration.cast import PASSWORD, ROLES, cases, users

pytestmark = pytest.mark.django_db
REFERENCE = re.compile(r"/cases/([0-9A-Z]{4}-[0-9A-Z]{4})/")


class Office:
    """Everybody of the cast, the two cases, and a second caseworker at the centre."""

    def __init__(self) -> None:
        self.people = users()
        self.hers, self.his = cases(
            self.people, woman=Names("Eze", "Blessing"), minor=Names("Alami", "Youssef")
        )
        self.payoke = self.people["centre that guides her"]
        self.second = self.colleague("second", "caseworker")
        self.line("payoke")

    def line(self, agency: str, office: str = "", days: int = 3) -> None:
        WorkLine.objects.create(
            case=CaseFile.objects.get(reference=self.hers),
            agency=agency,
            office=office,
            reference=self.hers,
            duty="document_last_day",
            due=today() + timedelta(days=days),
        )

    def colleague(self, name: str, *roles: str) -> User:
        return User.objects.create_user(name, password=PASSWORD, agency="payoke", roles=list(roles))

    def browser(self, user: User) -> Client:
        client = Client()
        client.force_login(user)
        return client


@pytest.fixture
def office() -> Office:
    return Office()


def test_each_finds_the_work_of_their_own_agency_and_no_other(office: Office) -> None:
    related = {"police who met her", "centre that guides her"}
    found = set()
    for name in ROLES:
        page = office.browser(office.people[name]).get("/en/my-work/")
        assert page.status_code == 200, name
        references = set(REFERENCE.findall(page.text))
        if office.hers in references:
            found.add(name)
            assert ROLES[name].woman, name
        if office.his in references:
            assert ROLES[name].minor, name
    assert "centre that guides her" in found and related - found <= {"police who met her"}


@pytest.mark.parametrize("query", ["whose=x&when=y", "page=-1", "page=99999999", "when=%00"])
def test_an_address_that_is_not_understood_breaks_nothing(office: Office, query: str) -> None:
    assert office.browser(office.payoke).get(f"/en/my-work/?{query}").status_code == 200


def test_the_page_costs_the_same_for_one_line_and_for_many(office: Office) -> None:
    browser = office.browser(office.payoke)

    def counted() -> int:
        browser.get("/en/my-work/")
        with CaptureQueriesContext(connection) as made:
            assert browser.get("/en/my-work/").status_code == 200
        return len(made)

    def one_more(days: int) -> None:
        office.line("payoke", days=days)
        with acting(office.payoke.actor, "notices"):
            notify("duty-due", agency="payoke", reference=office.hers)

    one_more(1)
    few = counted()
    for days in range(40):
        one_more(days)
    assert counted() == few <= 24


def test_a_case_is_assigned_taken_and_left_by_those_who_see_it(office: Office) -> None:
    address = f"/en/my-work/cases/{office.hers}/"
    browser = office.browser(office.payoke)
    page = browser.get(address)
    assert page.status_code == 200 and "second" in page.text
    assert browser.post(address, {"worker": office.second.pk})["Location"] == "/en/my-work/"
    assert Assignment.objects.get().user == office.second
    assert (
        say("en", "notice-case-assigned") in office.browser(office.second).get("/en/my-work/").text
    )
    assert office.hers in office.browser(office.second).get("/en/my-work/?whose=mine").text
    for wrong in ("", "0", "x", str(office.people["another centre"].pk)):
        answer = browser.post(address, {"worker": wrong})
        assert answer.status_code == 422
        assert say("en", "work-worker-missing") in answer.text
    browser.post(address, {"worker": "nobody"})
    assert not Assignment.objects.exists()
    for name, role in ROLES.items():
        expected = 200 if role.woman else 404
        assert office.browser(office.people[name]).get(address).status_code == expected, name


def test_a_notice_is_acknowledged_by_those_it_is_for(office: Office) -> None:
    with acting(office.payoke.actor, "notices"):
        notify("duty-due", agency="payoke", reference=office.hers, urgent=True)
    notice = Notice.objects.get()
    stranger = office.browser(office.people["another centre"])
    for wrong in (notice.pk, "x", "9" * 30, ""):
        assert stranger.post("/en/my-work/acknowledge/", {"notice": wrong}).status_code == 404
    browser = office.browser(office.payoke)
    assert say("en", "work-urgent") in browser.get("/en/my-work/").text
    browser.post("/en/my-work/acknowledge/", {"notice": notice.pk})
    notice.refresh_from_db()
    assert notice.acknowledged_by == office.payoke
    assert say("en", "work-no-notices") in browser.get("/en/my-work/").text


def test_all_cases_are_handed_over_after_they_were_counted(office: Office) -> None:
    administrator = office.colleague("administrator", ADMINISTRATOR)
    office.browser(office.payoke).post(
        f"/en/my-work/cases/{office.hers}/", {"worker": office.payoke.pk}
    )
    browser = office.browser(administrator)
    chosen = {"leaving": office.payoke.pk, "taking": office.second.pk}
    seen = browser.post("/en/my-work/handover/", {**chosen, "step": "check"})
    assert say("en", "work-handover-do", n=1) in seen.text
    # Who runs the agency learns how many, never which.
    assert office.hers not in seen.text
    assert Assignment.objects.get().user == office.payoke
    done = browser.post("/en/my-work/handover/", {**chosen, "step": "hand-over"})
    assert done["Location"] == "/en/my-work/"
    assert Assignment.objects.get().user == office.second
    same = browser.post("/en/my-work/handover/", {**chosen, "taking": office.payoke.pk})
    assert same.status_code == 422 and say("en", "work-taking-same") in same.text


def test_an_absence_is_arranged_and_ended(office: Office) -> None:
    browser = office.browser(office.payoke)
    day = today() + timedelta(days=1)
    dates = {
        f"{name}_{part}": getattr(day, part)
        for name in ("first_day", "last_day")
        for part in ("day", "month", "year")
    }
    wrong = browser.post("/en/my-work/absences/", {**dates, "substitute": ""})
    assert wrong.status_code == 422
    assert f'value="{day.year}"' in wrong.text, "what was typed is lost"
    assert (
        browser.post("/en/my-work/absences/", {**dates, "substitute": office.second.pk})["Location"]
        == "/en/my-work/absences/"
    )
    row = Substitute.objects.get()
    assert (row.absent, row.substitute, row.first_day) == (office.payoke, office.second, day)
    end = f"/en/my-work/absences/{row.pk}/end/"
    assert office.browser(office.second).post(end).status_code == 404
    assert browser.post(end).status_code == 302
    assert not Substitute.objects.exists()


def test_who_neither_works_on_cases_nor_runs_the_agency_has_notices_alone(office: Office) -> None:
    browser = office.browser(office.colleague("custodian", CUSTODIAN))
    page = browser.get("/en/my-work/")
    assert page.status_code == 200 and say("en", "work-due-title") not in page.text
    for address in ("handover/", "absences/"):
        assert browser.get(f"/en/my-work/{address}").status_code == 404


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_pages_stand_in_each_language(office: Office, lang: str) -> None:
    browser = office.browser(office.payoke)
    for address in ("", "handover/", "absences/", "told/", f"cases/{office.hers}/"):
        page = browser.get(f"/{lang}/my-work/{address}")
        assert page.status_code == 200 and f'<html lang="{lang}"' in page.text


# ── How one is told ───────────────────────────────────────────────────────────────────────────


def test_everybody_chooses_where_they_are_told(office: Office) -> None:
    browser = office.browser(office.payoke)
    page = browser.get("/en/my-work/told/")
    assert say("en", "told-no-server") in page.text
    wrong = browser.post("/en/my-work/told/", {"address": "no address", "digest": "on"})
    assert wrong.status_code == 422 and 'value="no address"' in wrong.text
    assert say("en", "told-address-wrong") in wrong.text
    chosen = {"address": "an@example.be", "urgent": "on"}
    assert browser.post("/en/my-work/told/", chosen).status_code == 302
    row = MailChoice.objects.get()
    assert (row.user, row.address, row.digest, row.urgent) == (
        office.payoke,
        "an@example.be",
        False,
        True,
    )


def test_the_calendar_shows_a_day_a_duty_and_a_reference_and_no_person(office: Office) -> None:
    browser = office.browser(office.payoke)
    shown = browser.post("/en/my-work/told/calendar/").text
    found = re.search(r"/calendar/[\w-]{43}\.ics", shown)
    assert found is not None
    assert found[0] not in browser.get("/en/my-work/told/").text, "the address is shown again"
    User.objects.filter(pk=office.payoke.pk).update(language="de")
    anonymous = Client()
    answer = anonymous.get(found[0])
    assert answer["Content-Type"].startswith("text/calendar")
    assert answer["Cache-Control"] == "no-store"
    [event] = Calendar.from_ical(answer.content).walk("VEVENT")
    assert event["summary"] == f"{say('de', 'work-document-ends')} {office.hers}"
    assert event.decoded("dtstart") == today() + timedelta(days=3)
    assert event["dtstart"].params["VALUE"] == "DATE"
    for secret in (b"Eze", b"Blessing", b"NGA", b"1988", b"payoke"):
        assert secret not in answer.content
    # The next fetch tells of the same entry, by the same name.
    again = Calendar.from_ical(anonymous.get(found[0]).content).walk("VEVENT")[0]
    assert again["uid"] == event["uid"]
    assert anonymous.post(found[0]).status_code == 405
    browser.post("/en/my-work/told/calendar/revoke/")
    assert anonymous.get(found[0]).status_code == 404


def test_who_works_on_no_case_has_no_calendar(office: Office) -> None:
    browser = office.browser(office.colleague("custodian", CUSTODIAN))
    assert say("en", "told-calendar-lede") not in browser.get("/en/my-work/told/").text
    for address in ("calendar/", "calendar/revoke/"):
        assert browser.post(f"/en/my-work/told/{address}").status_code == 404


def test_a_webhook_is_the_administrators_and_its_secret_is_shown_once(office: Office) -> None:
    browser = office.browser(office.colleague("administrator", ADMINISTRATOR))
    for wrong, why in (
        ("http://example.be/", "not-https"),
        ("https://127.0.0.1/", "not-outside"),
        ("https://me@example.be/", "no-user"),
        ("nonsense", "not-an-address"),
        ("https://", "not-an-address"),
        ("", "not-an-address"),
    ):
        answer = browser.post("/en/my-work/webhooks/", {"url": wrong})
        assert answer.status_code == 422, wrong
        assert say("en", f"hook-url-{why}") in answer.text, wrong
    shown = browser.post("/en/my-work/webhooks/", {"url": "https://example.be/told"})
    assert len(re.findall(r"whsec_[\w+/]{43}=", shown.text)) == 1
    page = browser.get("/en/my-work/webhooks/")
    assert "whsec_" not in page.text and "https://example.be/told" in page.text
    hook = Webhook.objects.get()
    address = f"/en/my-work/webhooks/{hook.pk}/"
    browser.post(f"{address}try/")
    assert say("en", "hook-kind-test") in browser.get(address).text
    for other in (office.payoke, office.people["another centre"]):
        stranger = office.browser(other)
        assert stranger.get("/en/my-work/webhooks/").status_code == 404
        for below in ("", "try/", "remove/", "resume/"):
            send = stranger.post if below else stranger.get
            assert send(address + below).status_code == 404
    assert browser.post(f"{address}resume/").status_code == 302
    assert browser.post(f"{address}remove/").status_code == 302
    assert not Webhook.objects.exists()


def test_the_outbox_is_shown_in_the_demonstration_to_administrators(office: Office) -> None:
    administrator = office.browser(office.colleague("administrator", ADMINISTRATOR))
    assert administrator.get("/en/my-work/outbox/").status_code == 404
    with override_settings(DEMO=True):
        MailChoice.objects.create(user=office.payoke, address="an@example.be")
        with acting(office.payoke.actor, "notices"):
            notify("duty-due", agency="payoke", reference=office.hers, urgent=True)
        passing_on.pass_on(datetime.now(UTC), today())
        page = administrator.get("/en/my-work/outbox/")
        assert say("en", "mail-urgent-subject") in page.text
        assert office.hers not in page.text and "an@example.be" not in page.text
        assert office.browser(office.payoke).get("/en/my-work/outbox/").status_code == 404
