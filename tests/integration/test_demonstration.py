"""A demonstration stays on this machine, and its accounts open no real case."""

from __future__ import annotations

from typing import Any

import pytest
from django.http import HttpRequest, HttpResponse
from django.test import Client, RequestFactory, override_settings

from safeconduct.demo.load import load_users
from safeconduct.demo.users import PASSWORD
from safeconduct.web.middleware import this_machine_only


def answer(_request: HttpRequest) -> HttpResponse:
    return HttpResponse("the page")


@pytest.mark.parametrize("address", ["127.0.0.1", "127.8.9.1", "::1"])
def test_this_machine_is_answered(address: str) -> None:
    request = RequestFactory().get("/", REMOTE_ADDR=address)
    assert this_machine_only(answer)(request).status_code == 200


@pytest.mark.parametrize(
    "meta",
    [
        {"REMOTE_ADDR": "192.0.2.7"},
        {"REMOTE_ADDR": "10.0.0.1", "HTTP_HOST": "localhost"},
        {"REMOTE_ADDR": "2001:db8::1"},
        {"REMOTE_ADDR": ""},
        {"REMOTE_ADDR": "localhost.example"},
        # Passed on by something on this machine, for somebody who need not be.
        {"REMOTE_ADDR": "127.0.0.1", "HTTP_X_FORWARDED_FOR": "192.0.2.7"},
        {"REMOTE_ADDR": "127.0.0.1", "HTTP_X_FORWARDED_FOR": "127.0.0.1"},
        {"REMOTE_ADDR": "127.0.0.1", "HTTP_FORWARDED": "for=192.0.2.7"},
        {"REMOTE_ADDR": "127.0.0.1", "HTTP_X_REAL_IP": "192.0.2.7"},
    ],
)
def test_nobody_else_is(meta: dict[str, Any]) -> None:
    refused = this_machine_only(answer)(RequestFactory().get("/", **meta))
    assert refused.status_code == 403
    assert b"the page" not in getattr(refused, "content", b"")


@pytest.mark.django_db
@pytest.mark.parametrize(("demonstration", "status"), [(True, 302), (False, 422)])
def test_the_public_password_opens_a_demonstration_alone(demonstration: bool, status: int) -> None:
    load_users()
    with override_settings(DEMO=demonstration):
        sent = Client().post("/en/sign-in/", {"username": "payoke", "password": PASSWORD})
    assert sent.status_code == status
