"""The first contact page by page, as a browser without scripts meets it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date
from time import perf_counter
from typing import Any

import pytest
from django.test import Client
from django.test.utils import CaptureQueriesContext

from safeconduct.access import Actor
from safeconduct.store import models
from safeconduct.store.drafts import load_draft, save_draft
from safeconduct.store.identities import read_identity
from safeconduct.store.refusals import refusals
from safeconduct.store.timeline import load

pytestmark = pytest.mark.django_db

START = "/en/first-contact/"
MET = {"day_day": "1", "day_month": "2", "day_year": "2008", "time": "16h05"}
ANSWERS: dict[str, dict[str, str]] = {
    "when": MET,
    "where": {"district": "Antwerpen"},
    "how": {"channel": "control"},
    "name": {"family_name": "Osagie", "given_name": "Joy", "other_names": ""},
    "age": {
        "age_known": "date",
        "birth_date_day": "1",
        "birth_date_month": "5",
        "birth_date_year": "1988",
    },
    "nationality": {"country_1": "NGA"},
    "residence": {"status": "illegal"},
    "language": {"code": "en"},
    "form": {"form": "sexual"},
}
DONE = {
    "state": "done",
    "done_on_day": "1",
    "done_on_month": "2",
    "done_on_year": "2008",
}


class Officer:
    """Somebody filling in the pages; `send` answers one and follows where it leads."""

    def __init__(self, user: models.User) -> None:
        self.actor: Actor = user.actor
        self.client = Client()
        self.client.force_login(user)
        self.draft = ""

    def begin(self) -> None:
        begun = self.client.post(f"{START}new/")
        self.draft = begun["Location"].split("/")[3]

    def address(self, page: str) -> str:
        return f"{START}{self.draft}/{page}/"

    def see(self, page: str) -> str:
        shown = self.client.get(self.address(page))
        assert shown.status_code == 200, page
        return shown.content.decode()

    def send(self, page: str, answer: dict[str, str]) -> str:
        """Where answering `page` leads: the next page's name, or an address."""
        sent = self.client.post(self.address(page), answer)
        assert sent.status_code == 302, _errors(sent.content.decode())
        return str(sent["Location"]).removeprefix(f"{START}{self.draft}/").rstrip("/")

    def answer(self, answers: dict[str, dict[str, str]]) -> str:
        """Answer each page in turn, checking that each leads to the next."""
        leads = next(iter(answers))
        for page, answer in answers.items():
            assert leads == page
            leads = self.send(page, answer)
            if leads == "indicators":
                self.see("indicators")
                leads = "assessment"
        return leads

    @property
    def content(self) -> dict[str, Any]:
        return dict(load_draft(self.draft, actor=self.actor).content)  # type: ignore[arg-type]


@pytest.fixture
def officer_of(db: None) -> Callable[..., Officer]:
    def make(agency: str, office: str = "") -> Officer:
        name = f"{agency}-{models.User.objects.count()}"
        user = models.User.objects.create(username=name, agency=agency, office=office)
        return Officer(user)

    return make


@pytest.fixture
def officer(officer_of: Callable[..., Officer]) -> Iterator[Officer]:
    found = officer_of("federal_police", "Antwerpen")
    found.begin()
    yield found


def assess(as_: str) -> dict[str, dict[str, str]]:
    return ANSWERS | {"assessment": {"assessed_as": as_, "reasons": "Locked in, no papers."}}


def _errors(page: str) -> list[str]:
    summary = re.search(r'govuk-error-summary__list">(.*?)</ul>', page, re.DOTALL)
    return re.findall(r"<a [^>]*>(.*?)</a>", summary[1], re.DOTALL) if summary else []


def test_a_victim_from_the_control_to_the_case(officer: Officer) -> None:
    leads = officer.answer(
        assess("victim")
        | {
            "wish": {"wish": "agrees"},
            "centre": {"centre": "payoke"},
            "leaflet": DONE | {"language": "en"},
            "rights": DONE | {"language": "en"},
            "intake": DONE,
            "immigration-office": DONE,
        }
    )
    assert leads == "check"
    check = officer.see("check")
    for said in ("1 February 2008; 16:05", "Joy Osagie", "Nigeria", "Payoke", "Locked in"):
        assert said in check
    sent = officer.client.post(officer.address("check"))
    reference = sent["Location"].split("/")[-2]
    stored = load(reference, actor=officer.actor, purpose="test")
    assert [event.type for event in stored.case.events] == [
        "detected",
        "assessed",
        "leaflet_given",
        "told_of_rights",
        "referred",
        "immigration_office_informed",
    ]
    assert {event.happened_on for event in stored.case.events} == {date(2008, 2, 1)}
    assert (stored.case.offence, stored.case.person.nationalities) == ("trafficking", ("NGA",))
    names = read_identity(reference, actor=officer.actor, purpose="test")
    assert (names.family_name, names.given_name) == ("Osagie", "Joy")
    shown = officer.client.get(sent["Location"]).content.decode()
    assert reference in shown
    assert "Have the person taken in by a centre" in shown
    assert "Give the information leaflet" not in shown
    assert officer.client.get(officer.address("check")).status_code == 404


