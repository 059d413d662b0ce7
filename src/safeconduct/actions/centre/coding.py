"""A case of the operations database as a pseudonymous record: what is handed over, field by field.

`HANDED_OVER` is the declaration. A stored field that does not stand in it is not handed over, and
one whose class is ``identity`` cannot be: `classes_allow` says no, and the intake does not begin.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.utils.text import slugify

from safeconduct.cases.model import Case, Event
from safeconduct.cases.timeline import as_of
from safeconduct.cases.vocabulary import ENDINGS, STATEMENTS
from safeconduct.centre.attributes import (
    ATTRIBUTES,
    REGION_OF_DISTRICT,
    age_band,
    quarter,
)
from safeconduct.centre.countries import REGION_OF
from safeconduct.store.classification import CLASSES, OPERATIONAL, PUBLIC, SENSITIVE

ALLOWED = frozenset({SENSITIVE, OPERATIONAL, PUBLIC})


@dataclass(frozen=True, slots=True)
class Handover:
    """One stored field: the attributes that come of it, and what is lost on the way."""

    attributes: tuple[str, ...]
    coarsening: str


def _to(attributes: str, coarsening: str) -> Handover:
    return Handover(tuple(attributes.split()), coarsening)


HANDED_OVER: Mapping[tuple[str, str], Handover] = {
    ("CaseFile", "birth_date"): _to("age_band minor", "age on the day of detection, in bands"),
    ("CaseFile", "nationalities"): _to(
        "nationality region", "the first one; a region of the world"
    ),
    ("CaseFile", "residence_status"): _to("residence_status", "code"),
    ("CaseFile", "unaccompanied"): _to("unaccompanied", "yes or no"),
    ("CaseFile", "offence"): _to("offence", "code"),
    ("Event", "type"): _to("statement outcome", "whether it occurred; how it ended"),
    ("Event", "recorded_at"): _to("registered_year registered_quarter", "year and quarter"),
    ("Event", "agency"): _to("detected_by", "of the detection alone"),
    ("Event", "happened_on"): _to(
        """detected_on referred_on guided_on reflection_on registered_on confirmation_asked_on
        confirmation_given_on residence_on unlimited_on judged_on ended_on""",
        "the first day of each step",
    ),
    ("Event", "data"): _to(
        "channel district belgian_region centre conviction", "codes of these keys alone"
    ),
    ("Standing", "phase"): _to("phase", "code"),
}
"""(table, field) → what is handed over of it."""

_DOCUMENT_DAYS = {
    "reflection_order": "reflection_on",
    "registration_certificate": "registered_on",
    "temporary_residence": "residence_on",
    "unlimited_residence": "unlimited_on",
}
_DAYS = {
    "detected": "detected_on",
    "referred": "referred_on",
    "guidance_started": "guided_on",
    "confirmation_requested": "confirmation_asked_on",
    "confirmation_given": "confirmation_given_on",
    "unlimited_granted": "unlimited_on",
    "judgment": "judged_on",
}
_OUTCOMES = {"document_discontinued": "discontinued"}
_NOT_VICTIMS = ("implicated", "not_victim")


def classes_allow(declared: Iterable[tuple[str, str]] = tuple(HANDED_OVER)) -> bool:
    """Whether the class of every declared field lets it be handed over; deny by default."""
    return all(CLASSES.get(table, {}).get(field) in ALLOWED for table, field in declared)


def is_counted(case: Case, on: date) -> bool:
    """Whether there is a record at all: of who is, or may be, a victim and was detected.

    Who is implicated is no victim; who refused referral is kept as a count, without a record
    (S2 section 5).
    """
    events = as_of(case.events, on)
    assessed = [each.data["as"] for each in events if each.type == "assessed"]
    directed = [each.type for each in events if each.type in ("referred", "referral_refused")]
    return (
        any(each.type == "detected" for each in events)
        and assessed[-1:] not in [[each] for each in _NOT_VICTIMS]
        and directed[-1:] != ["referral_refused"]
    )


def coded(case: Case, phase: str, on: date) -> dict[str, Any]:
    """The attributes of `case` as known on day `on`; None is not known.

    Every value is in the list of its attribute: what is in none is not known to the Centre.
    """
    events = as_of(case.events, on)
    detected = next(each for each in events if each.type == "detected")
    made: dict[str, Any] = dict.fromkeys(ATTRIBUTES)
    made |= _person(case, detected.happened_on)
    made |= {
        "registered_year": detected.recorded_at.year,
        "registered_quarter": quarter(detected.recorded_at.date()),
        "offence": case.offence,
        "detected_by": detected.agency,
        "channel": detected.data.get("channel"),
        "district": slugify(str(detected.data.get("district") or "")),
        "phase": phase,
        "statement": "yes" if any(each.type in STATEMENTS for each in events) else "no",
    }
    made["belgian_region"] = REGION_OF_DISTRICT.get(made["district"])
    for event in events:
        _step(made, event)
    made |= _ending(events, phase)
    return {name: value if ATTRIBUTES[name].holds(value) else None for name, value in made.items()}


def _person(case: Case, detected_on: date) -> dict[str, Any]:
    person = case.person
    nationality = next(iter(person.nationalities), None)
    age = _age(person.birth_date, detected_on)
    return {
        "nationality": nationality,
        "region": REGION_OF.get(nationality or ""),
        "residence_status": person.residence_status,
        "unaccompanied": _said(person.unaccompanied),
        "age_band": age_band(age),
        "minor": None if age is None else _said(age < 18),
    }


def _step(made: dict[str, Any], event: Event) -> None:
    """The first day of each step; the centre and the judgment that came last."""
    name = _DAYS.get(event.type)
    if event.type == "document_issued":
        name = _DOCUMENT_DAYS.get(str(event.data["document"]))
    if name and made[name] is None:
        made[name] = event.happened_on
    if event.type in ("referred", "guidance_started"):
        made["centre"] = event.data["centre"]
    if event.type == "judgment":
        made["conviction"] = _said(bool(event.data["conviction"]))


def _ending(events: list[Event], phase: str) -> dict[str, Any]:
    if phase == "unlimited_residence":
        return {"outcome": phase}
    last = next((each for each in reversed(events) if each.type in ENDINGS), None)
    if phase == "ended" and last is not None:
        return {"outcome": _OUTCOMES.get(last.type, last.type), "ended_on": last.happened_on}
    return {"outcome": "ongoing"}


def _age(born: date | None, on: date) -> int | None:
    if born is None:
        return None
    return on.year - born.year - ((on.month, on.day) < (born.month, born.day))


def _said(value: bool | None) -> str | None:
    return None if value is None else "yes" if value else "no"
