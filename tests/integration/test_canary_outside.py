"""What leaves the program by itself tells nobody's name: e-mail, calendar, webhook, outbox."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

import pytest
from django.test import Client, override_settings

from safeconduct.access.roles import ADMINISTRATOR
from safeconduct.cases.reading import today
from safeconduct.store import (
    calendars,
    delivering,
    lapses,
    mailing,
    passing_on,
    webhooks,
)
from safeconduct.store.identities import write_identity
from safeconduct.store.models import CaseFile, User, WorkLine
from safeconduct.store.records import Names
from safeconduct.store.smtp import MailServer
from tests.integration.cast import cases, users
from tests.integration.store.receivers import mail_server, receiving

pytestmark = pytest.mark.django_db
CANARY = Names("Qxanaryfamily", "Qxanarygiven", "Qxanaryalso", "Qxanarycontact")
FOUND = re.compile("qxanary", re.IGNORECASE)


def test_no_name_leaves_the_program_by_itself() -> None:
    people = users()
    hers, _ = cases(people, woman=CANARY, minor=Names("Somebody", "Else"))
    guide = people["centre that guides her"]
    chief = User.objects.create_user("chief", agency="payoke", roles=[ADMINISTRATOR])
    write_identity(hers, CANARY, actor=guide.actor, purpose="case_work")
    WorkLine.objects.create(
        case=CaseFile.objects.get(reference=hers),
        agency="payoke",
        reference=hers,
        duty="document_last_day",
        due=today() + timedelta(days=2),
    )
    browser = Client()
    browser.force_login(guide)
    # The sweep can find it: the centre's own page of the case shows the name.
    assert FOUND.search(browser.get(f"/en/cases/{hers}/").text)

    for user in people.values():
        choice = mailing.Choice(f"user{user.pk}@example.org")
        mailing.choose_mail(choice, actor=user.actor, purpose="notices")
    now = datetime.now(UTC)
    assert lapses.warn(today()) > 0
    with receiving() as receiver, mail_server() as (inbox, port):
        server = MailServer("127.0.0.1", port, "safe@example.org", requires_tls=False)
        with override_settings(DEMO=True, SMTP=server):
            for agency in {user.agency for user in people.values()} - {""}:
                admin = User.objects.create_user(
                    f"{agency}-a", agency=agency, roles=[ADMINISTRATOR]
                )
                webhooks.add_hook(
                    f"http://127.0.0.1:{receiver.port}/",
                    actor=admin.actor,
                    purpose="administration",
                )
            passing_on.pass_on(now, today())
            passing_on.write_digests(now, today())
            while mailing.send_waiting(now):
                pass
            while delivering.deliver_waiting(now):
                pass
            browser.force_login(chief)
            outbox = browser.get("/en/my-work/outbox/").text
    assert inbox.mails and receiver.arrived and "mail-1" in outbox
    sent = [mail.as_string() for mail in inbox.mails]
    sent += [mail.get_payload(decode=True).decode() for mail in inbox.mails]  # type: ignore[union-attr]
    told = [str(headers) + body.decode() for headers, body in receiver.arrived]
    assert any(hers in each for each in told), "the webhooks tell of another case"
    assert not any(hers in each for each in sent)
    token = calendars.make_feed(actor=guide.actor, purpose="calendar")
    calendar = Client().get(f"/calendar/{token}.ics").text
    assert not FOUND.search("\n".join([*sent, *told, calendar, outbox]))
