"""What bodies owe, asked of PostgreSQL, is what the reference says."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random
from typing import Any

import psycopg
import pytest

from safeconduct.law.belgium.coordination.law import BODY_LAW
from safeconduct.law.engine.codes import facts_of
from tests.integration.test_engine_postgresql import connection
from tests.unit.engine.evaluators import by_explain, by_postgresql

__all__ = ["connection"]
DAYS = [date(2007, 1, 31) + timedelta(days=n) for n in (0, 1, 28, 89, 90, 91, 304, 394, 395)]


@pytest.mark.usefixtures("database_server")
def test_postgresql_decides_the_duties_of_bodies_alike(connection: psycopg.Connection) -> None:
    outputs = {duty.name: duty.state for duty in BODY_LAW.duties} | dict(BODY_LAW.rules)
    dice = Random(2004)
    cases: dict[str, list[Any]] = {
        name: dice.choices([*fact.values] if fact.values else [*DAYS, None], k=200)
        for name, fact in facts_of(outputs.values()).items()
    }
    expected = by_explain(outputs, cases, BODY_LAW.parameters)
    assert by_postgresql(connection)(outputs, cases, BODY_LAW.parameters) == expected
