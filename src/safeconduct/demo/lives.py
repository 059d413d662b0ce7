"""One synthetic life: what happens in a case, step by step, until the day the story is told.

Each step adds events and gives the day on which the next one may begin, or None when the story
stops there. The law is not asked: a life may well miss a date, which is what it is here to show.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from random import Random
from typing import Any

from safeconduct.cases.reading import BRUSSELS
from safeconduct.cases.vocabulary import QUESTIONS_P5, QUESTIONS_P6

from .calibration import ASSESSMENTS, CHANCES, DETECTORS, DISTRICTS

# What is still undone after so long is not shown as undone: every list would begin with it.
_LONG_AGO = timedelta(days=300)


@dataclass(slots=True)
class Life:
    """A life in the telling: its dice, the last day told, and the events so far."""

    dice: Random
    until: date
    language: str
    illegal: bool
    minor: bool
    belgian: bool
    events: list[dict[str, Any]] = field(default_factory=list)
    over: bool = False

    def chance(self, probability: float) -> bool:
        """Whether it happens."""
        return self.dice.random() < probability

    def later(self, day: date, least: int, most: int) -> date:
        """A day from `least` to `most` days later."""
        return day + timedelta(days=self.dice.randint(least, most))

    def add(self, day: date, kind: str, agency: str, **data: Any) -> bool:
        """Something that happens, unless it lies after the day the story is told."""
        if self.over or day > self.until:
            self.over = True
            return False
        clock = time(self.dice.randint(8, 19), self.dice.randint(0, 59))
        self.events.append(
            {
                "id": f"e{len(self.events) + 1}",
                "type": kind,
                "happened_on": day.isoformat(),
                "recorded_at": datetime.combine(day, clock, BRUSSELS).isoformat(),
                "agency": agency,
                "data": data,
            }
        )
        return True


def tell(life: Life, met_on: date) -> str:
    """Tell a life from the day the person is met; returns the judicial district."""
    district, centre, _ = life.dice.choices(DISTRICTS, [w for *_, w in DISTRICTS])[0]
    agency, channel, _ = life.dice.choices(DETECTORS, [w for *_, w in DETECTORS])[0]
    life.add(met_on, "detected", agency, channel=channel, district=district)
    assessment = life.dice.choices(ASSESSMENTS, [w for _, w in ASSESSMENTS])[0][0]
    if assessment:
        life.add(met_on, "assessed", agency, **{"as": assessment})
    _first_contact(life, met_on, agency, assessment)
    if assessment == "uncertain" and life.chance(0.7):
        life.add(life.later(met_on, 0, 2), "centre_invited", agency, centre=centre, agreed=True)
        if life.chance(0.5):
            life.add(life.later(met_on, 2, 9), "assessed", agency, **{"as": "victim"})
            assessment = "victim"
    if assessment != "victim":
        return district
    guided_on = _guidance(life, met_on, agency, centre)
    if guided_on is None or life.belgian:
        return district
    statement_on = _reflection(life, guided_on, agency, centre)
    if statement_on is not None:
        resident_on = _registration(life, statement_on, centre)
        if resident_on is not None:
            _residence(life, resident_on, centre)
    return district


def _first_contact(life: Life, met_on: date, agency: str, assessment: str) -> None:
    if assessment in ("implicated", "not_victim"):
        return
    for kind in ("leaflet_given", "told_of_rights"):
        if life.chance(CHANCES.leaflet_in_time):
            life.add(met_on, kind, agency, language=life.language)
        elif life.chance(CHANCES.leaflet_late) or met_on < life.until - _LONG_AGO:
            life.add(life.later(met_on, 1, 6), kind, agency, language=life.language)
    if assessment == "victim" and life.illegal and life.chance(CHANCES.office_informed):
        life.add(life.later(met_on, 0, 2), "immigration_office_informed", agency)


def _guidance(life: Life, met_on: date, agency: str, centre: str) -> date | None:
    if life.chance(CHANCES.refused):
        life.add(life.later(met_on, 0, 1), "referral_refused", agency)
        return None
    life.add(life.later(met_on, 0, 1), "referred", agency, centre=centre)
    if life.minor:
        life.add(
            life.later(met_on, 0, 3), "guidance_started", "minors_centre", centre="minors_centre"
        )
        for kind, least, most, likely in (
            ("guardian_appointed", 2, 30, 0.93),
            ("identity_established", 20, 200, 0.7),
            ("family_traced", 30, 300, 0.45),
        ):
            if life.chance(likely):
                day = life.later(met_on, least, most)
                if day <= life.until:
                    life.add(day, kind, "other")
    if not life.chance(CHANCES.guided):
        _leave(life, life.later(met_on, 15, 60), centre)
        return None
    started = life.later(met_on, 1, 8)
    life.add(started, "centre_contact", centre, centre=centre)
    life.add(started, "guidance_started", centre, centre=centre)
    if not life.chance(CHANCES.contact_broken):
        return None
    life.add(started, "contact_broken", centre)
    return started


def _reflection(life: Life, day: date, agency: str, centre: str) -> date | None:
    """The 45 days, unless skipped; gives the day of the statement."""
    if life.minor:
        if life.chance(0.6):
            life.add(life.later(day, 5, 40), "statement_made", agency)
        return day
    if life.chance(CHANCES.statement_at_once):
        kind = "complaint_filed" if life.chance(0.3) else "statement_made"
        life.add(day, kind, agency)
        return day
    life.add(day, "document_requested", centre, document="reflection_order", by=centre)
    issued = life.later(day, 1, 6)
    life.add(issued, "document_issued", "immigration_office", document="reflection_order")
    if life.chance(CHANCES.statement_later):
        spoke = life.later(issued, 5, 75)
        life.add(spoke, "statement_made", agency)
        return spoke
    _leave(life, life.later(issued, 20, 170), centre)
    return None


def _leave(life: Life, day: date, centre: str) -> None:
    """The person goes: home, or out of sight."""
    life.add(day, "returned" if life.chance(CHANCES.returned) else "disappeared", centre)
    life.over = True


def _registration(life: Life, day: date, centre: str) -> date | None:
    """Model A, renewed or not; gives the day temporary residence is issued."""
    document = "registration_certificate"
    life.add(day, "document_requested", centre, document=document, by=centre)
    issued = life.later(day, 2, 12)
    life.add(issued, "document_issued", "immigration_office", document=document)
    life.add(life.later(issued, 5, 20), "work_permit_issued", "other")
    if life.chance(CHANCES.contact_resumed):
        _discontinue(life, life.later(issued, 20, 60), document, "contact_resumed", "D-1", centre)
        return None
    if life.chance(CHANCES.threat):
        _discontinue(
            life, life.later(issued, 20, 60), document, "threat_established", "D-2", centre
        )
        return None
    if life.chance(CHANCES.renewed):
        confirmed = _confirm(life, issued, 90, QUESTIONS_P5)
        if confirmed is None:
            _leave(life, life.later(issued, 100, 200), centre)
            return None
        issued = max(confirmed, issued + timedelta(days=88))
        life.add(issued, "document_issued", "immigration_office", document=document)
    confirmed = _confirm(life, issued, 90, QUESTIONS_P6)
    if confirmed is None:
        _leave(life, life.later(issued, 100, 200), centre)
        return None
    return life.later(confirmed, 1, 9)


def _confirm(life: Life, issued: date, length: int, questions: tuple[str, ...]) -> date | None:
    """The Immigration Office asks, the magistrate answers: in time, late, with a no, or never."""
    life.add(life.later(issued, 20, 45), "confirmation_requested", "immigration_office")
    if life.chance(CHANCES.confirmed_in_time):
        day = life.later(issued, length // 2, length - 2)
    elif life.chance(CHANCES.confirmed_late):
        day = life.later(issued, length + 3, length + 40)
    else:
        return None
    answers = dict.fromkeys(questions, True)
    refused = life.chance(CHANCES.answer_no)
    if refused:
        answers[life.dice.choice(questions)] = False
    agency = "labour_auditor" if life.chance(0.35) else "public_prosecutor"
    told = life.add(day, "confirmation_given", agency, answers=answers)
    return day if told and not refused else None


def _residence(life: Life, day: date, centre: str) -> None:
    """Six months and again six months, until the judgment and what follows it."""
    document = "temporary_residence"
    trial = life.later(day, 300, 1500)
    issued = day
    if life.chance(CHANCES.identity):
        kind = "identity_proven" if life.chance(0.85) else "identity_impossible"
        proven = life.later(day, 10, 200)
    else:
        kind, proven = "", day
    while life.add(issued, "document_issued", "immigration_office", document=document):
        if kind and issued <= proven < issued + timedelta(days=183):
            life.add(proven, kind, centre)
            kind = "" if not life.over else kind
        for chance, event, ground in (
            (CHANCES.stopped, "cooperation_stopped", "D-3"),
            (CHANCES.ended_by_court, "proceedings_ended", "D-4"),
            (CHANCES.fraud, "cooperation_found_fraudulent", "D-5"),
        ):
            if life.chance(chance):
                _discontinue(life, life.later(issued, 30, 120), document, event, ground, centre)
                return
        if trial <= issued + timedelta(days=183):
            answers = dict.fromkeys(QUESTIONS_P6, True)
            asked = life.later(issued, 0, 20)
            life.add(asked, "confirmation_given", "public_prosecutor", answers=answers)
            _judgment(life, max(trial, asked), centre, proven)
            return
        confirmed = _confirm(life, issued, 180, QUESTIONS_P6)
        if confirmed is None:
            day = life.later(issued, 150, 240)
            _discontinue(life, day, document, "proceedings_ended", "D-4", centre)
            return
        issued = max(life.later(issued, 176, 183), confirmed)


def _judgment(life: Life, day: date, centre: str, proven: date) -> None:
    life.add(day, "charges_filed", "public_prosecutor", includes="trafficking")
    judged = life.later(day, 30, 200)
    if not life.chance(CHANCES.conviction):
        life.add(judged, "judgment", "other", conviction=False)
        document = "temporary_residence"
        _discontinue(life, life.later(judged, 5, 60), document, "proceedings_ended", "D-4", centre)
        return
    life.add(judged, "judgment", "other", conviction=True)
    decided = max(life.later(judged, 20, 90), proven)
    life.add(decided, "document_requested", centre, document="unlimited_residence", by=centre)
    if not life.chance(CHANCES.granted):
        _leave(life, life.later(decided, 60, 200), centre)
    else:
        granted = life.later(decided, 20, 120)
        life.add(granted, "unlimited_granted", "minister")
        issued = life.later(granted, 3, 20)
        life.add(issued, "document_issued", "immigration_office", document="unlimited_residence")
        if life.chance(CHANCES.aid):
            asked = life.later(issued, 30, 300)
            life.add(asked, "aid_requested", centre)
            life.add(life.later(asked, 60, 300), "aid_granted", "aid_commission")


def _discontinue(
    life: Life, day: date, document: str, event: str, ground: str, centre: str
) -> None:
    """A ground arises, and the Immigration Office ends the document some weeks later."""
    agency = {"contact_resumed": centre, "threat_established": "state_security"}
    data = {"deliberate": True} if event == "contact_resumed" else {}
    life.add(day, event, agency.get(event, "public_prosecutor"), **data)
    life.add(
        life.later(day, 5, 60),
        "document_discontinued",
        "immigration_office",
        document=document,
        ground=ground,
    )
