"""Who sees what as administrators read it, and the keys they make: the pages."""

from __future__ import annotations

import re

import pytest
from django.test import Client

from safeconduct.access import RELATIONS, SECTIONS
from safeconduct.access.matrix import WHO, may_see, relations_of
from safeconduct.access.policy import NEED_TO_KNOW
from safeconduct.access.purposes import PURPOSES
from safeconduct.store.models import ApiKey, User
from safeconduct.words import LANGUAGES, say
from tests.integration.cast import PASSWORD, users

ACCESS, KEYS = "/en/administration/access/", "/en/administration/keys/"


@pytest.fixture
def people(db: None) -> dict[str, User]:
    return users()


def signed_in(user: User) -> Client:
    client = Client()
    client.force_login(user)
    # Who changes something there shows once more who they are.
    assert client.post("/en/account/confirm/", {"password": PASSWORD}).status_code == 302
    return client


@pytest.mark.parametrize("relation", RELATIONS)
def test_the_table_says_what_the_program_does_and_gives_a_reason(relation: str) -> None:
    assert relation in WHO
    purpose = "own_view" if relation == "is" else "case_work"
    for section in SECTIONS:
        verdict = may_see(relation, section, purpose)
        assert verdict.allowed == (section in NEED_TO_KNOW[relation]), section
        for lang in LANGUAGES:
            assert say(lang, verdict.reason)
        for each in PURPOSES:
            if may_see(relation, section, each).allowed:
                assert section in NEED_TO_KNOW[relation]
    assert not may_see(relation, "identity", "curiosity").allowed
    assert not may_see("stranger", "identity", "case_work").allowed


def test_policy_bodies_stand_in_no_relation() -> None:
    assert relations_of("criminal_policy") == ()
    assert "guides" in relations_of("payoke") and "decides" not in relations_of("payoke")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_an_administrator_reads_what_their_agency_sees_and_why(
    people: dict[str, User], lang: str
) -> None:
    client = signed_in(people["administrator of her centre"])
    page = client.get(ACCESS.replace("/en/", f"/{lang}/")).text
    assert say(lang, "see-guides") in page and say(lang, "see-not-shelter") in page
    assert f'<th scope="row" class="govuk-table__header">{say(lang, "share-section-notes")}' in page
    # Filtered by agency, relation and purpose; what is not there is passed over.
    asked = {"agency": "minister", "relation": "submitted_to", "purpose": "decision"}
    page = client.get(ACCESS, asked).text
    assert len(re.findall(r'<th scope="col"', page)) == 2
    assert client.get(ACCESS, {"agency": "<b>", "purpose": "loading"}).status_code == 200
    assert say("en", "matrix-none") in client.get(ACCESS, {"agency": "criminal_policy"}).text


def test_a_data_protection_officer_reads_the_table_and_makes_no_keys(
    people: dict[str, User],
) -> None:
    client = signed_in(people["data protection officer of her centre"])
    assert client.get(ACCESS).status_code == 200
    assert client.get(KEYS).status_code == 404


def test_a_key_is_shown_once_and_revoked_at_once(people: dict[str, User]) -> None:
    client = signed_in(people["administrator of her centre"])
    holder = people["centre that guides her"]
    form = {"name": "System", "user": holder.pk, "purposes": ["list", "case_work"], "days": "30"}
    made = client.post(KEYS, form).text
    key = re.search(r"sck_[\w-]{43}", made)
    assert key is not None
    again = client.get(KEYS).text
    assert key[0] not in again and key[0][:10] in again
    row = ApiKey.objects.get()
    calls = Client(headers={"Authorization": f"Bearer {key[0]}"})
    assert calls.get("/api/v1/me").json()["purposes"] == ["case_work", "list"]
    assert client.post(f"{KEYS}{row.pk}/revoke/").status_code == 302
    assert calls.get("/api/v1/me").status_code == 401


def test_a_form_that_is_wrong_comes_back_with_what_was_typed(people: dict[str, User]) -> None:
    client = signed_in(people["administrator of her centre"])
    for wrong in (
        {"name": "System", "days": "0"},
        {"name": "System", "user": people["minister"].pk, "purposes": ["list"], "days": "1"},
        {"name": "Sys\u202etem", "purposes": ["administration"], "days": "1"},
    ):
        sent = client.post(KEYS, wrong)
        assert sent.status_code == 422 and "govuk-error-summary" in sent.text
    assert not ApiKey.objects.exists()
