"""A caseload decided in columns says of each case what the one-case answer says."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from safeconduct.cases.caseload import decide_many
from safeconduct.cases.model import Case
from safeconduct.cases.standing import decide
from safeconduct.cases.tables import decide_parquet, decide_table, facts_table
from safeconduct.demo.country import country
from safeconduct.law.belgium.law import BELGIUM

TODAY = date(2026, 11, 22)


@pytest.fixture(scope="module")
def caseload() -> list[Case]:
    return [each.case for each in country(TODAY, scale=0.15)]


@pytest.mark.parametrize("on", [TODAY, date(2012, 2, 29), date(2017, 5, 20)])
def test_columns_and_explain_agree_case_by_case(caseload: list[Case], on: date) -> None:
    together = list(decide_many(caseload, on=on, chunk=100))
    assert together == [decide(case, on=on, reasons=False) for case in caseload]


def test_under_a_reform_too(caseload: list[Case]) -> None:
    reform = BELGIUM.reform({"reflection_days": 90, "registration_renewals": 3})
    together = list(decide_many(caseload, on=TODAY, law=reform))
    assert together == [decide(c, on=TODAY, reasons=False, law=reform) for c in caseload]
    assert together != list(decide_many(caseload, on=TODAY))


def test_facts_go_through_arrow_and_parquet_unchanged(caseload: list[Case], tmp_path: Path) -> None:
    facts = facts_table(caseload, on=TODAY)
    path = tmp_path / "facts.parquet"
    pq.write_table(facts, path)
    answers = decide_parquet(path)
    assert answers == decide_table(facts)
    assert answers.column("phase").to_pylist() == [
        answer["phase"] for answer in decide_many(caseload, on=TODAY)
    ]


def test_a_table_without_a_fact_is_refused_by_name(caseload: list[Case]) -> None:
    facts = facts_table(caseload[:3], on=TODAY).drop_columns(["guided"])
    with pytest.raises(ValueError, match="'guided'"):
        decide_table(facts)


def test_the_country_is_the_same_from_the_same_seed() -> None:
    first, second = (list(country(TODAY, scale=0.02)) for _ in range(2))
    assert first == second
    assert first != list(country(TODAY, scale=0.02, seed=1))


def test_the_country_shows_every_phase_and_ground() -> None:
    answers = list(decide_many((each.case for each in country(TODAY)), on=TODAY))
    assert {answer["phase"] for answer in answers} == {
        "detected",
        "referred",
        "reflection",
        "reflection_lapsed",
        "registration",
        "temporary_residence",
        "unlimited_residence",
        "ended",
        "not_a_victim",
        "not_applicable",
    }
    grounds = {ground for answer in answers for ground in answer["grounds_to_discontinue"]}
    assert grounds == {"D-1", "D-2", "D-3", "D-4", "D-5"}
    assert 2_800 < len(answers) < 3_300
