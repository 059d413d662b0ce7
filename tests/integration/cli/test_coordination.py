"""`safeconduct coordination clock`: what bodies owe on a day; a body that is wrong is told of."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from .command_line import run

DISTRICT = {"body": "district", "name": "Antwerpen", "done": ["2008-03-10", "2008-06-02"]}


def asked(tmp_path: Path, *bodies: object) -> str:
    path = tmp_path / "bodies.jsonl"
    path.write_text("".join(json.dumps(each) + "\n" for each in bodies), encoding="utf-8")
    return str(path)


def test_a_district_that_met_too_long_ago_is_overdue(tmp_path: Path) -> None:
    ended = run("coordination", "clock", "--json", "--on", "2008-09-03", asked(tmp_path, DISTRICT))
    assert (ended.code, ended.err) == (0, "")
    answer = ended.json()
    assert (answer["duty"]["state"], answer["duty"]["due"]) == ("overdue", "2008-09-02")
    assert [each["state"] for each in answer["terms"]] == ["met_late", "met"]


@pytest.mark.parametrize(
    ("lang", "line"),
    [
        ("en", "[overdue] Hold the coordination meeting of the district: Public prosecutor"),
        ("nl", "[te laat] De coördinatievergadering van het arrondissement houden"),
    ],
)
def test_the_text_says_what_who_and_by_when(tmp_path: Path, lang: str, line: str) -> None:
    path = asked(tmp_path, DISTRICT)
    ended = run("coordination", "clock", "--on", "2008-09-03", "--lang", lang, path)
    assert ended.code == 0
    assert line in ended.out and "PR-3" in ended.out


def test_a_wrong_body_is_told_in_one_line_and_the_others_are_answered(tmp_path: Path) -> None:
    path = asked(tmp_path, DISTRICT, {"body": "bureau", "done": ["2008-02-30"]})
    ended = run("coordination", "clock", "--json", "--on", "2008-09-03", path)
    assert ended.code == 2
    assert len(ended.out.splitlines()) == 1
    assert len(ended.err.splitlines()) == 1 and "done 1" in ended.err


def test_a_name_moves_no_terminal(tmp_path: Path) -> None:
    ended = run("coordination", "clock", asked(tmp_path, {**DISTRICT, "name": "\x1b[2J"}))
    assert ended.code == 0
    assert "\x1b" not in ended.out
