"""Telling people of an agency what they have to know: within the deed that makes it so.

A notice is a kind, at most a case's reference and a date; nothing about a person. Whoever it is
for finds it among their work; the caretaker passes it on to e-mail and webhooks (`passing_on`).
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime

from django.db import connection, transaction

_CODE = re.compile(r"[a-z][a-z0-9-]{1,39}")

# Without RETURNING and without naming what may conflict: the row is another agency's to see.
_INSERT = """
    INSERT INTO store_notice
        (agency, office, user_id, role, kind, reference, due, urgent, once, created_at)
    VALUES (%s, %s, %s, %s, %s, %s, %s, %s, %s, %s) ON CONFLICT DO NOTHING
"""


def notify(
    kind: str,
    *,
    agency: str,
    office: str = "",
    user_id: int | None = None,
    role: str = "",
    reference: str = "",
    due: date | None = None,
    urgent: bool = False,
    once: str | None = None,
) -> bool:
    """Tell people of `agency`, in the open transaction; return whether they are told anew.

    `kind` is a code; its text is ``notice-<kind>``. `user_id` names one person; otherwise it is
    for everybody who holds `role` (`safeconduct.access.roles`; blank: who works on cases) in the
    agency and, unless blank, in `office`. `urgent` asks for an e-mail at once. What is named by
    `once` is told once, however often it is asked for.
    PostgreSQL refuses (ProgrammingError) to tell another agency of a case the actor does not see.
    Raises ValueError for a kind that is no code.
    """
    if not transaction.get_connection().in_atomic_block:
        raise RuntimeError("a notice belongs into the transaction of what it tells")
    if not _CODE.fullmatch(kind):
        raise ValueError(f"found the kind {kind!r}, expected a code such as consent-withdrawn")
    with connection.cursor() as cursor:
        row = [agency, office, user_id, role, kind, reference, due, urgent, once]
        cursor.execute(_INSERT, [*row, datetime.now(UTC)])
        return cursor.rowcount == 1
