"""Notices as those they are for read them: what waits, and that it was acknowledged."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime

from safeconduct.access.actors import Actor
from safeconduct.store import trail
from safeconduct.store.acting import acting
from safeconduct.store.errors import NotFound
from safeconduct.store.models import CaseFile, Notice

SHOWN = 10
"""How many notices are shown at once; the older ones follow when these are acknowledged."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """A notice that nobody has acknowledged. `open_to_me`: the case named is the actor's to see."""

    id: int
    kind: str
    reference: str
    due: date | None
    urgent: bool
    created_at: datetime
    open_to_me: bool


def waiting_notices(*, actor: Actor, purpose: str) -> list[Waiting]:
    """Return what waits for the actor, urgent first, then the newest; at most `SHOWN` + 1."""
    with acting(actor, purpose):
        rows = list(
            Notice.objects.filter(agency=actor.agency, acknowledged_at=None).order_by(
                "-urgent", "-created_at", "-id"
            )[: SHOWN + 1]
        )
        named = {row.reference for row in rows if row.reference}
        visible = set(
            CaseFile.objects.filter(reference__in=named).values_list("reference", flat=True)
        )
        return [
            Waiting(
                id=row.pk,
                kind=row.kind,
                reference=row.reference,
                due=row.due,
                urgent=row.urgent,
                created_at=row.created_at,
                open_to_me=row.reference in visible,
            )
            for row in rows
        ]


def acknowledge(notice_id: int, *, actor: Actor, purpose: str) -> None:
    """Acknowledge a notice, for everybody it is for; again changes nothing.

    Raises NotFound for a notice that is not for the actor.
    """
    with acting(actor, purpose):
        row = Notice.objects.select_for_update(no_key=True).filter(pk=notice_id).first()
        if row is None:
            raise NotFound
        if row.acknowledged_at is not None:
            return
        row.acknowledged_at = datetime.now(UTC)
        row.acknowledged_by_id = actor.user_id
        row.save(update_fields=["acknowledged_at", "acknowledged_by"])
        trail.record(
            "notice.acknowledged",
            actor=actor,
            purpose=purpose,
            details={"notice": row.pk, "kind": row.kind},
        )
