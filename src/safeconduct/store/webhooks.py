"""The addresses of an agency's own systems that are told of its notices, and what became of it.

They are the administrator's to name. The secret is shown once, when it is made; signing follows
the scheme of Standard Webhooks, so that any library of it can verify what arrives.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import secrets
import uuid
from dataclasses import dataclass
from datetime import UTC, datetime

from django.conf import settings

from safeconduct.access.actors import Actor
from safeconduct.store import trail, vault
from safeconduct.store.acting import acting
from safeconduct.store.errors import NotFound
from safeconduct.store.models import Delivery, Webhook
from safeconduct.store.posting import checked

MOST = 10
"""How many addresses an agency may name."""

_TABLE = "store_webhook"
_LOG = 50


class TooMany(Exception):
    """The agency has named `MOST` addresses already."""


@dataclass(frozen=True, slots=True)
class Hook:
    """An address as listed; `stopped_at`: since when it is told nothing more."""

    id: uuid.UUID
    url: str
    made_at: datetime
    failures: int
    stopped_at: datetime | None


@dataclass(frozen=True, slots=True)
class Attempt:
    """One message: what kind of notice, how often it was tried, and the last answer.

    `status` 0: no answer; None: not tried yet. It names no case.
    """

    kind: str
    created_at: datetime
    attempts: int
    status: int | None
    delivered_at: datetime | None
    next_try: datetime | None


def list_hooks(*, actor: Actor, purpose: str) -> list[Hook]:
    """Return the addresses of the actor's agency, to its administrators; to others none."""
    with acting(actor, purpose):
        return [_hook(row) for row in Webhook.objects.order_by("made_at")]


def add_hook(url: str, *, actor: Actor, purpose: str) -> tuple[uuid.UUID, str]:
    """Have notices told to `url` from now on; return its id and its secret, shown this once.

    Raises ValueError (a code) for an address that may not be asked, TooMany.
    """
    checked(url, here=settings.DEMO)
    secret = "whsec_" + base64.b64encode(secrets.token_bytes(32)).decode()
    row = Webhook(agency=actor.agency, url=url, made_at=datetime.now(UTC))
    key, row.data_key = vault.new_key(table=_TABLE, row=row.id)
    row.secret = key.close(secret, table=_TABLE, row=row.id, column="secret")
    with acting(actor, purpose):
        if Webhook.objects.count() >= MOST:
            raise TooMany
        row.save(force_insert=True)
        trail.record("webhook.added", actor=actor, purpose=purpose, details=_details(row))
    return row.id, secret


def remove_hook(hook_id: uuid.UUID, *, actor: Actor, purpose: str) -> None:
    """Tell the address nothing more and forget its messages. Raises NotFound."""
    with acting(actor, purpose):
        row = _found(hook_id)
        trail.record("webhook.removed", actor=actor, purpose=purpose, details=_details(row))
        row.delete()


def resume_hook(hook_id: uuid.UUID, *, actor: Actor, purpose: str) -> None:
    """Tell the address of what comes from now on again. Raises NotFound."""
    with acting(actor, purpose):
        row = _found(hook_id)
        row.disabled_at, row.failures = None, 0
        row.save(update_fields=["disabled_at", "failures"])
        trail.record("webhook.resumed", actor=actor, purpose=purpose, details=_details(row))


def try_hook(hook_id: uuid.UUID, *, actor: Actor, purpose: str) -> None:
    """Queue a message of the kind ``test``, sent like any other. Raises NotFound."""
    now = datetime.now(UTC)
    with acting(actor, purpose):
        row = _found(hook_id)
        Delivery.objects.create(
            webhook=row, agency=row.agency, kind="test", created_at=now, next_try=now
        )
        trail.record("webhook.tried", actor=actor, purpose=purpose, details=_details(row))


def hook_log(hook_id: uuid.UUID, *, actor: Actor, purpose: str) -> tuple[Hook, list[Attempt]]:
    """Return the address and its last 50 messages, the newest first. Raises NotFound."""
    with acting(actor, purpose):
        row = _found(hook_id)
        log = Delivery.objects.filter(webhook=row).order_by("-created_at", "-id")[:_LOG]
        return _hook(row), [
            Attempt(
                each.kind,
                each.created_at,
                each.attempts,
                each.status,
                each.delivered_at,
                each.next_try,
            )
            for each in log
        ]


def secret_of(row: Webhook) -> str:
    """Return the secret that signs, as its holder has it. Raises VaultError."""
    key = vault.unwrap(row.data_key, table=_TABLE, row=row.id)
    return key.open(row.secret, table=_TABLE, row=row.id, column="secret")


def signature(secret: str, message_id: str, timestamp: int, body: bytes) -> str:
    """Return the header ``webhook-signature`` (Standard Webhooks, HMAC-SHA256)."""
    key = base64.b64decode(secret.removeprefix("whsec_"))
    signed = f"{message_id}.{timestamp}.".encode() + body
    digest = hmac.new(key, signed, hashlib.sha256).digest()
    return f"v1,{base64.b64encode(digest).decode()}"


def _found(hook_id: uuid.UUID) -> Webhook:
    row = Webhook.objects.select_for_update(no_key=True).filter(pk=hook_id).first()
    if row is None:
        raise NotFound
    return row


def _hook(row: Webhook) -> Hook:
    return Hook(row.id, row.url, row.made_at, row.failures, row.disabled_at)


def _details(row: Webhook) -> dict[str, str]:
    return {"webhook": str(row.id)}
