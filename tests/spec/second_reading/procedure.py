"""The whole answer for a case as the text of the law gives it."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from .duties import duties
from .openings import openings
from .person import (
    already_unlimited,
    contact_broken,
    cooperation,
    eligible,
    foreigner,
    guidance,
    objection,
    presumed_victim,
    unaccompanied_minor,
)
from .timeline import (
    ENDING,
    Event,
    all_of,
    any_of,
    ended,
    issues,
    last_day,
    last_ending,
    last_place,
    places,
    timeline,
)


def standing(raw: dict[str, Any], on: date, known_at: datetime | None) -> dict[str, Any]:
    """How a case stands on a day as it was known at an instant (None: all that is known)."""
    events = timeline(raw, on, known_at)
    document = _document(events, on)
    phase = _phase(raw, events, on)
    verdicts, missing = openings(raw, events, on)
    held = document["kind"] if document is not None and document["held"] else None
    return {
        "case": raw.get("case"),
        "on": on.isoformat(),
        "phase": phase,
        "document": document,
        "conditions": {
            "contact_broken": contact_broken(events),
            "guidance": guidance(events),
            "cooperation": cooperation(events),
        },
        "openings": verdicts,
        "missing": missing,
        "grounds_to_discontinue": _grounds(events, held),
        "work_permit_c": _work_permit(phase, held),
        "financial_aid": _financial_aid(raw, phase, on),
        "duties": duties(raw, events, on),
    }


def _document(events: list[Event], on: date) -> dict[str, Any] | None:
    """The last document of all, with its number in the course in which it was issued."""
    issued = issues(events, -1)
    if not issued:
        return None
    place = issued[-1]
    issue = events[place]
    kind = issue["data"]["document"]
    # The endings that precede the issue; those after it are looked at by `held`.
    course = max((end for end in places(events, *ENDING) if end < place), default=-1)
    number = len([other for other in issues(events, course, kind) if other <= place])
    until = last_day(issue)
    discontinued = any(
        events[later]["data"]["document"] == kind
        for later in places(events, "document_discontinued")
        if later > place
    )
    held = (
        place > last_ending(events)
        and not ended(events)
        and not discontinued
        and (until is None or on <= until)
    )
    return {
        "kind": kind,
        "number": number,
        "issued_on": issue["happened_on"],
        "last_day": None if until is None else until.isoformat(),
        "held": held,
    }


def _phase(raw: dict[str, Any], events: list[Event], on: date) -> str:
    """The first that fits."""
    after = last_ending(events)
    victim = presumed_victim(events)
    admitted = all_of(victim, eligible(raw), contact_broken(events), guidance(events))
    cooperates = any_of(cooperation(events), unaccompanied_minor(raw, on))
    reflection = issues(events, after, "reflection_order")

    if already_unlimited(events):
        return "unlimited_residence"
    if ended(events):
        return "ended"
    if victim == "no":
        return "not_a_victim"
    if foreigner(raw) == "no":
        return "not_applicable"
    if issues(events, after, "temporary_residence"):
        return "temporary_residence"
    if issues(events, after, "registration_certificate"):
        return "registration"
    if all_of(admitted, cooperates) == "yes":
        return "registration"
    if reflection and on > _last_day_of(events[reflection[-1]]):
        return "reflection_lapsed"
    if reflection or admitted == "yes":
        return "reflection"
    if last_place(events, "referred") > -1:
        return "referred"
    return "detected"


def _last_day_of(order: Event) -> date:
    until = last_day(order)
    assert until is not None  # a reflection order always has a last day
    return until


def _grounds(events: list[Event], held: str | None) -> list[str]:
    """S1 3.2.3, while a certificate of registration or a temporary residence is held."""
    found = []
    if held in ("registration_certificate", "temporary_residence"):
        if contact_broken(events) == "no":
            found.append("D-1")
        if objection(events, "D-2"):
            found.append("D-2")
    if held == "temporary_residence":
        found += [ground for ground in ("D-3", "D-4", "D-5") if objection(events, ground)]
    return found


def _work_permit(phase: str, held: str | None) -> str:
    """P-9."""
    admitted = phase in ("registration", "temporary_residence", "unlimited_residence")
    at_work = held in ("registration_certificate", "temporary_residence")
    return "yes" if admitted and at_work else "no"


def _financial_aid(raw: dict[str, Any], phase: str, on: date) -> str:
    """P-17: an unlimited permit within an inquiry into trafficking, from 1 January 2004."""
    if phase != "unlimited_residence" or on < date(2004, 1, 1):
        return "no"
    offence = raw.get("offence", "unknown")
    return {"trafficking": "yes", "unknown": "unknown"}.get(offence, "no")
