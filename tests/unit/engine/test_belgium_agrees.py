"""The Belgian law itself: every evaluator gives every rule the same value by the same branch."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from random import Random
from typing import Any

import pytest

from safeconduct.law.belgium.coordination.law import BODY_LAW
from safeconduct.law.belgium.facts import CASE_FACTS
from safeconduct.law.belgium.law import BELGIUM
from safeconduct.law.belgium.offences.law import OFFENCE_LAW
from safeconduct.law.engine.codes import facts_of
from safeconduct.law.engine.nodes import Fact, Kind, Node
from safeconduct.law.engine.rules import Law
from tests.unit.engine.evaluators import EVALUATORS, by_explain

DECIDING = (date(2005, 9, 12), date(2007, 6, 1), date(2008, 2, 29), date(2017, 5, 20))
NEAR = (-216 * 31, -46, -45, -1, 0, 1, 45, 46, 90, 182)


def cases_for(facts: Mapping[str, Fact], number: int, seed: int) -> dict[str, list[Any]]:
    """Cases with days where the law's terms end, and facts that are not known."""
    dice = Random(seed)
    days = [day + timedelta(days=shift) for day in DECIDING for shift in NEAR]
    values: dict[Kind, list[Any]] = {
        Kind.TRI: [True, True, False, None],
        Kind.DATE: [*days, None],
        Kind.COUNT: [1, 1, 2, 3, None],
    }
    return {
        name: dice.choices([*fact.values, None] if fact.values else values[fact.kind], k=number)
        for name, fact in facts.items()
    }


def asked(law: Law) -> dict[str, Node]:
    """The law's rules and the states of its duties."""
    duties = {f"{duty.code} {duty.name}": duty.state for duty in (*law.duties, *law.issue_duties)}
    return {**law.rules, **duties}


@pytest.mark.parametrize("law", [BELGIUM, OFFENCE_LAW, BODY_LAW], ids=lambda law: law.name)
@pytest.mark.parametrize(
    "evaluator",
    [evaluator for name, evaluator in EVALUATORS.items() if name != "explain"],
    ids=lambda evaluator: evaluator.__name__,
)
def test_every_rule_is_decided_alike(law: Law, evaluator: Any) -> None:
    outputs = asked(law)
    facts = facts_of(outputs.values())
    cases = cases_for(facts, number=300, seed=1997)
    expected_values, expected_branches = by_explain(outputs, cases, law.parameters)
    values, branches = evaluator(outputs, cases, law.parameters)
    for name in outputs:
        assert values[name] == expected_values[name], name
        assert branches[name] == expected_branches[name], name


def test_the_facts_of_a_case_are_those_the_law_reads() -> None:
    read = facts_of(BELGIUM.rules.values())
    assert read.keys() <= {fact.name for fact in CASE_FACTS}
