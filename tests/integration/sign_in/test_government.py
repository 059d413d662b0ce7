"""Sign-in through the government's provider: for accounts that exist, and gently refused else."""

from __future__ import annotations

import logging
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import requests
from allauth.mfa.models import Authenticator
from django.conf import LazySettings
from django.core.exceptions import ImproperlyConfigured
from django.db import connection
from django.http import HttpResponse
from django.test import Client
from django.utils.html import escape
from oidc_provider_mock import User as Citizen
from oidc_provider_mock import run_server_in_thread

from config.government import government_login
from safeconduct.actions import administer
from safeconduct.store.models import User
from safeconduct.words import say
from tests.integration.sign_in.conftest import deeds, signed_in

# The provider on this machine has not followed its own library yet.
pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")

BEGIN = "/sign-in/government/login/"
SUBJECT = "85.02.11-001.23"
CASES = "/en/cases/"


@pytest.fixture(scope="module")
def issuer() -> Iterator[str]:
    """A provider of identities on this machine."""
    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    citizens = [
        Citizen(sub=SUBJECT, claims={"acr": "level-3", "name": "Qxanary Person"}),
        Citizen(sub="weak", claims={"acr": "level-1"}),
    ]
    with run_server_in_thread(user_claims=citizens) as server:
        yield f"http://localhost:{server.server_port}"


@pytest.fixture
def configure(settings: LazySettings, tmp_path: Path) -> Callable[..., None]:
    """Configure the government's sign-in as the environment would."""
    secret = tmp_path / "secret"
    secret.write_text("agreed-on\n")

    def make(issuer: str, **more: str) -> None:
        environ = {
            "SAFECONDUCT_OIDC_ISSUER": issuer,
            "SAFECONDUCT_OIDC_CLIENT_ID": "safeconduct",
            "SAFECONDUCT_OIDC_SECRET_FILE": str(secret),
            **{f"SAFECONDUCT_OIDC_{name}": value for name, value in more.items()},
        }
        settings.GOVERNMENT_LOGIN = government_login(environ)
        settings.SOCIALACCOUNT_PROVIDERS = settings.GOVERNMENT_LOGIN.providers

    return make


@pytest.fixture
def government(configure: Callable[..., None], issuer: str) -> str:
    configure(issuer)
    return issuer


def tie(user: User, issuer: str, subject: str, chief: User) -> None:
    administer.tie_subject(user.pk, issuer=issuer, subject=subject, actor=chief.actor)


def at_the_provider(asked: HttpResponse, subject: str | None) -> str:
    """What the provider answers when `subject` shows who they are there, or stops."""
    assert asked.status_code == 302, asked.text
    form = {"action": "deny"} if subject is None else {"sub": subject}
    answer = requests.post(asked["Location"], data=form, allow_redirects=False, timeout=10)
    return answer.headers["Location"].removeprefix("http://testserver")


def come_back(client: Client, subject: str | None, begin: str = BEGIN) -> HttpResponse:
    return client.get(at_the_provider(client.get(begin), subject))


def refused(answer: HttpResponse, reason: str) -> None:
    """One gentle answer, and a line in the trail."""
    assert answer.status_code == 403, answer.text
    assert escape(say("en", f"government-refused-{reason}")) in answer.text
    assert deeds("session")[-1] == ("session.refused", {"reason": f"government.{reason}"})
    assert answer.client.get(CASES).status_code == 302


def test_a_whole_journey(
    government: str, chief: User, somebody: Callable[..., User], settings: Any
) -> None:
    an = somebody("an")
    tie(an, government, SUBJECT, chief)
    client = Client()
    assert f'href="{BEGIN}?next=/fr/cases/' in client.get("/en/sign-in/?next=/fr/cases/").text
    done = come_back(client, SUBJECT, f"{BEGIN}?next=/fr/cases/")
    assert done["Location"] == "/fr/cases/"
    assert client.get(CASES).status_code == 200
    assert ("session.started", {"by": "socialaccount"}) in deeds()
    # Nothing but a digest is kept of who it was.
    with connection.cursor() as cursor:
        for table in connection.introspection.table_names(cursor):
            cursor.execute(f'SELECT t::text FROM "{table}" t')  # noqa: S608
            rows = "\n".join(row for (row,) in cursor.fetchall())
            assert SUBJECT not in rows and "Qxanary" not in rows, table
    client.post("/en/sign-out/")
    out = client.get("/en/sign-in/")
    assert f"{government}/oauth2/end_session?client_id=safeconduct" in out.text


def test_an_unknown_subject_makes_no_account(government: str, chief: User) -> None:
    refused(come_back(Client(), SUBJECT), "subject")
    assert User.objects.count() == 1


def test_a_subject_of_another_provider_is_somebody_else(
    government: str, chief: User, somebody: Callable[..., User]
) -> None:
    tie(somebody("an"), "https://other.example", SUBJECT, chief)
    refused(come_back(Client(), SUBJECT), "subject")


def test_who_is_shut_out_stays_out(
    government: str, chief: User, somebody: Callable[..., User]
) -> None:
    an = somebody("an")
    tie(an, government, SUBJECT, chief)
    administer.shut_out(an.pk, actor=chief.actor)
    refused(come_back(Client(), SUBJECT), "subject")


