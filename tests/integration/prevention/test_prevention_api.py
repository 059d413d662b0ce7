"""Campaigns and the leaflet for programs: the same policy, the same refusals."""

from __future__ import annotations

from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from safeconduct.store import models
from safeconduct.store.prevention import campaigns
from safeconduct.words.readers import READER_LANGUAGES
from tests.integration.prevention.conftest import AsWho

PURPOSE = {"Purpose": "prevention"}
CAMPAIGN: dict[str, Any] = {
    "title": "Ask first",
    "aim": "origin",
    "state": "running",
    "begins": "2008-03-01",
    "ends": "2008-06-30",
    "audiences": ["women"],
    "countries": ["NGA"],
    "channels": ["radio"],
    "languages": ["en"],
}


def posted(as_who: AsWho, body: Any, agency: str = "foreign_affairs") -> Any:
    return as_who(agency).post(
        "/api/v1/campaigns", body, content_type="application/json", headers=PURPOSE
    )


def test_a_campaign_is_added_and_listed(as_who: AsWho) -> None:
    made = posted(as_who, CAMPAIGN)
    assert made.status_code == 200, made.text
    assert (made.json()["agency"], made.json()["spent"]) == ("foreign_affairs", None)
    for country, there in (("NGA", 1), ("VNM", 0)):
        asked = as_who("criminal_policy").get(
            f"/api/v1/campaigns?country={country}", headers=PURPOSE
        )
        assert len(asked.json()["campaigns"]) == there, asked.text


@pytest.mark.parametrize(
    ("field", "value"),
    (
        ("ends", "2008-02-29"),
        ("aim", "fame"),
        ("audiences", ["cats"]),
        ("countries", ["Nigeria"]),
        ("countries", ["QQQ"]),
        ("languages", ["qq"]),
        ("channels", ["telepathy"]),
        ("titles", {"es": "Pregunta"}),
        ("budget", -1),
        ("begins", "2008-02-30"),
        ("more", "x"),
    ),
)
def test_what_contradicts_itself_is_refused_whole(as_who: AsWho, field: str, value: Any) -> None:
    refused = posted(as_who, CAMPAIGN | {field: value})
    assert refused.status_code == 422 and field in str(refused.json()["fields"])
    assert not models.Campaign.objects.exists()


def test_a_code_that_is_none_of_a_list_is_answered_with_the_list(as_who: AsWho) -> None:
    answer = posted(as_who, CAMPAIGN | {"audiences": ["cats"]}).json()
    assert (answer["fields"], "women" in answer["known"]["audiences"]) == (["audiences"], True)
    asked = as_who().get("/api/v1/campaigns?aim=fame", headers=PURPOSE)
    assert (asked.status_code, set(asked.json()["known"])) == (422, {"aim"})


def test_campaigns_come_by_pages_in_as_many_questions_each(
    as_who: AsWho, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(campaigns, "PAGE", 4)
    asked = []
    client = as_who()
    client.get("/api/v1/campaigns", headers=PURPOSE)
    for count in (1, 4):
        for number in range(count):
            posted(as_who, CAMPAIGN | {"title": f"Campaign {count} {number}"})
        with CaptureQueriesContext(connection) as queries:
            answer = client.get("/api/v1/campaigns", headers=PURPOSE).json()
        asked.append(len(queries))
    assert asked[0] == asked[1]
    assert (len(answer["campaigns"]), answer["has_next"]) == (4, True)
    last = client.get("/api/v1/campaigns?page=2", headers=PURPOSE).json()
    assert (len(last["campaigns"]), last["has_next"]) == (1, False)
    assert "?page=2" in client.get("/fr/prevention/").text


MOVE: dict[str, Any] = {
    "kind": "sent", "place_kind": "police", "place": "Oudaan", "language": "ti", "count": 100,
    "on": "2008-03-01",
}  # fmt: skip


def test_leaflets_are_delivered_and_counted(as_who: AsWho) -> None:
    for move in (MOVE, MOVE | {"kind": "counted", "count": 7}):
        made = as_who().post(
            "/api/v1/leaflets/stock", move, content_type="application/json", headers=PURPOSE
        )
        assert made.status_code == 200, made.text
    [row] = as_who("criminal_policy").get("/api/v1/leaflets/stock", headers=PURPOSE).json()
    assert (row["sent"], row["left"], row["low"]) == (100, 7, True)
    assert as_who("payoke").get("/api/v1/leaflets/stock", headers=PURPOSE).status_code == 403


@pytest.mark.parametrize(
    ("field", "value"),
    (
        ("kind", "lost"),
        ("place_kind", "moon"),
        ("place", " "),
        ("language", "tlh"),
        ("count", -1),
        ("on", "2049-01-01"),
        ("more", "x"),
    ),
)
def test_a_delivery_that_cannot_be_is_refused(as_who: AsWho, field: str, value: Any) -> None:
    answer = as_who().post(
        "/api/v1/leaflets/stock",
        MOVE | {field: value},
        content_type="application/json",
        headers=PURPOSE,
    )
    assert answer.status_code == 422 and field in str(answer.json()["fields"])
    assert not models.LeafletStock.objects.exists()


def test_who_runs_no_campaigns_is_refused(as_who: AsWho) -> None:
    assert posted(as_who, CAMPAIGN, "payoke").status_code == 403
    assert as_who("payoke").get("/api/v1/campaigns", headers=PURPOSE).status_code == 403


def test_the_languages_of_the_leaflet_tell_who_has_checked_them(as_who: AsWho) -> None:
    rows = as_who("payoke").get("/api/v1/leaflets").json()
    assert [row["language"] for row in rows] == list(READER_LANGUAGES)
    assert {row["reviewed_on"] for row in rows} == {None}
    assert as_who("payoke").get(rows[0]["pdf"]).headers["Content-Type"] == "application/pdf"
