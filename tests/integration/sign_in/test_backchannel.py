"""The provider says that somebody has left: believed for its signature and for nothing else."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from typing import Any

import jwt
import pytest
import requests
from cryptography.hazmat.primitives.asymmetric import rsa
from django.test import Client

from safeconduct.store.models import User
from tests.integration.sign_in.conftest import deeds, signed_in
from tests.integration.sign_in.test_government import (
    BEGIN,
    CASES,
    SUBJECT,
    at_the_provider,
    come_back,
    configure,
    government,
    issuer,
    refused,
    tie,
)

__all__ = ["configure", "government", "issuer"]
pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")

AT = "/sign-in/government/logout/"
EVENT = "http://schemas.openid.net/event/backchannel-logout"
Token = Callable[..., str]


@pytest.fixture
def token(government: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[Token]:
    """Make a logout token as the provider would; what is given is changed, None taken out."""
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    public = jwt.algorithms.RSAAlgorithm.to_jwk(key.public_key(), as_dict=True)
    get, numbers = requests.Session.get, iter(range(1000))

    def keys(self: requests.Session, url: str, **more: Any) -> requests.Response:
        response = get(self, url, **more)
        if url.endswith("/jwks"):
            response.json = lambda **_: {"keys": [{**public, "kid": "k", "alg": "RS256"}]}  # type: ignore[method-assign]
        return response

    monkeypatch.setattr(requests.Session, "get", keys)

    def make(typ: str | None = "logout+jwt", signed_by: Any = None, **changed: Any) -> str:
        claims = {
            "iss": government,
            "aud": "safeconduct",
            "iat": int(time.time()),
            "exp": int(time.time()) + 120,
            "jti": f"t{next(numbers)}",
            "sub": SUBJECT,
            "events": {EVENT: {}},
        } | changed
        said = {name: value for name, value in claims.items() if value is not None}
        headers = {"kid": "k", "typ": typ}
        return jwt.encode(said, signed_by or key, algorithm="RS256", headers=headers)

    yield make


def send(token: str) -> int:
    client = Client(enforce_csrf_checks=True)
    return client.post(AT, {"logout_token": token}, REMOTE_ADDR="192.0.2.9").status_code


def test_every_session_of_who_left_there_ends_here(
    token: Token, government: str, chief: User, somebody: Callable[..., User]
) -> None:
    an = somebody("an")
    tie(an, government, SUBJECT, chief)
    here, there, other = signed_in(an), signed_in(an), signed_in(somebody("wout"))
    assert send(token()) == 200
    assert [each.get(CASES).status_code for each in (here, there, other)] == [302, 302, 200]
    assert ("session.ended", {"reason": "provider", "count": 2}) in deeds()
    # An unknown subject is answered alike, and ends nothing.
    assert send(token(sub="somebody else")) == 200
    assert other.get(CASES).status_code == 200


def test_what_is_no_logout_token_ends_nothing(
    token: Token, government: str, chief: User, somebody: Callable[..., User]
) -> None:
    an = somebody("an")
    tie(an, government, SUBJECT, chief)
    client = signed_in(an)
    stranger = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    once = token()
    wrong = [
        "",
        "nonsense",
        "x" * 20_000,
        # An ID token, which anybody who signed in has, is no order to sign out.
        token(typ="JWT"),
        token(typ=None),
        token(nonce="n"),
        token(events=None),
        token(events=[EVENT]),
        token(events={"http://schemas.openid.net/event/other": {}}),
        token(aud="somebody-else"),
        token(iss="https://other.example"),
        token(exp=int(time.time()) - 60),
        token(jti=None),
        token(sub=None),
        token(signed_by=stranger),
        jwt.encode(
            jwt.decode(once, options={"verify_signature": False}),
            "",
            algorithm="none",
            headers={"typ": "logout+jwt"},
        ),
        jwt.encode(
            jwt.decode(once, options={"verify_signature": False}),
            "a secret that both sides would hold",
            algorithm="HS256",
            headers={"typ": "logout+jwt", "kid": "k"},
        ),
    ]
    assert [send(each) for each in wrong] == [400] * len(wrong)
    assert client.get(CASES).status_code == 200
    assert deeds("session")[-1] == ("session.refused", {"reason": "logout.token"})
    assert send(once) == 200
    # Told twice, it would sign somebody out who has signed in again.
    again = signed_in(an)
    assert send(once) == 400
    assert again.get(CASES).status_code == 200


def test_a_flood_of_tokens_waits(token: Token, settings: Any) -> None:
    settings.ACCOUNT_RATE_LIMITS = {"logout_told": "2/5m/ip"}
    assert [send("nonsense") for _ in range(4)] == [400, 400, 429, 429]


def test_where_nothing_is_configured_nobody_is_signed_out(db: None, settings: Any) -> None:
    settings.GOVERNMENT_LOGIN = None
    assert send("nonsense") == 404
    assert Client().get(AT).status_code == 405


def test_a_token_made_for_another_sign_in_is_refused(
    government: str, chief: User, somebody: Callable[..., User]
) -> None:
    tie(somebody("an"), government, SUBJECT, chief)
    client = Client()
    place = at_the_provider(client.get(BEGIN), SUBJECT)
    session = client.session
    [state] = session["government_nonces"]
    assert len(session["government_nonces"][state]) >= 32
    session["government_nonces"] = {state: "of-another-sign-in"}
    session.save()
    refused(client.get(place), "provider")
    # Two pages of the provider that are open at once do not disturb each other.
    first, second = client.get(BEGIN), client.get(BEGIN)
    assert client.get(at_the_provider(first, SUBJECT)).status_code == 302
    assert client.get(CASES).status_code == 200
    other = Client()
    assert come_back(other, SUBJECT).status_code == 302
    assert second.status_code == 302
