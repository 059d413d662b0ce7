"""Confirmations are question and answer (P-5, P-6, P-13; S1 3.2.3 and 3.3.3).

The Immigration Office asks, the magistrate answers the questions asked, State Security answers one:
a threat, yes or no. None of them sees the file of another for it.
"""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from safeconduct.access import Actor, Deed, Relation, may, sees_event, visible
from safeconduct.access.policy import NEED_TO_KNOW
from safeconduct.actions.act import Situation
from safeconduct.actions.answer_confirmation import ACT as ANSWER
from safeconduct.actions.ask_confirmation import ACT as ASK
from safeconduct.cases.model import Case, Event, Person
from safeconduct.cases.vocabulary import QUESTIONS_P5, QUESTIONS_P6

OFFICE = Actor(1, "", "immigration_office")
PROSECUTOR = Actor(2, "", "public_prosecutor", "Antwerpen")
AUDITOR = Actor(3, "", "labour_auditor", "Antwerpen")
FEDERAL = Actor(4, "", "federal_prosecutor")
SECURITY = Actor(5, "", "state_security")
RELATED = (
    Relation("immigration_office", "", "decides"),
    Relation("public_prosecutor", "Antwerpen", "prosecutes"),
    Relation("labour_auditor", "Antwerpen", "prosecutes"),
    Relation("federal_prosecutor", "", "prosecutes"),
    Relation("state_security", "", "asked"),
)
AT = datetime(2008, 12, 1, tzinfo=UTC)
COURSE = (
    ("detected", "federal_police", "2008-02-01", {"district": "Antwerpen"}),
    ("assessed", "federal_police", "2008-02-01", {"as": "victim"}),
    ("guidance_started", "payoke", "2008-02-04", {"centre": "payoke"}),
    ("contact_broken", "payoke", "2008-02-05", {}),
    ("statement_made", "federal_police", "2008-03-05", {}),
    (
        "document_issued",
        "immigration_office",
        "2008-03-10",
        {"document": "registration_certificate"},
    ),
)


def situation(actor: Actor, *more: tuple[str, str, str, dict[str, str]]) -> Situation:
    events = tuple(
        Event(f"e{n}", kind, date.fromisoformat(day), AT, agency, data)
        for n, (kind, agency, day, data) in enumerate((*COURSE, *more))
    )
    person = Person(date(1988, 5, 1), False, ("NGA",), "illegal")
    return Situation(actor, Case("c", person, "trafficking", events), date(2008, 5, 25))


def asked(rule: str) -> tuple[str, str, str, dict[str, str]]:
    return ("confirmation_requested", "immigration_office", "2008-05-20", {"rule": rule})


def test_only_the_immigration_office_asks() -> None:
    deed = Deed("confirmation_requested", {"rule": "P-6"})
    allowed = {a.agency for a in (OFFICE, PROSECUTOR, FEDERAL, SECURITY) if _may(a, deed)}
    assert allowed == {"immigration_office"}


def test_only_the_magistrate_who_confirms_answers() -> None:
    deed = Deed("confirmation_given", {"answers": {}})
    everyone = (OFFICE, PROSECUTOR, AUDITOR, FEDERAL, SECURITY)
    allowed = {actor.agency for actor in everyone if _may(actor, deed)}
    assert allowed == {"public_prosecutor", "labour_auditor"}


def _may(actor: Actor, deed: Deed) -> bool:
    return may(actor, RELATED, deed).allowed


@pytest.mark.parametrize(("rule", "questions"), [("P-5", QUESTIONS_P5), ("P-6", QUESTIONS_P6)])
def test_the_magistrate_answers_the_questions_that_were_asked_and_no_others(
    rule: str, questions: tuple[str, ...]
) -> None:
    fields = ANSWER.asked(situation(PROSECUTOR, asked(rule)))
    assert tuple(field.name for field in fields) == questions
    assert {value for field in fields for value in field.values} == {"yes", "no", "unknown"}


def test_both_sets_of_questions_can_be_put_with_the_certificate_of_registration() -> None:
    [field] = ASK.asked(situation(OFFICE))
    assert field.values == ("P-5", "P-6")


def test_the_immigration_office_sees_answers_and_no_criminal_file() -> None:
    seen = visible(OFFICE, RELATED)
    assert {"confirmations_asked", "confirmations"} <= seen
    # That charges were brought or a judgment given is no content of the file; who said what is.
    assert not seen & {"indicators", "detection", "notes", "shelter"}


def test_the_magistrate_sees_questions_and_residence_state_and_no_counselling() -> None:
    seen = visible(PROSECUTOR, RELATED)
    assert {"confirmations_asked", "documents", "standing"} <= seen
    assert not seen & {"notes", "shelter", "aid", "whereabouts", "timeline_full", "minor"}


def test_state_security_sees_whom_it_is_asked_about_and_nothing_else() -> None:
    assert visible(SECURITY, RELATED) == {"identity", "timeline_own"}
    seen = {kind for kind in ALL_EVENTS if sees_event(SECURITY, RELATED, kind, "payoke")}
    assert seen == set()


def test_state_security_is_told_no_threat_another_established() -> None:
    assert not sees_event(SECURITY, RELATED, "threat_established", "public_prosecutor")
    assert sees_event(SECURITY, RELATED, "threat_established", "state_security")


def test_its_answer_reaches_those_who_may_see_whether_there_is_a_threat() -> None:
    told = {name for name, sections in NEED_TO_KNOW.items() if "threat" in sections}
    assert "decides" in told
    assert not told & {"detected", "referred_to", "permitted", "emergency", "is"}


ALL_EVENTS = (*(kind for kind, *_ in COURSE), "threat_established", "confirmation_given")
