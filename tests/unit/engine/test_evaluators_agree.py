"""All evaluators give the same answer by the same branch, whatever the law and the case."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings

from tests.unit.engine.evaluators import EVALUATORS, by_explain
from tests.unit.engine.strategies import Example, examples


@pytest.mark.parametrize("name", [name for name in EVALUATORS if name != "explain"])
@given(example=examples())
@settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
def test_agrees_with_the_reference(name: str, example: Example) -> None:
    expected = by_explain(example.outputs, example.cases, example.parameters)
    found = EVALUATORS[name](example.outputs, example.cases, example.parameters)
    assert found == expected
