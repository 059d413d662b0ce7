"""Notices before a date passes, and to more people while nobody acknowledges them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from django.db import connection

from safeconduct.access.roles import ADMINISTRATOR
from safeconduct.cases.lapses import FIRST, Step, Told, step_at
from safeconduct.store.acting import keeping
from safeconduct.store.listing_rows import DOCUMENT_ENDS
from safeconduct.store.models import Notice
from safeconduct.store.notices import notify

# A colleague who was shut out, or moved to another office, is told nothing: the office is.
_FALLING_DUE = """
    SELECT w.reference, w.agency, w.office, w.duty, w.due, u.id
    FROM store_workline w
    LEFT JOIN store_assignment a USING (case_id, agency, office)
    LEFT JOIN store_user u ON u.id = a.user_id AND store_colleague(u.id, w.agency, w.office)
    WHERE w.due BETWEEN %s AND %s ORDER BY w.due, w.id
"""


@dataclass(frozen=True, slots=True)
class _Line:
    """Something that falls due, and who works on it, if anybody."""

    reference: str
    agency: str
    office: str
    duty: str
    due: date
    worker: int | None

    @property
    def name(self) -> str:
        """What it is, so that it is told once at each step."""
        return f"due:{self.reference}:{self.agency}:{self.office}:{self.duty}:{self.due}"


def warn(today: date) -> int:
    """Tell of everything that falls due in the days to come, each step once; return how many.

    Run again, on the same day or after a restart, it tells nothing twice.
    """
    told = 0
    with keeping(), connection.cursor() as cursor:
        heard = _heard(today)
        cursor.execute(_FALLING_DUE, [today, today + timedelta(days=FIRST)])
        for line in [_Line(*row) for row in cursor.fetchall()]:
            step = step_at((line.due - today).days)
            if step is not None:
                told += _at(step, line, heard)
    return told


def _heard(today: date) -> dict[str, dict[int, bool]]:
    """What was told of what is to come: at which step, and whether anybody acknowledged it."""
    heard: dict[str, dict[int, bool]] = {}
    rows = Notice.objects.filter(due__gte=today, once__startswith="due:")
    for once, acknowledged in rows.values_list("once", "acknowledged_at"):
        name, days, _ = str(once).rsplit(":", 2)
        steps = heard.setdefault(name, {})
        steps[int(days)] = steps.get(int(days), False) or acknowledged is not None
    return heard


def _at(step: Step, line: _Line, heard: dict[str, dict[int, bool]]) -> int:
    earlier = [each for days, each in heard.get(line.name, {}).items() if days > step.days]
    told = 0
    if step.unheard is not None and earlier and not any(earlier):
        told += _tell(step.unheard, step, line, "duty-unheard")
    kind = "document-ends" if line.duty == DOCUMENT_ENDS else "duty-due"
    return told + _tell(step.whom, step, line, kind)


def _tell(whom: Told, step: Step, line: _Line, kind: str) -> bool:
    if whom == "administrators":
        # They see no case: one notice for all that falls due in an office on a day.
        return notify(
            kind,
            agency=line.agency,
            role=ADMINISTRATOR,
            due=line.due,
            urgent=step.urgent,
            once=f"unheard:{line.agency}:{line.office}:{line.due}",
        )
    one = line.worker if whom == "who works on it" else None
    return notify(
        kind,
        agency=line.agency,
        office=line.office,
        user_id=one,
        reference=line.reference,
        due=line.due,
        urgent=step.urgent,
        once=f"{line.name}:{step.days}:{'one' if one else 'office'}",
    )
