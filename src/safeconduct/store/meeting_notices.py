"""Telling who is invited of a meeting, and reminding them: a kind and a day, and nothing else.

A notice becomes an e-mail and a call of an agency's own system like any other
(`safeconduct.store.passing_on`); what met, where and about what stands on the page alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from django.db import connection

from safeconduct.access.roles import POLICY_OFFICER
from safeconduct.access.rooms import BODIES, CONVENING, ROOMS, room_of
from safeconduct.cases.reading import today
from safeconduct.policy.coordination.clock import Body, clock
from safeconduct.policy.coordination.reminders import AHEAD, BEFORE, step
from safeconduct.store import models
from safeconduct.store.acting import keeping
from safeconduct.store.notices import notify

_SOON = timedelta(days=3)
"""So near a meeting what becomes of it is urgent: an e-mail goes at once."""
_NEAR = """
    SELECT m.id, m.body, m.district, m.set_for, g.agency
    FROM store_meeting m JOIN store_meetingguest g ON g.meeting_id = m.id
    WHERE m.held_on IS NULL AND m.cancelled_on IS NULL AND m.set_for BETWEEN %s AND %s
    ORDER BY m.set_for, m.id, g.agency
"""
_MET = """
    SELECT body, district, max(held_on),
        bool_or(held_on IS NULL AND cancelled_on IS NULL AND set_for >= %s)
    FROM store_meeting GROUP BY body, district
"""
_OFFICES = "SELECT district, agency FROM store_office ORDER BY 1, 2"


@dataclass(frozen=True, slots=True)
class _Convener:
    """A body, or the services of a district, and who has to convene it."""

    body: str
    district: str
    agencies: tuple[str, ...]


def tell(kind: str, row: models.Meeting, *, but: str, was: date | None = None) -> None:
    """Tell every agency invited, `but` the one that acts, in the open transaction.

    `kind` is ``convened``, ``moved`` or ``called-off``, `was` the day the meeting was set for
    before. Of what is past nobody is told.
    """
    on = today()
    days = [day for day in (row.set_for, was) if day is not None and day >= on]
    if not days:
        return
    for agency in row.guests.exclude(agency=but).values_list("agency", flat=True):
        notify(
            f"meeting-{kind}",
            agency=agency,
            office=row.district,
            role=_role(row.body),
            due=row.set_for,
            urgent=kind != "convened" and min(days) <= on + _SOON,
        )


def remind(on: date) -> int:
    """Remind of meetings that are near, and of bodies and districts that have to meet while no
    meeting is set; return how many notices that made.

    Run again, on the same day or after a restart, it tells nothing twice.
    """
    told = 0
    with keeping(), connection.cursor() as cursor:
        cursor.execute(_NEAR, [on, on + timedelta(days=max(BEFORE))])
        for meeting, body, district, set_for, agency in cursor.fetchall():
            once = f"meeting:{meeting}:{set_for}:{step(set_for, on)}:{agency}"
            told += _remind("near", body, district, agency, set_for, once)
        cursor.execute(_MET, [on])
        met = {(body, district): (last, is_set) for body, district, last, is_set in cursor}
        cursor.execute(_OFFICES)
        for each in _conveners(cursor.fetchall()):
            last, is_set = met.get((each.body, each.district), (None, False))
            if not is_set:
                told += _owed(each, last, on)
    return told


def _conveners(offices: list[tuple[str, str]]) -> Iterator[_Convener]:
    for body in BODIES:
        yield _Convener(body, "", tuple(sorted(CONVENING[body])))
    here: dict[str, list[str]] = {}
    for district, agency in offices:
        if agency in CONVENING["district"]:
            here.setdefault(district, []).append(agency)
    for district, agencies in here.items():
        yield _Convener("district", district, tuple(agencies))


def _owed(convener: _Convener, last: date | None, on: date) -> int:
    done = () if last is None else (last,)
    duty = clock(Body(convener.body, done, convener.district), on=on, reasons=False)["duty"]
    if duty is None:
        return 0
    due = date.fromisoformat(duty["due"])
    if due > on + AHEAD:
        return 0
    kind = "overdue" if due < on else "due"
    name = f"clock:{convener.body}:{convener.district}:{due}:{kind}"
    return sum(
        _remind(kind, convener.body, convener.district, agency, due, f"{name}:{agency}")
        for agency in convener.agencies
    )


def _remind(kind: str, body: str, district: str, agency: str, due: date, once: str) -> bool:
    return notify(
        f"meeting-{kind}", agency=agency, office=district, role=_role(body), due=due, once=once
    )


def _role(body: str) -> str:
    """Whom it is for: who speaks for a member, or works on the cases of the district (blank)."""
    return POLICY_OFFICER if ROOMS[room_of(body)].role == POLICY_OFFICER else ""
