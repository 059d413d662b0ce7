"""Her case, guided by Payoke since yesterday, and what Payoke writes in a plan."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest
from django.test import Client

from safeconduct.access.actors import Actor
from safeconduct.actions.assistance import plan
from safeconduct.cases.reading import today
from safeconduct.store.models import User
from tests.integration.sharing.conftest import Town, make, town

__all__ = ["Town", "browse", "guided", "make", "planned", "town"]

Browse = Callable[[Actor], Client]


@pytest.fixture
def guided(town: Town) -> Town:
    town.guided()
    return town


@pytest.fixture
def planned(guided: Town) -> Town:
    """With a plan, begun today."""
    plan.begin(guided.reference, today(), None, "ar", "nl", actor=guided.payoke)
    return guided


@pytest.fixture
def browse() -> Browse:
    def make(actor: Actor) -> Client:
        client = Client()
        client.force_login(User.objects.get(pk=actor.user_id))
        return client

    return make


def typed(name: str, day: date | None) -> dict[str, str]:
    """A day as it is typed into its three boxes."""
    if day is None:
        return {}
    parts = {"day": day.day, "month": day.month, "year": day.year}
    return {f"{name}_{part}": str(value) for part, value in parts.items()}


def in_days(days: int) -> date:
    return today() + timedelta(days=days)


def form(**given: Any) -> dict[str, str]:
    """A form as it is sent: days in their boxes, the rest as text."""
    sent: dict[str, str] = {}
    for name, value in given.items():
        sent |= typed(name, value) if isinstance(value, date) else {name: str(value)}
    return sent
