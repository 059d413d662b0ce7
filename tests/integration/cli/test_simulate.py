"""`safeconduct simulate`: who moves under a reform."""

from __future__ import annotations

import json

import pytest

from safeconduct.words import LANGUAGES

from .command_line import case, in_reflection, lines, run

LAPSED = ("--on", "2008-04-10")


def simulate(*arguments: str, cases: str | None = None) -> dict[str, object]:
    given = cases if cases is not None else lines([in_reflection(), in_reflection(), case()])
    ended = run("simulate", "-", "--json", *arguments, stdin=given)
    assert (ended.code, ended.err) == (0, "")
    return ended.json()


def test_a_longer_reflection_period_brings_back_those_whose_period_lapsed() -> None:
    assert simulate("--set", "reflection_days=90", *LAPSED) == {
        "set": {"reflection_days": 90},
        "from": None,
        "on": "2008-04-10",
        "cases": 3,
        "changed": 2,
        "phases": [
            {"now": "reflection_lapsed", "reform": "reflection", "cases": 2},
            {"now": "detected", "reform": "detected", "cases": 1},
        ],
        "documents": [
            {"kind": "reflection_order", "held_now": False, "held_reform": True, "cases": 2}
        ],
        "last_days_changed": {"reflection_order": 2},
        "openings": [],
    }


def test_a_reform_from_a_day_touches_no_document_issued_before() -> None:
    since = ("--from", "2008-02-11")
    assert simulate("--set", "reflection_days=90", *since, *LAPSED)["changed"] == 0
    on_the_day = ("--from", "2008-02-10")
    assert simulate("--set", "reflection_days=90", *on_the_day, *LAPSED)["changed"] == 2


def test_the_law_as_it_is_moves_nobody() -> None:
    assert simulate("--set", "reflection_days=45", *LAPSED)["changed"] == 0


def test_several_numbers_are_changed_together() -> None:
    answer = simulate("--set", "reflection_days=90", "--set", "residence_months=12", *LAPSED)
    assert answer["set"] == {"reflection_days": 90, "residence_months": 12}


def test_a_single_case_can_be_simulated() -> None:
    whole = json.dumps(in_reflection(), indent=2)
    assert simulate("--set", "reflection_days=90", *LAPSED, cases=whole)["cases"] == 1


def test_a_wrong_line_is_named_and_the_others_compared() -> None:
    given = lines([in_reflection(), {"events": 5}, in_reflection()])
    ended = run("simulate", "-", "--set", "reflection_days=90", "--json", *LAPSED, stdin=given)
    assert ended.code == 2
    assert ended.json()["cases"] == 2
    assert [fault.split(": ")[:2] for fault in ended.faults()] == [
        ["standard input, line 2", "events"]
    ]


@pytest.mark.parametrize("given", ['{"events": 5}', '{"events": 5}\nbad', ""])
@pytest.mark.parametrize("options", [(), ("--json",)])
def test_where_nothing_can_be_compared_nothing_is_answered(
    given: str, options: tuple[str, ...]
) -> None:
    ended = run("simulate", "-", "--set", "reflection_days=90", *options, stdin=given)
    assert (ended.code, ended.out) == (2, "")
    assert len(ended.faults()) == max(1, len(given.splitlines()))


@pytest.mark.parametrize(
    ("lang", "phase"),
    [
        ("en", "Reflection period"),
        ("fr", "Délai de réflexion"),
        ("nl", "Reflectieperiode"),
        ("de", "Bedenkzeit"),
    ],
)
def test_the_table_is_in_the_language_asked(lang: str, phase: str) -> None:
    given = lines([in_reflection(), in_reflection(), case()])
    ended = run(
        "simulate", "-", "--set", "reflection_days=90", "--lang", lang, *LAPSED, stdin=given
    )
    assert ended.code == 0
    assert phase in ended.out
    row = next(line for line in ended.out.splitlines() if line.startswith("3 "))
    assert row.split()[-3:] == ["·", "2", "·"]


WRONG = {
    "reflection_days": "NAME=VALUE",
    "reflection_days=": "a whole number",
    "reflection_days=-1": "a whole number",
    "reflection_days=1.5": "a whole number",
    "reflection_days=1000000": "a whole number",
    "reflection_days=٣": "a whole number",
    "reflektion_days=9": "reflection_days",
    "=9": "the nearest",
    "financial_aid_from=45": "YYYY-MM-DD",
}


@pytest.mark.parametrize("setting", WRONG)
def test_a_wrong_setting_is_one_line(setting: str) -> None:
    ended = run("simulate", "-", "--set", setting, stdin=lines([case()]))
    assert (ended.code, ended.out) == (2, "")
    assert len(ended.faults()) == 1
    assert WRONG[setting] in ended.err


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_date_of_the_law_can_be_changed(lang: str) -> None:
    ended = run(
        "simulate",
        "-",
        "--set",
        "financial_aid_from=2020-01-01",
        "--lang",
        lang,
        stdin=lines([case()]),
    )
    assert (ended.code, ended.err) == (0, "")


@pytest.mark.parametrize("value", ["0", "999999"])
def test_the_shortest_and_the_longest_period_are_counted(value: str) -> None:
    assert simulate("--set", f"reflection_days={value}", *LAPSED)["cases"] == 3
