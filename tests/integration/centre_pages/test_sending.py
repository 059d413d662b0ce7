"""A feed sent on the page: taken, refused, checked; each wrong file one clear message."""

from __future__ import annotations

import io
import json
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connections
from django.test import Client
from django.test.utils import CaptureQueriesContext

from safeconduct.access.roles import ANALYST
from safeconduct.centre.feeds.actors import FEEDS
from safeconduct.centre_store import models
from safeconduct.store.models import AuditEntry, User
from safeconduct.web.attachments import uploads
from safeconduct.words import say
from tests.unit.centre.feed_files import csv_of, row

pytestmark = pytest.mark.django_db(databases=["default", "centre"])
POLICE = FEEDS["police"]
GOOD = [row(POLICE, number) for number in (1, 2)]
CANARY = "Qxafeed Osaro"
MIXED = [*GOOD, row(POLICE, 3, sector=CANARY)]
NEW = "/en/centre/deliveries/new/"


@pytest.fixture
def analyst() -> Client:
    user = User.objects.create_user("analyst", agency="analysis_centre", roles=[ANALYST])
    client = Client()
    client.force_login(user)
    return client


def send(client: Client, content: str | bytes, **changed: str) -> Any:
    raw = content.encode() if isinstance(content, str) else content
    form = {"source": "police", "round": "2026", "encoding": "", "way": "whole"} | changed
    return client.post(NEW, form | {"file": SimpleUploadedFile("Qxafeed.csv", raw, "text/csv")})


def text_of(answer: Any) -> str:
    return str(answer.content.decode())


def test_a_right_file_is_taken_and_its_report_is_the_answer(analyst: Client) -> None:
    answer = send(analyst, csv_of(GOOD))
    made = models.Delivery.objects.get()
    assert answer["Location"] == f"/en/centre/deliveries/{made.pk}/"
    page = text_of(analyst.get(answer["Location"]))
    assert say("en", "feed-verdict-clean") in page
    assert say("en", "deliver-done", taken="2", rows="2") in page
    # Who has not delivered is told by name, and the new delivery stands in the list.
    listed = text_of(analyst.get("/en/centre/deliveries/"))
    assert say("en", "feed-actor-convictions") in listed
    assert answer["Location"] in listed


def test_a_wrong_row_refuses_the_file_and_the_report_shows_its_outline_alone(
    analyst: Client,
) -> None:
    answer = send(analyst, csv_of(MIXED))
    assert not models.Record.objects.exists()
    page = text_of(analyst.get(answer["Location"]))
    assert "Sector (sector)" in page
    assert say("en", "feed-report-line", line="4", found="aaaaaaa aaaaa") in page
    assert say("en", "feed-kind-code")[1:] in page
    taken = send(analyst, csv_of(MIXED), way="good")
    assert models.Record.objects.count() == 2
    assert say("en", "deliver-done", taken="2", rows="3") in text_of(analyst.get(taken["Location"]))
    for path in (answer["Location"], taken["Location"], "/en/centre/deliveries/", "/en/centre/"):
        assert "qxa" not in text_of(analyst.get(path)).lower()
    assert "qxa" not in _everything().lower()


def test_a_check_keeps_nothing_and_shows_no_value(analyst: Client) -> None:
    page = text_of(send(analyst, csv_of(MIXED), way="check"))
    assert say("en", "feed-verdict-rows_refused") in page
    assert "qxa" not in page.lower()
    assert not models.Delivery.objects.exists()
    assert AuditEntry.objects.filter(deed="centre.feed.check").count() == 1


def test_the_rows_that_cannot_be_taken_come_back_and_no_spreadsheet_runs_them(
    analyst: Client,
) -> None:
    rows = [*MIXED, row(POLICE, 4, route="=HYPERLINK(A1)")]
    answer = send(analyst, csv_of(rows), way="rejected")
    assert answer["Content-Type"].startswith("text/csv")
    assert "attachment" in answer["Content-Disposition"]
    content = b"".join(answer.streaming_content).decode("utf-8-sig")
    head, *lines = content.splitlines()
    assert head.startswith(say("en", "feed-bad-line"))
    assert [line.split(",")[0] for line in lines] == ["4", "5"]
    assert CANARY in lines[0] and ",'=HYPERLINK" in lines[1]
    assert not models.Delivery.objects.exists()
    # Where every row can be taken there is no file to give: the report says so.
    assert say("en", "feed-verdict-clean") in text_of(send(analyst, csv_of(GOOD), way="rejected"))


