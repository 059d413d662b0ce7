"""The API against its own description: whatever is sent, the answer is one that is described.

Schemathesis makes the calls from the description, in the program itself, as each kind of caller.
No call brings down the program, shows a trace of it, or the name of a person whose case is not
the caller's.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
import schemathesis
from django.core.signals import request_finished, request_started
from django.core.wsgi import get_wsgi_application
from django.db import close_old_connections
from django.test import Client
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from schemathesis.checks import CHECKS, load_all_checks

from safeconduct.api.door import described
from safeconduct.store.models import User
from safeconduct.store.records import Names
from tests.integration.cast import cases, users

NAME = "Qxanaryfuzzed"
CALLERS = (
    "centre that guides her",
    "police of another district",
    "administrator of her centre",
    "criminal policy",
)
GIVEN = ("case_work", "list", "decision")
CHECKED = (
    "not_a_server_error",
    "status_code_conformance",
    "content_type_conformance",
    "response_schema_conformance",
)

load_all_checks()
schema = schemathesis.openapi.from_dict(described())
schema.app = get_wsgi_application()
schema.location = "http://localhost/openapi.json"
OPERATIONS = {each.ok().label: each.ok() for each in schema.get_all_operations()}


@pytest.fixture
def hers(db: None) -> str:
    return cases(users(), woman=Names(NAME, NAME), minor=Names(NAME, NAME))[0]


@contextmanager
def one_connection() -> Iterator[None]:
    """Calls that leave the connection as it is: what the test does is undone on it."""
    ends = (request_started, request_finished)
    for each in ends:
        each.disconnect(close_old_connections)
    yield
    for each in ends:
        each.connect(close_old_connections)


def session(who: str) -> dict[str, str]:
    """The cookies of somebody who signed in, with the token against forged calls."""
    client = Client()
    client.force_login(User.objects.get(username=who.replace(" ", ".")))
    client.get("/en/sign-in/")
    client.get("/en/law/")
    return {each.key: each.value for each in client.cookies.values()}


@pytest.mark.parametrize("who", CALLERS)
def test_whatever_is_sent_the_answer_is_one_that_is_described(hers: str, who: str) -> None:
    cookies = session(who)
    with one_connection():
        for operation in OPERATIONS.values():
            fuzzed(operation, who, hers, cookies)


def fuzzed(operation: Any, who: str, hers: str, cookies: dict[str, str]) -> None:
    """Call one operation with what its description allows."""

    @settings(
        max_examples=6,
        deadline=None,
        database=None,
        derandomize=True,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(case=operation.as_strategy(), named=st.booleans(), purpose=st.sampled_from(GIVEN))
    def call(case: schemathesis.Case, named: bool, purpose: str) -> None:
        # Half of the calls are for a case that is there, for a purpose that there is.
        if named and "reference" in case.path_parameters:
            case.path_parameters["reference"] = hers
            if "key" in case.path_parameters:
                case.path_parameters["key"] = purpose = "record-contact"
        if named and "Purpose" in case.headers:
            case.headers["Purpose"] = purpose
        token = cookies.get("csrftoken", "")
        answer = case.call(cookies=cookies, headers={"X-CSRFToken": token})
        # The caller of the program within it does not say that it has read the answer.
        request_finished.send(sender=call)
        case.validate_response(answer, checks=[CHECKS.get_one(name) for name in CHECKED])
        assert "Traceback" not in answer.text
        if who != "centre that guides her":
            assert NAME not in answer.text

    call()
