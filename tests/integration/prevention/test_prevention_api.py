"""Campaigns and the leaflet for programs: the same policy, the same refusals."""

from __future__ import annotations

from typing import Any

import pytest

from safeconduct.store import models
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
        assert len(asked.json()) == there


@pytest.mark.parametrize(
    ("field", "value"),
    (
        ("ends", "2008-02-29"),
        ("aim", "fame"),
        ("audiences", ["cats"]),
        ("countries", ["Nigeria"]),
        ("budget", -1),
        ("begins", "2008-02-30"),
        ("more", "x"),
    ),
)
def test_what_contradicts_itself_is_refused_whole(as_who: AsWho, field: str, value: Any) -> None:
    assert posted(as_who, CAMPAIGN | {field: value}).status_code == 422
    assert not models.Campaign.objects.exists()


def test_who_runs_no_campaigns_is_refused(as_who: AsWho) -> None:
    assert posted(as_who, CAMPAIGN, "payoke").status_code == 403
    assert as_who("payoke").get("/api/v1/campaigns", headers=PURPOSE).status_code == 403


def test_the_languages_of_the_leaflet_tell_who_has_checked_them(as_who: AsWho) -> None:
    rows = as_who("payoke").get("/api/v1/leaflets").json()
    assert [row["language"] for row in rows] == list(READER_LANGUAGES)
    assert {row["reviewed_on"] for row in rows} == {None}
    assert as_who("payoke").get(rows[0]["pdf"]).headers["Content-Type"] == "application/pdf"
