"""A password is not enough for who may meet personal data: codes of an app, codes on paper."""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from datetime import datetime
from typing import Any

import pyotp
import pytest
from allauth.mfa.models import Authenticator
from django.db import connection
from django.test import Client
from django.urls import reverse
from django.utils.translation import override

from safeconduct.store.errors import VaultError
from safeconduct.store.models import User
from safeconduct.store.sealing import seal_factor, unseal_factor
from safeconduct.words import say
from tests.integration.sign_in.conftest import PASSWORD, deeds, sign_in, signed_in

SET_UP = "/en/account/second-factor/"
CASES = "/en/cases/"


@pytest.fixture(autouse=True)
def _required(settings: Any) -> None:
    settings.SECOND_FACTOR_REQUIRED = True


def set_up_app(client: Client) -> str:
    """Set up an app as its user does; the secret that was shown."""
    page = client.get(f"{SET_UP}app/")
    shown = re.search(r'class="sc-secret">([A-Z2-7 ]+)<', page.text)
    assert shown, page.text
    secret = shown[1].replace(" ", "")
    answer = client.post(f"{SET_UP}app/", {"code": pyotp.TOTP(secret).now()})
    assert answer["Location"] == f"{SET_UP}paper/"
    return secret


def later(secret: str, steps: int = 1) -> str:
    """The code the app shows `steps` half minutes from now."""
    totp = pyotp.TOTP(secret)
    return totp.generate_otp(totp.timecode(datetime.now()) + steps)


def test_every_page_leads_to_the_set_up_until_there_is_a_second_factor(
    somebody: Callable[..., User],
) -> None:
    client = signed_in(somebody("an"))
    with override("en"):
        asked = ["home", "case_list", "account", "account_change_password", "reform:page"]
        addresses = [reverse(name) for name in asked] + [f"{CASES}2222-2222/"]
    for address in addresses:
        for answer in (client.get(address), client.post(address)):
            assert (answer.status_code, answer["Location"]) == (302, SET_UP), address
    assert say("en", "factors-needed") in client.get(SET_UP).text
    assert client.get("/en/law/").status_code == 200
    set_up_app(client)
    assert client.get(CASES).status_code == 200


@pytest.mark.parametrize(
    ("agency", "roles", "asked"),
    [
        ("criminal_policy", [], False),
        ("criminal_policy", ["caseworker"], True),
        ("criminal_policy", ["administrator"], True),
        ("payoke", [], True),
        ("payoke", ["custodian"], True),
        ("federal_prosecutor", ["data_protection_officer"], True),
    ],
)
def test_who_reads_released_figures_only_is_not_asked(
    somebody: Callable[..., User], agency: str, roles: list[str], asked: bool
) -> None:
    client = signed_in(somebody("an", agency, roles=roles))
    assert (client.get("/en/reform/").status_code == 302) is asked


def test_the_picture_holds_what_stands_below_it_and_comes_as_a_file_of_its_own(
    somebody: Callable[..., User],
) -> None:
    client = signed_in(somebody("an"))
    page = client.get(f"{SET_UP}app/")
    assert "<svg" not in page.text and "data:image" not in page.text
    address = re.search(r'src="([^"]+picture\.svg)"', page.text)
    assert address
    picture = client.get(address[1])
    assert picture["Content-Type"] == "image/svg+xml"
    assert b"<svg" in picture.content and picture["Cache-Control"] == "no-store"
    set_up_app(client)
    assert client.get(address[1]).status_code == 404


def test_signing_in_asks_for_the_code_and_each_code_opens_once(
    somebody: Callable[..., User],
) -> None:
    somebody("an")
    client = Client()
    sign_in(client, "an")
    secret = set_up_app(client)
    code = later(secret)
    for attempt, opens in ((code, True), (code, False), (f"{code[:3]} {code[3:]}", False)):
        other = Client()
        assert sign_in(other, "an")["Location"] == "/en/sign-in/second-factor/"
        assert other.get(CASES).status_code == 302
        answer = other.post("/en/sign-in/second-factor/", {"code": attempt})
        assert answer.status_code == (302 if opens else 422), attempt
        assert (other.get(CASES).status_code == 200) is opens
    assert ("factor.set", {"kind": "totp"}) in deeds()
    assert ("session.started", {"by": "password.mfa"}) in deeds()
    assert any(
        deed == "session.refused" and details["reason"] == "second_factor"
        for deed, details in deeds()
    )


