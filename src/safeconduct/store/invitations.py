"""The one-time link by which somebody takes up the account an administrator made for them.

Whoever holds the link is shown the account it is for, and sets its password or ties it to the
government's identity provider. Only the digest of the link is kept.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from safeconduct.store import models, trail
from safeconduct.store.acting import bearing, owning
from safeconduct.store.errors import NotFound
from safeconduct.store.sealing import digest, subject_digest
from safeconduct.store.sign_in import PURPOSE

VALID = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Invited:
    """Whose account an open link is for, and until when it can be used."""

    user: models.User
    until: datetime


def make_invitation(user: models.User) -> str:
    """Make the only open link to an account, in the transaction of whoever invites; its secret."""
    token = secrets.token_urlsafe(32)
    now = datetime.now(UTC)
    models.Invitation.objects.filter(user=user, used_at=None).delete()
    models.Invitation.objects.create(
        user=user,
        agency=user.agency,
        digest=digest(token, kind="invitation"),
        made_at=now,
        expires_at=now + VALID,
    )
    return token


def open_invitation(token: str) -> Invited:
    """Return whose account the link opens. Raises NotFound for one that is used, over or none."""
    with bearing(digest(token, kind="invitation")):
        row = _row(token)
        return Invited(row.user, row.expires_at)


def accept_with_password(token: str, password: str) -> models.User:
    """Set the password, which was checked before, and use the link up. Raises NotFound."""
    return _accept(token, "password", lambda user: user.set_password(password))


def accept_with_subject(token: str, *, issuer: str, subject: str) -> models.User:
    """Tie the account to who the identity provider says this is. Raises NotFound.

    Also for a subject that is tied to another account already.
    """
    tied = subject_digest(issuer, subject)
    if models.User.objects.filter(government_subject=tied).exists():
        raise NotFound

    def tie(user: models.User) -> None:
        user.government_subject = tied

    return _accept(token, "government", tie)


def _accept(token: str, how: str, change: Callable[[models.User], None]) -> models.User:
    with bearing(digest(token, kind="invitation")):
        row = _row(token, lock=True)
        row.used_at = datetime.now(UTC)
        row.save(update_fields=["used_at"])
        user = row.user
        with owning(user.pk, user.agency):
            change(user)
            user.session_epoch += 1
            user.save(update_fields=["password", "government_subject", "session_epoch"])
            trail.record(
                "invitation.accepted", actor=user.actor, purpose=PURPOSE, details={"by": how}
            )
        return user


def _row(token: str, *, lock: bool = False) -> models.Invitation:
    found = models.Invitation.objects.filter(
        digest=digest(token, kind="invitation"), used_at=None, expires_at__gt=datetime.now(UTC)
    )
    row = (found.select_for_update(no_key=True) if lock else found.select_related("user")).first()
    if row is None or not row.user.is_active:
        raise NotFound
    return row
