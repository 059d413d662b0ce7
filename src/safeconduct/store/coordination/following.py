"""What a meeting asks for, and what comes of it: agenda, decisions, actions, recommendations."""

from __future__ import annotations

import uuid
from datetime import UTC, date, datetime

from safeconduct.access.actors import Actor
from safeconduct.access.rooms import BODIES, UNIT, may_convene, room_of, sits_in
from safeconduct.cases.reading import today
from safeconduct.store import models
from safeconduct.store.coordination import reading
from safeconduct.store.coordination.shapes import (
    ANSWERS,
    EFFECT,
    Action,
    MeetingRefused,
    Recommendation,
)
from safeconduct.store.errors import NotFound
from safeconduct.store.rooms import at_work

SHOWN = 60


def add_agenda(
    body: str, meeting: uuid.UUID, lines: list[tuple[str, str]], *, actor: Actor
) -> None:
    """Add lines (text, from what it was made) to the agenda of a meeting that is not over.

    Raises NotFound, MeetingRefused (``over``).
    """
    if not sits_in(actor, body):
        raise NotFound
    with at_work(room_of(body), "meeting.agenda_added", actor=actor, lines=len(lines)):
        row = reading.row(body, meeting, actor=actor)
        if row.held_on or row.cancelled_on:
            raise MeetingRefused("over")
        for text, source in lines:
            _line(row, "agenda", text, source, actor)


def decide(body: str, meeting: uuid.UUID, text: str, *, actor: Actor) -> None:
    """Keep a decision of a meeting that was held.

    Raises NotFound, MeetingRefused (``not_held``).
    """
    with _keeping(body, "meeting.decided", actor):
        _line(_held(body, meeting, actor), "decision", text, "", actor)


def ask(
    body: str, meeting: uuid.UUID, text: str, *, owner: str, due: date, actor: Actor
) -> uuid.UUID:
    """Ask an invited agency to do something by `due`; return its id.

    Raises NotFound, MeetingRefused (``not_held``, ``not_invited``, ``due_before``).
    """
    with _keeping(body, "meeting.action_asked", actor):
        row = _held(body, meeting, actor)
        if not row.guests.filter(agency=owner).exists():
            raise MeetingRefused("not_invited")
        if row.held_on is not None and due < row.held_on:
            raise MeetingRefused("due_before")
        made = models.MeetingAction.objects.create(meeting=row, text=text, owner=owner, due=due)
        return made.id


def finish(body: str, action: uuid.UUID, *, on: date, actor: Actor) -> None:
    """Record that an action was done. For its owner, and who keeps the decisions.

    Raises NotFound, MeetingRefused (``not_yet``, ``before_meeting``).
    """
    if not sits_in(actor, body):
        raise NotFound
    with at_work(room_of(body), "meeting.action_done", actor=actor, body=body):
        rows = models.MeetingAction.objects.select_for_update(of=("self",))
        row = rows.select_related("meeting").filter(id=action, done_on=None).first()
        if row is None or not (row.owner == actor.agency or may_convene(actor, body)):
            raise NotFound
        if on > today():
            raise MeetingRefused("not_yet")
        if row.meeting.held_on is not None and on < row.meeting.held_on:
            raise MeetingRefused("before_meeting")
        row.done_on = on
        row.save(update_fields=["done_on"])


def open_actions(*, room: str, actor: Actor) -> tuple[Action, ...]:
    """The open actions of the meetings the actor may see, the most urgent first."""
    with at_work(room, "meeting.actions_read", actor=actor):
        rows = models.MeetingAction.objects.filter(done_on=None).select_related("meeting")
        found = rows.order_by("due", "id")[:SHOWN]
        return tuple(reading.action(row, row.meeting.body) for row in found)


def recommend(
    body: str, meeting: uuid.UUID, text: str, *, addressee: str, actor: Actor
) -> uuid.UUID:
    """Keep what a body recommends to an agency of the Unit; return its id.

    Raises NotFound, MeetingRefused (``not_held``).
    """
    if body not in BODIES or addressee not in UNIT:
        raise NotFound
    with _keeping(body, "meeting.recommended", actor):
        row = _held(body, meeting, actor)
        made = models.Recommendation.objects.create(
            meeting=row, body=body, text=text, addressee=addressee, made_on=row.held_on or today()
        )
        return made.id


def recommendations(*, actor: Actor) -> tuple[Recommendation, ...]:
    """The last recommendations: of the bodies the actor sits in, and those to their agency."""
    with at_work("coordination", "recommendations.listed", actor=actor):
        rows = models.Recommendation.objects.order_by("-made_on").values_list("id", flat=True)
        return reading.recommendations(
            models.Recommendation.objects.filter(id__in=list(rows[:SHOWN]))
        )


def recommendation(asked: uuid.UUID, *, actor: Actor) -> Recommendation:
    """One recommendation with its steps. Raises NotFound."""
    with at_work("coordination", "recommendation.read", actor=actor):
        return _one(asked)


def step(
    asked: uuid.UUID, kind: str, *, on: date, text: str, measure: str = "", actor: Actor
) -> None:
    """Answer a recommendation, or say what effect it had.

    Raises NotFound for who is not to, MeetingRefused (``not_yet``, ``before_meeting``).
    """
    with at_work("coordination", "recommendation.followed", actor=actor, step=kind):
        found = _one(asked)
        addressed = found.addressee == actor.agency
        allowed = addressed if kind in ANSWERS else addressed or may_convene(actor, found.body)
        if kind not in (*ANSWERS, EFFECT) or not allowed:
            raise NotFound
        if on > today():
            raise MeetingRefused("not_yet")
        if on < found.made_on:
            raise MeetingRefused("before_meeting")
        models.RecommendationStep.objects.create(
            recommendation_id=asked,
            kind=kind,
            on=on,
            text=text,
            measure=measure,
            agency=actor.agency,
            written_at=datetime.now(UTC),
        )


def _one(asked: uuid.UUID) -> Recommendation:
    found = reading.recommendations(models.Recommendation.objects.filter(id=asked))
    if not found:
        raise NotFound
    return found[0]


def _held(body: str, meeting: uuid.UUID, actor: Actor) -> models.Meeting:
    row = reading.row(body, meeting, actor=actor)
    if row.held_on is None:
        raise MeetingRefused("not_held")
    return row


def _line(row: models.Meeting, kind: str, text: str, source: str, actor: Actor) -> None:
    models.MeetingLine.objects.create(
        meeting=row,
        kind=kind,
        text=text,
        source=source,
        agency=actor.agency,
        written_by_id=actor.user_id,
        written_at=datetime.now(UTC),
    )


def _keeping(body: str, deed: str, actor: Actor) -> reading.Entered:
    if not may_convene(actor, body):
        raise NotFound
    return at_work(room_of(body), deed, actor=actor, body=body)
