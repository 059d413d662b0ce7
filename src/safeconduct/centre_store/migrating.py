"""Bringing the Centre's tables up to date, as their owner."""

from __future__ import annotations

from django.conf import settings
from django.core.management import call_command
from django.db import connections

from safeconduct.centre_store.routing import CENTRE_OWNER

# Any number will do as long as every program uses the same: it names the lock.
_LOCK = 0x5AFEC1


class NoCentre(Exception):
    """There is no database for the Centre."""


def present() -> bool:
    """Whether there is a database for the Centre."""
    return CENTRE_OWNER in settings.DATABASES


def migrate() -> None:
    """Migrate the Centre's database and set the rights of its role.

    Programs that start together wait for one another. Raises NoCentre.
    """
    if not present():
        raise NoCentre
    owner = connections[CENTRE_OWNER]
    with owner.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_lock(%s)", [_LOCK])
    try:
        call_command(
            "migrate", "centre_store", database=CENTRE_OWNER, interactive=False, verbosity=0
        )
    finally:
        with owner.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_unlock(%s)", [_LOCK])
        owner.close()
