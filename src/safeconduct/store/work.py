"""What an agency has to see to, by date: a page of it in a fixed number of queries."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Literal

from django.db import connection

from safeconduct.access.actors import Actor
from safeconduct.cases.reading import today as today_in_brussels
from safeconduct.store import trail
from safeconduct.store.acting import acting

PAGE_SIZE = 25
COUNTED = 1000
_LAST_PAGE = 4000

Whose = Literal["mine", "nobody", "office"]
When = Literal["overdue", "week", "later", "undated"]
WHEN: tuple[When, ...] = ("overdue", "week", "later", "undated")

_WHOSE: dict[Whose, str] = {
    "mine": "AND (a.user_id = %(me)s OR store_stands_in_for(a.user_id))",
    "nobody": "AND a.user_id IS NULL",
    "office": "",
}
_WHEN: dict[When, str] = {
    "overdue": "AND w.due < %(today)s",
    "week": "AND w.due BETWEEN %(today)s AND %(week)s",
    "later": "AND w.due > %(week)s",
    "undated": "AND w.due IS NULL",
}
_FROM = """
    FROM store_workline w LEFT JOIN store_assignment a
        ON a.case_id = w.case_id AND a.agency = w.agency AND a.office = w.office
    WHERE w.agency = %(agency)s AND w.office IN ('', %(office)s)
"""


@dataclass(frozen=True, slots=True)
class WorkItem:
    """One thing to see to. `duty` ``document_last_day``: a document ends. `worker` is a name."""

    reference: str
    duty: str
    rule: str
    due: date | None
    when: When
    worker_id: int | None
    worker: str


@dataclass(frozen=True, slots=True)
class WorkPage:
    """A page of the queue; `counts` for each time, each up to 1,001 (that is: over 1,000)."""

    items: tuple[WorkItem, ...]
    counts: dict[When, int]
    page: int
    has_next: bool


def list_work(
    *,
    actor: Actor,
    purpose: str,
    whose: Whose = "office",
    when: When | None = None,
    page: int = 1,
    today: date | None = None,
) -> WorkPage:
    """Return a page of what `actor`'s agency and office have to see to, the earliest first.

    ``mine`` are the cases assigned to the actor, and those of colleagues the actor stands in for
    today; ``nobody`` are those assigned to no one. What has no date comes last. The look is
    recorded, with how many lines it showed.
    """
    today = today or today_in_brussels()
    page = min(max(page, 1), _LAST_PAGE)
    asked = _asked(actor, today) | {"begin": (page - 1) * PAGE_SIZE, "many": PAGE_SIZE + 1}
    with acting(actor, purpose), connection.cursor() as cursor:
        cursor.execute(_rows(whose, when), asked)
        rows = cursor.fetchall()
        cursor.execute(_counts(whose), asked)
        counts = dict(zip(WHEN, cursor.fetchone(), strict=True))
        trail.record(
            "work.listed",
            actor=actor,
            purpose=purpose,
            details={"lines": len(rows[:PAGE_SIZE]), "page": page},
        )
    items = tuple(_item(row, today) for row in rows[:PAGE_SIZE])
    return WorkPage(items, counts, page, has_next=len(rows) > PAGE_SIZE)


def _asked(actor: Actor, today: date) -> dict[str, Any]:
    return {
        "agency": actor.agency,
        "office": actor.office,
        "me": actor.user_id,
        "today": today,
        "week": today + timedelta(days=7),
    }


def _rows(whose: Whose, when: When | None) -> str:
    return f"""
        SELECT w.reference, w.duty, w.rule, w.due, u.id,
               coalesce(nullif(trim(concat(u.first_name, ' ', u.last_name)), ''), u.username, '')
        FROM (SELECT w.*, a.user_id {_FROM} {_WHOSE[whose]} {_WHEN[when] if when else ""}
              ORDER BY w.due, w.id LIMIT %(many)s OFFSET %(begin)s) w
        LEFT JOIN store_user u ON u.id = w.user_id ORDER BY w.due, w.id
    """  # noqa: S608 - chosen from the tables above


def _counts(whose: Whose) -> str:
    each = [
        f"(SELECT count(*) FROM (SELECT {_FROM} {_WHOSE[whose]} {_WHEN[when]} "  # noqa: S608
        f"LIMIT {COUNTED + 1}) counted)"
        for when in WHEN
    ]
    return f"SELECT {', '.join(each)}"


def _item(row: tuple[Any, ...], today: date) -> WorkItem:
    reference, duty, rule, due, worker_id, worker = row
    return WorkItem(reference, duty, rule, due, when_of(due, today), worker_id, worker)


def when_of(due: date | None, today: date) -> When:
    """Return in which part of the queue something due on `due` stands on `today`."""
    if due is None:
        return "undated"
    if due < today:
        return "overdue"
    return "week" if due <= today + timedelta(days=7) else "later"
