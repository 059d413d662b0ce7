"""`safeconduct release tables`, from a file to a folder, and everything that may be wrong."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from tests.integration.cli.command_line import run

PERSONS = "sex,form\n" + "f,sexual\n" * 40 + "m,labour\n" * 25 + ",labour\n" * 3 + "m,\n" * 2
CODES = {"sex": ["f", "m", "x"], "form": ["sexual", "labour", "begging"]}


@pytest.fixture
def persons(tmp_path: Path) -> Path:
    path = tmp_path / "persons.csv"
    path.write_text(PERSONS, encoding="utf-8")
    return path


@pytest.fixture
def codebook(tmp_path: Path) -> Path:
    path = tmp_path / "codes.json"
    path.write_text(json.dumps(CODES), encoding="utf-8")
    return path


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_tables_of_a_file(persons: Path, codebook: Path, tmp_path: Path) -> None:
    out = tmp_path / "released" / "2019"
    ended = run(
        "release", "tables", str(persons), "--table", "sex", "--table", "form+sex",
        "--epsilon", "40", "--codebook", str(codebook), "--out", str(out),
    )  # fmt: skip
    assert ended.code == 0
    assert sorted(path.name for path in out.iterdir()) == [
        "form+sex.csv",
        "release.json",
        "sex.csv",
    ]
    found = rows(out / "form+sex.csv")
    assert list(found[0]) == ["form", "sex", "count", "low95", "high95"]
    # Every cell of the codebook is there, whether anybody falls into it or not.
    assert len(found) == 16
    assert {(row["form"], row["sex"]) for row in found} >= {("begging", "x"), ("", "")}
    for row in found:
        assert 0 <= int(row["low95"]) <= int(row["high95"])
        assert float(row["count"]) >= 0
    big = next(row for row in found if (row["form"], row["sex"]) == ("sexual", "f"))
    assert abs(float(big["count"]) - 40) < 10
    # ε, δ, mechanism and what was spent are said; the codes were fixed beforehand.
    assert all(part in ended.err for part in ("ε = 40", "δ = 1e-06", "OpenDP", "ρ = "))
    assert "Not protected" not in ended.err
    said = json.loads((out / "release.json").read_text(encoding="utf-8"))
    assert said["categories"] == "declared" and said["mechanism"] == "discrete_gaussian"


def test_two_releases_of_one_file_are_never_the_same(persons: Path, tmp_path: Path) -> None:
    drawn = []
    for name in "ab":
        run("release", "tables", str(persons), "--table", "sex+form", "--epsilon", "1",
            "--out", str(tmp_path / name))  # fmt: skip
        drawn.append((tmp_path / name / "sex+form.csv").read_text(encoding="utf-8"))
    assert drawn[0] != drawn[1]


def test_codes_taken_from_the_records_are_no_promise(persons: Path, tmp_path: Path) -> None:
    ended = run("release", "tables", str(persons), "--table", "sex", "--epsilon", "11",
                "--out", str(tmp_path / "out"))  # fmt: skip
    assert ended.code == 0
    assert "Not protected" in ended.err and "promises little" in ended.err


def test_json_states_the_price(persons: Path, tmp_path: Path) -> None:
    ended = run("release", "tables", "-", "--table", "sex", "--epsilon", "1", "--json",
                "--out", str(tmp_path / "out"), stdin=PERSONS)  # fmt: skip
    said = ended.json()
    assert (said["epsilon"], said["delta"]) == (1.0, 1e-6)
    assert 8 < said["tables"][0]["half_width95"] < 8.5
    assert said["categories_protected"] is False
    assert ended.err == ""


TABLE = ("--table", "sex")
HUGE = "a,b,c\n" + "".join(f"{n},{n},{n}\n" for n in range(1000))


@pytest.mark.parametrize(
    ("given", "options", "told"),
    [
        (PERSONS, (*TABLE, "--epsilon", "0"), "--epsilon"),
        (PERSONS, (*TABLE, "--epsilon=-1"), "--epsilon"),
        (PERSONS, (*TABLE, "--epsilon", "inf"), "--epsilon"),
        (PERSONS, (*TABLE, "--epsilon", "nan"), "--epsilon"),
        (PERSONS, (*TABLE, "--epsilon", "1e-9"), "from 0.00001 to 1000000000"),
        (PERSONS, (*TABLE, "--epsilon", "1e300"), "from 0.00001 to 1000000000"),
        (PERSONS, (*TABLE, "--epsilon", "one"), "--epsilon"),
        (PERSONS, (*TABLE, "--epsilon", "1", "--delta", "0"), "--delta"),
        (PERSONS, (*TABLE, "--epsilon", "1", "--delta", "1"), "--delta"),
        (PERSONS, ("--table", "age", "--epsilon", "1"), "sex, form"),
        (PERSONS, ("--table", "sex+", "--epsilon", "1"), "--table"),
        (PERSONS, ("--table", "sex+sex", "--epsilon", "1"), "twice"),
        (PERSONS, (*TABLE, *TABLE, "--epsilon", "1"), "twice"),
        (HUGE, ("--table", "a+b+c", "--epsilon", "1"), "1000000000 cells"),
        ("", (*TABLE, "--epsilon", "1"), "found nothing"),
        ("sex\n", (*TABLE, "--epsilon", "1"), "nothing to release"),
        ("sex,sex\nf,f\n", (*TABLE, "--epsilon", "1"), "twice"),
        ("sex,\nf,f\n", (*TABLE, "--epsilon", "1"), "line 1"),
        ("sex,form\nf\n", (*TABLE, "--epsilon", "1"), "line 2"),
        ('sex\n"f\n', (*TABLE, "--epsilon", "1"), "line 2"),
        (b"sex\nf\n\xff\n", (*TABLE, "--epsilon", "1"), "line 3"),
        (b"sex\nf\nm\0\n", (*TABLE, "--epsilon", "1"), "line 3: found the byte 0x00"),
        (f"sex\nf\n{'m' * 20_000}\n", (*TABLE, "--epsilon", "1"), "line 3: found a value of more"),
        (f"sex\nf\n{'m' * 200_000}\n", (*TABLE, "--epsilon", "1"), "line 3: found a value of more"),
        ("count\n1\n", ("--table", "count", "--epsilon", "1"), "another name"),
    ],
)
def test_wrong_input_is_one_line_and_leaves_nothing(
    given: str | bytes, options: tuple[str, ...], told: str, tmp_path: Path
) -> None:
    ended = run("release", "tables", "-", *options, "--out", str(tmp_path / "x"), stdin=given)
    assert (ended.code, ended.out) == (2, "")
    assert len(ended.faults()) == 1 and told in ended.err
    assert list(tmp_path.iterdir()) == []


def test_a_code_outside_the_codebook_is_named_with_its_line(codebook: Path, tmp_path: Path) -> None:
    ended = run("release", "tables", "-", *TABLE, "--epsilon", "1", "--codebook", str(codebook),
                "--out", str(tmp_path / "x"), stdin="sex,form\nf,sexual\nq,labour\n")  # fmt: skip
    assert ended.code == 2
    assert ended.faults()[-1].startswith("standard input, line 3, column sex: found q")
    assert not (tmp_path / "x").exists()


def test_a_folder_that_holds_something_is_left_alone(persons: Path, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "mine.txt").write_text("mine", encoding="utf-8")
    ended = run("release", "tables", str(persons), *TABLE, "--epsilon", "1",
                "--out", str(tmp_path / "out"))  # fmt: skip
    assert ended.code == 2 and len(ended.faults()) == 1
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["mine.txt"]


def test_no_cell_is_run_by_a_spreadsheet(tmp_path: Path) -> None:
    given = 'a+b,"../c"\n=1+1,@x\n-3,y\n'
    ended = run("release", "tables", "-", "--table", "a+b+../c", "--epsilon", "1",
                "--out", str(tmp_path / "out"), stdin=given)  # fmt: skip
    assert ended.code == 0
    names = [path.name for path in (tmp_path / "out").iterdir() if path.suffix == ".csv"]
    assert names == ["a_b+_c.csv"]
    text = (tmp_path / "out" / names[0]).read_text(encoding="utf-8")
    assert "'=1+1" in text and "'@x" in text and "\n-3," in text


def test_a_fault_met_while_counting_is_one_line_and_costs_nothing(
    persons: Path, tmp_path: Path
) -> None:
    narrow, book = tmp_path / "narrow.json", tmp_path / "ledger.jsonl"
    narrow.write_text('{"sex": ["f"], "form": []}', encoding="utf-8")
    assert run("release", "ledger", "open", str(book), "--cap", "0.001").code == 0
    for options in (("--codebook", str(narrow)), ("--ledger", str(book))):
        ended = run("release", "tables", str(persons), *TABLE, "--epsilon", "1", *options,
                    "--out", str(tmp_path / "x"))  # fmt: skip
        assert (ended.code, ended.out, len(ended.faults())) == (2, "", 1)
        assert not (tmp_path / "x").exists()
    assert run("release", "ledger", "show", str(book), "--json").json()["rho"] == 0


ENDINGS: dict[str, tuple[str, ...]] = {
    "tables": ("IN", *TABLE, "--epsilon", "1"),
    "suppress": ("IN", *TABLE),
    "synthesize": ("IN", "--epsilon", "1"),
    "key": (),
    "prepare": ("IN", "--year", "2019", "--ledger", "l", "--answers", "a", "--key", "k",
                "--by", "one"),
    "package": ("IN", "--publisher", "Centre", "--by", "one"),
    "cellkey": ("IN", *TABLE, "--record", "id", "--key", "k"),
}  # fmt: skip


@pytest.mark.parametrize("command", ENDINGS)
def test_nothing_is_written_to_a_dash(command: str, persons: Path) -> None:
    given = [str(persons) if each == "IN" else each for each in ENDINGS[command]]
    ended = run("release", command, *given, "--out", "-")
    assert (ended.code, ended.out, len(ended.faults())) == (2, "", 1)
    assert ended.err.startswith("--out: found -")
    assert not Path("-").exists()
