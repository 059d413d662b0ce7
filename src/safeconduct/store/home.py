"""What somebody's home page shows of their agency's cases, in a fixed number of queries."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db import connection

from safeconduct.access.actors import Actor
from safeconduct.store import trail
from safeconduct.store.acting import acting
from safeconduct.store.measuring import CONFIRMED, TAKEN_IN
from safeconduct.store.models import Listing

CHANGED = 6

_MINE = """FROM store_measure WHERE agency = %(agency)s AND office IN ('', %(office)s)
    AND kind = %(kind)s AND "on" >= %(since)s AND "on" < %(until)s"""
_TAKEN_IN = f"""SELECT date_trunc('quarter', "on")::date, count(value), count(*),
    percentile_cont(ARRAY[0.25, 0.5, 0.75]) WITHIN GROUP (ORDER BY value)
    {_MINE} GROUP BY 1 ORDER BY 1"""
_IN_TIME = f"""SELECT date_trunc('quarter', "on")::date, sum(value), count(*)
    {_MINE} GROUP BY 1 ORDER BY 1"""
_DISTRICTS = f"SELECT district, count(*) {_MINE} AND district <> '' GROUP BY 1"


@dataclass(frozen=True, slots=True)
class TakenIn:
    """Of the persons detected in one quarter: `taken_in` of `directed` to a centre were taken in.

    `days` are the quartiles of how long that took, empty where nobody was.
    """

    quarter: date
    taken_in: int
    directed: int
    days: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class InTime:
    """Of the confirmations due in one quarter: `in_time` of `due`."""

    quarter: date
    in_time: int
    due: int


@dataclass(frozen=True, slots=True)
class Changed:
    """A case whose file changed, as far as the agency sees it, and the day of what changed."""

    reference: str
    on: date


@dataclass(frozen=True, slots=True)
class Course:
    """What an agency counts of its own cases between two days; each part may be empty."""

    changed: tuple[Changed, ...]
    taken_in: tuple[TakenIn, ...]
    in_time: tuple[InTime, ...]
    districts: dict[str, int]


def course(*, actor: Actor, purpose: str, since: date, until: date) -> Course:
    """Return what `actor`'s agency may count of its cases from `since` to before `until`.

    The look is recorded.
    """
    with acting(actor, purpose), connection.cursor() as cursor:

        def rows(query: str, kind: str) -> list[tuple[Any, ...]]:
            seat = {"agency": actor.agency, "office": actor.office}
            cursor.execute(query, seat | {"kind": kind, "since": since, "until": until})
            return cursor.fetchall()

        found = Course(
            _changed(actor),
            tuple(
                TakenIn(quarter, taken_in, directed, tuple(days or ()))
                for quarter, taken_in, directed, days in rows(_TAKEN_IN, TAKEN_IN)
            ),
            tuple(InTime(*row) for row in rows(_IN_TIME, CONFIRMED)),
            dict(rows(_DISTRICTS, TAKEN_IN)),
        )
        trail.record("home.read", actor=actor, purpose=purpose)
    return found


def _changed(actor: Actor) -> tuple[Changed, ...]:
    rows = Listing.objects.filter(agency=actor.agency, office__in={"", actor.office}, latest__lt=0)
    last = rows.order_by("latest", "id").values_list("reference", "latest")[:CHANGED]
    return tuple(Changed(reference, date.fromordinal(-latest)) for reference, latest in last)
