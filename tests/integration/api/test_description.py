"""The description of the API: true to it, for those who are signed in, and fuzzed from end to end.

Each operation is called as each kind of caller with what the description allows and with what it
does not; whatever comes, the answer is one that is described, and no mistake of the program.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from django.test import Client

from safeconduct.api.page import openapi
from tests.integration.cast import users

DOCS = Path(__file__).resolve().parents[3] / "docs" / "api" / "openapi.json"


def test_the_page_is_as_the_program_describes_itself() -> None:
    assert DOCS.read_text(encoding="utf-8") == openapi(), "run `make docs`"


def test_the_description_is_served_to_whoever_is_signed_in(db: None) -> None:
    people = users()
    client = Client()
    assert client.get("/api/v1/openapi.json").status_code == 401
    client.force_login(people["criminal policy"])
    described: dict[str, Any] = client.get("/api/v1/openapi.json").json()
    assert described["openapi"].startswith("3.1")
    assert {"/api/v1/me", "/api/v1/cases/{reference}"} <= set(described["paths"])
