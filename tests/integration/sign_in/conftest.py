"""People with passwords, and somebody in front of the sign-in page."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.core.cache import cache
from django.http import HttpResponse
from django.test import Client

from safeconduct.access.roles import ADMINISTRATOR, CASEWORKER, DATA_PROTECTION_OFFICER
from safeconduct.store.models import AuditEntry, User

PASSWORD = "a-long-way-to-the-sea"
AT = "/en/sign-in/"


@pytest.fixture(autouse=True)
def _nothing_counted(db: None) -> None:
    cache.clear()


@pytest.fixture
def somebody(db: None) -> Callable[..., User]:
    """Make a user: `somebody("an", "payoke", roles=[…])`."""

    def make(name: str = "an", agency: str = "payoke", office: str = "", **more: Any) -> User:
        more.setdefault("roles", [CASEWORKER])
        return User.objects.create_user(
            name, password=PASSWORD, agency=agency, office=office, **more
        )

    return make


@pytest.fixture
def chief(somebody: Callable[..., User]) -> User:
    """An administrator of Payoke."""
    return somebody("chief", roles=[ADMINISTRATOR])


@pytest.fixture
def officer(somebody: Callable[..., User]) -> User:
    """The data protection officer of Payoke."""
    return somebody("privacy", roles=[DATA_PROTECTION_OFFICER])


def sign_in(client: Client, name: str, password: str = PASSWORD, **more: Any) -> HttpResponse:
    return client.post(AT, {"username": name, "password": password}, **more)


def signed_in(user: User) -> Client:
    """A browser in which `user` has just signed in by the page itself."""
    client = Client()
    assert sign_in(client, user.username).status_code == 302
    return client


def deeds(prefix: str = "") -> list[tuple[str, dict[str, Any]]]:
    """What the audit trail says, in the order it was written."""
    rows = AuditEntry.objects.filter(deed__startswith=prefix).order_by("at", "pk")
    return list(rows.values_list("deed", "details"))
