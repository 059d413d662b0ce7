"""A catalogue or parameter file that is not well formed is refused, with place and reason."""

from datetime import date
from pathlib import Path

import pytest

from safeconduct.law.belgium import catalogue, parameters, priorities
from safeconduct.law.belgium.catalogue import CatalogueError
from safeconduct.law.belgium.parameters import ParameterError
from safeconduct.law.engine.errors import LawError
from safeconduct.policy.prosecution.ranking import CRITERIA

ENTRY = """
[[rule]]
code = "P-1"
version = "x"
instrument = "Law"
citation = "Law, art. 1"
verified = true
source = "S1"
"""


def read_rules(tmp_path: Path, text: str) -> list[catalogue.CatalogueEntry]:
    path = tmp_path / "law.toml"
    path.write_text(text, encoding="utf-8")
    return list(catalogue._read(path))


def test_dates_that_are_left_out_are_open_ends(tmp_path: Path) -> None:
    (entry,) = read_rules(tmp_path, ENTRY)
    assert (entry.valid_from, entry.valid_to) == (None, None)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("no = toml =", r"law\.toml: .*expected TOML"),
        ("a = 1", r"law\.toml: .*expected TOML with \[\[rule\]\]"),
        (ENTRY.replace('"S1"', '""'), r"entry 1: source is '', expected a text"),
        (ENTRY.replace("true", '"yes"'), r"entry 1: verified is 'yes', expected true or false"),
        (ENTRY + 'valid_from = "2007"\n', r"entry 1: valid_from is '2007', expected a date"),
        (ENTRY + "valid_to = 2007-01-01T00:00:00\n", r"entry 1: valid_to is .*, expected a date"),
        (ENTRY + "valid_form = 2007-01-01\n", r"entry 1: found 'valid_form', expected citation"),
    ],
)
def test_a_bad_entry_names_file_and_reason(tmp_path: Path, text: str, message: str) -> None:
    with pytest.raises(CatalogueError, match=message):
        read_rules(tmp_path, text)


PARAMETER = """
[[parameter]]
name = "days"
unit = "days"
rule = "P-1"
[[parameter.value]]
value = 45
source = "S1"
verified = true
"""
PENALTY = """
[[penalty]]
offence = "trafficking"
level = 0
rule = "OFF-5"
[[penalty.value]]
prison_months = [12, 60]
fine_eur = [500, 50000]
source = "S1"
verified = true
"""


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("no = toml =", "expected TOML"),
        (PARAMETER.replace('"days"\nunit', '"1 day"\nunit'), "name is '1 day'"),
        (PARAMETER.replace('unit = "days"', 'unit = "weeks"'), "unit is 'weeks'"),
        (PARAMETER.replace("45", "-1"), "value is -1, expected a whole number, 0 or more"),
        (PARAMETER.replace("45", "true"), "value is True, expected a whole number"),
        (PARAMETER.replace("45", "45.0"), r"value is 45\.0, expected a whole number"),
        (PARAMETER.replace('unit = "days"', 'unit = "date"'), "value is 45, expected a date"),
        (PARAMETER.replace("verified = true", ""), "verified is None"),
        (PARAMETER.replace('"S1"', '" "'), "source is ' '"),
        (PARAMETER + "valid_from = 7\n", "valid_from is 7"),
        (PARAMETER.replace("P-1", "P-99"), "rule is 'P-99', expected a code of the catalogue"),
        (PENALTY.replace("[12, 60]", "[60, 12]"), r"prison_months is \[60, 12\]"),
        (PENALTY.replace("[12, 60]", "[12]"), r"prison_months is \[12\]"),
        (PENALTY.replace("level = 0", 'level = "0"'), "expected an offence and a whole number"),
    ],
)
def test_a_bad_parameter_names_file_and_reason(tmp_path: Path, text: str, message: str) -> None:
    path = tmp_path / "p.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ParameterError, match=message):
        list(parameters.read_file(path))


def test_a_penalty_row_becomes_four_parameters(tmp_path: Path) -> None:
    path = tmp_path / "p.toml"
    path.write_text(PENALTY, encoding="utf-8")
    assert {h.name: h.values[0].value for _, h in parameters.read_file(path)} == {
        "trafficking_0_prison_min_months": 12,
        "trafficking_0_prison_max_months": 60,
        "trafficking_0_fine_min_eur": 500,
        "trafficking_0_fine_max_eur": 50000,
    }


@pytest.mark.parametrize(
    ("name", "on", "value"),
    [
        ("reflection_days", date(2008, 1, 1), 45),
        ("registration_months", date(2008, 1, 1), 3),
        ("registration_renewals", date(2008, 1, 1), 1),
        ("residence_months", date(2008, 1, 1), 6),
        ("adult_age_months", date(2008, 1, 1), 18 * 12),
        ("financial_aid_from", date(2008, 1, 1), date(2004, 1, 1)),
        ("surcharge_tenths", date(1990, 1, 1), 55),
        ("surcharge_tenths", date(2011, 12, 31), 55),
        ("surcharge_tenths", date(2012, 1, 1), 60),
        ("surcharge_tenths", date(2016, 12, 31), 60),
        ("surcharge_tenths", date(2017, 1, 1), 80),
        ("surcharge_tenths", date(2026, 1, 31), 80),
        ("surcharge_tenths", date(2026, 2, 1), 100),
        ("trafficking_3_fine_max_eur", date(2008, 1, 1), 150_000),
        ("smuggling_1_prison_min_months", date(2008, 1, 1), 60),
        ("rackrenting_0_prison_min_months", date(2008, 1, 1), 6),
    ],
)
def test_the_numbers_of_the_law(name: str, on: date, value: object) -> None:
    assert parameters.parameters()[name].on(on).value == value


def test_a_parameter_names_the_rule_it_belongs_to() -> None:
    assert parameters.rule_of("reflection_days") == "P-1"
    assert parameters.rule_of("smuggling_2_fine_max_eur") == "OFF-6"


def test_what_is_not_confirmed_says_so() -> None:
    not_confirmed = {
        history.name
        for history in parameters.parameters().values()
        if not all(value.verified for value in history.values)
    }
    assert not_confirmed == {
        f"rackrenting_0_{end}"
        for end in ("prison_min_months", "prison_max_months", "fine_min_eur", "fine_max_eur")
    } | {"unit_months", "plan_monitoring_months"}
    # No source weighs the criteria of priority.
    weighed = priorities.weights()
    assert set(weighed) == {f"priority_{each}" for each in CRITERIA}
    assert not any(value.verified for history in weighed.values() for value in history.values)


def test_values_out_of_order_are_refused(tmp_path: Path) -> None:
    later = '[[parameter.value]]\nvalue = 50\nsource = "S"\nverified = true\n'
    path = tmp_path / "p.toml"
    path.write_text(PARAMETER + later, encoding="utf-8")
    with pytest.raises(LawError, match="values after the first need dates, in order"):
        list(parameters.read_file(path))
