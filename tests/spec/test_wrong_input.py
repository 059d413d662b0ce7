"""Every kind of wrong input is refused in one line that says where; what is right never is."""

from __future__ import annotations

from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from safeconduct.cases.facts_reading import FactsError, read_facts
from safeconduct.cases.reading import CaseError, read_case

from .second_reading.cases import a_case
from .second_reading.facts import wrong_facts
from .second_reading.wrong import FAULTS, a_wrong_case, midnight

# A die of Python's own, by its seed: many cases in little time, and an error names one number.
dice = st.builds(Random, st.integers(0, 10**9))


@pytest.mark.parametrize("fault", FAULTS)
@given(die=dice)
def test_a_case_with_one_fault_is_refused_by_its_place(fault: str, die: Random) -> None:
    raw, where = a_wrong_case(die, fault)
    with pytest.raises(CaseError) as refused:
        read_case(raw)
    said = str(refused.value)
    assert all(words in said for words in where), said
    assert said.isprintable()  # so it stands on one line


@given(dice)
def test_recorded_at_midnight_in_brussels_is_recorded_that_day(die: Random) -> None:
    raw, _, _ = a_case(die)
    for event in raw["events"]:
        if event["type"] != "corrected":
            event["recorded_at"] = midnight(event, die).isoformat()
    raw["events"] = [event for event in raw["events"] if event["type"] != "corrected"]
    assert len(read_case(raw).events) == len(raw["events"])


@given(dice)
def test_what_may_be_missing_may_be_missing(die: Random) -> None:
    """A person's facts, the offence, the name, data nobody needs; further keys are ignored."""
    raw, _, _ = a_case(die)
    read_case(raw | {"further": [1]})
    for key in ("case", "offence", "person"):
        raw.pop(key, None)
    for event in raw["events"]:
        event["further"] = {"key": "ignored"}
    assert len(read_case(raw).events) == len(raw["events"])


@given(wrong_facts())
def test_facts_with_one_fault_are_refused_by_their_field(wrong: tuple[dict[str, Any], str]) -> None:
    raw, where = wrong
    with pytest.raises(FactsError) as refused:
        read_facts(raw)
    assert refused.value.where == where
    assert str(refused.value).isprintable()
