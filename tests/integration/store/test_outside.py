"""Webhooks and calendars: signed, led nowhere else, and gone when they are taken back."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from django.db import ProgrammingError, connection
from django.test import override_settings
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import validate

from safeconduct.access.actors import Actor
from safeconduct.access.roles import ADMINISTRATOR
from safeconduct.api.told import webhooks as described
from safeconduct.cases.reading import today
from safeconduct.store import assignments, calendars, delivering, passing_on, posting, webhooks
from safeconduct.store.acting import acting
from safeconduct.store.caretaker import Caretaker
from safeconduct.store.errors import NotFound
from safeconduct.store.models import AuditEntry, Delivery, Notice, Standing, User, Webhook, WorkLine
from safeconduct.store.notices import notify
from safeconduct.store.retrying import ATTEMPTS
from tests.integration.store.receivers import Receiver, Refused, Verifier, certificate, receiving
from tests.integration.store.test_notices import colleague
from tests.integration.store.test_work import guided

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
DAY = date(2026, 3, 2)
ADMINISTRATION = "administration"
__all__ = ["guided"]


@pytest.fixture
def chief(payoke: Actor) -> Actor:
    return colleague(payoke, ADMINISTRATOR)


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    with receiving() as server, override_settings(DEMO=True):
        yield server


def add(chief: Actor, receiver: Receiver) -> str:
    url = f"http://127.0.0.1:{receiver.port}/hook?a=1"
    return webhooks.add_hook(url, actor=chief, purpose=ADMINISTRATION)[1]


def tell(actor: Actor, reference: str = "", now: datetime = NOW) -> None:
    with acting(actor, "notices"):
        notify("duty-due", agency=actor.agency, reference=reference, due=date(2008, 3, 26))
    passing_on.pass_on(now, DAY)


# ── What arrives ──────────────────────────────────────────────────────────────────────────────


def test_a_message_is_signed_and_holds_a_kind_a_reference_and_a_time(
    chief: Actor, payoke: Actor, police: Actor, receiver: Receiver, reference: str
) -> None:
    verifier = Verifier(add(chief, receiver))
    tell(payoke, reference)
    tell(police, reference)
    assert delivering.deliver_waiting(NOW) == 1
    [(headers, body)] = receiver.arrived
    assert receiver.asked == ["/hook?a=1"]
    told = verifier.check(headers, body, NOW.timestamp())
    assert told == {
        "type": "notice.duty-due",
        "timestamp": NOW.isoformat(),
        "data": {"kind": "duty-due", "reference": reference},
    }
    asked = described()["notice"]["post"]
    validate(told, asked["requestBody"]["content"]["application/json"]["schema"])
    assert {each["name"] for each in asked["parameters"]} <= {name.lower() for name in headers}
    assert delivering.deliver_waiting(NOW) == 0
    hook = Webhook.objects.get()
    _, [attempt] = webhooks.hook_log(hook.id, actor=chief, purpose=ADMINISTRATION)
    assert (attempt.status, attempt.delivered_at, attempt.attempts) == (204, NOW, 1)


def test_what_is_forged_changed_old_or_sent_again_is_refused(
    chief: Actor, payoke: Actor, receiver: Receiver
) -> None:
    secret = add(chief, receiver)
    tell(payoke)
    delivering.deliver_waiting(NOW)
    [(headers, body)] = receiver.arrived
    at = NOW.timestamp()
    forged = headers | {"webhook-signature": webhooks.signature("whsec_" + "A" * 44, "x", 1, b"")}
    for wrong, sent in (
        (forged, body),
        (headers, body.replace(b"duty", b"beau")),
        (headers | {"webhook-timestamp": str(int(at) + 1)}, body),
        (headers | {"webhook-id": "another"}, body),
    ):
        with pytest.raises(Refused, match="forged"):
            Verifier(secret).check(wrong, sent, at)
    with pytest.raises(Refused, match="old"):
        Verifier(secret).check(headers, body, at + 301)
    verifier = Verifier(secret)
    verifier.check(headers, body, at)
    with pytest.raises(Refused, match="replayed"):
        verifier.check(headers, body, at)


def test_the_signature_is_that_of_the_published_scheme() -> None:
    """The example that the libraries of Standard Webhooks test themselves with."""
    secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
    body = b'{"test": 2432232314}'
    made = webhooks.signature(secret, "msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, body)
    assert made == "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="


def test_a_secret_is_shown_once_and_kept_sealed(chief: Actor, receiver: Receiver) -> None:
    secret = add(chief, receiver)
    row = Webhook.objects.get()
    assert secret.encode() not in bytes(row.secret) + bytes(row.data_key)
    assert webhooks.secret_of(row) == secret
    assert not any(secret in str(entry.details) for entry in AuditEntry.objects.all())


def test_only_the_administrators_of_the_agency_reach_its_webhooks(
    chief: Actor, payoke: Actor, police: Actor, receiver: Receiver
) -> None:
    add(chief, receiver)
    hook = Webhook.objects.get()
    stranger = colleague(police, ADMINISTRATOR)
    assert webhooks.list_hooks(actor=stranger, purpose=ADMINISTRATION) == []
    for function in (webhooks.remove_hook, webhooks.resume_hook, webhooks.try_hook):
        for actor in (stranger, payoke):
            with pytest.raises(NotFound):
                function(hook.id, actor=actor, purpose=ADMINISTRATION)
    # A direct session of who is no administrator is refused by the table itself.
    with acting(payoke, "notices"):
        assert not Webhook.objects.exists() and not Delivery.objects.exists()
    with pytest.raises(ProgrammingError, match="row-level security"), acting(payoke, "notices"):
        Webhook.objects.create(
            agency="payoke", url="https://x.example", data_key=b"", secret=b"", made_at=NOW
        )
    webhooks.remove_hook(hook.id, actor=chief, purpose=ADMINISTRATION)
    assert not Webhook.objects.exists()


# ── What does not arrive ──────────────────────────────────────────────────────────────────────


def test_one_that_fails_is_tried_again_then_stopped_and_holds_up_no_other(
    chief: Actor, payoke: Actor, receiver: Receiver
) -> None:
    add(chief, receiver)
    with receiving() as broken:
        broken.status = 500
        add(chief, broken)
        tell(payoke)
        later = NOW
        assert delivering.deliver_waiting(later) == 1
        for _ in range(ATTEMPTS + 1):
            later += timedelta(days=2)
            assert delivering.deliver_waiting(later) == 0
    assert len(broken.arrived) == ATTEMPTS
    assert len({headers["webhook-id"] for headers, _ in broken.arrived}) == 1
    stopped = Webhook.objects.exclude(disabled_at=None).get()
    assert str(broken.port) in stopped.url
    assert Notice.objects.get(kind="webhook-stopped").role == ADMINISTRATOR
    tell(payoke, now=later)
    delivering.deliver_waiting(later)
    # The other was told each time, and that the first was stopped.
    kinds = [b"webhook-stopped" in body for _, body in receiver.arrived]
    assert sorted(kinds) == [False, False, True]
    webhooks.resume_hook(stopped.id, actor=chief, purpose=ADMINISTRATION)
    webhooks.try_hook(stopped.id, actor=chief, purpose=ADMINISTRATION)
    log = webhooks.hook_log(stopped.id, actor=chief, purpose=ADMINISTRATION)[1]
    assert [each.kind for each in log] == ["test", "duty-due"]


def test_one_that_is_gone_is_stopped_at_once(
    chief: Actor, payoke: Actor, receiver: Receiver
) -> None:
    add(chief, receiver)
    receiver.status = 410
    tell(payoke)
    delivering.deliver_waiting(NOW)
    assert Webhook.objects.get().disabled_at == NOW


def test_nobody_is_led_elsewhere_by_a_redirect(
    chief: Actor, payoke: Actor, receiver: Receiver
) -> None:
    add(chief, receiver)
    receiver.status, receiver.location = 302, f"http://127.0.0.1:{receiver.port}/inside"
    tell(payoke)
    assert delivering.deliver_waiting(NOW) == 0
    assert receiver.asked == ["/hook?a=1"]


def test_a_name_is_looked_up_when_it_is_asked_and_may_not_lead_inside(
    monkeypatch: pytest.MonkeyPatch, receiver: Receiver
) -> None:
    inside = [
        "127.0.0.1",
        "10.0.0.8",
        "169.254.169.254",
        "192.168.1.1",
        "100.64.0.1",
        "0.0.0.0",  # noqa: S104 - an address to refuse
        "224.0.0.1",
        "::1",
        "fe80::1%eth0",
        "fd00::1",
        "::ffff:127.0.0.1",
        "2002:7f00:1::",
        "64:ff9b::7f00:1",
    ]
    asked = []

    def resolves_to(addresses: list[str]) -> None:
        def look_up(host: str, port: int, **_: Any) -> list[Any]:
            asked.append(host)
            return [(0, 0, 0, "", (address, port)) for address in addresses]

        monkeypatch.setattr(socket, "getaddrinfo", look_up)

    for address in inside:
        for found in ([address], ["1.1.1.1", address]):
            resolves_to(found)
            with pytest.raises(posting.Unreachable):
                posting.post(f"https://moved.example:{receiver.port}/", b"{}", {}, here=False)
    assert len(asked) == 2 * len(inside) and not receiver.arrived


@pytest.mark.parametrize(
    "url",
    [
        "http://example.org/",
        "http://localhost/",
        "https://127.0.0.1/",
        "https://[::1]/",
        "https://10.1.2.3/",
        "https://user:word@example.org/",
        "https://@example.org/",
        "https:///path",
        "https://example.org:0/",
        "https://example.org:port/",
        "https://exa mple.org/",
        "https://example.org/\r\nx",
        "https://ex\N{LATIN SMALL LETTER E WITH ACUTE}.org/",
        "file:///etc/passwd",
        "https://example.org/" + "x" * 300,
        "",
    ],
)
def test_an_address_that_may_not_be_asked_is_not_taken(chief: Actor, url: str) -> None:
    with pytest.raises(ValueError, match=r"^(not-|no-user)"):
        webhooks.add_hook(url, actor=chief, purpose=ADMINISTRATION)
    assert not Webhook.objects.exists()


@given(st.text(max_size=40))
def test_no_text_breaks_the_check_of_addresses(text: str) -> None:
    for url in (text, f"https://{text}"):
        try:
            assert posting.checked(url, here=False).scheme == "https"
        except ValueError as refused:
            assert str(refused) in {"not-an-address", "no-user", "not-https", "not-outside"}


def test_https_shows_the_certificate_of_the_name_that_was_asked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    server, trusted = certificate(tmp_path, "localhost")
    with receiving(server) as behind_tls:
        url = f"https://localhost:{behind_tls.port}/"
        with pytest.raises(posting.Unreachable, match="SSLCertVerificationError"):
            posting.post(url, b"{}", {}, here=True)
        monkeypatch.setenv("SSL_CERT_FILE", str(trusted))
        assert posting.post(url, b"{}", {}, here=True) == 204
        elsewhere = f"https://127.0.0.1:{behind_tls.port}/"
        with pytest.raises(posting.Unreachable, match="SSLCertVerificationError"):
            posting.post(elsewhere, b"{}", {}, here=True)


def test_who_answers_a_byte_at_a_time_is_cut(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(posting, "_SECONDS", 0.5)
    listener = socket.create_server(("127.0.0.1", 0))
    listener.settimeout(5)

    def drip() -> None:
        peer, _ = listener.accept()
        with peer:
            try:
                for _ in range(100):
                    peer.sendall(b"H")
                    time.sleep(0.1)
            except OSError:
                return

    thread = threading.Thread(target=drip, daemon=True)
    thread.start()
    with listener, pytest.raises(posting.Unreachable):
        posting.post(f"http://127.0.0.1:{listener.getsockname()[1]}/", b"{}", {}, here=True)
    thread.join(5)
    assert not thread.is_alive(), "the connection was left open"


def _leave_standings_alone() -> None:
    """Let no standing change by the calendar; nobody has the right to change what stands there."""
    rows = list(Standing.objects.all())
    Standing.objects.all().delete()
    for row in rows:
        row.changes_on = None
    Standing.objects.bulk_create(rows)


@pytest.mark.django_db(transaction=True)
def test_the_caretaker_sweeps_and_tells_though_a_webhook_is_broken(
    chief: Actor, payoke: Actor, guided: str
) -> None:
    with override_settings(DEMO=True):
        dead = socket.create_server(("127.0.0.1", 0))
        port = dead.getsockname()[1]
        dead.close()
        url = f"http://127.0.0.1:{port}/"
        webhooks.add_hook(url, actor=chief, purpose=ADMINISTRATION)
        Webhook.objects.update(data_key=b"spoilt")
        _leave_standings_alone()
        WorkLine.objects.update(due=today() + timedelta(days=3))
        caretaker = Caretaker(None)
        caretaker.look_after()
        told = Notice.objects.filter(agency="payoke").count()
        assert told and not Notice.objects.filter(passed_on_at=None).exists()
        assert Delivery.objects.get().status == 0
        # As after a restart: nothing is told twice.
        Caretaker(None).look_after()
        assert Notice.objects.filter(agency="payoke").count() == told


# ── The calendar ──────────────────────────────────────────────────────────────────────────────


def test_a_calendar_holds_what_falls_due_for_its_owner(payoke: Actor, guided: str) -> None:
    other = colleague(payoke)
    token = calendars.make_feed(actor=payoke, purpose="calendar")
    feed = calendars.read_feed(token, purpose="calendar", today=date(2008, 3, 1))
    [entry] = feed.entries
    assert (entry.duty, entry.due, entry.reference) == (
        "document_last_day",
        date(2008, 3, 26),
        guided,
    )
    assert guided not in entry.uid
    # What a colleague works on is in the colleague's calendar.
    assignments.assign(guided, other.user_id, actor=payoke, purpose="work_queue")
    assert not calendars.read_feed(token, purpose="calendar", today=date(2008, 3, 1)).entries
    entry_of_look = AuditEntry.objects.filter(deed="calendar.read").first()
    assert entry_of_look is not None and entry_of_look.actor_id == payoke.user_id


def test_an_address_that_was_taken_back_is_not_there(payoke: Actor, guided: str) -> None:
    first = calendars.make_feed(actor=payoke, purpose="calendar")
    second = calendars.make_feed(actor=payoke, purpose="calendar")
    calendars.read_feed(second, purpose="calendar")
    calendars.revoke_feed(actor=payoke, purpose="calendar")
    last = calendars.make_feed(actor=payoke, purpose="calendar")
    User.objects.filter(pk=payoke.user_id).update(is_active=False)
    for token in (first, second, last, "", "x" * 500, "\x00"):
        with pytest.raises(NotFound):
            calendars.read_feed(token, purpose="calendar")


def test_the_database_does_not_know_the_address(payoke: Actor) -> None:
    token = calendars.make_feed(actor=payoke, purpose="calendar")
    with connection.cursor() as cursor:
        cursor.execute("SELECT t::text FROM store_calendarfeed t")
        [(row,)] = cursor.fetchall()
    assert token not in row and token.encode().hex() not in row
