"""What is kept of signing in: who did, who was refused and why, how each session ended."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from safeconduct.access.actors import Actor
from safeconduct.store import models, trail
from safeconduct.store.acting import owning
from safeconduct.store.sealing import subject_digest

PURPOSE = "session"
# The strand of the trail that is written while nobody is known yet.
REFUSED_STRAND = "sign-in"


def note(deed: str, *, actor: Actor, details: Mapping[str, Any] | None = None) -> None:
    """Record what a user did about their own sign-in, such as ``session.started``."""
    with owning(actor.user_id, actor.agency):
        trail.record(deed, actor=actor, purpose=PURPOSE, details=details)


def note_refusal(reason: str, *, user_id: int | None = None) -> None:
    """Record that somebody was not let in: a code for the reason, and the account if it is known.

    What was typed is never kept: people type their password in the place of their name.
    """
    details: dict[str, Any] = {"reason": reason}
    if user_id is not None:
        details["user"] = user_id
    with owning(0):
        trail.record(
            "session.refused", actor=None, purpose=PURPOSE, details=details, strand=REFUSED_STRAND
        )


def user_named(username: str) -> int | None:
    """The id of the account of this name, whatever its letters' case; None for none."""
    rows = models.User.objects.filter(username__iexact=username.strip())
    found: int | None = rows.values_list("pk", flat=True).first()
    return found


def user_of_subject(issuer: str, subject: str) -> models.User | None:
    """The account that an administrator or an invitation tied to this subject, if it is open."""
    digest = subject_digest(issuer, subject)
    return models.User.objects.filter(government_subject=digest, is_active=True).first()
