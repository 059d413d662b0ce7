"""A year's release with files, from the key to the package, by two people."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from safeconduct.centre.release import noise
from safeconduct.centre.release.noise import Counts
from safeconduct.centre.release.programme import YEARLY
from tests.integration.cli.command_line import Ended, run

COLUMNS = ("person", "registered_year", *YEARLY.domain.codes)
OUT = ("--publisher", "Centre", "--published-on", "2020-03-01", "--by", "releaser", "--json")


def persons(year: str = "2019", count: int = 240) -> str:
    """A caseload of one year, the same each time."""
    chosen = np.random.default_rng(5)
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    for number in range(count):
        minor = chosen.random() < 0.2
        row = {
            "person": f"p{number}",
            "registered_year": year,
            "form": chosen.choice(["sexual", "labour", "begging"], p=[0.5, 0.4, 0.1]),
            "sector": chosen.choice(["prostitution", "restaurant", "building"]),
            "region": chosen.choice(["belgium", "european_union", "west_africa"]),
            "age_band": "12-17" if minor else chosen.choice(["18-24", "25-34"]),
            "sex": chosen.choice(["female", "male"]),
            "belgian_region": chosen.choice(["brussels", "flanders", "wallonia"]),
            "detected_by": chosen.choice(["local_police", "social_inspection"]),
            "minor": "yes" if minor else "no",
        }
        writer.writerow([row.get(column, "") for column in COLUMNS])
    return out.getvalue()


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a key, a ledger for two years of one person, and records; steady noise."""
    steady = np.random.default_rng(3)

    def draw(counts: Counts, sigma: float) -> Counts:
        return counts + np.rint(steady.normal(0, sigma, counts.shape)).astype(np.int64)

    for module in ("programme", "gate"):
        monkeypatch.setattr(f"safeconduct.centre.release.{module}.noisy", draw)
        function = {"programme": "release", "gate": "run"}[module]
        found = __import__(f"safeconduct.centre.release.{module}", fromlist=[function])
        monkeypatch.setitem(getattr(found, function).__kwdefaults__, "draw", draw)
    assert noise.MECHANISM == "discrete_gaussian"
    assert run("release", "key", "--out", str(tmp_path / "key")).code == 0
    assert run("release", "ledger", "open", str(tmp_path / "ledger"), "--cap", "0.056").code == 0
    (tmp_path / "in.csv").write_text(persons(), encoding="utf-8")
    return tmp_path


def prepare(desk: Path, out: str = "work", year: str = "2019", *more: str) -> Ended:
    return run("release", "prepare", str(desk / "in.csv"), "--year", year,
               "--ledger", str(desk / "ledger"), "--answers", str(desk / "answers"),
               "--key", str(desk / "key"), "--out", str(desk / out), "--by", "releaser",
               "--json", *more)  # fmt: skip


def package(desk: Path, out: str = "public", *more: str) -> Ended:
    return run("release", "package", str(desk / "work"), "--out", str(desk / out), *OUT, *more)


def step(desk: Path, name: str, *more: str) -> Ended:
    return run("release", name, str(desk / "work"), *more, "--json")


def one_line(ended: Ended, part: str) -> None:
    assert (ended.code, len(ended.faults()), ended.out) == (2, 1, ""), ended.err
    assert part in ended.err


def test_a_person_where_nobody_can_be_is_held_at_the_gate(desk: Path) -> None:
    contradicted = persons().replace("12-17", "18-24", 1)
    (desk / "in.csv").write_text(contradicted, encoding="utf-8")
    assert prepare(desk).code == 0
    ended = step(desk, "gate", str(desk / "in.csv"))
    checks = {each["check"]: each for each in ended.json()["checks"]}
    assert (ended.code, checks["empty_cells"]["found"]) == (1, 1)


def test_a_year_from_records_to_package(desk: Path) -> None:
    prepared = prepare(desk).json()
    assert (prepared["state"], prepared["drawn"]) == ("prepared", len(YEARLY.tables))
    assert prepared["epsilon"] == 1.0
    gated = step(desk, "gate", str(desk / "in.csv"))
    assert gated.code == 0 and gated.json()["passed"]
    assert step(desk, "check", "--by", "checker").json()["state"] == "checked"
    said = package(desk).json()
    assert {"form.csv", "form.parquet", "dcat.jsonld", "csvw.json", "release.json"} <= {
        *said["files"]
    }
    described = json.loads((desk / "public" / "datapackage.json").read_bytes())
    assert described["created"].startswith("2020-03-01") and described["version"] == "1"
    # What is published is what was checked, and the gate's report is not among it.
    for name in ("release.json",):
        assert (desk / "public" / name).read_bytes() == (desk / "work" / name).read_bytes()
    assert not list((desk / "public").rglob("gate.json"))
    assert "2019" in described["title"]
    # A published release can be made again, as published then, and withdrawn with a reason.
    again = package(desk, "again", "--version", "7")
    assert again.json()["version"] == "1"
    for path in (desk / "public").rglob("*"):
        if path.is_file():
            twin = desk / "again" / path.relative_to(desk / "public")
            assert twin.read_bytes() == path.read_bytes()
    one_line(step(desk, "withdraw", "--by", "checker", "--reason", "because"), "linkage")
    gone = step(desk, "withdraw", "--by", "checker", "--reason", "records").json()
    assert gone["steps"][-1] == gone["steps"][-1] | {"state": "withdrawn", "by": "checker"}
    one_line(package(desk, "once-more"), "status")


