"""Who owes what by when: FC-1, FC-8, FC-2, FC-3, P-13 and P-11, in the order of that list."""

from __future__ import annotations

from datetime import date
from typing import Any

from .person import P_5, P_6, assessment, foreigner, unaccompanied_minor
from .timeline import (
    ENDING,
    Event,
    day,
    ended,
    first_day,
    issues,
    last,
    last_ending,
    last_place,
    places,
)
from .timeline import last_day as last_day_of

Duty = dict[str, Any]


def duties(raw: dict[str, Any], events: list[Event], on: date) -> list[Duty]:
    over = ended(events)
    # While ended, only what came before the end gives rise to a duty.
    live = events[: _end(events)] if over else events
    return [
        *_information(events, on),
        *_intake(raw, events, live, on),
        *_contact(events, live, on),
        *_confirmations(events, live, on),
        *_minor(raw, events, live, on),
    ]


def _end(events: list[Event]) -> int:
    """The place of the first ending event after the last referral."""
    referral = last_place(events, "referred")
    return min(place for place in places(events, *ENDING) if place > referral)


def _state(due: date | None, done: date | None, on: date) -> str:
    if done is not None:
        return "met" if due is None or done <= due else "met_late"
    return "open" if due is None or on <= due else "overdue"


def _duty(
    rule: str, duty: str, owed_by: str, due: date | None, done: date | None, on: date
) -> Duty:
    return {
        "rule": rule,
        "duty": duty,
        "owed_by": owed_by,
        "due": None if due is None else due.isoformat(),
        "state": _state(due, done, on),
    }


def _information(events: list[Event], on: date) -> list[Duty]:
    """FC-1 and FC-8: whenever a person is met, so also after the end of a course."""
    detected = last(events, "detected")
    if detected is None or assessment(events) in ("implicated", "not_victim"):
        return []
    due = day(detected)
    since = [event for event in events if day(event) >= due]
    owed_by = detected["agency"]
    return [
        _duty("FC-1", "give_leaflet", owed_by, due, first_day(since, "leaflet_given"), on),
        _duty("FC-8", "tell_of_rights", owed_by, due, first_day(since, "told_of_rights"), on),
    ]


def _assessed(events: list[Event], live: list[Event], wanted: str) -> bool:
    """Assessed so today, and while ended also before the end."""
    return assessment(events) == wanted and assessment(live) == wanted


def _first_contact_owed_by(events: list[Event]) -> str:
    """The agency of the last detection; where none was recorded, of the last assessment."""
    event = last(events, "detected") or last(events, "assessed")
    return event["agency"]


def _refused(events: list[Event]) -> bool:
    """FC-9: a refused referral with no later one."""
    return last_place(events, "referral_refused") > last_place(events, "referred")


def _unless_dropped(events: list[Event], duty: Duty) -> list[Duty]:
    """An open duty of FC-2 or FC-3 falls away with a refusal, and with the end."""
    if duty["state"] == "open" and (_refused(events) or ended(events)):
        return []
    return [duty]


def _intake(raw: dict[str, Any], events: list[Event], live: list[Event], on: date) -> list[Duty]:
    """FC-2."""
    if not _assessed(events, live, "victim"):
        return []
    owed_by = _first_contact_owed_by(events)
    taken_in = first_day(events, "guidance_started")
    found = _unless_dropped(events, _duty("FC-2", "arrange_intake", owed_by, None, taken_in, on))
    status = raw["person"].get("residence_status", "unknown")
    if status in ("illegal", "provisional") and foreigner(raw) != "no":
        informed = first_day(events, "immigration_office_informed")
        found += _unless_dropped(
            events, _duty("FC-2", "inform_immigration_office", owed_by, None, informed, on)
        )
    return found


def _contact(events: list[Event], live: list[Event], on: date) -> list[Duty]:
    """FC-3: an invitation meets it, also one the person did not agree to."""
    if not _assessed(events, live, "uncertain"):
        return []
    owed_by = _first_contact_owed_by(events)
    offered = first_day(events, "centre_invited", "centre_contact")
    return _unless_dropped(
        events, _duty("FC-3", "offer_centre_contact", owed_by, None, offered, on)
    )


def _confirmations(events: list[Event], live: list[Event], on: date) -> list[Duty]:
    """P-13: one duty for each issue of the present course, or while ended of the one that ended."""
    begun = last_ending(live)
    found = []
    for place in issues(live, begun, "registration_certificate"):
        found += _confirmation(events, place, "confirm_registration_questions", (P_5, P_6), on)
    for place in issues(live, begun, "temporary_residence"):
        found += _confirmation(events, place, "confirm_residence_questions", (P_6,), on)
    return found


def _confirmation(
    events: list[Event], place: int, name: str, sets: tuple[tuple[str, ...], ...], on: date
) -> list[Duty]:
    complete = [done for done in (_complete(events, place, four) for four in sets) if done]
    duty = _duty(
        "P-13", name, "magistrate", last_day_of(events[place]), min(complete, default=None), on
    )
    overtaken = (
        bool(issues(events, place))
        or last_place(events, "unlimited_granted") > place
        or ended(events)
    )
    if duty["state"] in ("open", "overdue") and overtaken:
        return []
    return [duty]


def _complete(events: list[Event], place: int, questions: tuple[str, ...]) -> date | None:
    """The day on which the last of four first answers came, true or false; None while one lacks."""
    first: dict[str, date] = {}
    for event in events[place + 1 :]:
        if event["type"] == "confirmation_given":
            for question in event["data"]["answers"]:
                first.setdefault(question, day(event))
    if any(question not in first for question in questions):
        return None
    return max(first[question] for question in questions)


def _minor(raw: dict[str, Any], events: list[Event], live: list[Event], on: date) -> list[Duty]:
    """P-11: an unaccompanied minor on the day last detected, while ended last before the end."""
    detected = last(live, "detected")
    if detected is None or foreigner(raw) == "no":
        return []
    if unaccompanied_minor(raw, day(detected)) != "yes":
        return []
    found = []
    for name, met_by in (
        ("appoint_guardian", "guardian_appointed"),
        ("establish_identity", "identity_established"),
        ("trace_family", "family_traced"),
    ):
        duty = _duty("P-11", name, "guardianship", None, first_day(events, met_by), on)
        if not (duty["state"] == "open" and ended(events)):
            found.append(duty)
    return found
