"""`safeconduct release synthesize`: records in, synthetic records out, and what may be wrong."""

from __future__ import annotations

import csv
import json
from collections import Counter
from pathlib import Path

import pytest

from tests.integration.cli.command_line import run

PERSONS = (
    "sex,form,region\n" + "f,sexual,south\n" * 220 + "m,labour,north\n" * 150 + ",labour,\n" * 30
)
CODES = {"sex": ["f", "m", "x"], "form": ["sexual", "labour"], "region": ["north", "south"]}


@pytest.fixture
def persons(tmp_path: Path) -> Path:
    path = tmp_path / "persons.csv"
    path.write_text(PERSONS, encoding="utf-8")
    return path


def test_records_like_the_true_ones(persons: Path, tmp_path: Path) -> None:
    codebook, out = tmp_path / "codes.json", tmp_path / "synthetic.csv"
    codebook.write_text(json.dumps(CODES), encoding="utf-8")
    ended = run(
        "release", "synthesize", str(persons), "--epsilon", "6", "--out", str(out),
        "--codebook", str(codebook),
    )  # fmt: skip
    assert ended.code == 0, ended.err
    assert all(part in ended.err for part in ("ε = 6", "δ = 1e-06", "discrete_gaussian", "ρ = "))
    assert "Not protected" not in ended.err
    with out.open(encoding="utf-8", newline="") as file:
        made = list(csv.DictReader(file))
    assert list(made[0]) == ["sex", "form", "region"]
    for column, codes in CODES.items():
        assert {row[column] for row in made} <= {*codes, ""}
    assert abs(len(made) - 400) < 40
    pairs = Counter((row["sex"], row["form"]) for row in made)
    assert abs(pairs["f", "sexual"] - 220) < 40
    assert abs(pairs["m", "labour"] - 150) < 40
    assert pairs["m", "sexual"] < 40


def test_figures_in_json_and_the_word_on_codes(tmp_path: Path) -> None:
    single, out = tmp_path / "one.csv", tmp_path / "out.csv"
    single.write_text("form\n" + "sexual\n" * 60 + "\n" * 20, encoding="utf-8")
    ended = run("release", "synthesize", str(single), "--epsilon", "8", "--out", str(out), "--json")
    assert ended.code == 0, ended.err
    # What was promised stands on standard error, whatever the figures are printed as.
    assert all(part in ended.err for part in ("ε = 8", "δ = 1e-06", "discrete_gaussian", "ρ = "))
    said = json.loads(ended.out)
    assert (said["epsilon"], said["delta"]) == (8.0, 1e-6)
    assert said["categories_protected"] is False
    assert [table["columns"] for table in said["tables"]] == [["form"]]
    assert said["records"] == len(out.read_text(encoding="utf-8").splitlines()) - 1


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        (["--epsilon", "0"], "--epsilon"),
        (["--epsilon", "inf"], "--epsilon"),
        (["--epsilon", "1", "--delta", "1"], "--delta"),
        (["--epsilon", "1", "--codebook", "nothing.json"], "nothing.json"),
        (["--epsilon", "1", "--out", "no/such/folder/out.csv"], "--out"),
    ],
)
def test_what_is_wrong_is_said_and_nothing_is_written(
    persons: Path, tmp_path: Path, options: list[str], expected: str
) -> None:
    out = tmp_path / "out.csv"
    given = options if "--out" in options else [*options, "--out", str(out)]
    ended = run("release", "synthesize", str(persons), *given)
    assert ended.code == 2
    assert expected in ended.err
    assert len(ended.err.strip().splitlines()) == 1
    assert not out.exists()


def test_a_column_of_names_is_no_category(tmp_path: Path) -> None:
    path, out = tmp_path / "persons.csv", tmp_path / "out.csv"
    rows = "".join(f"Person {number},f\n" for number in range(90))
    path.write_text(f"name,sex\n{rows}", encoding="utf-8")
    ended = run("release", "synthesize", str(path), "--epsilon", "1", "--out", str(out))
    assert ended.code == 2
    assert "name" in ended.err
    # The line says that there are too many values, and none of them.
    assert "Person 1" not in ended.err
    assert not out.exists()


def test_what_stood_there_stays_when_the_input_is_wrong(persons: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.csv"
    out.write_text("kept", encoding="utf-8")
    assert (
        run("release", "synthesize", str(persons), "--epsilon", "-1", "--out", str(out)).code == 2
    )
    assert out.read_text(encoding="utf-8") == "kept"
