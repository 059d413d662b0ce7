"""The rights a phase gives, as the sources name them."""

from __future__ import annotations

from typing import Any

import pytest

from safeconduct.cases.rights import rights_now
from safeconduct.law.belgium.catalogue import by_code


def answer(phase: str, **more: Any) -> dict[str, Any]:
    nothing: dict[str, Any] = {"work_permit_c": "no", "financial_aid": "no", "duties": []}
    return {"phase": phase, **nothing, **more}


def rules(*arguments: Any, **more: Any) -> set[str]:
    return {right.rule for right in rights_now(answer(*arguments, **more))}


PHASES = """detected referred reflection reflection_lapsed registration temporary_residence
unlimited_residence ended not_a_victim not_applicable""".split()


@pytest.mark.parametrize("phase", PHASES)
def test_everybody_is_told_whatever_they_decide_and_each_rule_is_in_the_law(phase: str) -> None:
    found = rules(phase)
    assert "FC-8" in found
    assert found <= set(by_code())


def test_the_reflection_period_is_for_recovering_with_social_assistance() -> None:
    # P-14: recover, make a statement, file a complaint or return; access to social assistance.
    now = [right.name for right in rights_now(answer("reflection")) if right.rule == "P-14"]
    assert now == ["recover", "social"]
    assert all("P-14" not in rules(phase) for phase in PHASES if phase != "reflection")


def test_the_work_permit_is_told_when_the_law_opens_it() -> None:
    assert "P-9" in rules("registration", work_permit_c="yes")
    assert "P-9" not in rules("registration", work_permit_c="unknown")


def test_assistance_stays_for_a_belgian_and_ends_with_the_procedure() -> None:
    assert {"A-1", "A-2", "A-4"} <= rules("not_applicable")
    assert not {"A-1", "A-2", "A-4"} & rules("ended")


def test_an_unaccompanied_minor_hears_that_their_interest_comes_first() -> None:
    duty = {"rule": "P-11", "duty": "appoint_guardian", "owed_by": "guardianship"}
    assert "P-11" in rules("registration", duties=[duty])
    assert "P-11" not in rules("registration")


def test_refusing_is_a_right_before_help_has_begun() -> None:
    # FC-9: a person may refuse referral.
    assert "FC-9" in rules("detected") and "FC-9" not in rules("temporary_residence")
