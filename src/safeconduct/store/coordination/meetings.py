"""Meetings: convened, held or called off, and read by those for whom they are."""

from __future__ import annotations

import uuid
from collections.abc import Collection, Mapping
from datetime import UTC, date, datetime, time

from django.db import connection

from safeconduct.access.actors import Actor
from safeconduct.access.agencies import BY_DISTRICT
from safeconduct.access.rooms import BODIES, may_convene, room_of, sits_in
from safeconduct.cases.reading import today
from safeconduct.store import meeting_notices, models, writings
from safeconduct.store.coordination import reading
from safeconduct.store.coordination.shapes import (
    DistrictDays,
    Guest,
    Line,
    Meeting,
    MeetingRefused,
    Whole,
)
from safeconduct.store.errors import NotFound
from safeconduct.store.rooms import at_work

SHOWN = 60


def services(*, actor: Actor) -> tuple[str, ...]:
    """The agencies with an office in the actor's district, who are convened there (PR-3)."""
    with at_work("district", "district.services_read", actor=actor), connection.cursor() as cursor:
        cursor.execute("SELECT * FROM store_services_of_the_district()")
        return tuple(sorted({row[0] for row in cursor.fetchall()} & BY_DISTRICT))


def convene(
    body: str,
    *,
    convened_on: date,
    set_for: date,
    begins: time | None,
    place: str,
    actor: Actor,
) -> uuid.UUID:
    """Convene a meeting: every member of a body, or every service of the actor's district.

    Raises NotFound for who does not convene it, MeetingRefused (``before_convened``, ``not_yet``)
    for a meeting before its convocation or a convocation still to come.
    """
    if not may_convene(actor, body):
        raise NotFound
    if set_for < convened_on:
        raise MeetingRefused("before_convened")
    if convened_on > today():
        raise MeetingRefused("not_yet")
    district = actor.office if body == "district" else ""
    invited = (*services(actor=actor), actor.agency) if district else BODIES[body]
    with at_work(room_of(body), "meeting.convened", actor=actor, body=body):
        new = uuid.uuid4()
        minutes = writings.begin(
            room_of(body),
            str(new),
            actor=actor,
            # An office opened later reads them too: the district is asked for beside the agency.
            circle=BY_DISTRICT if district else BODIES[body],
            office=district,
        )
        row = models.Meeting.objects.create(
            id=new,
            body=body,
            district=district,
            agency=actor.agency,
            convened_on=convened_on,
            set_for=set_for,
            begins=begins,
            place=place,
            minutes_id=minutes,
        )
        models.MeetingGuest.objects.bulk_create(
            models.MeetingGuest(meeting_id=new, agency=each) for each in sorted(set(invited))
        )
        meeting_notices.tell("convened", row, but=actor.agency)
        return new


def listed(body: str, *, actor: Actor) -> tuple[Meeting, ...]:
    """The last meetings of a body, or of the actor's district, the latest first."""
    with _sitting(body, "meetings.listed", actor):
        rows = models.Meeting.objects.filter(body=body).order_by("-set_for", "-convened_on")
        return reading.meetings(rows[:SHOWN])


def coming(*, room: str, since: date, actor: Actor) -> tuple[Meeting, ...]:
    """The meetings of a room from `since` on that were not called off, the first first."""
    with at_work(room, "meetings.coming_read", actor=actor):
        rows = models.Meeting.objects.filter(cancelled_on=None, set_for__gte=since)
        return reading.meetings(rows.order_by("set_for", "id")[:SHOWN])


def held_days(*, room: str, actor: Actor) -> Mapping[str, tuple[date, ...]]:
    """For each body of a room that the actor sits in, the days on which it met."""
    with at_work(room, "meetings.days_read", actor=actor):
        rows = models.Meeting.objects.exclude(held_on=None).values_list("body", "held_on")
        days: dict[str, list[date]] = {}
        for body, on in rows.order_by("held_on"):
            if on is not None:
                days.setdefault(body, []).append(on)
        return {body: tuple(found) for body, found in days.items()}


