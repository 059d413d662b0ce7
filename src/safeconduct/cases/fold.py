"""The fold: from a timeline to the facts the law asks for.

One pass in order, no law in it: which document was issued last, which answers came after it, on
which day a duty was done. What follows from these facts is for `law/belgium` to say.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from safeconduct.law.belgium.facts import CASE_FACTS
from safeconduct.law.engine.nodes import Value

from .model import Case, Event
from .vocabulary import (
    APPROVED_CENTRES,
    COOPERATION_LOST,
    ENDINGS,
    QUESTIONS,
    QUESTIONS_P5,
    QUESTIONS_P6,
    STATEMENTS,
)

Facts = dict[str, Value]

# Facts that rest on an event being there: no until it is.
_ESTABLISHED_BY_AN_EVENT = (
    "guided",
    "referred",
    "ended",
    "convicted",
    "charged",
    "identity_proven",
    "identity_impossible",
    "document_in_course",
    "certificate_issued",
    "residence_issued",
    "unlimited_issued",
    "unlimited_granted",
    "threat",
    "stopped_cooperating",
    "proceedings_ended",
    "fraud",
    "referral_refused",
)
_BLANK: Facts = {
    **{fact.name: None for fact in CASE_FACTS},
    **dict.fromkeys(_ESTABLISHED_BY_AN_EVENT, False),
}


@dataclass(frozen=True, slots=True)
class Folded:
    """The facts of a case, and of each document issued in its course for which P-13 is owed."""

    facts: Facts
    issues: tuple[Facts, ...]


@dataclass(slots=True)
class _Course:
    """What the end of a procedure closes: with the next referral another begins."""

    issues: list[Event] = field(default_factory=list)
    numbers: Counter[str] = field(default_factory=Counter)
    answers: dict[str, bool] = field(default_factory=dict)
    last_order_on: date | None = None
    granted: bool = False
    threat: bool = False
    stopped: bool = False
    proceedings_ended: bool = False
    fraud: bool = False


class _Fold:
    """The state of one pass over a timeline."""

    __slots__ = ("centres", "course", "ended_course", "facts")

    def __init__(self, facts: Facts) -> None:
        self.facts = facts
        self.course = _Course()
        self.ended_course: _Course | None = None
        self.centres: set[str] = set()

    def first_day(self, fact: str, event: Event) -> None:
        if self.facts[fact] is None:
            self.facts[fact] = event.happened_on

    def detected(self, event: Event) -> None:
        self.facts["detected_on"] = event.happened_on
        self.facts["detecting_agency"] = event.agency
        if not self.facts["ended"]:
            self.facts["course_detected_on"] = event.happened_on

    def assessed(self, event: Event) -> None:
        self.facts["assessment"] = event.data["as"]
        self.facts["assessing_agency"] = event.agency
        if not self.facts["ended"]:
            self.facts["course_assessment"] = event.data["as"]

    def referred(self, _event: Event) -> None:
        facts = self.facts
        facts["referred"] = True
        facts["referral_refused"] = False
        if facts["ended"]:
            facts["ended"] = False
            self.ended_course = None
            facts["course_detected_on"] = facts["detected_on"]
            facts["course_assessment"] = facts["assessment"]

    def referral_refused(self, _event: Event) -> None:
        self.facts["referral_refused"] = True

    def ending(self, _event: Event) -> None:
        if not self.facts["ended"]:
            self.facts["ended"] = True
            self.ended_course = self.course
        self.course = _Course()

    def centre_offered(self, event: Event) -> None:
        self.first_day("contact_offered_on", event)

    def guidance_started(self, event: Event) -> None:
        self.centres.add(event.data["centre"])
        self.first_day("intake_on", event)

    def guidance_ended(self, event: Event) -> None:
        self.centres.discard(event.data["centre"])

    def contact_broken(self, _event: Event) -> None:
        self.facts["contact_broken"] = True

    def contact_resumed(self, event: Event) -> None:
        if event.data.get("deliberate") is True:
            self.facts["contact_broken"] = False

    def statement(self, event: Event) -> None:
        self.facts["cooperation"] = event.type
        self.course.stopped = False
        self.first_day("statement_on", event)

    def cooperation_lost(self, event: Event) -> None:
        self.facts["cooperation"] = event.type
        self.course.stopped = event.type == "cooperation_stopped"
        if not self.course.stopped:
            self.course.fraud = True

    def document_issued(self, event: Event) -> None:
        kind, course, facts = event.data["document"], self.course, self.facts
        course.issues.append(event)
        course.numbers[kind] += 1
        course.answers.clear()
        if kind == "reflection_order":
            course.last_order_on = event.happened_on
        facts["document_kind"] = kind
        facts["document_issued_on"] = event.happened_on
        facts["document_number"] = course.numbers[kind]

    def confirmation_given(self, event: Event) -> None:
        if self.course.issues:
            self.course.answers.update(event.data["answers"])

    def charges_filed(self, event: Event) -> None:
        if event.data["includes"] != "other":
            self.facts["charged"] = True

    def judgment(self, event: Event) -> None:
        self.facts["convicted"] = event.data["conviction"]

    def unlimited_granted(self, _event: Event) -> None:
        self.course.granted = True

    def threat_established(self, _event: Event) -> None:
        self.course.threat = True

    def proceedings_over(self, _event: Event) -> None:
        self.course.proceedings_ended = True

    def identity_proven(self, _event: Event) -> None:
        self.facts["identity_proven"] = True

    def identity_impossible(self, _event: Event) -> None:
        self.facts["identity_impossible"] = True

    def immigration_office_informed(self, event: Event) -> None:
        self.first_day("office_informed_on", event)

    def guardian_appointed(self, event: Event) -> None:
        self.first_day("guardian_on", event)

    def identity_established(self, event: Event) -> None:
        self.first_day("identity_established_on", event)

    def family_traced(self, event: Event) -> None:
        self.first_day("family_traced_on", event)

    def close(self) -> None:
        """Facts that are only told at the end of the pass."""
        facts, course = self.facts, self.course
        facts["guided"] = not self.centres.isdisjoint(APPROVED_CENTRES)
        facts["document_in_course"] = bool(course.issues)
        facts["last_order_issued_on"] = course.last_order_on
        facts["certificate_issued"] = "registration_certificate" in course.numbers
        facts["residence_issued"] = "temporary_residence" in course.numbers
        facts["unlimited_issued"] = "unlimited_residence" in course.numbers
        facts["unlimited_granted"] = course.granted
        facts["threat"] = course.threat
        facts["stopped_cooperating"] = course.stopped
        facts["proceedings_ended"] = course.proceedings_ended
        facts["fraud"] = course.fraud
        for question in QUESTIONS:
            facts["answer_" + question] = course.answers.get(question)


_HANDLERS: Mapping[str, Callable[[_Fold, Event], None]] = {
    "detected": _Fold.detected,
    "assessed": _Fold.assessed,
    "referred": _Fold.referred,
    "referral_refused": _Fold.referral_refused,
    **dict.fromkeys(ENDINGS, _Fold.ending),
    "centre_invited": _Fold.centre_offered,
    "centre_contact": _Fold.centre_offered,
    "guidance_started": _Fold.guidance_started,
    "guidance_ended": _Fold.guidance_ended,
    "contact_broken": _Fold.contact_broken,
    "contact_resumed": _Fold.contact_resumed,
    **dict.fromkeys(STATEMENTS, _Fold.statement),
    **dict.fromkeys(COOPERATION_LOST, _Fold.cooperation_lost),
    "document_issued": _Fold.document_issued,
    "confirmation_given": _Fold.confirmation_given,
    "charges_filed": _Fold.charges_filed,
    "judgment": _Fold.judgment,
    "unlimited_granted": _Fold.unlimited_granted,
    "threat_established": _Fold.threat_established,
    "proceedings_ended": _Fold.proceedings_over,
    "identity_proven": _Fold.identity_proven,
    "identity_impossible": _Fold.identity_impossible,
    "immigration_office_informed": _Fold.immigration_office_informed,
    "guardian_appointed": _Fold.guardian_appointed,
    "identity_established": _Fold.identity_established,
    "family_traced": _Fold.family_traced,
}


def fold(case: Case, events: Sequence[Event], on: date) -> Folded:
    """The facts of `case` on day `on`; `events` as `timeline.as_of` gives them for that day."""
    facts = _BLANK.copy()
    _person_facts(case, on, facts)
    state = _Fold(facts)
    for event in events:
        handler = _HANDLERS.get(event.type)
        if handler is not None:
            handler(state, event)
    state.close()
    detected_on = facts["detected_on"]
    if isinstance(detected_on, date):
        facts["leaflet_on"] = _first_since(events, "leaflet_given", detected_on)
        facts["rights_on"] = _first_since(events, "told_of_rights", detected_on)
    course = state.course if state.ended_course is None else state.ended_course
    return Folded(facts, _issue_facts(course, events, facts) if course.issues else ())


def _person_facts(case: Case, on: date, facts: Facts) -> None:
    person = case.person
    facts["on"] = on
    facts["birth_date"] = person.birth_date
    facts["unaccompanied"] = person.unaccompanied
    if person.nationalities:
        facts["belgian"] = "BEL" in person.nationalities
    if person.residence_status != "unknown":
        facts["residence_status"] = person.residence_status
    if case.offence != "unknown":
        facts["offence"] = case.offence


def _first_since(events: Sequence[Event], kind: str, since: date) -> date | None:
    for event in events:
        if event.type == kind and event.happened_on >= since:
            return event.happened_on
    return None


def _issue_facts(course: _Course, events: Sequence[Event], facts: Facts) -> tuple[Facts, ...]:
    """For each document of the course: when it was answered for, and what came after it.

    Read backwards, so that "the first answer later than the issue" is the last one met.
    """
    first_answers: dict[str, date] = {}
    superseded = False
    rows: list[Facts] = []
    remaining = len(course.issues)
    for event in reversed(events):
        if event.type == "confirmation_given":
            first_answers.update(dict.fromkeys(event.data["answers"], event.happened_on))
        elif event.type == "unlimited_granted":
            superseded = True
        elif event.type == "document_issued":
            if remaining and event is course.issues[remaining - 1]:
                remaining -= 1
                rows.append(
                    {
                        "on": facts["on"],
                        "ended": facts["ended"],
                        "issue_kind": event.data["document"],
                        "issued_on": event.happened_on,
                        "registration_answered_on": _answered(QUESTIONS_P5, first_answers),
                        "residence_answered_on": _answered(QUESTIONS_P6, first_answers),
                        "superseded": superseded,
                    }
                )
            superseded = True
    rows.reverse()
    return tuple(rows)


def _answered(questions: tuple[str, ...], first_answers: Mapping[str, date]) -> date | None:
    days = [first_answers[q] for q in questions if q in first_answers]
    return max(days) if len(days) == len(questions) else None
