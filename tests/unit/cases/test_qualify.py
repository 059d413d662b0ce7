"""The shape of an answer about offences: plain values, in order, with reasons in four languages."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest

from safeconduct.cases.facts_reading import read_facts
from safeconduct.cases.qualify import qualify
from safeconduct.law.belgium.catalogue import by_code
from safeconduct.law.belgium.offences.facts import ALONE, GROUPS, fact_name
from safeconduct.law.belgium.offences.law import OFFENCE_LAW
from safeconduct.law.belgium.offences.versions import first_day
from safeconduct.words import LANGUAGES, has

FACTS = {
    "date": "2007-09-01",
    "victims": 1,
    "acts": {"recruit": True, "transport": None},
    "purposes": {"sexual_exploitation": True},
    "consent": True,
    "circumstances": {"minor": True, "coercion": None},
}
NODE = {
    *("rule", "title", "citation", "valid_from", "valid_to", "verified", "verdict"),
    *("facts", "because"),
}


def nodes(reasons: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    for node in reasons:
        yield node
        yield from nodes(node["because"])


def test_the_answer_without_reasons_is_the_interchange_format_to_the_letter() -> None:
    levels = {"1": "unknown", "2": "yes", "3": "unknown"}
    graver = {"prison_years": [10, 15], "fine_base_eur": [1000, 100000]}
    assert qualify(read_facts(FACTS), reasons=False) == {
        "verified": True,
        "offences": [
            {
                "offence": "trafficking",
                "verdict": "yes",
                "level": 2,
                "levels": levels,
                **graver,
                "fine_eur": [5500, 550000],
                "opens_protection": "yes",
            },
            {
                "offence": "smuggling",
                "verdict": "unknown",
                "level": 2,
                "levels": levels,
                **graver,
                "fine_eur": [5500, 550000],
                "opens_protection": "unknown",
            },
            {
                "offence": "illegal_assistance",
                "verdict": "unknown",
                "level": 0,
                "levels": None,
                "prison_years": None,
                "fine_base_eur": None,
                "fine_eur": None,
                "opens_protection": "no",
            },
            {
                "offence": "rackrenting",
                "verdict": "unknown",
                "level": 0,
                "levels": None,
                "prison_years": [0.5, 3],
                "fine_base_eur": [500, 25000],
                "fine_eur": [2750, 137500],
                "opens_protection": "no",
            },
        ],
    }


def test_whole_years_are_whole_numbers() -> None:
    answer = json.dumps(qualify(read_facts(FACTS), reasons=False))
    assert '"prison_years": [10, 15]' in answer
    assert '"prison_years": [0.5, 3]' in answer


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("day", ["2000-01-01", "2007-09-01", "2018-01-01", "2026-05-01"])
def test_every_reason_is_whole_and_has_its_texts(lang: str, day: str) -> None:
    answer = qualify(read_facts({**FACTS, "date": day}), lang=lang)
    assert json.loads(json.dumps(answer)) == answer
    for offence in answer["offences"]:
        told = list(nodes(offence["reasons"]))
        assert all(set(node) >= NODE for node in told)
        assert all(node["title"] and node["citation"] for node in told)
        assert all(node["text"] for node in offence["reasons"])
        assert {node["rule"] for node in told} <= set(by_code())
        assert told[0]["verdict"] == offence["verdict"]


def test_the_reasons_of_trafficking_name_every_rule_that_speaks_of_it() -> None:
    found = qualify(read_facts(FACTS))["offences"][0]["reasons"]
    assert {node["rule"] for node in nodes(found)} == {
        *("OFF-1", "OFF-1a", "OFF-1b", "OFF-6", "OFF-7", "OFF-8", "OFF-9"),
        *("OFF-10", "OFF-11", "OFF-12"),
    }


def test_the_reasons_show_the_facts_that_led_there_and_those_that_did_not() -> None:
    (trafficking, *_) = qualify(read_facts(FACTS))["offences"][0]["reasons"]
    acts, purposes = trafficking["because"]
    assert acts["facts"]["acts_recruit"] == "yes"
    assert acts["facts"]["acts_house"] == "unknown"
    assert purposes["facts"]["purposes_sexual_exploitation"] == "yes"


def test_reasons_change_with_the_language_and_verdicts_do_not() -> None:
    english, french = (qualify(read_facts(FACTS), lang=lang) for lang in ("en", "fr"))
    assert english["offences"][0]["reasons"] != french["offences"][0]["reasons"]
    for answer in (english, french):
        for offence in answer["offences"]:
            del offence["reasons"]
    assert english == french


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_fact_has_a_name_for_people(lang: str) -> None:
    names = [fact_name(group, key) for group, keys in GROUPS.items() for key in keys]
    for name in ("date", "victims", *ALONE, *names):
        assert has(lang, f"fact-{name}"), name


def test_every_rule_of_the_penal_law_stands_in_the_catalogue() -> None:
    assert {rule.code for rule in OFFENCE_LAW.all_rules()} <= set(by_code())


def test_versions_take_their_first_day_from_the_catalogue() -> None:
    assert first_day("OFF-9", "2013") == date(2013, 8, 2)
    with pytest.raises(LookupError, match="OFF-9 has no version '1995'"):
        first_day("OFF-9", "1995")
