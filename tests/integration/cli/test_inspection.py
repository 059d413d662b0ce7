"""`safeconduct inspection`: risk and programme from a table, and one line for what is wrong."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from .command_line import run

TABLE = """sector,district,controls,findings
building,Brussel,40,10
clothing,Brussel,8,3
building,Gent,30,4
clothing,Gent,1,1
"""


def test_the_risk_of_each_pair_comes_with_its_interval(tmp_path: Path) -> None:
    out = tmp_path / "risk.csv"
    ended = run("inspection", "risk", "-", "--output", str(out), "--json", stdin=TABLE)
    assert (ended.code, ended.err) == (0, "")
    cells = ended.json()["cells"]
    assert len(cells) == 4
    assert all(each["low90"] < each["mean"] < each["high90"] for each in cells)
    with out.open(newline="", encoding="utf-8") as file:
        assert [row["district"] for row in csv.DictReader(file)] == [
            each["district"] for each in cells
        ]


def test_days_of_one_country_are_shared_and_each_unit_has_its_least() -> None:
    asked = ("inspection", "propose", "-", "--together", "60", "--each-unit", "9")
    answer = run(*asked, "--json", stdin=TABLE).json()
    by_unit = {"Brussel": 0, "Gent": 0}
    for line in answer["lines"]:
        by_unit[line["district"]] += line["planned"]
    assert min(by_unit.values()) >= 9
    assert sum(each["used"] for each in answer["days"].values()) <= 60
    assert set(answer["further_days_bring"]) == {"country"}
    said = run(*asked, "--lang", "nl", stdin=TABLE)
    assert said.code == 0 and "hele land" in said.out


@pytest.mark.parametrize(
    ("arguments", "table", "said"),
    [
        (("risk", "-"), "sector,district\n", "controls"),
        (("risk", "-"), "sector,district,controls,findings\na,b,1,2\n", "2"),
        (("risk", "/nowhere/at/all.csv"), "", "nowhere"),
        (("propose", "-"), TABLE, "--together"),
        (("propose", "-", "--together", "x"), TABLE, "--together"),
        (("propose", "-", "--together", "7"), TABLE, "8"),
        (("propose", "-", "--capacity", "Paris=9"), TABLE, "Paris"),
        (("propose", "-", "--capacity", "9", "--explore", "2"), TABLE, "--explore"),
        (("propose", "-", "--capacity", "9", "--each-unit", "-1"), TABLE, "--each-unit"),
        (("propose", "-", "--capacity", "90", "--most", "2", "--each-unit", "5"), TABLE, "4"),
    ],
)
@pytest.mark.parametrize("lang", ["en", "de"])
def test_what_is_wrong_is_said_in_one_line(
    arguments: tuple[str, ...], table: str, said: str, lang: str
) -> None:
    ended = run("inspection", *arguments, "--lang", lang, stdin=table)
    assert (ended.code, ended.out) == (2, "")
    assert len(ended.err.splitlines()) == 1 and said in ended.err
