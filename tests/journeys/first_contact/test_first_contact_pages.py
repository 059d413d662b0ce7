"""The first contact page by page, as a browser without scripts meets it."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

import pytest

from safeconduct.store import models
from safeconduct.store.drafts import load_draft, save_draft
from safeconduct.store.identities import read_identity
from safeconduct.store.refusals import refusals
from safeconduct.store.timeline import load

pytestmark = pytest.mark.django_db


def test_a_victim_from_the_control_to_the_case(officer: Any) -> None:
    leads = officer.answer(
        officer.assess("victim")
        | {
            "wish": {"wish": "agrees"},
            "centre": {"centre": "payoke"},
            "leaflet": officer.DONE | {"language": "en"},
            "rights": officer.DONE | {"language": "en"},
            "intake": officer.DONE,
            "immigration-office": officer.DONE,
        }
    )
    assert leads == "check"
    check = officer.see("check")
    for said in ("1 February 2008, 16:05", "Joy Osagie", "Nigeria", "Payoke", "Locked in"):
        assert said in check
    sent = officer.client.post(officer.address("check"))
    reference = sent["Location"].split("/")[-2]
    stored = load(reference, actor=officer.actor, purpose="case_work")
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
    names = read_identity(reference, actor=officer.actor, purpose="case_work")
    assert (names.family_name, names.given_name) == ("Osagie", "Joy")
    shown = officer.client.get(sent["Location"]).content.decode()
    assert reference in shown
    assert "Have the person taken in by a centre" in shown
    assert "Give the information leaflet" not in shown
    assert officer.client.get(officer.address("check")).status_code == 404


def test_sent_twice_is_recorded_once_and_answered_gently(officer: Any) -> None:
    officer.answer(officer.assess("not_victim"))
    first = officer.client.post(officer.address("check"))
    again = officer.client.post(officer.address("check"))
    assert "/recorded/" in first["Location"]
    assert again["Location"] == officer.START
    assert models.CaseFile.objects.count() == 1


def test_a_refusal_leaves_one_in_a_count_and_nothing_else(officer: Any) -> None:
    leads = officer.answer(officer.assess("victim") | {"wish": {"wish": "refuses"}})
    assert leads == "refusal"
    assert "no name, no identity, no case" in officer.see("refusal")
    assert officer.client.post(officer.address("refusal"))["Location"] == f"{officer.START}counted/"
    assert refusals(date(2008, 2, 1), date(2008, 2, 1)) == [
        (date(2008, 2, 1), "Antwerpen", "control", "federal_police", 1)
    ]
    tables = (models.CaseFile, models.Event, models.Identity, models.Draft)
    assert [table.objects.count() for table in tables] == [0, 0, 0, 0]
    assert "Osagie" not in repr(list(models.AuditEntry.objects.values()))


def test_a_refusal_is_not_turned_into_a_case_by_asking_for_it(officer: Any) -> None:
    officer.answer(officer.assess("victim") | {"wish": {"wish": "refuses"}})
    sent = officer.client.post(officer.address("check"))
    assert sent["Location"] == officer.address("refusal")
    assert models.CaseFile.objects.count() == 0


# ── Implicated: no contact with a centre, whatever is sent (S2, section 5.3) ───────────────────


@pytest.mark.parametrize("where", ["wish", "centre", "intake", "offer", "leaflet", "refusal"])
def test_for_the_implicated_no_page_of_a_contact_is_there(officer: Any, where: str) -> None:
    assert officer.answer(officer.assess("implicated")) == "check"
    assert officer.client.get(officer.address(where)).status_code == 404
    sent = {"wish": "agrees", "centre": "payoke", "state": "done"}
    assert officer.client.post(officer.address(where), sent).status_code == 404


def test_the_check_page_of_the_implicated_names_the_rule_and_no_centre(officer: Any) -> None:
    officer.answer(officer.assess("implicated"))
    page = officer.see("check")
    assert "is not put in contact with a centre" in page
    assert "FC-4" in page
    assert "payoke" not in page.casefold()


def test_a_forged_draft_of_an_implicated_person_is_refused_and_nothing_is_recorded(
    officer: Any,
) -> None:
    from safeconduct.actions.first_contact.submit import ContactRefused, submit

    officer.answer(officer.assess("implicated"))
    forged = officer.content | {"centre": {"centre": "payoke"}, "wish": {"wish": "agrees"}}
    draft = save_draft(forged, actor=officer.actor, kind="first_contact")
    with pytest.raises(ContactRefused):
        submit(draft, actor=officer.actor, on=date(2026, 1, 1))
    assert models.CaseFile.objects.count() == 0
    assert load_draft(draft, actor=officer.actor).content == forged


def test_changing_the_assessment_to_implicated_takes_the_centre_away(officer: Any) -> None:
    officer.answer(
        officer.assess("victim") | {"wish": {"wish": "agrees"}, "centre": {"centre": "payoke"}}
    )
    officer.send("assessment", {"assessed_as": "implicated", "reasons": "She held the keys."})
    assert not {"wish", "centre", "duties"} & officer.content.keys()


# ── Minors, Belgians ───────────────────────────────────────────────────────────────────────────


def test_an_unaccompanied_minor_is_asked_about_and_referred_to_both_centres(
    officer: Any,
) -> None:
    child = {
        **{page: officer.ANSWERS[page] for page in ("when", "where", "how", "name")},
        "age": officer.ANSWERS["age"] | {"birth_date_year": "1992"},
        "accompanied": {"unaccompanied": "yes"},
        **{
            page: officer.ANSWERS[page] for page in ("nationality", "residence", "language", "form")
        },
        "assessment": {"assessed_as": "victim", "reasons": "A child."},
        "wish": {"wish": "agrees"},
    }
    assert officer.answer(child) == "centre"
    assert "Shelter is given by the centre for unaccompanied minors" in officer.see("centre")
    assert "Children, sexual exploitation" in officer.see("indicators")
    officer.answer(
        {
            "centre": {"centre": "payoke"},
            "leaflet": officer.DONE,
            "rights": officer.DONE,
            "intake": officer.DONE,
        }
    )
    officer.send("immigration-office", officer.DONE)
    check = officer.see("check")
    assert "Appoint a guardian" in check
    assert "Guardianship service" in check
    done = officer.client.post(officer.address("check"), follow=True).content.decode()
    assert "Centre for unaccompanied minors: the centre now sees the contact" in done


def test_a_belgian_is_not_asked_for_residence_and_gets_assistance(officer: Any) -> None:
    answers = officer.assess("victim") | {"nationality": {"country_1": "BEL"}}
    del answers["residence"]
    officer.answer(
        answers
        | {
            "wish": {"wish": "agrees"},
            "centre": {"centre": "pag_asa"},
            "leaflet": officer.DONE,
            "rights": officer.DONE,
            "intake": officer.DONE,
        }
    )
    check = officer.see("check")
    assert "A Belgian needs no residence document" in check
    assert "Inform the Immigration Office" not in check


# ── Indicators ─────────────────────────────────────────────────────────────────────────────────


def test_the_indicators_give_results_with_reasons_and_leave_the_assessment_open(
    officer: Any,
) -> None:
    officer.answer(officer.ANSWERS)
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


def test_a_dimension_keeps_what_was_answered_and_leads_to_the_next(officer: Any) -> None:
    officer.answer(officer.ANSWERS)
    leads = officer.send("indicators/deceptive_recruitment", {"deceived_job": "yes"})
    assert leads == "indicators/coercive_recruitment"
    assert re.search(
        r'name="deceived_job"[^>]*value="yes" checked',
        officer.see("indicators/deceptive_recruitment"),
    )
    assert officer.client.get(officer.address("indicators/means")).status_code == 404
