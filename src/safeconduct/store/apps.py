"""The store as a Django application."""

from __future__ import annotations

from typing import Any

from django.apps import AppConfig
from django.conf import settings
from django.db import connections
from django.db.models.signals import post_migrate


class StoreConfig(AppConfig):
    """Sets the rights of the application's role after every migration."""

    name = "safeconduct.store"
    label = "store"

    def ready(self) -> None:
        """Listen for the end of a migration."""
        post_migrate.connect(_grant, sender=self)


def _grant(*, using: str, **_details: Any) -> None:
    from safeconduct.store.roles import grant

    grant(connections[using], members=[settings.DATABASES["default"]["USER"] or _login(using)])


def _login(using: str) -> str:
    """The login of a connection whose address leaves it to the server."""
    with connections[using].cursor() as cursor:
        cursor.execute("SELECT session_user")
        return str(cursor.fetchone()[0])
