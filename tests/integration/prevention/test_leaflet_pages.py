"""The leaflet is there for everybody: no account, no cookie, nothing that tells of the reader."""

from __future__ import annotations

import pytest
from django.test import Client

from safeconduct.actions.prevention.leaflet import as_pdf, as_shipped
from safeconduct.words.readers import READER_LANGUAGES, RIGHT_TO_LEFT

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("lang", READER_LANGUAGES)
def test_the_page_says_all_that_the_paper_says(client: Client, lang: str) -> None:
    page = client.get(f"/leaflet/{lang}/")
    told = as_shipped(lang)
    direction = "rtl" if lang in RIGHT_TO_LEFT else "ltr"
    assert f'<html lang="{lang}" dir="{direction}"' in page.text
    assert page.headers["Content-Language"] == lang
    for said in (told.title, told.lede, told.review, told.version):
        assert said in page.text
    for part in told.parts:
        for said in (part.title, *part.before, *part.points, *part.after):
            assert said in page.text
    assert page.text.count("@") == 3


@pytest.mark.parametrize("place", ("", "fr/", "fr.pdf", "fr-large.pdf"))
def test_no_cookie_goes_in_or_out_and_it_may_be_kept(client: Client, place: str) -> None:
    client.cookies["sessionid"] = "somebody-elses"
    answer = client.get(f"/leaflet/{place}")
    assert answer.status_code == 200
    assert not answer.cookies
    assert answer.headers["Cache-Control"] == "public, max-age=3600"
    assert "Cookie" not in answer.headers.get("Vary", "")
    assert answer.headers["Referrer-Policy"] == "no-referrer"


def test_without_a_language_the_browsers_is_taken(client: Client) -> None:
    page = client.get("/leaflet/", headers={"Accept-Language": "xx, ti;q=0.9, fr;q=0.5"})
    assert page.headers["Content-Language"] == "ti"
    assert page.headers["Vary"] == "Accept-Language"
    assert client.get("/leaflet/").headers["Content-Language"] == "en"


def test_the_paper_is_sent_once(client: Client) -> None:
    sent = client.get("/leaflet/ar.pdf")
    assert sent.content == as_pdf(as_shipped("ar"))
    assert sent.headers["Content-Type"] == "application/pdf"
    again = client.get("/leaflet/ar.pdf", headers={"If-None-Match": sent.headers["ETag"]})
    assert again.status_code == 304
    assert client.get("/leaflet/ar-large.pdf").content == as_pdf(as_shipped("ar"), large=True)


@pytest.mark.parametrize("place", ("xx/", "xx.pdf", "xx-large.pdf", "fr-.pdf"))
def test_a_language_that_there_is_none_of_is_not_there(client: Client, place: str) -> None:
    assert client.get(f"/leaflet/{place}").status_code == 404
