"""What the tests of the own view share: people, a case, sheets of codes."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client

from safeconduct.store.models import User
from safeconduct.store.records import Names
from tests.integration.cast import cases, users

CENTRE = "centre that guides her"
CODE = re.compile(r"(?:\d{4} ){6}\d{4}")
CANARY = Names("Qxanaryfamily", "Qxanarygiven", "Qxanaryalso", "qxanary@example.org")


@pytest.fixture
def people(db: None) -> dict[str, User]:
    return users()


@pytest.fixture
def both(people: dict[str, User]) -> tuple[str, str]:
    """Her case and his, under names that stand nowhere else."""
    return cases(people, woman=CANARY, minor=CANARY)


@pytest.fixture
def hers(both: tuple[str, str]) -> str:
    return both[0]


@pytest.fixture
def sheet(people: dict[str, User], hers: str) -> Callable[..., list[str]]:
    """Print a sheet: `sheet("fr")`; its codes."""

    def make(lang: str = "fr", who: str = CENTRE) -> list[str]:
        page = officer(people, who).post(f"/en/cases/{hers}/codes/", {"language": lang})
        assert page.status_code == 200, page.text
        return CODE.findall(page.text)

    return make


def officer(people: dict[str, User], name: str = CENTRE) -> Client:
    client = Client()
    client.force_login(people[name])
    return client


def type_in(code: str, lang: str = "en", **more: Any) -> Any:
    return Client().post("/my/", {"code": code, "language": lang}, **more)
