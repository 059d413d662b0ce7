"""The events a first contact becomes, and the duties the law draws from them.

S2, section 5: good reason to believe (1), not certain (2), implicated (3); the leaflet "whenever".
The duties are not listed here: they are asked of the law, on the timeline as it would stand.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import Any

from safeconduct.access import Actor
from safeconduct.access.agencies import BY_DISTRICT
from safeconduct.actions.first_contact.answers import Answers, DutyAnswer
from safeconduct.actions.first_contact.places import DISTRICTS
from safeconduct.cases.model import Case, Event
from safeconduct.cases.standing import decide

PRESUMED = ("victim", "uncertain")
"""The assessments under which a person may be put in contact with a centre."""

MINORS_CENTRE = "minors_centre"


@dataclass(frozen=True, slots=True)
class Planned:
    """One event to be recorded: type, day and data; the store gives id, instant and agency."""

    type: str
    happened_on: date
    data: Mapping[str, Any] = field(default_factory=dict)


def planned(answers: Answers, actor: Actor) -> tuple[Planned, ...]:
    """Every event of the contact, in order. The day and the assessment have to be answered."""
    return (*_found(answers, actor), *_followed(answers))


def duties(answers: Answers, actor: Actor, *, on: date) -> list[dict[str, Any]]:
    """The duties the contact itself brings on `actor`'s agency, before any was answered."""
    return _owed(as_case(answers, actor, _found(answers, actor)), on, actor.agency)


def standing(answers: Answers, actor: Actor, *, on: date, lang: str) -> dict[str, Any]:
    """What the law says on the day `on` once all that was answered is recorded."""
    return decide(as_case(answers, actor, planned(answers, actor)), on=on, lang=lang)


def _owed(case: Case, on: date, agency: str) -> list[dict[str, Any]]:
    answer = decide(case, on=on, reasons=False)
    return [
        duty
        for duty in answer["duties"]
        if duty["owed_by"] == agency and duty["state"] in ("open", "overdue")
    ]


def as_case(answers: Answers, actor: Actor, events: tuple[Planned, ...]) -> Case:
    """The contact as the law reads it, with `events` recorded now."""
    now = datetime.now(UTC)
    return Case(
        case=None,
        person=answers.person,
        offence=answers.offence,
        events=tuple(
            Event(f"e{n}", each.type, each.happened_on, now, actor.agency, each.data)
            for n, each in enumerate(events, 1)
        ),
    )


def _found(answers: Answers, actor: Actor) -> tuple[Planned, ...]:
    """The meeting, the assessment and an offer turned down: what the duties follow from."""
    day = _day_of(answers)
    found = (
        Planned("detected", day, _detection(answers, actor)),
        Planned("assessed", day, _assessment(answers)),
    )
    if answers.wish != "declines":
        return found
    # S2 section 5.2 asks that the centre be given the opportunity; the person may say no to it.
    return (*found, Planned("centre_invited", day, {"centre": answers.centre, "agreed": False}))


def _followed(answers: Answers) -> Iterator[Planned]:
    """What was done for the person; nothing for somebody who is not presumed a victim."""
    if answers.assessed_as not in PRESUMED:
        return
    for duty, answer in answers.duties.items():
        if answer.state == "done" and duty in _EVENTS:
            yield from _EVENTS[duty](answers, answer, answer.done_on or _day_of(answers))


def _leaflet(_answers: Answers, duty: DutyAnswer, day: date) -> Iterator[Planned]:
    yield Planned("leaflet_given", day, {"language": duty.language} if duty.language else {})


def _rights(_answers: Answers, duty: DutyAnswer, day: date) -> Iterator[Planned]:
    yield Planned("told_of_rights", day, {"language": duty.language} if duty.language else {})


def _intake(answers: Answers, _duty: DutyAnswer, day: date) -> Iterator[Planned]:
    # "Shelter is supplied by a specific reception centre for unaccompanied minors … in
    # cooperation with one of the three" (S1 3.2.3, first phase).
    if answers.as_child and answers.unaccompanied:
        yield Planned("referred", day, {"centre": MINORS_CENTRE})
    yield Planned("referred", day, {"centre": answers.centre})


def _invitation(answers: Answers, _duty: DutyAnswer, day: date) -> Iterator[Planned]:
    yield Planned("centre_invited", day, {"centre": answers.centre, "agreed": True})


def _office_informed(_answers: Answers, _duty: DutyAnswer, day: date) -> Iterator[Planned]:
    yield Planned("immigration_office_informed", day)


_EVENTS = {
    "give_leaflet": _leaflet,
    "tell_of_rights": _rights,
    "arrange_intake": _intake,
    "offer_centre_contact": _invitation,
    "inform_immigration_office": _office_informed,
}


def _day_of(answers: Answers) -> date:
    if answers.happened_on is None:
        raise ValueError("the day of the contact is not answered, so no timeline can be made")
    return answers.happened_on


def _detection(answers: Answers, actor: Actor) -> dict[str, Any]:
    said = {
        "channel": answers.channel,
        "district": answers.district if answers.district in DISTRICTS else "",
        "time": answers.time,
        "language": answers.language,
        "estimated_age": answers.estimated_age,
    }
    data: dict[str, Any] = {key: value for key, value in said.items() if value not in ("", None)}
    if actor.agency in BY_DISTRICT:
        # Blank as well: then the contact is the whole agency's, wherever it was made.
        data["office"] = actor.office
    return data


def _assessment(answers: Answers) -> dict[str, Any]:
    """The assessment with what supports it; `left_open` says what became of open duties."""
    data: dict[str, Any] = {"as": answers.assessed_as, "reasons": answers.reasons}
    if answers.form:
        data["form"] = answers.form
    if signs := answers.known_signs:
        data["indicators"] = {
            "list": answers.indicators.code,
            "yes": [code for code, value in signs.items() if value == "yes"],
            "no": [code for code, value in signs.items() if value == "no"],
        }
    if left_open := [
        _left_open(*each) for each in answers.duties.items() if each[1].state != "done"
    ]:
        data["left_open"] = left_open
    return data


def _left_open(duty: str, answer: DutyAnswer) -> dict[str, str]:
    said = {"duty": duty, "state": answer.state, "to": answer.to, "why": answer.why}
    return {key: value for key, value in said.items() if value}
