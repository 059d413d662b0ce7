"""What each agency may count of a case, made with its lists and by the same need-to-know.

Only relations that follow from the events are counted in: what is shared beside the task, or looked
at in an emergency, is no measure of anybody's work.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from safeconduct.access.actors import Actor
from safeconduct.access.policy import visible
from safeconduct.access.relations import Relation
from safeconduct.cases.model import Case, Event
from safeconduct.cases.timeline import as_of
from safeconduct.store import models
from safeconduct.store.listing_rows import seats

TAKEN_IN, CONFIRMED = "taken_in", "confirmed"
_CONFIRMATIONS = "P-13"
_IN_TIME = {"met": 1, "met_late": 0, "overdue": 0}


def measures(
    file: models.CaseFile,
    duties: Iterable[models.StandingDuty],
    relations: Iterable[Relation],
    case: Case,
    today: date,
) -> Iterator[models.Measure]:
    """Yield what each agency, or office of it, that stands in relation to the case may count."""
    relations, events = tuple(relations), as_of(case.events, today)
    detected = _first(events, "detected")
    answered = [
        (each.due, _IN_TIME[each.state])
        for each in duties
        if each.rule == _CONFIRMATIONS and each.due and each.state in _IN_TIME
    ]
    for agency, office in sorted(seats(relations)):
        sections = visible(Actor(user_id=0, name="", agency=agency, office=office), relations)
        seat = {"case_id": file.id, "agency": agency, "office": office}
        # Who met the person knows it from their own entry.
        met = detected is not None and ("detection" in sections or detected.agency == agency)
        if met and detected is not None and "referral_state" in sections:
            yield from _taken_in(seat, detected, events)
        if "confirmations" in sections:
            for due, in_time in answered:
                yield models.Measure(**seat, kind=CONFIRMED, on=due, value=in_time)


def _taken_in(
    seat: dict[str, object], detected: Event, events: Sequence[Event]
) -> Iterator[models.Measure]:
    """Nothing where the person was directed to no centre: nobody waits."""
    begun = _first(events, "guidance_started")
    if begun is None and _first(events, "referred") is None:
        return
    district = str(detected.data.get("district") or detected.data.get("office") or "")
    days = None if begun is None else max((begun.happened_on - detected.happened_on).days, 0)
    yield models.Measure(
        **seat, kind=TAKEN_IN, on=detected.happened_on, value=days, district=district
    )


def _first(events: Sequence[Event], kind: str) -> Event | None:
    return next((each for each in events if each.type == kind), None)