def test_a_year_is_drawn_and_paid_once(desk: Path) -> None:
    first = prepare(desk).json()
    again = prepare(desk, "again").json()
    assert (again["drawn"], again["left"], again["head"]) == (0, first["left"], first["head"])
    assert (desk / "work" / "release.json").read_bytes() == (
        desk / "again" / "release.json"
    ).read_bytes()


def test_nobody_checks_what_they_prepared_and_no_step_is_left_out(desk: Path) -> None:
    prepare(desk)
    one_line(step(desk, "check", "--by", "checker"), "status")
    one_line(package(desk), "status")
    step(desk, "gate", str(desk / "in.csv"))
    for name in ("releaser", " Releaser "):
        one_line(step(desk, "check", "--by", name), "who prepared")
    one_line(step(desk, "refuse", "--by", "releaser", "--reason", "report"), "who prepared")
    assert step(desk, "check", "--by", "checker").code == 0
    one_line(package(desk, "public", "--by", "checker"), "who checked")
    assert not (desk / "public").exists()


def test_what_the_gate_stops_is_not_checked(desk: Path) -> None:
    """Other records than the release was made of: the noise is not what was promised."""
    prepare(desk)
    (desk / "other.csv").write_text(persons(count=4000), encoding="utf-8")
    stopped = step(desk, "gate", str(desk / "other.csv"))
    assert stopped.code == 1 and not stopped.json()["passed"]
    assert step(desk, "status").json()["state"] == "refused"
    one_line(step(desk, "check", "--by", "checker"), "status")
    assert not (desk / "public").exists()


def test_a_record_that_cannot_be_stops_the_release(desk: Path) -> None:
    """Somebody of 30 said to be a minor: the table would say that there is nobody."""
    text = persons().splitlines()
    age, minor = COLUMNS.index("age_band"), COLUMNS.index("minor")
    cells = text[1].split(",")
    cells[age], cells[minor] = "25-34", "yes"
    (desk / "in.csv").write_text("\n".join([text[0], ",".join(cells), *text[2:]]), encoding="utf-8")
    prepare(desk)
    stopped = step(desk, "gate", str(desk / "in.csv"))
    failed = {check["check"] for check in stopped.json()["checks"] if not check["passed"]}
    assert (stopped.code, failed) == (1, {"empty_cells"})


@pytest.mark.parametrize("name", ["release.json", "gate.json"])
def test_a_file_that_was_changed_on_the_way_is_noticed(desk: Path, name: str) -> None:
    prepare(desk)
    step(desk, "gate", str(desk / "in.csv"))
    file = desk / "work" / name
    file.write_bytes(file.read_bytes().replace(b"1", b"2", 1))
    one_line(step(desk, "check", "--by", "checker"), name)


def wrong_column(desk: Path) -> Ended:
    (desk / "in.csv").write_text(persons().replace("belgian_region", "province"), encoding="utf-8")
    return prepare(desk)


def wrong_code(desk: Path) -> Ended:
    (desk / "in.csv").write_text(persons().replace("p7,2019,sexual", "p7,2019,x"), encoding="utf-8")
    (desk / "in.csv").write_text(persons().replace("begging", "stealing"), encoding="utf-8")
    return prepare(desk)


def changed_answer(desk: Path) -> Ended:
    prepare(desk, "first")
    file = min((desk / "answers").glob("*.json"))
    said: dict[str, Any] = json.loads(file.read_bytes())
    said["answer"]["noisy"][0] += 1
    file.write_text(json.dumps(said), encoding="utf-8")
    return prepare(desk)


def over(desk: Path) -> Ended:
    (desk / "ledger").unlink()
    run("release", "ledger", "open", str(desk / "ledger"), "--cap", "0.01")
    return prepare(desk)


@pytest.mark.parametrize(
    ("wrong", "part"),
    [
        (lambda desk: prepare(desk, "work", "2018"), "2018"),
        (wrong_column, "belgian_region"),
        (wrong_code, "stealing"),
        (over, "cap is not passed"),
        (changed_answer, ".json"),
        (lambda desk: prepare(desk, "work", "2019", "--epsilon", "0"), "--epsilon"),
        (lambda desk: prepare(desk, "work", "2019", "--epsilon", "inf"), "--epsilon"),
        (lambda desk: prepare(desk, "work", "2019", "--key", str(desk / "in.csv")), "in.csv"),
        (lambda desk: prepare(desk, "work", "2019", "--ledger", str(desk / "none")), "ledger"),
        (lambda desk: step(desk, "gate", str(desk / "in.csv")), "work"),
        (lambda desk: step(desk, "status"), "work"),
    ],
)
def test_wrong_input_is_one_line_and_leaves_nothing(desk: Path, wrong: Any, part: str) -> None:
    one_line(wrong(desk), part)
    assert not (desk / "work").exists()
    assert not [path for path in desk.iterdir() if path.name.startswith(".")]


@pytest.mark.parametrize("lang", ["en", "fr", "nl", "de"])
def test_the_price_is_told_before_anything_is_spent(lang: str) -> None:
    said = run("release", "programme", "--lang", lang)
    assert said.code == 0 and "3.54" in said.out and "form+sex" in said.out
    asked = run("release", "programme", "--json").json()
    assert asked["ten_years_epsilon"] <= 3.6
    assert all(rule["source"] for rule in asked["empty"])
