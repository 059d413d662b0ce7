"""The threat model as matrices: each cell is explained below, and nothing is explained in vain."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
TEXT = (ROOT / "docs" / "security" / "threat-model.md").read_text(encoding="utf-8")


def rows(letter: str, title: str) -> list[list[str]]:
    """The rows of a table below a heading, by cells, whose first begins with `letter`."""
    part = TEXT.split(f"## {title}\n", 1)[1].split("\n## ", 1)[0]
    lines = [line for line in part.splitlines() if re.match(rf"\| {letter}\d", line)]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]


MATRIX = rows("T", "Who reaches what, and what stops them")
CITED = {word for row in MATRIX for cell in row[1:] for word in cell.split()}


@pytest.mark.parametrize(
    ("letter", "title"), [("M", "Measures"), ("N", "Not yet done")], ids=["measures", "gaps"]
)
def test_what_a_cell_names_is_told_once_and_what_is_told_stands_in_a_cell(
    letter: str, title: str
) -> None:
    told = [row[0] for row in rows(letter, title)]
    assert len(told) == len(set(told))
    assert {each for each in CITED if each.startswith(letter)} == set(told)


def test_every_attacker_meets_every_asset() -> None:
    assets = [row[0] for row in rows("A", "What is worth protecting")]
    attackers = [row[0] for row in rows("T", "Who might attack")]
    assert [row[0].split()[0] for row in MATRIX] == attackers
    assert {len(row) for row in MATRIX} == {len(assets) + 1}
    assert {each[0] for each in CITED} == {"M", "N"}


@pytest.mark.parametrize("row", rows("M", "Measures"), ids=lambda row: row[0])
def test_each_measure_is_shown_by_what_there_is(row: list[str]) -> None:
    shown = re.findall(r"`([^`]+)`", row[2])
    assert shown or re.search("canary|authorisation matrix", row[2])
    for each in shown:
        if each.startswith("tests/"):
            assert (ROOT / each).exists(), each
        else:
            assert list((ROOT / "tests").rglob(each)), each