def days_of_districts(*, actor: Actor) -> tuple[DistrictDays, ...]:
    """When each district met last and meets next: for the Service for Criminal Policy."""
    if actor.agency != "criminal_policy":
        raise NotFound
    with at_work("coordination", "districts.days_read", actor=actor):
        with connection.cursor() as cursor:
            cursor.execute("SELECT * FROM store_days_of_districts() ORDER BY 1")
            return tuple(DistrictDays(*row) for row in cursor.fetchall())


def whole(body: str, meeting: uuid.UUID, *, actor: Actor) -> Whole:
    """A meeting with its guests, agenda, decisions, actions and recommendations. NotFound."""
    with _sitting(body, "meeting.read", actor):
        row = reading.row(body, meeting, actor=actor)
        lines = list(row.lines.order_by("id"))
        moves = tuple(reading.move(each) for each in row.moves.order_by("number"))
        return Whole(
            reading.meeting(row, len(moves)),
            moves,
            tuple(Guest(each.agency, each.present) for each in row.guests.order_by("agency")),
            tuple(Line(x.text, x.source, x.agency) for x in lines if x.kind == "agenda"),
            tuple(Line(x.text, x.source, x.agency) for x in lines if x.kind == "decision"),
            tuple(reading.action(each, body) for each in row.actions.order_by("due", "id")),
            reading.recommendations(row.recommendations.all()),
        )


def hold(
    body: str, meeting: uuid.UUID, *, on: date, present: Collection[str], actor: Actor
) -> None:
    """Record that a meeting was held on `on`, and who was there.

    Raises NotFound, MeetingRefused (``before_convened``, ``not_yet``, ``over``).
    """
    with _convening(body, "meeting.held", actor):
        row = reading.row(body, meeting, actor=actor, lock=True)
        _still_open(row, on)
        row.held_on = on
        row.save(update_fields=["held_on"])
        row.guests.filter(agency__in=present).update(present=True)
        row.guests.exclude(agency__in=present).update(present=False)


def move(
    body: str,
    meeting: uuid.UUID,
    *,
    set_for: date,
    begins: time | None,
    place: str,
    reason: str,
    actor: Actor,
) -> None:
    """Set a meeting for another day, hour or place; what stood there before is kept with `reason`.

    Raises NotFound, MeetingRefused (``over``, ``past``, ``before_convened``, or ``same`` where
    nothing would change).
    """
    with _convening(body, "meeting.moved", actor):
        row = reading.row(body, meeting, actor=actor, lock=True)
        _still_open(row, today())
        if set_for < row.convened_on:
            raise MeetingRefused("before_convened")
        if set_for < today():
            raise MeetingRefused("past")
        was, new = (row.set_for, row.begins, row.place), (set_for, begins, place)
        if was == new:
            raise MeetingRefused("same")
        names = ("set_for", "begins", "place")
        models.MeetingMove.objects.create(
            meeting=row,
            number=row.moves.count() + 1,
            **{f"was_{name}": value for name, value in zip(names, was, strict=True)},
            **dict(zip(names, new, strict=True)),
            reason=reason,
            agency=actor.agency,
            written_by_id=actor.user_id,
            written_at=datetime.now(UTC),
        )
        row.set_for, row.begins, row.place = new
        row.save(update_fields=names)
        meeting_notices.tell("moved", row, but=actor.agency, was=was[0])


def call_off(body: str, meeting: uuid.UUID, *, on: date, actor: Actor) -> None:
    """Call a meeting off. Raises as `hold`."""
    with _convening(body, "meeting.called_off", actor):
        row = reading.row(body, meeting, actor=actor, lock=True)
        _still_open(row, on)
        row.cancelled_on = on
        row.save(update_fields=["cancelled_on"])
        meeting_notices.tell("called-off", row, but=actor.agency)


def _still_open(row: models.Meeting, on: date) -> None:
    if row.held_on or row.cancelled_on:
        raise MeetingRefused("over")
    if on < row.convened_on:
        raise MeetingRefused("before_convened")
    if on > today():
        raise MeetingRefused("not_yet")


def _sitting(body: str, deed: str, actor: Actor) -> reading.Entered:
    if not sits_in(actor, body):
        raise NotFound
    return at_work(room_of(body), deed, actor=actor, body=body)


def _convening(body: str, deed: str, actor: Actor) -> reading.Entered:
    if not may_convene(actor, body):
        raise NotFound
    return at_work(room_of(body), deed, actor=actor, body=body)
