"""The Centre's store as a Django application."""

from __future__ import annotations

from typing import Any

from django.apps import AppConfig
from django.conf import settings
from django.db import connections, router
from django.db.models.signals import post_migrate, pre_migrate


class CentreStoreConfig(AppConfig):
    """Makes the role before every migration of the Centre's database, and sets its rights after."""

    name = "safeconduct.centre_store"
    label = "centre_store"

    def ready(self) -> None:
        """Listen for the beginning and the end of a migration."""
        pre_migrate.connect(_make, sender=self)
        post_migrate.connect(_grant, sender=self)


def _make(*, using: str, **_details: Any) -> None:
    from safeconduct.centre_store.roles import make

    if router.allow_migrate(using, "centre_store"):
        make(connections[using])


def _grant(*, using: str, **_details: Any) -> None:
    from safeconduct.centre_store.roles import grant

    if router.allow_migrate(using, "centre_store"):
        grant(connections[using], member=settings.DATABASES[using]["APPLICATION_LOGIN"])
