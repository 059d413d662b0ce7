"""From rows to values, inside a deed that its caller has opened."""

from __future__ import annotations

import uuid
from contextlib import AbstractContextManager

from django.db.models import Count, QuerySet

import safeconduct.store.models.coordination as tables
from safeconduct.access.actors import Actor
from safeconduct.access.rooms import sits_in
from safeconduct.store.coordination.shapes import Action, Meeting, Move, Recommendation, Step
from safeconduct.store.errors import NotFound

Entered = AbstractContextManager[None]


def row(body: str, meeting_id: uuid.UUID, *, actor: Actor, lock: bool = False) -> tables.Meeting:
    """The row of a meeting of a `body` in which the actor sits. Raises NotFound."""
    if not sits_in(actor, body):
        raise NotFound
    rows = tables.Meeting.objects.select_for_update() if lock else tables.Meeting.objects.all()
    found = rows.filter(id=meeting_id, body=body).first()
    if found is None:
        raise NotFound
    return found


def meetings(rows: QuerySet[tables.Meeting]) -> tuple[Meeting, ...]:
    """Meetings as they stand in a list, in the order of `rows`."""
    counted = rows.annotate(moved=Count("moves"))
    return tuple(meeting(row, row.moved) for row in counted)


def meeting(row: tables.Meeting, moved: int) -> Meeting:
    """A meeting as it stands now; `moved`: how often it was moved."""
    return Meeting(
        row.id,
        row.body,
        row.district,
        row.agency,
        row.convened_on,
        row.set_for,
        row.begins,
        row.place,
        row.held_on,
        row.cancelled_on,
        row.minutes_id,
        moved,
    )


def move(row: tables.MeetingMove) -> Move:
    """What stood there before a move, and why it was made."""
    return Move(
        row.was_set_for, row.was_begins, row.was_place, row.reason, row.agency, row.written_at
    )


def action(row: tables.MeetingAction, body: str) -> Action:
    """An action of a meeting of `body`."""
    return Action(row.id, row.meeting_id, body, row.text, row.owner, row.due, row.done_on)


def recommendations(
    rows: QuerySet[tables.Recommendation],
) -> tuple[Recommendation, ...]:
    """Recommendations with their steps, the latest first."""
    listed = rows.order_by("-made_on", "id").prefetch_related("steps")
    return tuple(
        Recommendation(
            each.id,
            each.meeting_id,
            each.body,
            each.text,
            each.addressee,
            each.made_on,
            tuple(
                Step(step.kind, step.on, step.text, step.measure, step.agency)
                for step in sorted(each.steps.all(), key=lambda step: step.pk)
            ),
        )
        for each in listed
    )
