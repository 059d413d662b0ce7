"""What is sent outside: that something waits, to who asked for it, and nothing about anybody."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from django.core.exceptions import ImproperlyConfigured
from django.test import override_settings
from hypothesis import given
from hypothesis import strategies as st

from config.mail import mail_server as configured
from safeconduct.access.actors import Actor
from safeconduct.access.roles import ADMINISTRATOR
from safeconduct.store import mailing, passing_on
from safeconduct.store.acting import acting
from safeconduct.store.errors import NotFound
from safeconduct.store.mailing import Choice
from safeconduct.store.models import Mail, Notice, Substitute, User
from safeconduct.store.notices import notify
from safeconduct.store.retrying import ATTEMPTS, next_try
from safeconduct.store.smtp import MailRefused, MailServer, send
from safeconduct.words import LANGUAGES, say
from tests.integration.store.receivers import (
    certificate,
    mail_server,
)
from tests.integration.store.test_notices import colleague

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
DAY = date(2026, 3, 2)
HERE = {"sender": "safeconduct@example.org", "host": "127.0.0.1", "requires_tls": False}


def wants(actor: Actor, *, digest: bool = True, urgent: bool = True) -> None:
    choice = Choice(f"user{actor.user_id}@example.org", digest, urgent)
    mailing.choose_mail(choice, actor=actor, purpose="notices")


def tell(actor: Actor, kind: str = "duty-due", **more: Any) -> None:
    with acting(actor, "notices"):
        notify(kind, agency=actor.agency, **more)


def waiting() -> set[tuple[int, str]]:
    return set(Mail.objects.exclude(next_try=None).values_list("user_id", "kind"))


@pytest.fixture
def sending() -> Iterator[None]:
    with override_settings(SMTP=MailServer(port=1, **HERE)):
        yield


# ── The outbox ────────────────────────────────────────────────────────────────────────────────


def test_what_is_urgent_is_told_at_once_to_those_it_is_for(
    sending: None, payoke: Actor, police: Actor
) -> None:
    other, silent, gone = colleague(payoke), colleague(payoke), colleague(payoke)
    administrator = colleague(payoke, ADMINISTRATOR)
    for actor in (payoke, other, police, administrator, gone):
        wants(actor)
    wants(silent, urgent=False)
    User.objects.filter(pk=gone.user_id).update(is_active=False)
    tell(payoke)
    assert passing_on.pass_on(NOW, DAY) == 1 and not waiting()
    for _ in range(3):
        tell(payoke, urgent=True)
    assert passing_on.pass_on(NOW, DAY) == 3
    # One for all that came together, to each.
    assert waiting() == {(payoke.user_id, "urgent"), (other.user_id, "urgent")}
    assert Mail.objects.count() == 2
    assert passing_on.pass_on(NOW, DAY) == 0
    tell(payoke, role=ADMINISTRATOR, urgent=True)
    tell(payoke, user_id=other.user_id, urgent=True)
    passing_on.pass_on(NOW, DAY)
    assert set(Mail.objects.values_list("user_id", flat=True)) == {
        payoke.user_id,
        other.user_id,
        administrator.user_id,
    }
    assert Mail.objects.filter(user_id=other.user_id).count() == 2


def test_one_digest_a_day_while_something_waits(sending: None, payoke: Actor) -> None:
    away, here = colleague(payoke), colleague(payoke)
    for actor in (payoke, away, here):
        wants(actor)
    assert passing_on.write_digests(NOW, DAY) == 0
    tell(payoke, user_id=away.user_id)
    Substitute.objects.create(
        agency="payoke",
        absent_id=away.user_id,
        substitute_id=here.user_id,
        first_day=DAY,
        last_day=DAY,
    )
    assert passing_on.write_digests(NOW, DAY) == 2
    assert passing_on.write_digests(NOW, DAY) == 0
    assert waiting() == {(away.user_id, "digest"), (here.user_id, "digest")}
    # The next day the colleague is back, and the substitute is told no more.
    assert passing_on.write_digests(NOW, DAY + timedelta(days=1)) == 1
    Notice.objects.update(acknowledged_at=NOW)
    assert passing_on.write_digests(NOW, DAY + timedelta(days=2)) == 0


def test_without_a_mail_server_nothing_is_written_and_notices_still_reach_the_webhooks(
    payoke: Actor,
) -> None:
    wants(payoke)
    tell(payoke, urgent=True)
    assert passing_on.pass_on(NOW, DAY) == 1
    assert passing_on.write_digests(NOW, DAY) == 0 and not Mail.objects.exists()
    assert mailing.send_waiting(NOW) == 0


def test_in_the_demonstration_the_outbox_is_where_an_email_ends(
    payoke: Actor, police: Actor
) -> None:
    administrator = colleague(payoke, ADMINISTRATOR)
    wants(payoke)
    tell(payoke, urgent=True)
    with override_settings(DEMO=True):
        passing_on.pass_on(NOW, DAY)
        assert mailing.send_waiting(NOW) == 1
    who = {"actor": administrator, "purpose": "administration"}
    [posted] = mailing.outbox(**who)  # type: ignore[arg-type]
    assert posted.sent_at == NOW and posted.subject == say("en", "mail-urgent-subject")
    for other in (payoke, colleague(police, ADMINISTRATOR)):
        who["actor"] = other
        if ADMINISTRATOR in other.roles:
            assert mailing.outbox(**who) == []  # type: ignore[arg-type]
        else:
            with pytest.raises(NotFound):
                mailing.outbox(**who)  # type: ignore[arg-type]


# ── The mail server ───────────────────────────────────────────────────────────────────────────


def test_an_email_says_that_something_waits_and_nothing_else(payoke: Actor, reference: str) -> None:
    """Through a real server, in each language: no reference, no kind, no name, no date."""
    people = [colleague(payoke) for _ in LANGUAGES]
    for actor, lang in zip(people, LANGUAGES, strict=True):
        User.objects.filter(pk=actor.user_id).update(language=lang, first_name="Qxanary")
        wants(actor)
    tell(payoke, reference=reference, due=date(2008, 3, 26), urgent=True)
    with (
        mail_server() as (inbox, port),
        override_settings(SMTP=MailServer(port=port, **HERE), SITE="https://safe.example.org"),
    ):
        passing_on.pass_on(NOW, DAY)
        assert mailing.send_waiting(NOW) == len(LANGUAGES)
        assert mailing.send_waiting(NOW) == 0
    for mail in inbox.mails:
        text = mail.get_payload(decode=True).decode()  # type: ignore[union-attr]
        lang = next(each for each in LANGUAGES if say(each, "mail-why") in text)
        assert f"https://safe.example.org/{lang}/sign-in/" in text
        whole = mail.as_string() + text
        for secret in (reference, "duty-due", "Qxanary", "2008", "payoke"):
            assert secret not in whole
        assert mail["Auto-Submitted"] == "auto-generated"
    assert len({mail["To"] for mail in inbox.mails}) == len(LANGUAGES)


def test_what_was_refused_is_tried_again_and_given_up_in_the_end(payoke: Actor) -> None:
    wants(payoke)
    tell(payoke, urgent=True)
    with (
        mail_server() as (inbox, port),
        override_settings(SMTP=MailServer(port=port, **HERE)),
    ):
        passing_on.pass_on(NOW, DAY)
        inbox.refusals = 1
        assert mailing.send_waiting(NOW) == 0
        row = Mail.objects.get()
        assert row.sent_at is None and row.next_try == next_try(1, NOW)
        assert mailing.send_waiting(NOW + timedelta(seconds=1)) == 0
        assert mailing.send_waiting(NOW + timedelta(minutes=1)) == 1
        assert len(inbox.mails) == 1
    tell(payoke, urgent=True)
    later = NOW
    with override_settings(SMTP=MailServer(port=1, **HERE)):
        passing_on.pass_on(NOW, DAY)
        for _ in range(ATTEMPTS + 2):
            assert mailing.send_waiting(later) == 0
            later += timedelta(days=2)
    row = Mail.objects.get(sent_at=None)
    assert (row.attempts, row.next_try) == (ATTEMPTS, None)


@given(st.integers(1, ATTEMPTS + 3))
def test_each_wait_is_at_least_as_long_as_the_one_before(attempts: int) -> None:
    again = next_try(attempts, NOW)
    assert (again is None) == (attempts >= ATTEMPTS)
    if again is not None and attempts > 1:
        before = next_try(attempts - 1, NOW)
        assert before is not None and NOW < before <= again


def test_an_email_goes_to_a_server_that_shows_its_certificate_or_not_at_all(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    message = mailing.EmailMessage()
    message["From"], message["To"] = HERE["sender"], "somebody@example.org"
    message.set_content("x")
    server, trusted = certificate(tmp_path, "localhost")
    with mail_server() as (inbox, port):
        named = MailServer(port=port, **HERE | {"requires_tls": True})  # type: ignore[arg-type]
        with pytest.raises(MailRefused, match="SMTPNotSupportedError"):
            send(message, named)
    with mail_server(server) as (inbox, port):
        named = MailServer(port=port, **HERE | {"host": "localhost"})  # type: ignore[arg-type]
        with pytest.raises(MailRefused, match="SSLCertVerificationError"):
            send(message, named)
        assert not inbox.mails
        monkeypatch.setenv("SSL_CERT_FILE", str(trusted))
        send(message, named)
        assert len(inbox.mails) == 1


def test_the_mail_server_is_named_by_an_address_with_tls() -> None:
    asked = {
        "SAFECONDUCT_SMTP_URL": "smtps://me:p%40ss@mail.example.org",
        "SAFECONDUCT_MAIL_FROM": "safeconduct@example.org",
    }
    found = configured(asked)
    assert found is not None and found.implicit_tls and found.port == 465
    assert (found.username, found.password) == ("me", "p@ss")
    assert "p@ss" not in repr(found)
    plain = configured(asked | {"SAFECONDUCT_SMTP_URL": "smtp://mail.example.org:2525"})
    assert plain is not None and plain.requires_tls and plain.port == 2525
    here = configured(asked | {"SAFECONDUCT_SMTP_URL": "smtp://127.0.0.1:2525"})
    assert here is not None and not here.requires_tls
    assert configured({}) is None
    for wrong in (
        {"SAFECONDUCT_SMTP_URL": "http://me:hidden-word@mail.example.org"},
        {"SAFECONDUCT_SMTP_URL": "smtp://me:hidden-word@mail.example.org:port"},
        {"SAFECONDUCT_SMTP_URL": "smtp://"},
        {"SAFECONDUCT_MAIL_FROM": ""},
        {"SAFECONDUCT_MAIL_FROM": "a@b\r\nBcc: c@d"},
    ):
        with pytest.raises(ImproperlyConfigured) as error:
            configured(asked | wrong)
        assert "hidden-word" not in str(error.value)


def test_an_address_that_is_none_is_not_kept(payoke: Actor) -> None:
    for wrong in ("x", "a@b\r\nBcc: c@d.example", "Blessing Eze <a@b.example>"):
        with pytest.raises(ValueError, match="address"):
            mailing.choose_mail(Choice(wrong), actor=payoke, purpose="notices")
    assert mailing.mail_choice(actor=payoke, purpose="notices") == Choice()
