"""Campaigns on their pages: entered, corrected, changed by two at once, taken to a spreadsheet."""

from __future__ import annotations

import csv
import io
from typing import Any

import pytest
from django.db import DatabaseError, connection, transaction
from django.test.utils import CaptureQueriesContext

from safeconduct.actions.prevention import campaigns
from safeconduct.store import models
from safeconduct.store.acting import acting
from safeconduct.store.models import User
from safeconduct.words import say
from tests.integration.prevention.conftest import AsWho

CANARY = "Qxalesson"
FORM: dict[str, Any] = {
    "title": "Ask first",
    "aim": "origin",
    "state": "running",
    "audiences": ["women", "children"],
    "country_1": "NGA",
    "country_2": "BEN",
    "channels": ["radio"],
    "languages": ["en", "fr"],
    "begins_day": "1",
    "begins_month": "3",
    "begins_year": "2008",
    "ends": "2008-06-30",
    "budget": "15000",
    "lesson": CANARY,
}


def added(as_who: AsWho, **other: Any) -> str:
    answer = as_who().post("/en/prevention/new/", FORM | other)
    assert answer.status_code == 302, answer.text
    return str(models.Campaign.objects.order_by("-changed_at").values_list("id", flat=True)[0])


def test_a_campaign_is_kept_and_seen_by_both_agencies_alone(as_who: AsWho) -> None:
    campaign_id = added(as_who)
    for agency in ("foreign_affairs", "criminal_policy"):
        page = as_who(agency).get(f"/en/prevention/{campaign_id}/").text
        assert "Ask first" in page and "Nigeria, Benin" in page and CANARY in page
        assert "15\N{NARROW NO-BREAK SPACE}000 euro" in page
    change = f"/en/prevention/{campaign_id}/change/"
    assert as_who().get(change).status_code == 200
    assert as_who("criminal_policy").get(change).status_code == 404
    for path in ("", f"{campaign_id}/", "campaigns.csv", "stock/", "leaflets/"):
        assert as_who("payoke").get(f"/en/prevention/{path}").status_code == 404


@pytest.mark.parametrize(
    ("field", "value", "said"),
    (
        ("ends", "2008-02-29", "prev-field-ends-before"),
        ("budget", "much", "prev-field-number-wrong"),
        ("spent", "-1", "prev-field-number-wrong"),
        ("reach", "9" * 30, "prev-field-number-wrong"),
        ("begins_month", "13", "date-not-real"),
        ("languages", ["xx"], "prev-field-languages-missing"),
        ("country_1", "", "prev-field-country-missing"),
        ("title", "\u202e", "prev-field-title-missing"),
    ),
)
def test_a_refused_campaign_says_so_beside_the_field_and_loses_nothing(
    as_who: AsWho, field: str, value: Any, said: str
) -> None:
    for lang in ("en", "fr"):
        page = as_who().post(f"/{lang}/prevention/new/", FORM | {field: value})
        assert page.status_code == 422
        assert page.text.count(say(lang, said)) >= 2
        assert CANARY in page.text
    assert not models.Campaign.objects.exists()


def test_of_two_who_change_it_at_once_neither_overwrites_unseen(as_who: AsWho) -> None:
    path = f"/en/prevention/{added(as_who)}/change/"
    first = as_who().post(path, FORM | {"revision": "1", "title": "First"})
    assert first.status_code == 302
    second = as_who().post(path, FORM | {"revision": "1", "title": "Second"})
    assert second.status_code == 409
    assert say("en", "prev-stale") in second.text
    assert "First" in second.text and 'value="Second"' in second.text
    assert 'name="revision" value="2"' in second.text
    knowingly = as_who().post(path, FORM | {"revision": "2", "title": "Second"})
    assert knowingly.status_code == 302
    [row] = models.Campaign.objects.all()
    assert (row.title, row.revision) == ("Second", 3)


def test_the_list_is_filtered_and_summed(as_who: AsWho) -> None:
    added(as_who)
    added(as_who, title="Elsewhere", country_1="VNM", country_2="", state="planned", budget="")
    page = as_who().get("/en/prevention/").text
    assert "Ask first" in page and "Elsewhere" in page
    assert say("en", "prev-some-unknown") in page
    for query, there in (
        ("country=VNM", False),
        ("country=BEN", True),
        ("state=running", True),
        ("aim=focused", False),
        ("aim=nonsense", True),
    ):
        assert ("Ask first" in as_who().get(f"/en/prevention/?{query}").text) == there, query


def test_no_cell_of_the_file_is_a_formula(as_who: AsWho) -> None:
    added(as_who, title="=HYPERLINK(1)", result="+1")
    answer = as_who().get("/de/prevention/campaigns.csv")
    assert answer.headers["Content-Type"] == "text/csv; charset=utf-8"
    head, row = csv.reader(io.StringIO(answer.text.lstrip("\ufeff")))
    assert head[0] == say("de", "prev-field-title")
    told = dict(zip(head, row, strict=True))
    assert told[say("de", "prev-field-title")] == "'=HYPERLINK(1)"
    assert told[say("de", "prev-result")] == "'+1"
    assert told[say("de", "prev-ends")] == "2008-06-30"
    assert told[say("de", "prev-spent")] == ""


def test_the_number_of_questions_to_the_database_does_not_grow(as_who: AsWho) -> None:
    client = as_who()
    asked = []
    for n in (1, 6):
        for each in range(n):
            added(as_who, title=f"Campaign {each}")
        with CaptureQueriesContext(connection) as queries:
            client.get("/en/prevention/")
        asked.append(len(queries))
    assert asked[1] <= asked[0]


def test_the_database_holds_others_off_by_itself(as_who: AsWho, officers: dict[str, User]) -> None:
    added(as_who)
    with acting(officers["payoke"].actor, "case_work"):
        assert not models.Campaign.objects.exists()
    with acting(officers["criminal_policy"].actor, "prevention"):
        assert models.Campaign.objects.count() == 1
        with pytest.raises(DatabaseError), transaction.atomic(), connection.cursor() as cursor:
            cursor.execute("UPDATE store_campaign SET title = 'Mine'")
    assert campaigns.is_open(officers["criminal_policy"].actor)