def test_sent_twice_is_recorded_once_and_answered_gently(officer: Officer) -> None:
    officer.answer(assess("not_victim"))
    first = officer.client.post(officer.address("check"))
    again = officer.client.post(officer.address("check"))
    assert "/recorded/" in first["Location"]
    assert again["Location"] == START
    assert models.CaseFile.objects.count() == 1


def test_a_refusal_leaves_one_in_a_count_and_nothing_else(officer: Officer) -> None:
    leads = officer.answer(assess("victim") | {"wish": {"wish": "refuses"}})
    assert leads == "refusal"
    assert "no name, no identity, no case" in officer.see("refusal")
    assert officer.client.post(officer.address("refusal"))["Location"] == f"{START}counted/"
    assert refusals(date(2008, 2, 1), date(2008, 2, 1)) == [
        (date(2008, 2, 1), "Antwerpen", "control", "federal_police", 1)
    ]
    tables = (models.CaseFile, models.Event, models.Identity, models.Draft)
    assert [table.objects.count() for table in tables] == [0, 0, 0, 0]
    assert "Osagie" not in repr(list(models.AuditEntry.objects.values()))


def test_a_refusal_is_not_turned_into_a_case_by_asking_for_it(officer: Officer) -> None:
    officer.answer(assess("victim") | {"wish": {"wish": "refuses"}})
    sent = officer.client.post(officer.address("check"))
    assert sent["Location"] == officer.address("refusal")
    assert models.CaseFile.objects.count() == 0


# ── Implicated: no contact with a centre, whatever is sent (S2, section 5.3) ───────────────────


@pytest.mark.parametrize("where", ["wish", "centre", "intake", "offer", "leaflet", "refusal"])
def test_for_the_implicated_no_page_of_a_contact_is_there(officer: Officer, where: str) -> None:
    assert officer.answer(assess("implicated")) == "check"
    assert officer.client.get(officer.address(where)).status_code == 404
    sent = {"wish": "agrees", "centre": "payoke", "state": "done"}
    assert officer.client.post(officer.address(where), sent).status_code == 404


def test_the_check_page_of_the_implicated_names_the_rule_and_no_centre(officer: Officer) -> None:
    officer.answer(assess("implicated"))
    page = officer.see("check")
    assert "is not put in contact with a centre" in page
    assert "FC-4" in page
    assert "payoke" not in page.casefold()


def test_a_forged_draft_of_an_implicated_person_is_refused_and_nothing_is_recorded(
    officer: Officer,
) -> None:
    from safeconduct.actions.first_contact.submit import ContactRefused, submit

    officer.answer(assess("implicated"))
    forged = officer.content | {"centre": {"centre": "payoke"}, "wish": {"wish": "agrees"}}
    draft = save_draft(forged, actor=officer.actor, kind="first_contact")
    with pytest.raises(ContactRefused):
        submit(draft, actor=officer.actor, on=date(2026, 1, 1))
    assert models.CaseFile.objects.count() == 0
    assert load_draft(draft, actor=officer.actor).content == forged


def test_changing_the_assessment_to_implicated_takes_the_centre_away(officer: Officer) -> None:
    officer.answer(assess("victim") | {"wish": {"wish": "agrees"}, "centre": {"centre": "payoke"}})
    officer.send("assessment", {"assessed_as": "implicated", "reasons": "She held the keys."})
    assert not {"wish", "centre", "duties"} & officer.content.keys()


# ── Minors, Belgians ───────────────────────────────────────────────────────────────────────────


