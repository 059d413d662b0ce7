"""Referrals refused: an anonymous count by month, and nothing that leads to a person."""

from __future__ import annotations

from datetime import date

from django.db import connection

from safeconduct.access.actors import Actor
from safeconduct.store import models, trail
from safeconduct.store.acting import acting, keeping


def count_refusal(
    *, happened_on: date, district: str, channel: str, actor: Actor, purpose: str
) -> None:
    """Count one person met who refused referral.

    A person may refuse; the detection is then kept as a count: no name, no day, no case.
    """
    month = happened_on.replace(day=1)
    with acting(actor, purpose), connection.cursor() as cursor:
        cursor.execute(
            """
            INSERT INTO store_refuseddetection (month, district, channel, agency, count)
            VALUES (%s, %s, %s, %s, 1)
            ON CONFLICT ON CONSTRAINT one_count_each
            DO UPDATE SET count = store_refuseddetection.count + 1
            """,
            [month, district, channel, actor.agency],
        )
        trail.record("refusal.counted", actor=actor, purpose=purpose)


def refusals(since: date, until: date) -> list[tuple[date, str, str, str, int]]:
    """Return (first day of the month, district, channel, agency, count) from `since` to `until`.

    Counts of every agency: for the keeper, who publishes figures.
    """
    rows = models.RefusedDetection.objects.filter(month__gte=since, month__lte=until)
    with keeping():
        return list(
            rows.order_by("month", "district", "channel", "agency").values_list(
                "month", "district", "channel", "agency", "count"
            )
        )
