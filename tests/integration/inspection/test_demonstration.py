"""The demonstration's controls: enough to learn from, and seldom a presumed victim."""

from __future__ import annotations

import pytest
from django.test import Client

from safeconduct.actions.inspection.programme import year_of
from safeconduct.cases.reading import today
from safeconduct.demo.load import load_users
from safeconduct.demo.rooms import inspection
from safeconduct.store.models import User

pytestmark = pytest.mark.django_db


def test_each_page_of_the_room_has_something_to_show() -> None:
    load_users()
    assert inspection.fill(today()) > 700
    user = User.objects.get(username="inspection.brussel")
    [own] = year_of(today().year, actor=user.actor)
    assert own.programme is not None and any(each.reason for each in own.lines)
    client = Client()
    client.force_login(user)
    for page in ("", "controls/", "controls/waiting/", "risk/", "risk/?finding=victim"):
        assert client.get(f"/fr/inspection/{page}").status_code == 200, page
