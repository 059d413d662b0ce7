"""`safeconduct analyse hidden-population`: its answer, and what it says of a wrong table."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from unittest.mock import patch

import pytest

from safeconduct.words import LANGUAGES

from ..cli.command_line import Ended, run

THREE = "A,B,C,count\n1,0,0,400\n0,1,0,300\n0,0,1,350\n1,1,0,80\n1,0,1,90\n0,1,1,70\n1,1,1,20\n"


def estimated(table: str | bytes, *options: str) -> Ended:
    with patch("safeconduct.centre.analysis.hidden.estimate.REPLICATES", 60):
        return run("analyse", "hidden-population", "-", *options, stdin=table)


def test_the_answer_has_the_four_figures_programs_rely_on() -> None:
    ended = estimated(THREE, "--json")
    assert (ended.code, ended.err) == (0, "")
    answer = ended.json()
    assert set(answer) == {"observed", "estimate", "interval95", "model"}
    assert answer["observed"] == 1310
    low, high = answer["interval95"]
    assert 1310 <= low <= answer["estimate"] <= high
    assert answer["model"]["seed"] == 1902


def test_how_sure_linkage_is_widens_the_interval() -> None:
    def told(share: str) -> dict[str, Any]:
        found = estimated(THREE, "--missed-links", share, "--json").json()["missed_links"]
        return dict(found)

    exact, doubted = told("0.1"), told("0.1:0.02:0.25")
    assert exact["estimate"] == doubted["estimate"]
    assert doubted["shares95"][0] == [0.02, 0.25]
    width = {name: each["interval95"][1] - each["interval95"][0]
             for name, each in (("exact", exact), ("doubted", doubted))}  # fmt: skip
    assert width["doubted"] > width["exact"]
    for wrong in ("0.1:0.2", "0.1:0.2:0.3", "much", "1"):
        ended = estimated(THREE, "--missed-links", wrong)
        assert (ended.code, ended.out) == (2, "") and "expected a share" in ended.err


def test_rows_of_one_combination_add_up_and_absent_ones_are_zero() -> None:
    head, *rows = THREE.splitlines()
    split = [head, "", *rows[1:], "1,0,0,150", "1,0,0,250", "0,0,1,0", *["1,1,1,0"] * 20]
    assert estimated("\r\n".join(split), "--json").json() == estimated(THREE, "--json").json()


@pytest.mark.parametrize(
    ("table", "expected"),
    [
        ("", "the table is empty, expected a first line"),
        ("A,B,C\n1,0,3\n", 'line 1: the last column is "C", expected "count"'),
        ("A,count\n1,3\n", "found fewer than two lists"),
        ("A,A,count\n1,0,3\n", 'line 1: "A" stands there twice'),
        ("A,,count\n1,0,3\n", "line 1: column 2 has no name"),
        ("A,B,count\n1,0,3\n0,0,7\n", "line 3: a row of zeros alone"),
        ("A,B,count\n1,0,3\n1,2,7\n", 'line 3, B: found "2", expected 0 or 1'),
        ("A,B,count\n1,0,-3\n", 'line 2, count: found "-3", expected a whole number'),
        ("A,B,count\n1,0,3.5\n", 'line 2, count: found "3.5", expected a whole number'),
        ("A,B,count\n1,0,\n", 'line 2, count: found "", expected a whole number'),
        ("A,B,count\n1,0\n", "line 2: found 2 values, expected 3"),
        ("A,B,count\n", "the lists hold nobody"),
        ("A,B,count\n1,0,3\n1,1,0\n", 'nobody is on the list "B"'),
        ("A,B,count\n1,0,3\n0,1,9\n", "nobody is on two lists"),
        ("A,B,count\n1,1,9\n", "cannot be estimated"),
        ('A,B,count\n"1,0,3\n', "the quotation marks do not fit"),
        (",".join("ABCDEFGHIJK") + ",count\n", "found 11 lists, expected at most 10"),
        (b"A,B,count\n1,0,3\n1,1,\xff\n", "line 3: found bytes that are no UTF-8"),
        ("A,B,count\n1,0,3\n\x1b[2J,1,3\n", 'A: found "\\x1b[2J"'),
    ],
)
def test_a_wrong_table_is_told_in_one_line(table: str | bytes, expected: str) -> None:
    ended = estimated(table, "--json")
    assert (ended.code, ended.out) == (2, "")
    assert expected in ended.err
    assert ended.err.count("\n") == 1


def test_a_file_that_is_not_there_is_wrong_input(tmp_path: Path) -> None:
    ended = run("analyse", "hidden-population", str(tmp_path / "none.csv"))
    assert ended.code == 2 and "there is no such file" in ended.err
    ended = run("analyse", "hidden-population", str(tmp_path))
    assert ended.code == 2 and "cannot be read" in ended.err


@pytest.mark.parametrize("lang", LANGUAGES)
def test_people_read_it_in_their_language(lang: str) -> None:
    ended = estimated(THREE, "--lang", lang, "--missed-links", "0.1")
    assert (ended.code, ended.err) == (0, "")
    assert "1902" in ended.out and "Silverman" in ended.out


def test_missed_links_are_shown_to_have_made_the_estimate_too_large() -> None:
    answer = estimated(THREE, "--json", "--missed-links", "0.1").json()
    assert answer["missed_links"]["estimate"] < answer["estimate"]
    ended = estimated(THREE, "--missed-links", "1")
    assert ended.code == 2 and "--missed-links: found 1, expected a share" in ended.err
