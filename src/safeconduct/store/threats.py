"""State Security's answer: a threat, yes or no (D-2, P-6). A yes is also an event; a no is not."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from uuid import uuid4

from safeconduct.access.actors import Actor
from safeconduct.access.agencies import STATE_SECURITY
from safeconduct.access.relations import between
from safeconduct.store import models, trail
from safeconduct.store.errors import NotFound
from safeconduct.store.gate import entered, reach
from safeconduct.store.notices import notify


@dataclass(frozen=True, slots=True)
class StoredAnswer:
    """What was answered, and when."""

    threat: bool
    at: datetime


def answer_threat(reference: str, *, threat: bool, actor: Actor, purpose: str) -> None:
    """Keep the answer and tell the Immigration Office that there is one. Raises NotFound."""
    with entered(actor, purpose, reference):
        file, relations = reach(reference, actor)
        if actor.agency not in STATE_SECURITY or "asked" not in between(actor, relations):
            raise NotFound
        models.ThreatAnswer.objects.create(
            id=uuid4(),
            case=file,
            at=datetime.now(UTC),
            agency=actor.agency,
            user_id=actor.user_id,
            threat=threat,
        )
        trail.record("threat.answered", actor=actor, purpose=purpose, reference=file.reference)
        notify("threat-answered", agency="immigration_office", reference=file.reference)


def threat_answers(reference: str, *, actor: Actor, purpose: str) -> tuple[StoredAnswer, ...]:
    """Return the answers given in a case, the last first. The caller asks who may see them."""
    with entered(actor, purpose, reference):
        file, _ = reach(reference, actor)
        trail.record("threat.read", actor=actor, purpose=purpose, reference=file.reference)
        rows = models.ThreatAnswer.objects.filter(case=file).order_by("-at")
        return tuple(StoredAnswer(row.threat, row.at) for row in rows)
