"""The steps with a request: whose it is, until when, a draft, and what is sent.

Whoever takes one names the step they saw last. If another was taken meanwhile theirs is refused,
with the request as it stands; of two that come together the database keeps one.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

from django.db import IntegrityError, transaction

from safeconduct.access.actors import Actor
from safeconduct.access.roles import CASEWORKER
from safeconduct.store import models, roots, signing
from safeconduct.store.desk import closing
from safeconduct.store.desk.records import (
    ANSWERED,
    ASSIGNED,
    DRAFTED,
    MOVED,
    OPEN,
    REFUSED,
    Kept,
    StaleRequest,
    digest_of,
)
from safeconduct.store.desk.requests import ROOM, kept
from safeconduct.store.errors import NotFound, StoreError
from safeconduct.store.manifests import canonical
from safeconduct.store.rooms import at_work

KIND = "desk"


class NotLookedAt(StoreError):
    """What would be sent is not what was looked at. Nothing was sent."""


@dataclass(frozen=True, slots=True)
class _Next:
    kind: str
    state: str = OPEN
    assignee: int | None = None
    due_on: date | None = None
    reason: str = ""
    text: str = ""
    digest: str = ""


def assign(request: UUID, to: int, *, seen: int, actor: Actor) -> None:
    """Give a request to a colleague. Raises NotFound, StaleRequest."""

    def step(last: models.DeskStep, _: Kept) -> _Next:
        there = models.User.objects.filter(
            pk=to, agency=actor.agency, is_active=True, roles__contains=[CASEWORKER]
        )
        if last.state != OPEN or not there.exists():
            raise NotFound
        return _Next(ASSIGNED, assignee=to)

    _take(request, "desk.assigned", step, seen, actor)


def move(request: UUID, due_on: date, *, seen: int, actor: Actor) -> None:
    """Set another last day. Raises NotFound, StaleRequest."""

    def step(last: models.DeskStep, _: Kept) -> _Next:
        if last.state != OPEN:
            raise NotFound
        return _Next(MOVED, due_on=due_on)

    _take(request, "desk.moved", step, seen, actor)


def draft(request: UUID, text: str, reason: str, *, seen: int, actor: Actor) -> None:
    """Keep the text of an answer, or of a refusal for `reason`; nothing is sent by it.

    Raises NotFound, StaleRequest.
    """

    def step(last: models.DeskStep, _: Kept) -> _Next:
        if last.state != OPEN:
            raise NotFound
        return _Next(DRAFTED, text=text, reason=reason, digest=digest_of(text))

    _take(request, "desk.drafted", step, seen, actor)


def send(
    request: UUID,
    digest: str,
    content: Callable[[Kept], Mapping[str, Any]],
    *,
    seen: int,
    actor: Actor,
) -> None:
    """Close a request with its draft as it stands, and keep the manifest that `content` makes.

    `digest` is that of the text which was looked at. Raises NotLookedAt where the draft is
    another, NotFound, StaleRequest.
    """

    def step(last: models.DeskStep, now: Kept) -> _Next:
        written = now.draft
        if last.state != OPEN or written is None:
            raise NotFound
        if digest != digest_of(written.text) or digest != written.digest:
            raise NotLookedAt
        kind = REFUSED if written.reason else ANSWERED
        return _Next(
            kind, state=kind, reason=written.reason, text=written.text, digest=written.digest
        )

    _take(request, "desk.sent", step, seen, actor, content)


def _take(
    request: UUID,
    deed: str,
    make: Callable[[models.DeskStep, Kept], _Next],
    seen: int,
    actor: Actor,
    content: Callable[[Kept], Mapping[str, Any]] | None = None,
) -> None:
    with at_work(ROOM, deed, actor=actor, request=str(request)):
        now = kept(request, actor=actor)
        last = models.DeskStep.objects.filter(request_id=request).latest("seq")
        if now.now.seq != seen:
            raise StaleRequest(now)
        row = _row(last, make(last, now), actor)
        try:
            with transaction.atomic():
                row.save(force_insert=True)
        except IntegrityError:
            raise StaleRequest(kept(request, actor=actor)) from None
        if content is not None:
            _keep_manifest(row, content(now))


def _row(last: models.DeskStep, step: _Next, actor: Actor) -> models.DeskStep:
    row = models.DeskStep(
        request_id=last.request_id,
        seq=last.seq + 1,
        kind=step.kind,
        state=step.state,
        assignee_id=step.assignee or last.assignee_id,
        due_on=step.due_on or last.due_on,
        reason=step.reason,
        digest=step.digest,
        at=datetime.now(UTC),
        agency=actor.agency,
        by_id=actor.user_id,
    )
    closing.close_step(row, step.text, roots.current(actor.agency))
    return row


def _keep_manifest(row: models.DeskStep, content: Mapping[str, Any]) -> None:
    document = canonical({**content, "at": row.at.isoformat(), "digest": row.digest})
    signed = signing.sign(document.encode(), kind=KIND)
    models.DeskManifest.objects.create(
        step=row, document=document, key=signed.key_id, signature=signed.signature
    )
