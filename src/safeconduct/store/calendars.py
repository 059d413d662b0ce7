"""A calendar of one's own due dates and meetings, at a secret address that can be taken back.

A calendar program cannot sign in: the address itself is the key. Only its hash is kept, and what
it shows is a kind of duty, a rule and a random reference; of a meeting its body and its day.
"""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from django.db import connection

from safeconduct.access.actors import Actor
from safeconduct.access.rooms import may_enter
from safeconduct.cases.reading import today as today_in_brussels
from safeconduct.store import trail
from safeconduct.store.acting import acting
from safeconduct.store.coordination.meetings import coming
from safeconduct.store.coordination.shapes import Meeting
from safeconduct.store.errors import NotFound
from safeconduct.store.models import CalendarFeed, User

LINES = 500
_BACK = timedelta(days=31)

# What is assigned to the owner or to whom the owner stands in for, and what nobody has taken.
_DUE = """
    SELECT w.id, w.reference, w.duty, w.rule, w.due
    FROM store_workline w LEFT JOIN store_assignment a
        ON a.case_id = w.case_id AND a.agency = w.agency AND a.office = w.office
    WHERE w.agency = %s AND w.office IN ('', %s) AND w.due >= %s
        AND (a.user_id IS NULL OR a.user_id = %s OR store_stands_in_for(a.user_id))
    ORDER BY w.due, w.id LIMIT %s
"""


@dataclass(frozen=True, slots=True)
class Entry:
    """One due date. `duty` ``document_last_day``: a document ends."""

    reference: str
    duty: str
    rule: str
    due: date

    @property
    def uid(self) -> str:
        """The same for the same thing, however often the calendar is fetched."""
        return hashlib.sha256(f"{self.reference}:{self.duty}:{self.rule}".encode()).hexdigest()[:32]


@dataclass(frozen=True, slots=True)
class Feed:
    """A calendar as it is fetched: in the language of its owner."""

    language: str
    entries: tuple[Entry, ...]
    meetings: tuple[Meeting, ...] = ()


def make_feed(*, actor: Actor, purpose: str) -> str:
    """Return the secret of a new address; the one before is no longer there."""
    token = secrets.token_urlsafe(32)
    with acting(actor, purpose):
        CalendarFeed.objects.filter(pk=actor.user_id).delete()
        CalendarFeed.objects.create(
            user_id=actor.user_id, token_hash=_hash(token), made_at=datetime.now(UTC)
        )
        trail.record("calendar.made", actor=actor, purpose=purpose)
    return token


def revoke_feed(*, actor: Actor, purpose: str) -> None:
    """Take the actor's address back, at once."""
    with acting(actor, purpose):
        if CalendarFeed.objects.filter(pk=actor.user_id).delete()[0]:
            trail.record("calendar.revoked", actor=actor, purpose=purpose)


def feed_made_at(*, actor: Actor, purpose: str) -> datetime | None:
    """Return when the actor's address was made, None where there is none."""
    with acting(actor, purpose):
        return (
            CalendarFeed.objects.filter(pk=actor.user_id).values_list("made_at", flat=True).first()
        )


def read_feed(token: str, *, purpose: str, today: date | None = None) -> Feed:
    """Return the calendar at a secret address, in its owner's name; the look is recorded.

    Raises NotFound for an address that is none, was taken back, or whose owner was shut out.
    """
    with connection.cursor() as cursor:
        cursor.execute("SELECT store_calendar_of(%s)", [_hash(token)])
        (owner,) = cursor.fetchone()
    user = User.objects.filter(pk=owner, is_active=True).first() if owner else None
    if user is None:
        raise NotFound
    actor = user.actor
    since = (today or today_in_brussels()) - _BACK
    with acting(actor, purpose), connection.cursor() as cursor:
        cursor.execute(_DUE, [actor.agency, actor.office, since, actor.user_id, LINES])
        entries = tuple(Entry(*row[1:]) for row in cursor.fetchall())
        trail.record("calendar.read", actor=actor, purpose=purpose, details={"lines": len(entries)})
    rooms = [room for room in ("district", "coordination") if may_enter(actor, room)]
    found = [each for room in rooms for each in coming(room=room, since=since, actor=actor)]
    return Feed(user.language, entries, tuple(found))


def _hash(token: str) -> bytes:
    return hashlib.sha256(token.encode()).digest()
