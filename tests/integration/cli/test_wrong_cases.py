"""Each wrong input of a case and of facts is refused by its field, in each language."""

from __future__ import annotations

import copy
import json

import pytest

from safeconduct.cases.phrases import phrase
from safeconduct.cases.reading import CaseError, read_case
from safeconduct.words import LANGUAGES

from .command_line import event, in_reflection, lines, run
from .wrong import DROP, WRONG, changed, refused, wrong_case

FACTS = {"date": "2007-09-01", "acts": {"recruit": True}, "purposes": {"begging": True}}


@pytest.mark.parametrize("name", WRONG)
def test_a_wrong_case_is_refused_by_field(name: str) -> None:
    line = refused(run("decide", "-", "--json", stdin=json.dumps(wrong_case(name))))
    assert line.startswith(f"standard input: {WRONG[name][1]}: found ")
    assert ", expected " in line


@pytest.mark.parametrize("name", WRONG)
def test_a_wrong_line_is_named_and_the_others_answered(name: str) -> None:
    given = lines([in_reflection(), wrong_case(name), in_reflection()])
    ended = run("decide", "-", "--json", stdin=given)
    assert ended.code == 2
    assert len(ended.answers()) == 2
    assert [line.split(": ")[:2] for line in ended.faults()] == [
        ["standard input, line 2", WRONG[name][1]]
    ]


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("name", WRONG)
def test_a_wrong_case_is_refused_in_the_language_asked(name: str, lang: str) -> None:
    with pytest.raises(CaseError) as caught:
        read_case(wrong_case(name))
    expected = phrase(lang, caught.value.expected)
    # Every phrase of the reader is told again: none is left in English by oversight.
    assert (expected == caught.value.expected) == (lang == "en")
    line = refused(run("decide", "-", "--lang", lang, stdin=json.dumps(wrong_case(name))))
    assert line.endswith(expected)


def test_events_that_a_date_leaves_out_are_checked_too() -> None:
    later = in_reflection()
    later["events"].append(event("x", "arrested", "2030-01-01"))
    stdin = json.dumps(later)
    options = ("--on", "2008-03-01", "--known-at", "2008-02-02T00:00:00+01:00")
    assert "event 'x', type" in refused(run("decide", "-", *options, stdin=stdin))


@pytest.mark.parametrize(
    "whole",
    ["5", "[]", '"case"', "null", "true", json.dumps([in_reflection()])],
)
@pytest.mark.parametrize("command", ["decide", "qualify"])
def test_a_value_that_is_no_object_is_refused(command: str, whole: str) -> None:
    assert "expected an object" in refused(run(command, "-", stdin=whole))


WRONG_FACTS = {
    "no date": (changed("date", DROP), "date"),
    "a date that does not exist": (changed("date", "2007-02-29"), "date"),
    "a date of null": (changed("date", None), "date"),
    "no victims": (changed("victims", 0), "victims"),
    "victims in parts": (changed("victims", 1.5), "victims"),
    "victims of true": (changed("victims", True), "victims"),
    "victims of null": (changed("victims", None), "victims"),
    "an act that is a word": (changed("acts.recruit", "yes"), "acts.recruit"),
    "acts that are a list": (changed("acts", ["recruit"]), "acts"),
    "consent of 1": (changed("consent", 1), "consent"),
}


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("name", WRONG_FACTS)
def test_wrong_facts_are_refused_by_field(name: str, lang: str) -> None:
    change, field = WRONG_FACTS[name]
    facts = copy.deepcopy(FACTS)
    change(facts)
    line = refused(run("qualify", "-", "--lang", lang, stdin=json.dumps(facts)))
    assert f": {field}: " in line.replace("\N{NO-BREAK SPACE}:", ":")
    english = refused(run("qualify", "-", stdin=json.dumps(facts))).partition("expected ")[2]
    assert line.endswith(english) == (lang == "en")