def test_an_answer_nobody_asked_for_is_refused(
    government: str, chief: User, somebody: Callable[..., User]
) -> None:
    tie(somebody("an"), government, SUBJECT, chief)
    thief, victim = Client(), Client()
    place = at_the_provider(thief.get(BEGIN), SUBJECT)
    refused(victim.get(place), "state")
    # Nor is an answer taken twice.
    assert thief.get(place).status_code == 302
    refused(Client().get(place), "state")
    refused(Client().get(re.sub(r"state=[^&]+", "state=invented", place)), "state")


def test_another_issuer_than_the_one_that_was_asked_is_refused(
    configure: Callable[..., None], issuer: str, settings: Any
) -> None:
    configure("https://idp.example")
    settings.SOCIALACCOUNT_PROVIDERS["openid_connect"]["APPS"][0]["settings"]["server_url"] = issuer
    refused(Client().get(BEGIN), "issuer")


def test_a_token_signed_by_somebody_else_is_refused(
    government: str,
    chief: User,
    somebody: Callable[..., User],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from oidc_provider_mock._storage import jose

    tie(somebody("an"), government, SUBJECT, chief)
    client = Client()
    place = at_the_provider(client.get(BEGIN), SUBJECT)
    forged = jose.RSAKey.generate_key(is_private=True)
    get = requests.Session.get

    def other_keys(self: requests.Session, url: str, **more: Any) -> requests.Response:
        response = get(self, url, **more)
        if url.endswith("/jwks"):
            key = forged.as_dict() | {"alg": "RS256"}
            response.json = lambda **_: {"keys": [key]}  # type: ignore[method-assign]
        return response

    monkeypatch.setattr(requests.Session, "get", other_keys)
    refused(client.get(place), "provider")


def test_who_stops_at_the_provider_is_told_that_nothing_happened(government: str) -> None:
    refused(come_back(Client(), None), "cancelled")


def test_a_provider_that_does_not_answer_breaks_nothing(configure: Callable[..., None]) -> None:
    configure("http://localhost:9")
    refused(Client().get(BEGIN), "provider")


def test_an_invitation_ties_the_account(government: str, chief: User) -> None:
    user_id, token = administer.invite(
        "wout", name="Wout", office="", roles=["caseworker"], language="nl", actor=chief.actor
    )
    client = Client()
    page = client.post(f"/en/invitation/{token}/", {"government": "1"})
    assert BEGIN in page.text
    assert come_back(client, SUBJECT).status_code == 302
    assert client.get(CASES).status_code == 200
    wout = User.objects.get(pk=user_id)
    assert wout.government_subject and not wout.has_usable_password()
    assert ("invitation.accepted", {"by": "government"}) in deeds()
    # The same subject takes up no second account.
    _, other = administer.invite(
        "b", name="B", office="", roles=[], language="nl", actor=chief.actor
    )
    again = Client()
    again.post(f"/en/invitation/{other}/", {"government": "1"})
    refused(come_back(again, SUBJECT), "invitation")


@pytest.mark.parametrize(
    ("acr", "subject", "enough"),
    [("", SUBJECT, False), ("level-3", SUBJECT, True), ("level-3", "weak", False)],
)
def test_the_providers_second_factor_counts_only_as_configured(
    configure: Callable[..., None],
    issuer: str,
    chief: User,
    somebody: Callable[..., User],
    settings: Any,
    acr: str,
    subject: str,
    enough: bool,
) -> None:
    configure(issuer, ACR=acr)
    settings.SECOND_FACTOR_REQUIRED = True
    an = somebody("an")
    tie(an, issuer, subject, chief)
    client = Client()
    come_back(client, subject)
    assert client.get(CASES).status_code == (200 if enough else 302)
    Authenticator.objects.create(user=an, type="totp", data={"secret": "x"})
    other = Client()
    ended = come_back(other, subject)["Location"]
    assert ended == ("/" if enough else "/en/sign-in/second-factor/")


def test_signed_in_people_cannot_tie_themselves(
    government: str, somebody: Callable[..., User]
) -> None:
    an = somebody("an")
    client = signed_in(an)
    come_back(client, SUBJECT, f"{BEGIN}?process=connect")
    an.refresh_from_db()
    assert an.government_subject is None


def test_where_nothing_is_configured_there_is_nothing(settings: Any) -> None:
    settings.GOVERNMENT_LOGIN = None
    assert Client().get(BEGIN).status_code == 404
    assert BEGIN not in Client().get("/en/sign-in/").text


@pytest.mark.parametrize(
    ("environ", "said"),
    [
        ({"ISSUER": "https://idp.example"}, "together"),
        ({"CLIENT_ID": "x", "SECRET_FILE": "/x"}, "together"),
        ({"ISSUER": "http://idp.example", "CLIENT_ID": "x", "SECRET_FILE": "/x"}, "https://"),
        (
            {"ISSUER": "https://i.example", "CLIENT_ID": "x", "SECRET_FILE": "/none"},
            "cannot be read",
        ),
    ],
)
def test_a_half_configuration_stops_the_program(environ: dict[str, str], said: str) -> None:
    with pytest.raises(ImproperlyConfigured, match=said):
        government_login({f"SAFECONDUCT_OIDC_{name}": value for name, value in environ.items()})
    assert government_login({}) is None
