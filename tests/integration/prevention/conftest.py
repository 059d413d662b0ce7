"""Who runs campaigns, and who does not."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from django.test import Client

from safeconduct.access.roles import CASEWORKER, POLICY_OFFICER
from safeconduct.store.models import User

AsWho = Callable[..., Client]


@pytest.fixture
def officers(db: None) -> dict[str, User]:
    """Policy officers of both agencies, and a caseworker who is none."""
    return {
        agency: User.objects.create_user(agency, agency=agency, roles=[role])
        for agency, role in (
            ("foreign_affairs", POLICY_OFFICER),
            ("criminal_policy", POLICY_OFFICER),
            ("payoke", CASEWORKER),
        )
    }


@pytest.fixture
def as_who(officers: dict[str, User]) -> AsWho:
    """A browser signed in for an agency."""

    def signed_in(agency: str = "foreign_affairs") -> Client:
        client = Client()
        client.force_login(officers[agency])
        return client

    return signed_in
