"""Delivering what waits for the webhooks: signed, tried again, and given up in the end."""

from __future__ import annotations

import json
import logging
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.conf import settings
from django.db.models import F

from safeconduct.access.roles import ADMINISTRATOR
from safeconduct.store.acting import keeping
from safeconduct.store.errors import VaultError
from safeconduct.store.models import Delivery, Webhook
from safeconduct.store.notices import notify
from safeconduct.store.posting import Unreachable, post
from safeconduct.store.retrying import next_try
from safeconduct.store.webhooks import secret_of, signature

_log = logging.getLogger(__name__)
_AT_ONCE = 16
_SIDE_BY_SIDE = 8
# In a row, over all its messages: then an address is told nothing more.
_FAILURES = 25
_GONE = 410


@dataclass(frozen=True, slots=True)
class _Message:
    """One message as it goes out: nothing in it but a kind, a reference and a time."""

    delivery: UUID
    webhook: UUID
    url: str
    secret: str
    body: bytes
    timestamp: int


def deliver_waiting(now: datetime) -> int:
    """Send what is due to be sent, and note what became of it; return how many arrived.

    One address that is slow or broken holds up no other: they are asked side by side, each for
    a few seconds at most.
    """
    messages = _claimed(now)
    if not messages:
        return 0
    with ThreadPoolExecutor(_SIDE_BY_SIDE) as side_by_side:
        statuses = list(side_by_side.map(_send, messages))
    for message, status in zip(messages, statuses, strict=True):
        _note(message, status, now)
    return sum(_arrived(status) for status in statuses)


def _claimed(now: datetime) -> list[_Message]:
    """What is due, noted as tried, so that nobody else sends it meanwhile."""
    with keeping():
        rows = list(
            Delivery.objects.filter(next_try__lte=now, webhook__disabled_at=None)
            .order_by("next_try", "id")
            .select_for_update(no_key=True, skip_locked=True, of=("self",))
            .select_related("webhook")[:_AT_ONCE]
        )
        for row in rows:
            row.attempts += 1
            row.next_try = next_try(row.attempts, now)
            row.save(update_fields=["attempts", "next_try"])
        return [_message(row, now) for row in rows]


def _message(row: Delivery, now: datetime) -> _Message:
    try:
        secret = secret_of(row.webhook)
    except VaultError:
        # It cannot be signed, so it is not sent; the administrator makes the address anew.
        _log.warning("the secret of a webhook does not open")
        secret = ""
    data = {"kind": row.kind} | ({"reference": row.reference} if row.reference else {})
    told = {
        "type": f"notice.{row.kind}",
        "timestamp": row.created_at.isoformat(),
        "data": data,
    }
    body = json.dumps(told, separators=(",", ":")).encode()
    return _Message(row.pk, row.webhook_id, row.webhook.url, secret, body, int(now.timestamp()))


def _send(message: _Message) -> int:
    """Return the status of the answer, 0 for none. Touches no database."""
    if not message.secret:
        return 0
    headers = {
        "Content-Type": "application/json",
        "User-Agent": "Safeconduct",
        "webhook-id": str(message.delivery),
        "webhook-timestamp": str(message.timestamp),
        "webhook-signature": signature(
            message.secret, str(message.delivery), message.timestamp, message.body
        ),
    }
    try:
        return post(message.url, message.body, headers, here=settings.DEMO)
    except Unreachable as error:
        _log.info("a webhook did not answer: %s", error)
        return 0


def _arrived(status: int) -> bool:
    return 200 <= status < 300


def _note(message: _Message, status: int, now: datetime) -> None:
    with keeping():
        hook = Webhook.objects.select_for_update().filter(pk=message.webhook).first()
        row = Delivery.objects.filter(pk=message.delivery).first()
        if hook is None or row is None:
            # Removed while it was being sent.
            return
        row.status = status
        if _arrived(status):
            row.delivered_at, row.next_try = now, None
            Webhook.objects.filter(pk=hook.pk).update(failures=0)
        row.save(update_fields=["status", "delivered_at", "next_try"])
        if not _arrived(status):
            Webhook.objects.filter(pk=hook.pk).update(failures=F("failures") + 1)
            if row.next_try is None or status == _GONE or hook.failures + 1 >= _FAILURES:
                _stop(hook, now)


def _stop(hook: Webhook, now: datetime) -> None:
    """Tell the address nothing more; its administrators are told instead."""
    if hook.disabled_at is None:
        Webhook.objects.filter(pk=hook.pk).update(disabled_at=now)
        Delivery.objects.filter(webhook=hook).update(next_try=None)
        notify("webhook-stopped", agency=hook.agency, role=ADMINISTRATOR)
