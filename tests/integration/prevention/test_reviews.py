"""Who has checked the leaflet, and how a centre is reached: said in the house, told to all."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from django.db import DatabaseError, connection, transaction
from django.test import Client

from safeconduct.access.roles import CASEWORKER, POLICY_OFFICER
from safeconduct.actions.prevention import leaflet, reviews
from safeconduct.cases.reading import today
from safeconduct.store import models
from safeconduct.store.acting import acting
from safeconduct.store.models import User
from safeconduct.words import say
from safeconduct.words.readers import tell
from tests.integration.prevention.conftest import AsWho

REVIEW = "/fr/prevention/leaflets/ar/review/"


@pytest.fixture
def owner(db: None) -> User:
    return User.objects.create_user("owner", agency=reviews.OWNER, roles=[POLICY_OFFICER])


def signed_in(user: User) -> Client:
    client = Client()
    client.force_login(user)
    return client


def dated(days: int = 0) -> str:
    """A day on which the words of the leaflet stood already."""
    return (today() + timedelta(days=days)).isoformat()


@pytest.fixture(autouse=True)
def written_before(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever day it is, the words were written before."""
    monkeypatch.setattr(reviews, "dated", lambda _: today() - timedelta(days=2))


def test_a_review_shows_with_who_and_when_until_it_is_taken_back(owner: User) -> None:
    client, everybody = signed_in(owner), Client()
    unchecked = tell("ar", "leaflet-not-reviewed")
    assert unchecked in everybody.get("/leaflet/ar/").text
    paper = everybody.get("/leaflet/ar.pdf").content
    sent = {"reviewer": "A. Peeters", "on": dated(-1)}
    assert client.post(REVIEW, sent).status_code == 302
    page = everybody.get("/leaflet/ar/").text
    assert "A. Peeters" in page and unchecked not in page
    assert everybody.get("/leaflet/ar.pdf").content != paper
    assert unchecked.encode() not in everybody.get("/leaflet/nl/").content
    assert "A. Peeters" in client.get("/fr/prevention/leaflets/").text
    rows = client.get("/api/v1/leaflets").json()
    assert [row["reviewed_by"] for row in rows if row["reviewed_by"]] == ["A. Peeters"]
    assert client.post(REVIEW, {"back": "1"}).status_code == 302
    assert unchecked in everybody.get("/leaflet/ar/").text
    with pytest.raises(DatabaseError), transaction.atomic():
        models.LeafletReview.objects.update(reviewer="B")


def test_of_other_words_a_review_says_nothing(owner: User, monkeypatch: pytest.MonkeyPatch) -> None:
    reviews.mark("ti", "A. Peeters", today(), actor=owner.actor)
    assert leaflet.languages()["ti"].by == "A. Peeters"
    monkeypatch.setattr(leaflet, "fingerprint", lambda _: "other words")
    assert leaflet.languages()["ti"].on is None


@pytest.mark.parametrize(
    ("sent", "said"),
    (
        ({"reviewer": " ", "on": dated()}, "prev-review-reviewer-missing"),
        ({"reviewer": "彼得斯", "on": dated()}, "prev-review-reviewer-letters"),
        ({"reviewer": "A. Peeters", "on": ""}, "prev-review-on-missing"),
        ({"reviewer": "A. Peeters", "on": dated(-9)}, "prev-review-on-wrong"),
    ),
)
def test_a_review_that_cannot_be_is_refused(owner: User, sent: dict[str, Any], said: str) -> None:
    page = signed_in(owner).post(REVIEW, sent)
    assert page.status_code == 422 and page.text.count(say("fr", said)) >= 2
    assert (sent["reviewer"].strip() or "reviewer") in page.text
    assert not models.LeafletReview.objects.exists()


def test_who_does_not_produce_the_leaflet_marks_nothing(as_who: AsWho, officers: Any) -> None:
    for agency in ("criminal_policy", "payoke"):
        assert as_who(agency).post(REVIEW, {"reviewer": "A", "on": dated()}).status_code == 404
    assert "/review/" not in as_who().get("/fr/prevention/leaflets/").text
    row = {"language": "ar", "words": "", "reviewer": "A", "on": today(),
           "agency": reviews.OWNER, "noted_at": "2008-01-01T00:00:00Z"}  # fmt: skip
    user = officers["criminal_policy"]
    with (
        acting(user.actor, "prevention"),
        pytest.raises(DatabaseError),
        transaction.atomic(),
    ):
        models.LeafletReview.objects.create(**row, noted_by_id=user.pk)


CONTACT = "/nl/assistance/contact/"
GIVEN = {"telephone": "+32 3 000 00 00", "hours": "9:00–17:00", "email": "info@example.be",
         "website": "https://www.example.be/"}  # fmt: skip


def test_a_centre_says_how_it_is_reached_and_the_leaflet_takes_it(as_who: AsWho) -> None:
    client, everybody = as_who("payoke"), Client()
    assert 'value="admin@payoke.be"' in client.get(CONTACT).text
    assert client.post(CONTACT, GIVEN).status_code == 302
    page = everybody.get("/leaflet/fa/").text
    for said in ("+32 3 000 00 00", "9:00–17:00", "info@example.be", ">www.example.be<"):
        assert said in page
    assert "admin@payoke.be" not in page and "info@pag-asa.be" in page
    assert f"{today():%d/%m/%Y}" in page
    # Of the others nothing is confirmed, and who gives the leaflet is asked for their number.
    assert tell("fa", "leaflet-reach-unverified") in page
    assert tell("fa", "leaflet-reach-telephone") in page
    assert everybody.get("/leaflet/fa.pdf").status_code == 200
    assert client.post(CONTACT, GIVEN | {"telephone": "", "hours": ""}).status_code == 302
    assert "+32 3" not in everybody.get("/leaflet/fa/").text


@pytest.mark.parametrize(
    ("field", "value"),
    (
        ("telephone", "call us"),
        ("hours", "day and night"),
        ("email", "info at example"),
        ("website", "javascript:alert(1)"),
        ("website", "-"),
    ),
)
def test_a_contact_that_cannot_be_comes_back_as_it_was_typed(
    as_who: AsWho, field: str, value: str
) -> None:
    page = as_who("payoke").post(CONTACT, GIVEN | {field: value})
    assert page.status_code == 422 and f'value="{value}"' in page.text
    assert page.text.count(say("nl", f"contact-wrong-{field}")) >= 2
    assert not models.CentreContact.objects.exists()


def test_a_centre_speaks_for_itself_alone(as_who: AsWho, officers: Any) -> None:
    nothing = dict.fromkeys(GIVEN, "")
    assert as_who("payoke").post(CONTACT, nothing).status_code == 422
    assert as_who("criminal_policy").get(CONTACT).status_code == 404
    user = officers["payoke"]
    assert CASEWORKER in user.roles
    with acting(user.actor, "assistance"), pytest.raises(DatabaseError), transaction.atomic():
        models.CentreContact.objects.create(
            agency="surya", on=today(), noted_by_id=user.pk, noted_at="2008-01-01T00:00:00Z"
        )
    assert connection.is_usable()