def test_an_unaccompanied_minor_is_asked_about_and_referred_to_both_centres(
    officer: Officer,
) -> None:
    child = {
        **{page: ANSWERS[page] for page in ("when", "where", "how", "name")},
        "age": ANSWERS["age"] | {"birth_date_year": "1992"},
        "accompanied": {"unaccompanied": "yes"},
        **{page: ANSWERS[page] for page in ("nationality", "residence", "language", "form")},
        "assessment": {"assessed_as": "victim", "reasons": "A child."},
        "wish": {"wish": "agrees"},
    }
    assert officer.answer(child) == "centre"
    assert "Shelter is given by the centre for unaccompanied minors" in officer.see("centre")
    assert "Children, sexual exploitation" in officer.see("indicators")
    officer.answer(
        {"centre": {"centre": "payoke"}, "leaflet": DONE, "rights": DONE, "intake": DONE}
    )
    officer.send("immigration-office", DONE)
    check = officer.see("check")
    assert "Appoint a guardian" in check
    assert "Guardianship service" in check
    done = officer.client.post(officer.address("check"), follow=True).content.decode()
    assert "Centre for unaccompanied minors: the centre now sees the contact" in done


def test_a_belgian_is_not_asked_for_residence_and_gets_assistance(officer: Officer) -> None:
    answers = assess("victim") | {"nationality": {"country_1": "BEL"}}
    del answers["residence"]
    officer.answer(
        answers
        | {
            "wish": {"wish": "agrees"},
            "centre": {"centre": "pag_asa"},
            "leaflet": DONE,
            "rights": DONE,
            "intake": DONE,
        }
    )
    check = officer.see("check")
    assert "A Belgian needs no residence document" in check
    assert "Inform the Immigration Office" not in check


# ── Indicators ─────────────────────────────────────────────────────────────────────────────────


def test_the_indicators_give_results_with_reasons_and_leave_the_assessment_open(
    officer: Officer,
) -> None:
    officer.answer(ANSWERS)
    seen = {"violence": "yes", "documents_taken": "yes"}
    sent = officer.client.post(
        officer.address("indicators/coercion_destination"), seen | {"overview": "1"}
    )
    assert sent["Location"] == officer.address("indicators")
    for page in ("indicators", "assessment"):
        text = officer.see(page)
        reason = "Two strong indicators: Identity papers taken away (strong); Violence"
        assert reason in text
        assert "1 of 6 dimensions positive" in text
        assert "The indicators support your assessment. They never make it." in text
    assert not re.search(r"<input[^>]*assessed_as[^>]* checked", officer.see("assessment"))


def test_a_dimension_keeps_what_was_answered_and_leads_to_the_next(officer: Officer) -> None:
    officer.answer(ANSWERS)
    leads = officer.send("indicators/deceptive_recruitment", {"deceived_job": "yes"})
    assert leads == "indicators/coercive_recruitment"
    assert re.search(
        r'name="deceived_job"[^>]*value="yes" checked',
        officer.see("indicators/deceptive_recruitment"),
    )
    assert officer.client.get(officer.address("indicators/means")).status_code == 404


# ── Errors keep what was typed ─────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("where", "sent", "error"),
    [
        (
            "when",
            {"day_day": "31", "day_month": "2", "day_year": "2008"},
            "There is no such date",
        ),
        ("when", MET | {"time": "25:99"}, "hours and minutes"),
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
    officer: Officer, where: str, sent: dict[str, str], error: str
) -> None:
    officer.answer(ANSWERS)
    kept = officer.content
    answer = officer.client.post(officer.address(where), sent)
    text = answer.content.decode()
    assert answer.status_code == 422
    assert any(re.search(error, each) for each in _errors(text)), _errors(text)
    assert text.count("<title>Error") == 1
    for value in sent.values():
        if value.strip() and where != "where":
            assert value in text
    assert officer.content == kept


def test_each_error_leads_to_a_field_of_the_page(officer: Officer) -> None:
    text = officer.client.post(officer.address("when"), {}).content.decode()
    for target in re.findall(r'error-summary__list.*?href="#([^"]+)"', text, re.DOTALL):
        assert f'id="{target}"' in text


def test_the_check_page_names_what_is_missing_and_records_nothing(officer: Officer) -> None:
    officer.answer({page: ANSWERS[page] for page in ("when", "where")})
    assert "Some questions still need an answer" in officer.see("check")
    sent = officer.client.post(officer.address("check"))
    assert sent.status_code == 422
    assert models.CaseFile.objects.count() == 0


def test_a_meeting_moved_before_the_birth_asks_for_the_age_again(officer: Officer) -> None:
    officer.answer(assess("not_victim") | {})
    officer.send("age", ANSWERS["age"] | {"birth_date_year": "2007"})
    officer.send("when", MET | {"day_year": "2006"})
    assert "Age" in _errors(officer.see("check"))


