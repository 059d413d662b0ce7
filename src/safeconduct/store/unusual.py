"""Somebody who looks at very many cases: told to the data protection officer of their agency.

A plain measure that can be explained to whoever it is told of: how many different cases one person
opened within an hour. It stops nobody; it has somebody ask.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from django.db import connection

from safeconduct.access.roles import DATA_PROTECTION_OFFICER
from safeconduct.store import trail
from safeconduct.store.acting import keeping
from safeconduct.store.notices import notify

# Twice what a full day of work on cases brings one person to.
MOST_CASES = 40
WITHIN = timedelta(hours=1)

_LOOKERS = """
SELECT actor_id, agency, count(DISTINCT case_reference) FROM store_auditentry
WHERE at > %s AND at <= %s AND case_reference <> '' AND actor_id IS NOT NULL AND agency <> ''
    AND purpose NOT IN ('loading', 'demonstration')
GROUP BY actor_id, agency HAVING count(DISTINCT case_reference) > %s
ORDER BY actor_id
"""


def notice_unusual(now: datetime) -> int:
    """Tell of each person who looked at more than `MOST_CASES` cases `WITHIN` the time before
    `now`; return how many were told of anew. Once a day and person.
    """
    told = 0
    with keeping(), connection.cursor() as cursor:
        cursor.execute(_LOOKERS, [now - WITHIN, now, MOST_CASES])
        for user_id, agency, cases in cursor.fetchall():
            once = f"unusual-looks-{user_id}-{now.date()}"
            role = DATA_PROTECTION_OFFICER
            if notify("unusual-looks", agency=agency, role=role, once=once):
                details = {"user": user_id, "cases": cases}
                trail.record("looks.unusual", actor=None, purpose="audit", details=details)
                told += 1
    return told
