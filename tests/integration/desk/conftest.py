"""Two colleagues of the point of access, and a request that came in."""

from __future__ import annotations

from datetime import date
from typing import Any
from uuid import UUID

import pytest
from django.test import Client

from safeconduct.access import Actor
from safeconduct.actions.desk import requests
from safeconduct.actions.desk.requests import Incoming
from safeconduct.store.models import User

DAY = date(2026, 3, 2)


def incoming(**other: Any) -> Incoming:
    """A request of a foreign police, received on `DAY`."""
    values = {
        "channel": "form",
        "requester": "foreign_police",
        "basis": "information_exchange",
        "urgency": "normal",
        "received_on": DAY,
        "due_on": date(2026, 3, 16),
        "name": "Qxarequester",
        "service": "Police of Lyon",
        "contact": "desk@police.example",
        "subject": "Methods of recruitment",
        "text": "What is known of the methods?",
    }
    return Incoming(**{**values, **other})


@pytest.fixture
def luc(db: None) -> User:
    return User.objects.create_user("luc", agency="central_service", first_name="Luc")


@pytest.fixture
def ann(db: None) -> User:
    return User.objects.create_user("ann", agency="central_service", first_name="Ann")


@pytest.fixture
def actor(luc: User) -> Actor:
    return luc.actor


@pytest.fixture
def kept(actor: Actor) -> UUID:
    return requests.receive(incoming(), today=DAY, actor=actor)


@pytest.fixture
def at_desk(luc: User) -> Client:
    client = Client()
    client.force_login(luc)
    return client
