"""What users do about their own account: see and end their sessions, change their password."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from django.db.models import F

from safeconduct.access.actors import Actor
from safeconduct.store import models, trail
from safeconduct.store.acting import owning
from safeconduct.store.sessions import session_digest
from safeconduct.store.sign_in import PURPOSE


@dataclass(frozen=True, slots=True)
class OwnSession:
    """One open session as its user sees it; `mark` names it to `end_session`, and opens nothing."""

    mark: str
    device: str
    begun_at: datetime | None
    seen_at: datetime | None
    current: bool


def list_sessions(*, actor: Actor, current: str) -> list[OwnSession]:
    """The actor's open sessions, the one used last first. `current` is the session key at hand."""
    here = session_digest(current)
    with owning(actor.user_id, actor.agency):
        rows = models.Session.objects.filter(
            user_id=actor.user_id, expires_at__gt=datetime.now(UTC)
        ).order_by(F("seen_at").desc(nulls_last=True), "key")
        return [
            OwnSession(row.key[:16], row.device, row.begun_at, row.seen_at, row.key == here)
            for row in rows
        ]


def end_sessions(*, actor: Actor, current: str, mark: str | None = None) -> int:
    """End the actor's session of this mark, or all but the current one; how many ended."""
    if mark is not None and (len(mark) != 16 or not mark.isalnum()):
        return 0
    with owning(actor.user_id, actor.agency):
        rows = models.Session.objects.filter(user_id=actor.user_id)
        rows = rows.exclude(key=session_digest(current))
        if mark is not None:
            rows = rows.filter(key__startswith=mark)
        ended, _ = rows.delete()
        if ended:
            trail.record(
                "session.ended",
                actor=actor,
                purpose=PURPOSE,
                details={"reason": "revoked", "count": ended},
            )
        return ended


def end_sessions_of(user: models.User) -> int:
    """End every session of `user`: the identity provider says they have left; how many ended."""
    with owning(user.pk, user.agency):
        ended, _ = models.Session.objects.filter(user_id=user.pk).delete()
        trail.record(
            "session.ended",
            actor=user.actor,
            purpose=PURPOSE,
            details={"reason": "provider", "count": ended},
        )
        return ended


def set_own_password(password: str, *, actor: Actor, current: str) -> models.User:
    """Set the actor's password, which was checked before; no session of theirs stays but this.

    `current` is the session key at hand, whose page is being answered.
    """
    with owning(actor.user_id, actor.agency):
        user = models.User.objects.select_for_update(no_key=True).get(pk=actor.user_id)
        user.set_password(password)
        user.session_epoch += 1
        user.save(update_fields=["password", "session_epoch"])
        others = models.Session.objects.filter(user_id=actor.user_id)
        others.exclude(key=session_digest(current)).delete()
        trail.record("password.changed", actor=actor, purpose=PURPOSE)
    return user
