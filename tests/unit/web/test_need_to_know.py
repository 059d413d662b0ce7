"""What of an answer and of a timeline reaches the page of an agency."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from safeconduct.access import Actor, relations, visible
from safeconduct.access.answers import need_to_know, owes
from safeconduct.actions.look import seen
from safeconduct.cases.model import Case

Ask = Callable[..., dict[str, Any]]
Telling = Callable[..., Case]

POLICE = Actor(1, "An officer", "federal_police", "Antwerpen")
CENTRE = Actor(2, "A social worker", "payoke")
PROSECUTOR = Actor(3, "A magistrate", "public_prosecutor", "Antwerpen")
OFFICE = Actor(4, "An official", "immigration_office")
STATEMENT = ("2008-03-05", "statement_made", "payoke", {})


def shown(actor: Actor, case: Case, answer: dict[str, Any]) -> dict[str, Any]:
    return need_to_know(answer, visible(actor, relations(case)), actor.agency)


def test_the_police_learn_no_phase_no_document_no_opening(antwerp: Telling, answer: Ask) -> None:
    found = shown(POLICE, antwerp(STATEMENT), answer("2008-04-01", STATEMENT))
    assert set(found) == {"on", "conditions", "duties", "reasons"}
    assert found["conditions"] == {}
    assert {each["owed_by"] for each in found["duties"]} == {"federal_police"}


def test_the_rule_of_a_duty_is_told_without_the_facts_of_the_file(
    antwerp: Telling, answer: Ask
) -> None:
    reasons = shown(POLICE, antwerp(), answer("2008-04-01"))["reasons"]
    assert "FC-2" in {each["rule"] for each in reasons}
    assert all(each["text"] and not each["facts"] and not each["because"] for each in reasons)


def test_the_centre_and_the_office_see_the_whole_answer(antwerp: Telling, answer: Ask) -> None:
    whole = answer("2008-04-01", STATEMENT)
    for actor in (CENTRE, OFFICE):
        found = shown(actor, antwerp(STATEMENT), whole)
        assert {key for key in whole if key != "case"} == set(found)
        assert found["duties"] == whole["duties"]


def test_the_magistrate_sees_the_residence_and_only_what_a_magistrate_owes(
    antwerp: Telling, answer: Ask
) -> None:
    issued = (
        "2008-03-12",
        "document_issued",
        "immigration_office",
        {"document": "registration_certificate"},
    )
    events = (STATEMENT, issued)
    found = shown(PROSECUTOR, antwerp(*events), answer("2008-04-01", *events))
    assert found["phase"] == "registration"
    assert [each["owed_by"] for each in found["duties"]] == ["magistrate"]


def test_who_stands_in_no_relation_is_shown_nothing(antwerp: Telling, answer: Ask) -> None:
    other = Actor(5, "Somebody else", "surya")
    found = shown(other, antwerp(), answer("2008-04-01"))
    assert found["conditions"] == {}
    assert found["duties"] == []
    assert set(found) == {"on", "conditions", "duties", "reasons"}


def test_a_role_is_owed_by_the_agencies_that_have_it() -> None:
    assert owes("labour_auditor", "magistrate")
    assert owes("minors_centre", "guardianship")
    assert not owes("federal_prosecutor", "magistrate")
    assert not owes("payoke", "federal_police")


def test_a_correction_shows_nothing_that_the_event_itself_would_not(antwerp: Telling) -> None:
    instead = {
        "type": "contact_broken",
        "happened_on": "2008-02-02",
        "recorded_at": "2008-02-20T10:00:00+01:00",
        "agency": "payoke",
        "data": {},
    }
    recorded = {"recorded_at": "2008-02-20T10:00:00+01:00"}
    hidden = ("2008-02-20", "corrected", "payoke", {"replaces": "e4", "with": instead, **recorded})
    case = antwerp(hidden)
    ids = {event.id for event in seen(case.events, POLICE, relations(case))}
    # Guidance is "taken in", which the police may know; what took its place is not for them.
    assert "e4" in ids
    assert "e7" not in ids
    assert "e7" in {event.id for event in seen(case.events, CENTRE, relations(case))}
