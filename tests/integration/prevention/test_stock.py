"""What went where of the leaflet: noted, summed, shown lowest first; and who has checked which."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from django.db import DatabaseError, connection, transaction

from safeconduct.cases.reading import today
from safeconduct.store import models
from safeconduct.store.acting import acting
from safeconduct.store.models import User
from safeconduct.words import say
from safeconduct.words.readers import READER_LANGUAGES
from tests.integration.prevention.conftest import AsWho

FORM: dict[str, Any] = {
    "kind": "sent",
    "place_kind": "police",
    "place": "Oudaan",
    "language": "ti",
    "count": "100",
    "on": today().isoformat(),
}


def test_what_is_sent_and_counted_is_what_is_left(as_who: AsWho) -> None:
    client = as_who()
    assert client.post("/en/prevention/stock/", FORM).status_code == 302
    assert client.post("/en/prevention/stock/", FORM | {"kind": "counted", "count": "7"})
    page = as_who("criminal_policy").get("/en/prevention/stock/").text
    assert "Oudaan" in page and "Tigrinya" in page
    assert say("en", "prev-stock-low") in page


@pytest.mark.parametrize(
    ("field", "value", "said"),
    (
        ("count", "", "prev-stock-count-missing"),
        ("count", "1,5", "prev-field-number-wrong"),
        ("language", "tlh", "prev-stock-language-missing"),
        ("place", " ", "prev-stock-place-missing"),
        ("kind", "lost", "prev-stock-kind-missing"),
        ("on", "", "prev-stock-on-missing"),
    ),
)
def test_what_cannot_be_is_refused_and_nothing_is_noted(
    as_who: AsWho, field: str, value: str, said: str
) -> None:
    page = as_who().post("/nl/prevention/stock/", FORM | {field: value})
    assert page.status_code == 422
    assert page.text.count(say("nl", said)) >= 2
    tomorrow = today() + timedelta(days=1)
    assert (
        as_who()
        .post("/nl/prevention/stock/", FORM | {"on": tomorrow.isoformat()})
        .context["form"]
        .errors
    )
    assert not models.LeafletStock.objects.exists()


def test_what_was_noted_is_never_changed(as_who: AsWho, officers: dict[str, User]) -> None:
    as_who().post("/en/prevention/stock/", FORM)
    with (
        acting(officers["foreign_affairs"].actor, "prevention"),
        pytest.raises(DatabaseError),
        transaction.atomic(),
        connection.cursor() as cursor,
    ):
        cursor.execute("UPDATE store_leafletstock SET count = 1")


def test_every_language_of_the_leaflet_is_listed_with_its_review(as_who: AsWho) -> None:
    page = as_who().get("/fr/prevention/leaflets/").text
    assert page.count(say("fr", "prev-leaflet-unchecked")) == len(READER_LANGUAGES)
    for lang, name in READER_LANGUAGES.items():
        assert name in page and f"/leaflet/{lang}-large.pdf" in page
