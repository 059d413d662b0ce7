"""All evaluators give the same answer by the same branch, whatever the law and the case."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings

from safeconduct.law.engine.nodes import Constant, Kind
from tests.unit.engine.evaluators import EVALUATORS, by_explain
from tests.unit.engine.strategies import Example, examples


@pytest.mark.parametrize("name", [name for name in EVALUATORS if name != "explain"])
@given(example=examples())
@settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
def test_agrees_with_the_reference(name: str, example: Example) -> None:
    expected = by_explain(example.outputs, example.cases, example.parameters)
    found = EVALUATORS[name](example.outputs, example.cases, example.parameters)
    assert found == expected


@pytest.mark.parametrize("name", list(EVALUATORS))
def test_a_law_that_asks_no_fact_answers_each_case_all_the_same(name: str) -> None:
    outputs = {"unknown": Constant(None, Kind.TRI)}
    values, _ = EVALUATORS[name](outputs, {"on": [date(2008, 2, 1), date(2008, 3, 1)]}, {})
    assert values == {"unknown": [None, None]}