def test_the_same_file_twice_and_numbers_known_are_each_one_message(analyst: Client) -> None:
    send(analyst, csv_of(GOOD))
    again = send(analyst, csv_of(GOOD))
    assert again.status_code == 422
    assert "This very content was taken before" in text_of(again)
    other = send(analyst, csv_of([row(POLICE, 2, sex="male"), row(POLICE, 5)]))
    assert say("en", "deliver-numbers", count=1) in text_of(other)
    assert models.Delivery.objects.count() == 1


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"", "empty"),
        (b"family_name,given_name\nQxafeed,Joy\n", "identity_column"),
        (csv_of([each | {"colour": "red"} for each in GOOD]).encode(), "column_unknown"),
        (b"PK\x03\x04 no spreadsheet", "not_a_sheet"),
    ],
)
def test_a_file_of_another_form_is_refused_with_its_reason(
    analyst: Client, content: bytes, kind: str
) -> None:
    page = text_of(analyst.get(send(analyst, content)["Location"]))
    assert say("en", "feed-verdict-file_refused") in page
    assert say("en", f"feed-kind-{kind}")[1:] in page
    assert "qxa" not in page.lower() and "qxa" not in _everything().lower()


def test_two_encodings_in_one_file_are_told_where_they_meet(analyst: Client) -> None:
    head, *lines = csv_of(GOOD).splitlines()
    content = "\n".join((head, lines[0], "é", "")).encode() + f"é{lines[1]}\n".encode("cp1252")
    page = text_of(analyst.get(send(analyst, content)["Location"]))
    assert say("en", "feed-kind-encoding")[1:] in page
    assert not models.Record.objects.exists()


@pytest.mark.parametrize(
    ("changed", "key"),
    [
        ({"source": "platform"}, "deliver-actor-missing"),
        ({"round": "a b"}, "deliver-round-wrong"),
        ({"way": "steal"}, "deliver-way-missing"),
        ({"encoding": "ebcdic"}, "deliver-encoding-missing"),
    ],
)
def test_a_form_filled_in_wrongly_says_what_is_missing(
    analyst: Client, changed: dict[str, str], key: str
) -> None:
    answer = send(analyst, csv_of(GOOD), **changed)
    assert answer.status_code == 422
    assert say("en", key) in text_of(answer)
    assert not models.Delivery.objects.exists()


def test_a_file_that_is_too_large_is_not_read_and_says_so(
    analyst: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    small = uploads.Asked(uploads.MEBIBYTE, 1, "centre_feeds")
    monkeypatch.setitem(uploads.ADDRESSES, "centre:upload", small)  # type: ignore[arg-type]
    answer = send(analyst, b"x" * (uploads.MEBIBYTE + 1))
    assert answer.status_code == 422
    assert say("en", "deliver-file-too-large", size=1) in text_of(answer)
    assert not models.Delivery.objects.exists()


def test_many_bad_rows_make_a_short_report(analyst: Client) -> None:
    out = io.StringIO()
    head, line = csv_of([row(POLICE, 1)]).splitlines()
    out.write(f"{head}\n")
    bad = line.replace("1990", "x")
    for number in range(20_000):
        out.write(f"{bad.replace('0' * 31 + '1', f'{number:032x}')}\n")
    answer = send(analyst, out.getvalue())
    page = text_of(analyst.get(answer["Location"]))
    assert "20,000" in page and len(page) < 60_000
    assert len(json.dumps(models.Delivery.objects.get().report)) < 30_000


def test_the_list_asks_as_much_of_the_database_for_many_deliveries_as_for_one(
    analyst: Client,
) -> None:
    def asked() -> int:
        with CaptureQueriesContext(connections["centre"]) as queries:
            assert analyst.get("/en/centre/deliveries/").status_code == 200
            assert analyst.get("/en/centre/").status_code == 200
        return len(queries)

    send(analyst, csv_of(GOOD))
    few = asked()
    for number in range(10, 16):
        send(analyst, csv_of([row(POLICE, number)]), round=str(number))
    assert asked() == few


def _everything() -> str:
    """All that the Centre's database and the record of deeds hold, as text."""
    rows: list[object] = []
    with connections["centre"].cursor() as cursor:
        for table in connections["centre"].introspection.table_names(cursor):
            cursor.execute(f'SELECT to_jsonb(t) FROM "{table}" t')  # noqa: S608
            rows += cursor.fetchall()
    rows += list(AuditEntry.objects.values_list("deed", "details"))
    return json.dumps(rows, ensure_ascii=False, default=str)
