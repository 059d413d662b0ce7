"""Each agency administers its own users and offices, and no other's; nothing of it goes unseen."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import psycopg
import pytest
from allauth.mfa.models import Authenticator
from django.conf import settings as configured
from django.db import connection
from django.test import Client
from django.utils.html import escape
from psycopg import errors

from safeconduct.access.actors import Actor
from safeconduct.access.roles import ADMINISTRATOR, CASEWORKER
from safeconduct.actions import administer
from safeconduct.store import members
from safeconduct.store.models import Invitation, Notice, Office, User
from safeconduct.store.roles import APP_ROLE
from safeconduct.words import say
from tests.integration.sign_in.conftest import PASSWORD, deeds, sign_in, signed_in

USERS = "/en/administration/users/"
NEW = {
    "name": "Wout Peeters",
    "username": "wout",
    "roles": [CASEWORKER],
    "language": "nl",
}
CHOSEN = {"password": "seven-quiet-winters", "again": "seven-quiet-winters"}


def invited(client: Client, **answers: Any) -> str:
    """The link an administrator is shown, as an address."""
    page = client.post(f"{USERS}invite/", {**NEW, **answers})
    assert page.status_code == 200, page.text
    link = re.search(r"http://testserver(/en/invitation/[\w-]+/)", page.text)
    assert link
    return link[1]


def test_from_the_invitation_to_the_first_look(chief: User, officer: User) -> None:
    link = invited(signed_in(chief))
    newcomer = Client()
    # Looking uses nothing up.
    for _ in range(2):
        assert "wout" in newcomer.get(link).text
    weak = newcomer.post(link, {"password": "wout.peeters", "again": "wout.peeters"})
    assert weak.status_code == 422
    assert newcomer.post(link, CHOSEN).status_code == 302
    assert newcomer.get("/en/cases/").status_code == 200
    assert sign_in(Client(), "wout", CHOSEN["password"]).status_code == 302
    # Once, and not again: the page says what to do.
    over = Client().post(link, CHOSEN)
    assert over.status_code == 404 and escape(say("en", "invitation-over")) in over.text
    wout = User.objects.get(username="wout")
    assert (wout.agency, wout.roles, wout.language) == ("payoke", [CASEWORKER], "nl")
    told = set(Notice.objects.values_list("kind", "role"))
    assert {("user-invited", r) for r in ("administrator", "data_protection_officer")} <= told
    assert [deed for deed, _ in deeds("user")] == ["user.invited"]
    assert ("invitation.accepted", {"by": "password"}) in deeds()


def test_a_link_runs_out_and_a_newer_one_replaces_it(chief: User) -> None:
    client = signed_in(chief)
    first = invited(client)
    wout = User.objects.get(username="wout")
    again = client.post(f"{USERS}{wout.pk}/invite-again/")
    second = re.search(r"http://testserver(/en/invitation/[\w-]+/)", again.text)
    assert second and Client().get(first).status_code == 404
    assert Client().get(second[1]).status_code == 200
    row = Invitation.objects.get()
    Invitation.objects.update(expires_at=row.made_at - timedelta(seconds=1))
    assert Client().get(second[1]).status_code == 404
    for nonsense in ("x", "a" * 43, "%00", "é"):
        assert Client().get(f"/en/invitation/{nonsense}/").status_code == 404


def test_the_link_lies_nowhere_in_the_tables(chief: User) -> None:
    token = invited(signed_in(chief)).split("/")[-2]
    with connection.cursor() as cursor:
        for table in connection.introspection.table_names(cursor):
            cursor.execute(f'SELECT t::text FROM "{table}" t')  # noqa: S608
            assert not any(token in row for (row,) in cursor.fetchall()), table


def test_an_invitation_does_not_get_around_the_second_factor(
    chief: User, somebody: Callable[..., User]
) -> None:
    an = somebody("an")
    Authenticator.objects.create(user=an, type="totp", data={"secret": "x"})
    page = signed_in(chief).post(f"{USERS}{an.pk}/invite-again/")
    link = re.search(r"/en/invitation/[\w-]+/", page.text)
    assert link
    thief = Client()
    assert thief.post(link[0], CHOSEN)["Location"] == "/en/sign-in/second-factor/"
    assert thief.get("/en/cases/").status_code == 302
    assert sign_in(Client(), "an").status_code == 422, "the old password opens nothing"


@pytest.mark.parametrize("roles", [[CASEWORKER], ["custodian"], ["data_protection_officer"], []])
def test_who_is_no_administrator_finds_no_page(
    somebody: Callable[..., User], roles: list[str]
) -> None:
    client = signed_in(somebody("an", roles=roles))
    mine = User.objects.get().pk
    addresses = [USERS, f"{USERS}invite/", f"{USERS}{mine}/", f"{USERS}{mine}/shut-out/"]
    for address in [*addresses, "/en/administration/offices/"]:
        assert client.get(address).status_code == 404, address
        # A list takes no form from anybody, and says so to everybody alike.
        refused = 405 if address == USERS else 404
        assert client.post(address, NEW).status_code == refused, address
    assert User.objects.count() == 1


def test_another_agencys_users_are_not_there(chief: User, somebody: Callable[..., User]) -> None:
    eve = somebody("eve", "surya")
    client = signed_in(chief)
    assert "eve" not in client.get(USERS).text
    absent = client.get(f"{USERS}{eve.pk + 999}/")
    for deed in ("", "shut-out/", "reset-factor/", "invite-again/", "readmit/"):
        address = f"{USERS}{eve.pk}/{deed}"
        assert client.get(address).status_code == absent.status_code == 404
        assert client.post(address, {"roles": [CASEWORKER], "language": "en"}).status_code == 404
    eve.refresh_from_db()
    assert eve.is_active and eve.check_password(PASSWORD)


def test_roles_are_given_and_taken_in_sight_of_the_others(
    chief: User, officer: User, somebody: Callable[..., User]
) -> None:
    an = somebody("an")
    hers = signed_in(an)
    client = signed_in(chief)
    address = f"{USERS}{an.pk}/"
    client.post(address, {"roles": ["custodian", ADMINISTRATOR], "language": "fr"})
    an.refresh_from_db()
    assert (an.roles, an.language) == ([ADMINISTRATOR, "custodian"], "fr")
    assert hers.get("/en/cases/").status_code == 302, "other roles begin with another sign-in"
    # To oneself as well: possible, never unseen.
    client.post(f"{USERS}{chief.pk}/", {"roles": [CASEWORKER, ADMINISTRATOR], "language": "en"})
    details = [details for deed, details in deeds("roles")]
    assert details[0] == {"user": an.pk, "before": "caseworker", "after": "administrator.custodian"}
    assert details[1]["user"] == chief.pk
    kinds = Notice.objects.filter(role="data_protection_officer").values_list("kind", flat=True)
    assert list(kinds).count("roles-changed") == 2


def test_the_last_administrator_stays(chief: User, somebody: Callable[..., User]) -> None:
    client = signed_in(chief)
    refused = client.post(f"{USERS}{chief.pk}/", {"roles": [CASEWORKER], "language": "en"})
    assert refused.status_code == 422
    assert escape(say("en", "members-last-administrator")) in refused.text
    for deed in ("shut-out", "reset-factor", "invite-again"):
        answer = client.post(f"{USERS}{chief.pk}/{deed}/")
        assert (answer.status_code, say("en", "members-not-oneself") in answer.text) == (422, True)
    second = somebody("second", roles=[ADMINISTRATOR])
    assert client.post(f"{USERS}{second.pk}/shut-out/").status_code == 302
    # Who is shut out administers nothing: the first one is the last again.
    refused = client.post(f"{USERS}{chief.pk}/", {"roles": [CASEWORKER], "language": "en"})
    assert refused.status_code == 422


def test_a_lost_second_factor_is_reset_by_a_colleague(
    chief: User, somebody: Callable[..., User]
) -> None:
    an = somebody("an")
    hers = signed_in(an)
    Authenticator.objects.create(user=an, type="totp", data={"secret": "x"})
    assert signed_in(chief).post(f"{USERS}{an.pk}/reset-factor/").status_code == 302
    assert not Authenticator.objects.exists()
    assert hers.get("/en/cases/").status_code == 302
    assert ("factor.reset", {"user": an.pk, "count": 1}) in deeds()
    assert Notice.objects.filter(kind="factor-reset").count() == 2


def test_offices_are_judicial_districts_of_ones_own(somebody: Callable[..., User]) -> None:
    client = signed_in(somebody("chief", "federal_police", "Antwerpen", roles=[ADMINISTRATOR]))
    at = "/en/administration/offices/"
    assert client.post(at, {"open": "Gotham"}).status_code == 422
    assert client.post(f"{USERS}invite/", NEW).status_code == 422, "who works by district needs one"
    for district in ("Leuven", "Antwerpen"):
        assert client.post(at, {"open": district}).status_code == 302
    invited(client, office="Leuven")
    assert (
        client.post(f"{USERS}invite/", {**NEW, "username": "b", "office": "Namur"}).status_code
        == 422
    )
    assert client.post(at, {"close": "Leuven"}).status_code == 422, "somebody works there"
    User.objects.filter(username="wout").update(office="Antwerpen")
    assert client.post(at, {"close": "Leuven"}).status_code == 302
    assert list(Office.objects.values_list("agency", "district")) == [
        ("federal_police", "Antwerpen")
    ]
    assert ("office.closed", {"office": "leuven"}) in deeds()


def test_what_is_sensitive_asks_who_one_is_again(
    chief: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    import time

    client = signed_in(chief)
    now = time.time()
    monkeypatch.setattr(time, "time", lambda: now + 301)
    asked = client.post(f"{USERS}invite/", NEW)
    assert "/account/confirm/" in asked["Location"] and User.objects.count() == 1
    # What was filled in is not lost: it is sent on.
    page = client.post(asked["Location"], {"password": PASSWORD, "next": f"{USERS}invite/"})
    assert "/en/invitation/" in page.text and User.objects.count() == 2


# ── By hand, past the program ─────────────────────────────────────────────────────────────────


@pytest.fixture
def by_hand(transactional_db: None) -> Callable[..., psycopg.Connection[Any]]:
    """A raw session as the application's role, acting for somebody."""

    def enter(actor: Actor) -> psycopg.Connection[Any]:
        held = connection.settings_dict
        session = psycopg.connect(
            host=held["HOST"],
            port=held["PORT"],
            dbname=held["NAME"],
            user=APP_ROLE,
            password=configured.DATA_FOLDER.secret(f"{APP_ROLE}.password"),
        )
        session.execute(
            "SELECT store_act(%s, %s, %s, 'session', false)",
            [actor.user_id, actor.agency, actor.office],
        )
        return session

    return enter


