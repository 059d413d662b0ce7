"""Bringing the tables up to date, as their owner."""

from __future__ import annotations

import logging

from django.core.management import call_command
from django.db import connections

_log = logging.getLogger(__name__)
# Any number will do as long as every program uses the same: it names the lock.
_LOCK = 0x5AFEC0


def migrate() -> None:
    """Migrate the database and set the rights of the application's role.

    Programs that start together wait for one another.
    """
    owner = connections["owner"]
    with owner.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_lock(%s)", [_LOCK])
    try:
        call_command("migrate", database="owner", interactive=False, verbosity=0)
    finally:
        with owner.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_unlock(%s)", [_LOCK])
        owner.close()
