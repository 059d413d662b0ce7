"""A session belongs to one browser: it cannot be planted, copied or brought back."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.conf import settings
from django.contrib.sessions.backends.base import UpdateError
from django.db import connection
from django.test import Client

from safeconduct.store.models import Session, User
from safeconduct.store.sessions import SessionStore
from tests.integration.sign_in.conftest import PASSWORD, deeds, sign_in, signed_in

FIREFOX = "Mozilla/5.0 (Windows NT 10.0; rv:140.0) Gecko/20100101 Firefox/140.0"
CASES = "/en/cases/"


def test_a_session_planted_before_signing_in_opens_nothing_after(
    somebody: Callable[..., User],
) -> None:
    somebody("an")
    planted = SessionStore()
    planted["next"] = "x"
    planted.save()
    victim, thief = Client(), Client()
    for each in (victim, thief):
        each.cookies[settings.SESSION_COOKIE_NAME] = planted.session_key
    assert sign_in(victim, "an").status_code == 302
    assert victim.cookies[settings.SESSION_COOKIE_NAME].value != planted.session_key
    assert victim.get(CASES).status_code == 200
    assert thief.get(CASES).status_code == 302
    assert not SessionStore().exists(planted.session_key)


def test_the_tables_tell_neither_the_cookie_nor_the_content(somebody: Callable[..., User]) -> None:
    client = signed_in(somebody("an"))
    client.get(CASES)
    cookie = client.cookies[settings.SESSION_COOKIE_NAME].value
    with connection.cursor() as cursor:
        cursor.execute("SELECT t::text FROM store_session t")
        rows = "\n".join(row for (row,) in cursor.fetchall())
    assert rows
    for secret in (cookie, "_auth_user_hash", b"_auth_user_hash".hex()):
        assert secret not in rows


def test_a_sealed_session_cannot_be_moved_to_another_key(somebody: Callable[..., User]) -> None:
    mine, theirs = signed_in(somebody("an")), signed_in(somebody("eve", "surya"))
    for client in (mine, theirs):
        client.get(CASES)
    victim = Session.objects.get(user__username="an")
    Session.objects.filter(user__username="eve").update(content=victim.content, user=victim.user)
    assert theirs.get(CASES).status_code == 302
    assert mine.get(CASES).status_code == 200


def test_a_page_still_at_work_does_not_bring_an_ended_session_back(
    somebody: Callable[..., User],
) -> None:
    client = signed_in(somebody("an"))
    at_work = SessionStore(client.cookies[settings.SESSION_COOKIE_NAME].value)
    at_work["draft"] = 1
    Session.objects.all().delete()
    with pytest.raises(UpdateError):
        at_work.save()
    assert not Session.objects.exists()


def test_one_sees_ones_own_sessions_and_ends_them(somebody: Callable[..., User]) -> None:
    an = somebody("an")
    here, there = signed_in(an), Client()
    sign_in(there, "an", headers={"user-agent": FIREFOX})
    stranger = signed_in(somebody("eve", "surya"))
    for client in (here, there, stranger):
        assert client.get(CASES).status_code == 200
    page = here.get("/en/account/")
    assert "Firefox on Windows" in page.text and "127.0.0.1" not in page.text
    assert len(page.context["sessions"]) == 2
    [mark] = [each.mark for each in page.context["sessions"] if not each.current]
    # Nobody ends another's, not even by naming it.
    stranger.post("/en/account/sessions/end/", {"mark": mark})
    assert there.get(CASES).status_code == 200
    here.post("/en/account/sessions/end/", {"mark": mark})
    assert there.get(CASES).status_code == 302
    assert here.get(CASES).status_code == 200
    assert stranger.get(CASES).status_code == 200
    assert ("session.ended", {"count": 1, "reason": "revoked"}) in deeds()


def test_all_others_end_at_once(somebody: Callable[..., User]) -> None:
    an = somebody("an")
    here, *others = (signed_in(an) for _ in range(4))
    here.post("/en/account/sessions/end/")
    assert [client.get(CASES).status_code for client in others] == [302, 302, 302]
    assert here.get(CASES).status_code == 200


def test_a_changed_password_ends_every_other_session(somebody: Callable[..., User]) -> None:
    an = somebody("an")
    here, there = signed_in(an), signed_in(an)
    new = "seven-quiet-winters"
    answers = {"old": PASSWORD, "password": new, "again": new}
    assert here.post("/en/account/password/", answers).status_code == 302
    assert here.get(CASES).status_code == 200
    assert there.get(CASES).status_code == 302
    assert sign_in(Client(), "an").status_code == 422
    assert sign_in(Client(), "an", new).status_code == 302
    assert ("password.changed", {}) in deeds()


@pytest.mark.parametrize(
    ("answers", "status"),
    [
        ({"old": "not-it-at-all", "password": "seven-quiet-winters"}, 422),
        ({"password": "password1234"}, 422),
        ({"password": "an.willems.an.willems"}, 422),
        ({"password": "kort"}, 422),
        ({"password": "seven-quiet-winters", "again": "seven-quiet-winter"}, 422),
    ],
)
def test_a_weak_or_unproven_password_changes_nothing(
    somebody: Callable[..., User], answers: dict[str, str], status: int
) -> None:
    client = signed_in(somebody("an.willems"))
    data = {"old": PASSWORD, "again": answers["password"], **answers}
    answer = client.post("/en/account/password/", data)
    assert answer.status_code == status
    assert data["password"] not in answer.text
    assert sign_in(Client(), "an.willems").status_code == 302


def test_who_is_shut_out_and_let_in_again_has_to_sign_in_anew(
    somebody: Callable[..., User], chief: User
) -> None:
    from safeconduct.actions import administer

    an = somebody("an")
    client = signed_in(an)
    administer.shut_out(an.pk, actor=chief.actor)
    assert client.get(CASES).status_code == 302
    administer.readmit(an.pk, actor=chief.actor)
    assert client.get(CASES).status_code == 302
    assert sign_in(client, "an").status_code == 302
    assert client.get(CASES).status_code == 200


def test_the_page_says_until_when_and_staying_moves_it(somebody: Callable[..., User]) -> None:
    client = signed_in(somebody("an"))
    client.get(CASES)
    page = client.get(CASES)
    assert 'data-module="sc-session"' in page.text
    stays: Any = client.post("/en/account/stay/").json()
    assert stays["ends"] and stays["ends"][:10] in page.text
    assert 'data-module="sc-session"' not in Client().get("/en/law/").text


def test_ending_sessions_asks_again_who_one_is(
    somebody: Callable[..., User], settings: Any
) -> None:
    an = somebody("an")
    here, there = signed_in(an), signed_in(an)
    session = here.session
    for each in session["account_authentication_methods"]:
        each["at"] -= 600
    session.save()
    asked = here.post("/en/account/sessions/end/")
    assert asked.status_code == 302 and asked["Location"].startswith("/en/account/confirm/")
    assert there.get("/en/account/").status_code == 200
    # The password goes on to what was asked for.
    here.post(asked["Location"], {"password": PASSWORD})
    assert there.get("/en/account/").status_code == 302
    assert here.get("/en/account/").status_code == 200