@pytest.mark.django_db(transaction=True)
def test_postgresql_itself_keeps_administrators_to_their_agency(
    by_hand: Callable[..., psycopg.Connection[Any]], somebody: Callable[..., User]
) -> None:
    chief = somebody("chief", roles=[ADMINISTRATOR])
    an, eve = somebody("an"), somebody("eve", "surya")
    eves = signed_in(eve)
    Authenticator.objects.create(user=eve, type="totp", data={"secret": "x"})
    refused = [
        # What no administrator may do, even at home.
        (chief, "UPDATE store_user SET password = 'stolen' WHERE id = %s", an),
        (chief, "UPDATE store_user SET agency = 'surya' WHERE id = %s", an),
        (chief, "UPDATE store_user SET is_superuser = true WHERE id = %s", an),
        (chief, "INSERT INTO store_office (agency, district) VALUES ('surya', %s)", an),
        # What a user may not do to themselves.
        (an, "UPDATE store_user SET roles = '{administrator}' WHERE id = %s", an),
        (an, "UPDATE store_user SET office = 'Leuven' WHERE id = %s", an),
    ]
    for user, change, target in refused:
        with by_hand(user.actor) as session, pytest.raises(errors.InsufficientPrivilege):
            session.execute(change, [target.pk])  # type: ignore[arg-type]
            pytest.fail(change)
    unseen = [
        (chief, "UPDATE store_user SET is_active = false WHERE id = %s", eve),
        (chief, "DELETE FROM mfa_authenticator WHERE user_id = %s", eve),
        (an, "DELETE FROM mfa_authenticator WHERE user_id = %s", eve),
        (an, "UPDATE store_user SET language = 'fr' WHERE id = %s", eve),
        (an, "DELETE FROM store_session WHERE user_id = %s", eve),
        (an, "UPDATE store_invitation SET used_at = NULL WHERE user_id = %s", eve),
    ]
    for user, change, target in unseen:
        with by_hand(user.actor) as session:
            assert session.execute(change, [target.pk]).rowcount == 0, change  # type: ignore[arg-type]
    assert eves.get("/en/cases/").status_code == 200
    # Acting in an administrator's name for another agency is acting for none.
    posing = Actor(chief.pk, "", "surya")
    with by_hand(posing) as session:
        change = "UPDATE store_user SET is_active = false WHERE id = %s"
        assert session.execute(change, [eve.pk]).rowcount == 0


@pytest.mark.django_db(transaction=True)
def test_two_administrators_cannot_remove_each_other(somebody: Callable[..., User]) -> None:
    from concurrent.futures import ThreadPoolExecutor

    from django.db import connections

    one, two = (somebody(name, roles=[ADMINISTRATOR]) for name in ("one", "two"))

    def remove(pair: tuple[User, User]) -> bool:
        actor, other = pair
        try:
            administer.shut_out(other.pk, actor=actor.actor)
            return True
        except (members.MemberRefused, administer.NoMember):
            return False
        finally:
            connections.close_all()

    with ThreadPoolExecutor(2) as pool:
        list(pool.map(remove, [(one, two), (two, one)]))
    assert User.objects.filter(is_active=True).count() == 1
