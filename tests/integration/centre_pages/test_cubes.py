"""A published table sent on the page: its totals told, kept whole or not at all."""

from __future__ import annotations

import gzip
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from safeconduct.access.roles import ANALYST
from safeconduct.centre_store import models
from safeconduct.store.models import User
from safeconduct.web.attachments import uploads
from safeconduct.words import say

pytestmark = pytest.mark.django_db(databases=["default", "centre"])
ADDRESS = "/en/centre/deliveries/published/"
# Labour is not known of 2020, and nobody begged in 2019. The total of 2019 does not add up.
TABLE = """year,form,count
2019,labour,159
2019,sexual,100
2019,begging,0
2019,Total,265
2020,labour,
2020,sexual,80
2020,Total,200
"""


@pytest.fixture
def analyst() -> Client:
    user = User.objects.create_user("analyst", agency="analysis_centre", roles=[ANALYST])
    client = Client()
    client.force_login(user)
    return client


def send(client: Client, content: str | bytes = TABLE, **changed: str) -> Any:
    raw = content.encode() if isinstance(content, str) else content
    form = {
        "series": "myria-victims", "published_on": "2020-10-01", "wide": "", "way": "whole",
        "file": SimpleUploadedFile("t.csv", raw, "text/csv"),
    }  # fmt: skip
    return client.post(ADDRESS, form | changed)


def values(page: str, key: str) -> str:
    """What stands beside `key` in a summary list."""
    after = page.split(f">{say('en', key)}</dt>", 1)[1]
    return after.split("</dd>", 1)[0].rsplit(">", 1)[1]


def test_a_table_is_kept_and_its_totals_noughts_and_blanks_are_told(analyst: Client) -> None:
    answer = send(analyst)
    assert answer["Location"] == "/en/centre/published/myria-victims/"
    page = analyst.get(answer["Location"]).text
    assert say("en", "cubes-kept", new="7", restated=0) in page
    told = {key: values(page, f"cubes-{key}") for key in ("totals", "zeros", "blanks")}
    assert told == {"totals": "2", "zeros": "1", "blanks": "1"}
    # 159 and 100 are 259, and 265 was published; of 2020 a detail is not known.
    assert "2019 · Total" in page and "259" in page and "2020 · Total</" not in page
    assert say("en", "fc-value-unknown") in page


def test_a_restated_figure_stands_beside_the_one_of_before(analyst: Client) -> None:
    send(analyst)
    later = TABLE.replace("2019,labour,159", "2019,labour,165")
    checked = send(analyst, later, published_on="2021-10-01", way="check").text
    assert values(checked, "cubes-restated") == "1" and values(checked, "cubes-new") == "0"
    assert models.Publication.objects.count() == 1
    send(analyst, gzip.compress(later.encode(), mtime=0), published_on="2021-10-01")
    page = analyst.get("/en/centre/published/myria-victims/").text
    assert "159" in page and "165" in page
    assert models.Figure.objects.count() == 8


@pytest.mark.parametrize(
    ("content", "changed", "said"),
    [
        ("", {}, say("en", "cubes-wrong-unreadable")),
        ("a,b\n1\n", {}, say("en", "cubes-wrong-unreadable")),
        (b"\x1f\x8bno gzip", {}, say("en", "cubes-wrong-unreadable")),
        (gzip.compress(TABLE.encode(), mtime=0)[:-9], {}, say("en", "cubes-wrong-unreadable")),
        (TABLE, {"wide": "3"}, say("en", "cubes-wrong-unreadable")),
        (
            TABLE.replace(",80", ",about 80"),
            {},
            say("en", "cubes-wrong-figure", line="7", found="about 80"),
        ),
        (TABLE.replace(",80", ",0.12345"), {}, say("en", "cubes-cannot-keep", line="7")),
        (TABLE.replace(",80", ",1e30"), {}, say("en", "cubes-cannot-keep", line="7")),
        (
            TABLE.replace("2020,sexual", f"2020,{'x' * 600}"),
            {},
            say("en", "cubes-cannot-keep", line="7"),
        ),
        (TABLE, {"series": "Myria 2020"}, say("en", "cubes-series-wrong")),
        (TABLE, {"published_on": ""}, say("en", "cubes-published-missing")),
        (TABLE, {"wide": "0"}, say("en", "cubes-wide-wrong")),
        (TABLE, {"way": "steal"}, say("en", "deliver-way-missing")),
    ],
)
def test_what_is_wrong_is_said_and_nothing_is_kept(
    analyst: Client, content: str | bytes, changed: dict[str, str], said: str
) -> None:
    answer = send(analyst, content, **changed)
    assert answer.status_code == 422 and said in answer.text
    assert not models.Publication.objects.exists() and not models.Figure.objects.exists()


def test_the_same_table_twice_changes_nothing(analyst: Client) -> None:
    send(analyst)
    again = send(analyst, published_on="2021-01-01")
    assert again.status_code == 422 and "Nothing was changed" in again.text
    assert models.Publication.objects.count() == 1


def test_a_table_that_is_too_large_packed_or_unpacked_is_refused_clearly(
    analyst: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    small = uploads.Asked(uploads.MEBIBYTE, 1, "centre_feeds")
    monkeypatch.setitem(uploads.ADDRESSES, "centre:import_cube", small)  # type: ignore[arg-type]
    much = b"a,b\n" + b"1,2\n" * uploads.MEBIBYTE
    for content, key in ((much, "deliver-file-too-large"), (gzip.compress(much, mtime=0), None)):
        answer = send(analyst, content)
        assert answer.status_code == 422
        assert say("en", key or "cubes-wrong-too-large", size=1) in answer.text
    assert not models.Publication.objects.exists()


def test_a_figure_too_fine_is_refused_as_a_whole_at_the_line(analyst: Client) -> None:
    """What cannot be kept as published is not rounded: the table is refused."""
    wide = "year,labour,sexual\n2019,1,2\n2020,3,0.00001\n"
    assert send(analyst, wide, wide="1").status_code == 422
    assert send(analyst, wide.replace("0.00001", "0.25"), wide="1").status_code == 302
    assert models.Figure.objects.filter(value="0.2500").exists()