def test_a_wrong_code_can_be_guessed_at_eight_times_and_then_waits(
    somebody: Callable[..., User],
) -> None:
    somebody("an")
    secret = set_up_app(signed_in(User.objects.get()))
    client = Client()
    sign_in(client, "an")
    for _ in range(8):
        assert client.post("/en/sign-in/second-factor/", {"code": "000000"}).status_code == 422
    paused = client.post("/en/sign-in/second-factor/", {"code": later(secret)})
    assert say("en", "sign-in-too-many", minutes=5) in paused.text


def test_codes_on_paper_are_shown_once_and_open_once_each(somebody: Callable[..., User]) -> None:
    somebody("an")
    client = Client()
    sign_in(client, "an")
    set_up_app(client)
    first = client.get(f"{SET_UP}paper/")
    codes = re.findall(r"<li>(\d{8})</li>", first.text)
    assert len(codes) == 10 and len(set(codes)) == 10
    again = client.get(f"{SET_UP}paper/").text
    assert not any(code in again for code in codes)
    for opens in (True, False):
        other = Client()
        sign_in(other, "an")
        other.post("/en/sign-in/second-factor/", {"code": codes[3]})
        assert (other.get(CASES).status_code == 200) is opens


def test_the_secrets_lie_sealed_and_belong_to_their_user(somebody: Callable[..., User]) -> None:
    an, eve = somebody("an"), somebody("eve", "surya")
    secret = set_up_app(signed_in(an))
    with connection.cursor() as cursor:
        for table in ("mfa_authenticator", "store_session"):
            cursor.execute(f"SELECT t::text FROM {table} t")  # noqa: S608
            rows = "\n".join(row for (row,) in cursor.fetchall())
            assert rows and secret not in rows and secret.encode().hex() not in rows
    stored = Authenticator.objects.get(user=an, type="totp").data["secret"]
    assert unseal_factor(stored, an.pk) == secret
    with pytest.raises(VaultError):
        unseal_factor(stored, eve.pk)
    with pytest.raises(VaultError):
        unseal_factor(secret, an.pk)
    assert seal_factor(secret, an.pk) != stored


def test_setting_it_up_ends_the_sessions_that_have_none(somebody: Callable[..., User]) -> None:
    an = somebody("an")
    here, there = signed_in(an), signed_in(an)
    set_up_app(here)
    assert there.get(SET_UP)["Location"].startswith("/en/sign-in/")


def test_who_removes_the_last_one_sets_up_another_before_going_on(
    somebody: Callable[..., User],
) -> None:
    client = signed_in(somebody("an"))
    set_up_app(client)
    assert client.post(f"{SET_UP}app/remove/")["Location"] == SET_UP
    assert not Authenticator.objects.exists()
    assert client.get(CASES)["Location"] == SET_UP
    assert ("factor.removed", {"kind": "totp"}) in deeds()
    set_up_app(client)
    assert client.get(CASES).status_code == 200


def test_what_is_sensitive_asks_again_after_a_while(
    somebody: Callable[..., User], monkeypatch: pytest.MonkeyPatch
) -> None:
    client = signed_in(somebody("an"))
    set_up_app(client)
    now = time.time()
    monkeypatch.setattr(time, "time", lambda: now + 301)
    asked = client.post(f"{SET_UP}paper/new/")
    assert asked.status_code == 302 and "/account/confirm/" in asked["Location"]
    refused = client.post(asked["Location"], {"password": "wrong", "next": f"{SET_UP}paper/new/"})
    assert refused.status_code == 422
    done = client.post(asked["Location"], {"password": PASSWORD, "next": f"{SET_UP}paper/new/"})
    assert done.status_code == 302
    assert ("factor.set", {"kind": "recovery_codes"}) in deeds()


def test_where_a_passkey_alone_counts_an_app_opens_nothing(
    somebody: Callable[..., User], settings: Any
) -> None:
    settings.SECOND_FACTORS = frozenset({"webauthn"})
    somebody("an")
    client = Client()
    sign_in(client, "an")
    secret = set_up_app(client)
    assert client.get(CASES)["Location"] == SET_UP
    other = Client()
    sign_in(other, "an")
    # The app's code is still asked for, and leads no further than to where a passkey is made.
    assert other.post("/en/sign-in/second-factor/", {"code": later(secret)}).status_code == 302
    assert other.get(CASES)["Location"] == SET_UP
    assert other.get(f"{SET_UP}passkey/").status_code == 200
