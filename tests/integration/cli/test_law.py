"""`safeconduct law`: the catalogue as people and programs read it."""

from __future__ import annotations

import pytest

from safeconduct.law.belgium.catalogue import by_code, entries
from safeconduct.words import LANGUAGES, say

from .command_line import run


def test_every_version_of_every_rule_is_listed() -> None:
    listed = run("law", "list", "--json").json()
    assert [row["rule"] for row in listed] == [entry.code for entry in entries()]
    keys = {"rule", "title", "citation", "valid_from", "valid_to", "verified", "source"}
    assert all(set(row) == keys for row in listed)


@pytest.mark.parametrize("arguments", [(), ("--json",), ("--lang", "nl"), ("--on", "2010-01-01")])
def test_law_alone_lists(arguments: tuple[str, ...]) -> None:
    assert run("law", *arguments) == run("law", "list", *arguments)


def test_on_a_day_each_rule_is_listed_once_in_its_version() -> None:
    listed = run("law", "list", "--on", "2010-06-15", "--json").json()
    codes = [row["rule"] for row in listed]
    assert len(codes) == len(set(codes))
    assert all((row["valid_from"] or "") <= "2010-06-15" for row in listed)
    assert all((row["valid_to"] or "9") >= "2010-06-15" for row in listed)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("code", list(by_code()))
def test_every_rule_can_be_shown(code: str, lang: str) -> None:
    ended = run("law", "show", code, "--lang", lang)
    assert (ended.code, ended.err) == (0, "")
    assert say(lang, code) in ended.out
    assert say(lang, f"{code}.text") in ended.out


def test_a_rule_is_shown_in_the_version_of_the_day() -> None:
    before, after = (
        run("law", "show", "P-1", "--on", day, "--json").json()
        for day in ("2017-05-19", "2017-05-20")
    )
    assert before["valid_to"] == "2017-05-19"
    assert after["valid_from"] == "2017-05-20"
    assert before["versions"] == after["versions"]


def test_a_rule_is_found_in_small_letters_too() -> None:
    assert run("law", "show", "off-1A", "--json").json()["rule"] == "OFF-1a"


@pytest.mark.parametrize(("asked", "near"), [("P-77", "P-7"), ("FC1", "FC-1"), ("OFF5", "OFF-5")])
def test_an_unknown_rule_names_the_nearest(asked: str, near: str) -> None:
    ended = run("law", "show", asked)
    assert (ended.code, ended.out) == (2, "")
    assert len(ended.faults()) == 1
    assert asked in ended.err
    assert near in ended.err


def test_a_rule_like_no_other_is_told_where_to_look() -> None:
    ended = run("law", "show", "\x1b[31mzzzz", "--lang", "fr")
    assert ended.code == 2
    assert "safeconduct law list" in ended.err
    assert "\x1b" not in ended.err


@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_is_not_confirmed_says_so(lang: str) -> None:
    doubt = {"en": "not confirmed", "fr": "non confirmé", "nl": "niet bevestigd", "de": "nicht"}
    assert doubt[lang] in run("law", "show", "P-16", "--lang", lang).out


def test_a_day_before_all_law_lists_what_has_no_dates_or_nothing() -> None:
    listed = run("law", "list", "--on", "0001-01-01", "--json").json()
    assert all(row["valid_from"] is None for row in listed)
