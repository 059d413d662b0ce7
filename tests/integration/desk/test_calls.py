"""The point of access as a program of its agency meets it."""

from __future__ import annotations

from typing import Any

import pytest
from django.test import Client

from safeconduct.store.models import DeskRequest

pytestmark = pytest.mark.django_db

SENT = {
    "requester": "interpol",
    "basis": "interpol",
    "received_on": "2026-03-02",
    "name": "A B",
    "service": "NCB",
    "subject": "Methods",
}


def _post(client: Client, path: str, data: Any, purpose: str = "information_desk") -> Any:
    return client.post(
        f"/api/v1/desk/{path}", data, "application/json", headers={"Purpose": purpose}
    )


def test_a_program_hands_a_request_in_and_finds_it(at_desk: Client) -> None:
    assert _post(at_desk, "requests", SENT).status_code == 201
    found = at_desk.get("/api/v1/desk/requests", headers={"Purpose": "information_desk"}).json()
    [row] = found["requests"]
    assert (row["subject"], row["due_on"], row["state"]) == ("Methods", "2026-03-16", "open")
    assert "A B" not in str(found)


@pytest.mark.parametrize(
    ("other", "field"),
    [
        ({"basis": "europol"}, "basis"),
        ({"urgency": "soon"}, "urgency"),
        ({"received_on": "2999-01-01"}, "received_on"),
        ({"due_on": "2026-03-01"}, "due_on"),
        ({"subject": "a\r\nBcc: b"}, "subject"),
        ({"beside": 1}, "beside"),
    ],
)
def test_what_cannot_stand_is_named_by_its_field(
    at_desk: Client, other: dict[str, Any], field: str
) -> None:
    answer = _post(at_desk, "requests", {**SENT, **other})
    assert answer.status_code == 422
    assert any(field in each for each in answer.json()["fields"])
    assert not DeskRequest.objects.exists()


def test_a_letter_is_kept_without_what_is_attached(at_desk: Client) -> None:
    sent = {
        "requester": "interpol",
        "basis": "interpol",
        "service": "NCB",
        "letter": "From: A B <a@b.example>\nSubject: S\n\nWords",
    }
    answer = _post(at_desk, "mail", sent)
    assert (answer.status_code, answer.json()["left"]) == (201, 0)
    assert _post(at_desk, "mail", {**sent, "letter": "nothing"}).status_code == 422


def test_the_figures_come_without_names(at_desk: Client) -> None:
    _post(at_desk, "requests", SENT)
    got = at_desk.get("/api/v1/desk/figures?year=2026", headers={"Purpose": "information_desk"})
    [month] = got.json()["months"]
    assert (month["key"], month["received"], month["days"]) == ("2026-03", "few", None)
    assert _post(at_desk, "requests", SENT, "case_work").status_code == 400
