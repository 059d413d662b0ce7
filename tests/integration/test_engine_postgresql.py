"""The law as SQL gives on PostgreSQL what the reference gives."""

from __future__ import annotations

from collections.abc import Iterator

import psycopg
import pytest
from hypothesis import HealthCheck, given, settings

from safeconduct.store.embedded import Server
from safeconduct.store.roles import OWNER_ROLE
from tests.unit.engine.evaluators import by_explain, by_postgresql
from tests.unit.engine.strategies import Example, examples


@pytest.fixture(scope="module")
def connection(database_server: Server) -> Iterator[psycopg.Connection]:
    with psycopg.connect(
        host=str(database_server.folder.sockets),
        user=OWNER_ROLE,
        password=database_server.folder.secret(f"{OWNER_ROLE}.password"),
        dbname="postgres",
    ) as connection:
        yield connection


@given(example=examples())
@settings(
    suppress_health_check=[
        HealthCheck.too_slow,
        HealthCheck.data_too_large,
        HealthCheck.function_scoped_fixture,
    ]
)
def test_agrees_with_the_reference(connection: psycopg.Connection, example: Example) -> None:
    expected = by_explain(example.outputs, example.cases, example.parameters)
    found = by_postgresql(connection)(example.outputs, example.cases, example.parameters)
    assert found == expected
