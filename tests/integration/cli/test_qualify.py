"""`safeconduct qualify`: single sets of facts and JSON Lines, JSON and text."""

from __future__ import annotations

import json

import pytest

from .command_line import lines, run

FACTS = {
    "date": "2007-09-01",
    "victims": 1,
    "acts": {"recruit": True, "transport": None},
    "purposes": {"sexual_exploitation": True},
    "consent": True,
    "assistance": {"enter": False},
    "circumstances": {"minor": True, "coercion": None},
}


def test_a_single_set_of_facts_is_answered_with_its_reasons() -> None:
    ended = run("qualify", "-", "--json", stdin=json.dumps(FACTS))
    assert (ended.code, ended.err) == (0, "")
    answer = ended.json()
    assert answer["verified"] is True
    names = [offence["offence"] for offence in answer["offences"]]
    assert names == ["trafficking", "smuggling", "illegal_assistance", "rackrenting"]
    trafficking = answer["offences"][0]
    assert trafficking.pop("reasons")
    assert trafficking == {
        "offence": "trafficking",
        "verdict": "yes",
        "level": 2,
        "levels": {"1": "unknown", "2": "yes", "3": "unknown"},
        "prison_years": [10, 15],
        "fine_base_eur": [1000, 100000],
        "fine_eur": [5500, 550000],
        "opens_protection": "yes",
    }


def test_lines_are_answered_in_order_with_reasons_when_asked() -> None:
    given = lines(FACTS | {"date": f"{year}-01-01"} for year in (2004, 2010, 2030))
    plain = run("qualify", "-", "--json", stdin=given).answers()
    assert [answer["offences"][0]["verdict"] for answer in plain] == ["unknown", "yes", "yes"]
    assert [answer["verified"] for answer in plain] == [True, True, False]
    assert all("reasons" not in offence for answer in plain for offence in answer["offences"])
    full = run("qualify", "-", "--json", "--reasons", stdin=given).answers()
    assert all(offence["reasons"] for answer in full for offence in answer["offences"])


def test_a_fine_longer_than_64_bits_is_written_in_full() -> None:
    facts = FACTS | {"date": "2018-03-01", "victims": 10**23}
    answer = run("qualify", "-", "--json", stdin=json.dumps(facts)).json()
    assert answer["offences"][0]["fine_eur"] == [1000 * 8 * 10**23, 100_000 * 8 * 10**23]
    assert run("qualify", "-", "--lang", "fr", stdin=json.dumps(facts)).code == 0


@pytest.mark.parametrize(
    ("lang", "expected"),
    [
        (
            "en",
            (
                "Trafficking in human beings: made out",
                "level 2 of 3",
                "10 to 15 years",
                "5,500 to 550,000 euro",
                "Opens the protection procedure: yes",
            ),
        ),
        ("fr", ("établie", "10 à 15 ans", "550 000 euros")),
        ("nl", ("vaststaand", "10 tot 15 jaar", "550.000 euro")),
        ("de", ("gegeben", "10 bis 15 Jahre", "550.000 Euro")),
    ],
)
def test_the_text_is_in_the_language_asked(lang: str, expected: tuple[str, ...]) -> None:
    told = run("qualify", "-", "--lang", lang, stdin=json.dumps(FACTS)).out
    plain = told.replace("\u202f", " ").replace("\xa0", " ")
    assert [part for part in expected if part not in plain] == []


def test_half_years_are_said_as_half_years() -> None:
    rent = dict.fromkeys(
        ("property", "vulnerable_position", "undignified", "abnormal_profit"), True
    )
    told = run("qualify", "-", stdin=json.dumps({"date": "2007-09-01", "rent": rent})).out
    assert "Prison: 0.5 to 3 years" in told


def test_the_new_penal_code_is_not_decided_from_silently() -> None:
    told = run("qualify", "-", stdin=json.dumps(FACTS | {"date": "2026-05-01"})).out
    assert "not confirmed by a public source" in told


def test_why_goes_down_to_the_facts() -> None:
    short = run("qualify", "-", stdin=json.dumps(FACTS)).out
    whole = run("qualify", "-", "--why", stdin=json.dumps(FACTS)).out
    assert "recruited: yes" in whole
    assert "recruited: yes" not in short
