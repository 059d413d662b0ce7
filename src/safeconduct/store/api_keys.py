"""Keys with which programs call the API: made by an agency's administrators for its own users.

A key is 256 random bits, shown once. The table holds its digest, which leads nobody back to it: a
secret of that length cannot be guessed, so the digest need not be slow.
"""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta

from django.db import connection

from safeconduct.access.actors import Actor
from safeconduct.store import models, trail
from safeconduct.store.acting import acting
from safeconduct.store.errors import NotFound

LONGEST_DAYS = 365
LONGEST_NAME = 60
_MARK = "sck_"
_BYTES = 32
_SHOWN = 200


@dataclass(frozen=True, slots=True)
class Key:
    """A key as listed: nothing of its secret but the beginning."""

    id: int
    name: str
    hint: str
    user: str
    purposes: tuple[str, ...]
    made_at: datetime
    expires_at: datetime
    revoked_at: datetime | None
    last_used_on: date | None

    @property
    def works(self) -> bool:
        """Whether a call with it is answered now."""
        return self.revoked_at is None and self.expires_at > datetime.now(UTC)


def make_key(
    *, name: str, user_id: int, purposes: Iterable[str], days: int, actor: Actor, purpose: str
) -> str:
    """Make a key for a user of the actor's agency; return it, for the one time it can be seen.

    It works for `days` (1 to `LONGEST_DAYS`). Raises NotFound for a user of another agency or
    one who is shut out, ValueError for a name, purposes or days that cannot be.
    """
    wanted = sorted(set(purposes))
    if not name.strip() or len(name) > LONGEST_NAME or not wanted:
        raise ValueError("a key has a name and at least one purpose")
    if not 1 <= days <= LONGEST_DAYS:
        raise ValueError(f"found {days} days, expected 1 to {LONGEST_DAYS}")
    secret = secrets.token_urlsafe(_BYTES)
    now = datetime.now(UTC)
    with acting(actor, purpose):
        users = models.User.objects.filter(agency=actor.agency, is_active=True, pk=user_id)
        if not users.exists():
            raise NotFound
        row = models.ApiKey.objects.create(
            user_id=user_id,
            agency=actor.agency,
            name=name.strip(),
            hint=secret[:6],
            digest=_digest(_MARK + secret),
            purposes=[trail.purpose_given(each) for each in wanted],
            made_by_id=actor.user_id,
            made_at=now,
            expires_at=now + timedelta(days=days),
        )
        trail.record(
            "key.made", actor=actor, purpose=purpose, details={"key": row.pk, "user": user_id}
        )
    return _MARK + secret


def list_keys(*, actor: Actor, purpose: str) -> list[Key]:
    """Return the keys of the actor's agency, the newest first."""
    with acting(actor, purpose):
        rows = models.ApiKey.objects.select_related("user").filter(agency=actor.agency)
        return [_listed(row) for row in rows.order_by("-made_at", "-id")[:_SHOWN]]


def list_holders(*, actor: Actor, purpose: str) -> list[tuple[int, str]]:
    """Return the users of the actor's agency for whom a key can be made: id and name."""
    with acting(actor, purpose):
        rows = models.User.objects.filter(agency=actor.agency, is_active=True)
        return [(row.pk, row.actor.name) for row in rows.order_by("username")[:_SHOWN]]


def revoke_key(key_id: int, *, actor: Actor, purpose: str) -> None:
    """End a key of the actor's agency at once. Raises NotFound for any other."""
    with acting(actor, purpose):
        row = models.ApiKey.objects.filter(pk=key_id, agency=actor.agency).first()
        if row is None:
            raise NotFound
        if row.revoked_at is None:
            row.revoked_at = datetime.now(UTC)
            row.save(update_fields=["revoked_at"])
            trail.record("key.revoked", actor=actor, purpose=purpose, details={"key": row.pk})


def actor_of_key(key: str) -> Actor | None:
    """Return in whose name, and for which purposes, a program with `key` acts; None for no key.

    A key ends with its user's account, and when the user goes to another agency.
    """
    if not key.startswith(_MARK) or len(key) > 100:
        return None
    with connection.cursor() as cursor:
        cursor.execute("SELECT holder, allowed FROM store_key_used(%s)", [_digest(key)])
        found = cursor.fetchone()
    if found is None:
        return None
    user = models.User.objects.get(pk=found[0])
    return replace(user.actor, purposes=frozenset(found[1]))


def _digest(key: str) -> bytes:
    return hashlib.sha256(key.encode()).digest()


def _listed(row: models.ApiKey) -> Key:
    return Key(
        id=row.pk,
        name=row.name,
        hint=_MARK + row.hint,
        user=row.user.actor.name,
        purposes=tuple(row.purposes),
        made_at=row.made_at,
        expires_at=row.expires_at,
        revoked_at=row.revoked_at,
        last_used_on=row.last_used_on,
    )
