"""Passing notices on to the outbox of e-mails and to the webhooks, once each.

A notice is written in the transaction of what it tells; here, in a transaction of its own, it
becomes what has to be sent. So nothing is sent of a deed that did not happen, and nothing that
happened goes untold because a mail server was down.
"""

from __future__ import annotations

from datetime import date, datetime

from django.conf import settings
from django.db import connection

from safeconduct.store.acting import keeping
from safeconduct.store.models import Delivery, Notice, Webhook

_AT_ONCE = 200

# Whom a notice is for, as the policy of its table says it, asked for every user.
_FOR_USER = """
    n.agency = u.agency AND u.is_active AND CASE
        WHEN n.user_id IS NULL THEN n.office IN ('', u.office)
            AND coalesce(nullif(n.role, ''), 'caseworker') = ANY (u.roles)
        ELSE n.user_id = u.id OR EXISTS (SELECT FROM store_substitute s
            WHERE s.absent_id = n.user_id AND s.substitute_id = u.id
            AND %(today)s BETWEEN s.first_day AND s.last_day) END
"""
_URGENT = f"""
    INSERT INTO store_mail (user_id, agency, kind, once, created_at, attempts, next_try)
    SELECT u.id, u.agency, 'urgent', 'urgent:' || min(n.id), %(now)s, 0, %(now)s
    FROM store_notice n
    JOIN store_user u ON {_FOR_USER}
    JOIN store_mailchoice c ON c.user_id = u.id AND c.urgent AND c.address <> ''
    WHERE n.id = ANY (%(notices)s) AND n.urgent
    GROUP BY u.id ON CONFLICT DO NOTHING
"""  # noqa: S608 - nothing in it comes from outside
_DIGEST = f"""
    INSERT INTO store_mail (user_id, agency, kind, once, created_at, attempts, next_try)
    SELECT u.id, u.agency, 'digest', 'digest:' || %(today)s::date, %(now)s, 0, %(now)s
    FROM store_user u
    JOIN store_mailchoice c ON c.user_id = u.id AND c.digest AND c.address <> ''
    WHERE EXISTS (SELECT FROM store_notice n
        WHERE n.acknowledged_at IS NULL AND {_FOR_USER})
    ON CONFLICT DO NOTHING
"""  # noqa: S608 - nothing in it comes from outside


def sends_mail() -> bool:
    """Whether there is anything to send e-mail with: a mail server, or the demonstration's box."""
    return settings.SMTP is not None or settings.DEMO


def pass_on(now: datetime, today: date) -> int:
    """Put what new notices ask for into the outbox and the webhooks' queue; return how many."""
    with keeping():
        new = list(
            Notice.objects.filter(passed_on_at=None)
            .order_by("id")
            .select_for_update(no_key=True, skip_locked=True)[:_AT_ONCE]
        )
        if not new:
            return 0
        if sends_mail():
            with connection.cursor() as cursor:
                notices = [notice.pk for notice in new]
                cursor.execute(_URGENT, {"notices": notices, "now": now, "today": today})
        hooks: dict[str, list[Webhook]] = {}
        for hook in Webhook.objects.filter(
            disabled_at=None, agency__in={notice.agency for notice in new}
        ):
            hooks.setdefault(hook.agency, []).append(hook)
        Delivery.objects.bulk_create(
            Delivery(
                webhook=hook,
                agency=notice.agency,
                kind=notice.kind,
                reference=notice.reference,
                created_at=now,
                next_try=now,
            )
            for notice in new
            for hook in hooks.get(notice.agency, ())
        )
        Notice.objects.filter(pk__in=[n.pk for n in new]).update(passed_on_at=now)
    return len(new)


def write_digests(now: datetime, today: date) -> int:
    """Put today's digest for everybody for whom something waits into the outbox, once a day."""
    if not sends_mail():
        return 0
    with keeping(), connection.cursor() as cursor:
        cursor.execute(_DIGEST, {"now": now, "today": today})
        return int(cursor.rowcount)