def test_changing_an_answer_from_the_check_page_comes_back_to_it(officer: Officer) -> None:
    officer.answer(assess("not_victim"))
    sent = officer.client.post(officer.address("how") + "?from=check", {"channel": "hotline"})
    assert sent["Location"] == officer.address("check")
    sent = officer.client.post(
        officer.address("assessment") + "?from=check", {"assessed_as": "victim", "reasons": "x"}
    )
    assert sent["Location"] == officer.address("wish") + "?from=check"


# ── Save and come back, and whose it is ────────────────────────────────────────────────────────


def test_a_draft_is_left_and_taken_up_again_where_it_was(officer: Officer) -> None:
    officer.answer({page: ANSWERS[page] for page in ("when", "where")})
    left = officer.client.post(officer.address("how"), {"channel": "hotline", "later": "1"})
    assert left["Location"] == START
    assert "Go on with this contact" in officer.client.get(START).content.decode()
    again = officer.client.get(f"{START}{officer.draft}/")
    assert again["Location"] == officer.address("name")


def test_leaving_a_blank_page_is_no_error(officer: Officer) -> None:
    left = officer.client.post(officer.address("how"), {"later": "1"})
    assert left["Location"] == START


def test_a_draft_is_deleted_only_once_it_is_confirmed(officer: Officer) -> None:
    address = f"{START}{officer.draft}/delete/"
    assert "destroyed" in officer.client.get(address).content.decode()
    assert models.Draft.objects.count() == 1
    officer.client.post(address)
    assert models.Draft.objects.count() == 0


@pytest.mark.parametrize("where", ["when", "check", "indicators", "delete", "refusal", ""])
def test_a_draft_is_its_owners_alone(
    officer: Officer, officer_of: Callable[..., Officer], where: str
) -> None:
    colleague = officer_of("federal_police", "Antwerpen")
    address = officer.address(where) if where else f"{START}{officer.draft}/"
    assert colleague.client.get(address).status_code == 404
    assert colleague.client.post(address).status_code in (404, 405) or where == "check"
    assert models.Draft.objects.count() == 1


def test_what_is_typed_is_encrypted_in_the_database(officer: Officer) -> None:
    officer.answer({page: ANSWERS[page] for page in ("when", "where", "how", "name")})
    row = models.Draft.objects.get()
    assert b"Osagie" not in bytes(row.content)


@pytest.mark.parametrize(
    "agency", ["payoke", "minors_centre", "public_prosecutor", "minister", "criminal_policy"]
)
def test_for_those_whose_task_it_is_not_there_is_nothing_here(
    officer_of: Callable[..., Officer], agency: str
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
    officer_of: Callable[..., Officer], agency: str
) -> None:
    other = officer_of(agency)
    other.begin()
    other.answer(assess("not_victim"))
    assert "/recorded/" in other.client.post(other.address("check"))["Location"]


def test_somebody_else_of_another_district_does_not_see_what_was_recorded(
    officer: Officer, officer_of: Callable[..., Officer]
) -> None:
    officer.answer(assess("not_victim"))
    address = officer.client.post(officer.address("check"))["Location"]
    assert officer_of("federal_police", "Namur").client.get(address).status_code == 404
    assert officer_of("payoke").client.get(address).status_code == 404


def test_whoever_is_not_signed_in_is_sent_to_sign_in() -> None:
    assert "sign-in" in Client().get(START)["Location"]


# ── Languages, speed ───────────────────────────────────────────────────────────────────────────

PAGES = (*ANSWERS, "indicators", "assessment", "wish", "centre", "leaflet", "rights", "intake")


@pytest.mark.parametrize("lang", ["en", "fr", "nl", "de"])
def test_every_page_stands_in_every_language(officer: Officer, lang: str) -> None:
    officer.answer(
        assess("victim")
        | {"wish": {"wish": "agrees"}, "centre": {"centre": "payoke"}, "leaflet": DONE}
    )
    headings = set()
    for page in (*PAGES, "immigration-office", "check", "delete"):
        address = officer.address(page).replace("/en/", f"/{lang}/")
        text = officer.client.get(address).content.decode()
        assert f'<html lang="{lang}"' in text
        assert text.count("<h1") == 1, page
        headings.update(re.findall(r"<h1[^>]*>(.*?)</h1>", text, re.DOTALL))
    assert len(headings) == len(PAGES) + 3


def test_no_page_takes_a_second_or_many_queries(
    officer: Officer, django_assert_max_num_queries: Callable[[int], CaptureQueriesContext]
) -> None:
    officer.answer(assess("victim") | {"wish": {"wish": "agrees"}})
    officer.see("nationality")
    for page in (*PAGES, "check"):
        with django_assert_max_num_queries(16):
            began = perf_counter()
            officer.see(page)
            assert perf_counter() - began < 1, page
