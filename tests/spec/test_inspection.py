"""Targeted controls by the social inspection services (S1 3.3.3), read article by article."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from safeconduct.access import Actor
from safeconduct.policy.inspection.checks import CHECKED, KINDS, Result, wrong
from safeconduct.policy.inspection.sectors import risk_sectors, sectors
from safeconduct.policy.inspection.unit import CHAIR, MEMBERS, reads, works_in

DAY = date(2008, 3, 1)
HELD = Result(
    held_on=DAY,
    took_part=frozenset({"social_inspection", "local_police"}),
    checked=frozenset(CHECKED),
    found=dict.fromkeys(KINDS, 0),
    days=2,
)


def _wrong(result: Result, **changed: object) -> dict[str, str]:
    given = {"planned_on": DAY, "today": DAY + timedelta(days=9), "correcting": False}
    return dict(wrong(result, **(given | changed)))  # type: ignore[arg-type]


def _with(**changed: object) -> Result:
    values = {name: getattr(HELD, name) for name in HELD.__slots__}
    return Result(**(values | changed))


# -- I-1: targeted controls in risk sectors --


def test_i_1_the_risk_sectors_are_those_the_text_names_each_with_its_source() -> None:
    assert risk_sectors(DAY) == (
        "prostitution", "restaurant", "agriculture", "clothing", "building", "renovation",
    )  # fmt: skip
    assert all(
        each.rule == "I-1" and each.verified and "3.3.3" in each.source for each in sectors()
    )


def test_i_1_renovation_is_named_within_building_in_particular() -> None:
    assert {each.code: each.within for each in sectors() if each.within} == {
        "renovation": "building"
    }


# -- I-2: what is checked --


def test_i_2_social_papers_conditions_pay_foreign_workers_and_trafficking_are_checked() -> None:
    assert CHECKED == (
        "social_papers", "working_conditions", "pay", "foreign_workers", "trafficking",
    )  # fmt: skip
    assert _wrong(HELD) == {}


def test_i_2_what_was_checked_has_a_count_and_what_was_not_has_none() -> None:
    assert _wrong(_with(found={})) == dict.fromkeys(
        (f"found_{kind}" for kind in KINDS), "inspection-wrong-count-missing"
    )
    only_pay = _with(checked=frozenset({"pay"}), found={"pay": 1, "social_papers": 1})
    assert _wrong(only_pay) == {"found_social_papers": "inspection-wrong-not-checked"}
    assert "checked" in _wrong(_with(checked=frozenset(), found={}))


def test_i_2_a_presumed_victim_is_a_count_and_has_no_other_field() -> None:
    assert isinstance(HELD.victims, int)
    assert not {"name", "employer", "address", "person"} & set(HELD.__slots__)


# -- I-3: district units --


def test_i_3_a_unit_is_the_inspections_of_a_district_under_the_labour_auditor() -> None:
    assert CHAIR == "labour_auditor"
    assert MEMBERS == {"social_inspection", "social_legislation_inspection", CHAIR}
    for agency in MEMBERS:
        own = Actor(1, "A", agency, "Liège")
        assert works_in(own, "Liège") and reads(own, "Liège")
        assert not works_in(own, "Brussel") and not reads(own, "Brussel")


def test_i_3_an_inspection_without_an_office_reads_every_district_and_works_in_none() -> None:
    national = Actor(1, "A", "social_inspection")
    assert reads(national, "Liège") and not works_in(national, "Liège")
    assert not reads(Actor(1, "A", CHAIR), "Liège")
    assert not reads(Actor(1, "A", "federal_police", "Liège"), "Liège")


def test_i_3_police_generally_assist_and_where_they_do_not_it_is_said_why() -> None:
    alone = _with(took_part=frozenset({"social_inspection"}))
    assert _wrong(alone) == {"without_police": "inspection-wrong-without-police"}
    assert _wrong(_with(took_part=alone.took_part, without_police="none_free")) == {}
    assert "without_police" in _wrong(_with(without_police="none_free"))


@pytest.mark.parametrize(
    ("result", "field"),
    [
        (_with(held_on=DAY - timedelta(days=1)), "held_on"),
        (_with(held_on=DAY + timedelta(days=10)), "held_on"),
        (_with(took_part=frozenset({"local_police"})), "took_part"),
        (_with(days=0), "days"),
        (_with(victims=-1), "victims"),
        (_with(not_held="closed"), "not_held"),
        (Result(), "not_held"),
    ],
)
def test_what_cannot_be_so_is_said_at_its_field(result: Result, field: str) -> None:
    assert set(_wrong(result)) == {field}


def test_a_correction_says_why() -> None:
    assert set(_wrong(HELD, correcting=True)) == {"corrects"}
    assert _wrong(_with(corrects="Counted twice."), correcting=True) == {}
    assert _wrong(Result(not_held="closed")) == {}
