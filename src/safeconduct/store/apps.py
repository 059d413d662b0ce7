"""The store as a Django application."""

from __future__ import annotations

from typing import Any

from django.apps import AppConfig
from django.conf import settings
from django.db import connections, router
from django.db.models.signals import post_migrate, pre_migrate


class StoreConfig(AppConfig):
    """Makes the roles before every migration, and sets their rights after it."""

    name = "safeconduct.store"
    label = "store"

    def ready(self) -> None:
        """Listen for the beginning and the end of a migration."""
        pre_migrate.connect(_make, sender=self)
        post_migrate.connect(_grant, sender=self)


def _grant(*, using: str, **_details: Any) -> None:
    from safeconduct.store.roles import grant

    if not router.allow_migrate(using, "store"):
        return
    members = [settings.DATABASES["owner"]["APPLICATION_LOGIN"] or _login(using)]
    grant(connections[using], members=members)


def _make(*, using: str, **_details: Any) -> None:
    from safeconduct.store.roles import make

    if router.allow_migrate(using, "store"):
        make(connections[using])


def _login(using: str) -> str:
    """The login of a connection whose address leaves it to the server."""
    with connections[using].cursor() as cursor:
        cursor.execute("SELECT session_user")
        return str(cursor.fetchone()[0])
