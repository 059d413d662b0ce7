"""Cells that nobody can be in: each rule has its source and names codes that exist."""

from __future__ import annotations

from safeconduct.centre.attributes import ATTRIBUTES, REGION_OF_DISTRICT
from safeconduct.centre.release.domain import UNKNOWN, Domain
from safeconduct.centre.release.empty import EMPTY, applying
from safeconduct.centre.release.programme import YEARLY, Programme

COLUMNS = ("region", "residence_status", "phase", "district", "belgian_region")
TABLES = (("residence_status", "region"), ("region", "phase"), ("district", "belgian_region"))


def test_every_rule_has_a_source_and_codes_that_exist() -> None:
    for rule in EMPTY:
        assert rule.source
        assert rule.code in ATTRIBUTES[rule.column].codes
        assert set(rule.codes) < {*ATTRIBUTES[rule.other].codes}


def test_a_blank_is_never_ruled_out() -> None:
    assert not any(UNKNOWN in (rule.code, *rule.codes) for rule in EMPTY)


def test_of_a_programme_only_what_concerns_its_tables() -> None:
    assert {(rule.column, rule.other) for rule in YEARLY.empty} == {("minor", "age_band")}
    assert applying([("form",)]) == ()


def test_cells_of_law_and_logic_are_empty_in_whatever_order_columns_stand() -> None:
    domain = Domain({name: (*ATTRIBUTES[name].codes, UNKNOWN) for name in COLUMNS}, declared=True)
    programme = Programme("p", TABLES, domain, applying(TABLES), epsilon=1.0)
    status, phase, district = programme.zeros()
    belgium = domain.codes["region"].index("belgium")
    assert {
        code
        for code, none in zip(domain.codes["residence_status"], status[:, belgium], strict=True)
        if none
    } == {"illegal", "provisional"}
    assert status.sum() == 2 and phase[belgium].sum() == 4 == phase.sum()
    # Each district leaves its own region and "not known".
    assert (~district).sum() == 2 * len(REGION_OF_DISTRICT) + 5
