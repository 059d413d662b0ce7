"""E-mails that say that something waits, and nothing else: no case, no person, no kind."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from datetime import datetime
from email.message import EmailMessage
from email.utils import format_datetime, make_msgid

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.validators import validate_email

from safeconduct.access.actors import Actor
from safeconduct.store import trail
from safeconduct.store.acting import acting, keeping
from safeconduct.store.models import Mail, MailChoice
from safeconduct.store.retrying import next_try
from safeconduct.store.smtp import MailRefused, MailServer, send
from safeconduct.words import LANGUAGES, say

_log = logging.getLogger(__name__)
_AT_ONCE = 20


@dataclass(frozen=True, slots=True)
class Choice:
    """Where somebody wants to be told; blank: nowhere. A digest a day, and at once if urgent."""

    address: str = ""
    digest: bool = True
    urgent: bool = True


@dataclass(frozen=True, slots=True)
class Posted:
    """An e-mail of the outbox, as it went or will go. `to` is the colleague's name."""

    to: str
    subject: str
    text: str
    created_at: datetime
    sent_at: datetime | None


def mail_choice(*, actor: Actor, purpose: str) -> Choice:
    """Return what the actor has chosen; nothing is sent to who has chosen nothing."""
    with acting(actor, purpose):
        row = MailChoice.objects.filter(pk=actor.user_id).first()
        return Choice(row.address, row.digest, row.urgent) if row else Choice()


def choose_mail(choice: Choice, *, actor: Actor, purpose: str) -> None:
    """Keep what the actor wants. Raises ValueError for an address that is none."""
    if choice.address:
        try:
            validate_email(choice.address)
        except ValidationError:
            raise ValueError("found no e-mail address") from None
    with acting(actor, purpose):
        MailChoice.objects.update_or_create(
            user_id=actor.user_id,
            defaults={
                "address": choice.address,
                "digest": choice.digest,
                "urgent": choice.urgent,
            },
        )
        trail.record(
            "mail.chosen",
            actor=actor,
            purpose=purpose,
            details={
                "address": bool(choice.address),
                "digest": choice.digest,
                "urgent": choice.urgent,
            },
        )


def outbox(*, actor: Actor, purpose: str) -> list[Posted]:
    """Return the last 50 e-mails to people of the actor's agency; to administrators alone."""
    with acting(actor, purpose):
        rows = Mail.objects.select_related("user").order_by("-created_at", "-id")[:50]
        return [
            Posted(
                to=row.user.get_full_name() or row.user.get_username(),
                subject=_said(row, "subject"),
                text=text_of(row),
                created_at=row.created_at,
                sent_at=row.sent_at,
            )
            for row in rows
        ]


def send_waiting(now: datetime) -> int:
    """Send what is due to be sent, and note when to try again what was not; return how many went.

    In the demonstration nothing leaves the machine: an e-mail counts as sent in its outbox.
    """
    if settings.SMTP is None and not settings.DEMO:
        return 0
    sent = 0
    for row, address in _claimed(now):
        try:
            if settings.SMTP is not None:
                send(_message(row, address, now, settings.SMTP), settings.SMTP)
        except MailRefused as refused:
            _log.warning("an e-mail was not sent: %s", refused)
            continue
        with keeping():
            Mail.objects.filter(pk=row.pk).update(sent_at=now, next_try=None)
        sent += 1
    return sent


def _claimed(now: datetime) -> list[tuple[Mail, str]]:
    """What is due, with its address; noted as tried, so that nobody else sends it meanwhile."""
    with keeping():
        rows = list(
            Mail.objects.filter(next_try__lte=now)
            .order_by("next_try", "id")
            .select_for_update(no_key=True, skip_locked=True, of=("self",))
            .select_related("user")[:_AT_ONCE]
        )
        choices = MailChoice.objects.exclude(address="").in_bulk([row.user_id for row in rows])
        for row in rows:
            row.attempts += 1
            known = row.user_id in choices and row.user.is_active
            row.next_try = next_try(row.attempts, now) if known else None
            row.save(update_fields=["attempts", "next_try"])
        return [
            (row, choices[row.user_id].address)
            for row in rows
            if row.user_id in choices and row.user.is_active
        ]


def text_of(row: Mail) -> str:
    """Return the whole text: that something waits, and where to sign in."""
    lang = _language(row)
    link = f"{settings.SITE}/{lang}/sign-in/"
    return f"{_said(row, 'text')}\n\n{link}\n\n{say(lang, 'mail-why')}\n"


def _said(row: Mail, part: str) -> str:
    return say(_language(row), f"mail-{row.kind}-{part}")


def _language(row: Mail) -> str:
    return row.user.language if row.user.language in LANGUAGES else "en"


def _message(row: Mail, address: str, now: datetime, server: MailServer) -> EmailMessage:
    message = EmailMessage()
    message["From"] = server.sender
    message["To"] = address
    message["Subject"] = _said(row, "subject")
    message["Date"] = format_datetime(now)
    message["Message-ID"] = make_msgid(domain=server.sender.rpartition("@")[2])
    # So that no automatic answer comes back.
    message["Auto-Submitted"] = "auto-generated"
    message.set_content(text_of(row))
    return message
