"""Receiving a request, reading one, and the list of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime
from uuid import UUID, uuid4

from django.db import connection
from django.db.models import Max, OuterRef, Q, QuerySet, Subquery

from safeconduct.access.actors import Actor
from safeconduct.access.roles import CASEWORKER
from safeconduct.store import models, roots
from safeconduct.store.desk import closing
from safeconduct.store.desk.records import (
    OPEN,
    RECEIVED,
    Incoming,
    Kept,
    Line,
    Step,
    names_of,
    reference_of,
)
from safeconduct.store.errors import NotFound
from safeconduct.store.rooms import at_work

ROOM = "desk"
PAGE_SIZE = 50


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which requests: of a state, a kind of requester, a colleague, overdue on a day; else all."""

    state: str = ""
    requester: str = ""
    assignee: int | None = None
    unassigned: bool = False
    overdue_on: date | None = None


def receive(incoming: Incoming, *, actor: Actor) -> UUID:
    """Keep a request, with the step of its receipt; return its id. Raises NotFound."""
    with at_work(ROOM, "desk.received", actor=actor, channel=incoming.channel):
        year = incoming.received_on.year
        with connection.cursor() as cursor:
            cursor.execute(
                "SELECT pg_advisory_xact_lock(hashtextextended(%s, 24))", [f"desk:{actor.agency}"]
            )
        same = models.DeskRequest.objects.filter(agency=actor.agency, year=year)
        number = (same.aggregate(last=Max("number"))["last"] or 0) + 1
        row = models.DeskRequest(
            id=uuid4(),
            agency=actor.agency,
            year=year,
            number=number,
            channel=incoming.channel,
            requester=incoming.requester,
            basis=incoming.basis,
            urgency=incoming.urgency,
            received_on=incoming.received_on,
        )
        version = roots.current(actor.agency)
        words = {column: getattr(incoming, column) for column in closing.FIELDS}
        closing.close_request(row, words, version)
        row.save(force_insert=True)
        step = models.DeskStep(
            request=row,
            seq=1,
            kind=RECEIVED,
            state=OPEN,
            due_on=incoming.due_on,
            at=datetime.now(UTC),
            agency=actor.agency,
            by_id=actor.user_id,
        )
        closing.close_step(step, "", version)
        step.save(force_insert=True)
        return row.id


def read(request: UUID, *, actor: Actor) -> Kept:
    """A request with its steps; the look is recorded. Raises NotFound."""
    with at_work(ROOM, "desk.read", actor=actor, request=str(request)):
        return kept(request, actor=actor)


def kept(request: UUID, *, actor: Actor) -> Kept:
    """The same, within a deed that is open. Raises NotFound."""
    row = models.DeskRequest.objects.filter(id=request, agency=actor.agency).first()
    if row is None:
        raise NotFound
    steps = list(row.steps.order_by("seq").select_related("manifest"))
    people = [each.assignee_id or each.by_id for each in steps] + [each.by_id for each in steps]
    names = names_of(models.User.objects.filter(pk__in=people))
    words = closing.open_request(row)
    content = Incoming(
        row.channel,
        row.requester,
        row.basis,
        row.urgency,
        row.received_on,
        steps[0].due_on,
        **words,
    )
    told = tuple(
        Step(
            each.seq,
            each.kind,
            each.state,
            names.get(each.assignee_id or 0, ""),
            each.due_on,
            each.reason,
            closing.open_step(each),
            each.digest,
            each.at,
            names.get(each.by_id, ""),
        )
        for each in steps
    )
    manifest = getattr(steps[-1], "manifest", None)
    reference = reference_of(row.year, row.number)
    return Kept(row.id, reference, content, told, manifest.document if manifest else "")


def listed(wanted: Wanted, page: int, *, actor: Actor) -> tuple[tuple[Line, ...], bool]:
    """A page of the requests as `wanted`, counted from 1: open ones first, the most urgent first.

    Also whether there is another page. Raises NotFound.
    """
    with at_work(ROOM, "desk.listed", actor=actor):
        begin = (max(1, page) - 1) * PAGE_SIZE
        found = list(_asked(wanted, actor)[begin : begin + PAGE_SIZE + 1])
        return _lines(found[:PAGE_SIZE]), len(found) > PAGE_SIZE


def waiting(limit: int, *, actor: Actor) -> tuple[Line, ...]:
    """What is open and the actor's, or nobody's yet: the first due first. Raises NotFound."""
    with at_work(ROOM, "desk.listed", actor=actor):
        mine = Q(assignee_now=actor.user_id) | Q(assignee_now=None)
        return _lines(list(_asked(Wanted(state=OPEN), actor).filter(mine)[:limit]))


def colleagues(*, actor: Actor) -> dict[int, str]:
    """Who works at the desk, by account. Raises NotFound."""
    with at_work(ROOM, "desk.colleagues", actor=actor):
        there = models.User.objects.filter(
            agency=actor.agency, is_active=True, roles__contains=[CASEWORKER]
        )
        return names_of(there.order_by("first_name", "last_name", "username"))


def _asked(wanted: Wanted, actor: Actor) -> QuerySet[models.DeskRequest]:
    last = models.DeskStep.objects.filter(request=OuterRef("pk")).order_by("-seq")
    rows = models.DeskRequest.objects.filter(agency=actor.agency).annotate(
        state_now=Subquery(last.values("state")[:1]),
        assignee_now=Subquery(last.values("assignee")[:1]),
        due_now=Subquery(last.values("due_on")[:1]),
    )
    if wanted.state:
        rows = rows.filter(state_now=wanted.state)
    if wanted.requester:
        rows = rows.filter(requester=wanted.requester)
    if wanted.assignee is not None:
        rows = rows.filter(assignee_now=wanted.assignee)
    if wanted.unassigned:
        rows = rows.filter(assignee_now=None)
    if wanted.overdue_on:
        rows = rows.filter(state_now=OPEN, due_now__lt=wanted.overdue_on)
    if wanted.state == OPEN or wanted.overdue_on:
        return rows.order_by("due_now", "year", "number")
    return rows.order_by("-received_on", "-year", "-number")


def _lines(rows: list[models.DeskRequest]) -> tuple[Line, ...]:
    held = [(row, vars(row)) for row in rows]
    people = {annotated["assignee_now"] for _, annotated in held} - {None}
    names = names_of(models.User.objects.filter(pk__in=people)) if people else {}
    return tuple(
        Line(
            row.id,
            reference_of(row.year, row.number),
            row.requester,
            row.urgency,
            closing.open_request(row, ("subject",))["subject"],
            row.received_on,
            annotated["due_now"],
            annotated["state_now"],
            names.get(annotated["assignee_now"] or 0, ""),
        )
        for row, annotated in held
    )
