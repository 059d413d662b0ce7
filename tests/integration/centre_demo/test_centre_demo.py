"""`safeconduct centre demo`: through all of it, and nobody where they must not be."""

from __future__ import annotations

import csv
import io
import json
import shutil
from contextlib import redirect_stdout
from pathlib import Path
from typing import Any

import polars as pl
import pytest

from safeconduct.centre.encoding.authority import Authority
from safeconduct.centre.encoding.tokens_file import MAGIC
from safeconduct.centre.feeds.actors import FEEDS
from safeconduct.centre.release.ledger import Ledger
from safeconduct.cli import main
from safeconduct.demo.centre.journey import journey

PERSONS = 300
FEW = 60
ROLES = {"agencies", "key_authority", "linkage_unit", "centre", "published"}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One demonstration, kept; what it printed lies beside it."""
    out = tmp_path_factory.mktemp("demonstration") / "out"
    said = io.TextIOWrapper(io.BytesIO())
    with redirect_stdout(said):
        asked = ["centre", "demo", "--persons", str(PERSONS), "--out", str(out), "--json"]
        assert main(asked) == 0
    said.seek(0)
    assert json.loads(said.read())["steps"] == steps(out)
    return out


def steps(folder: Path) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads((folder / "distance-from-truth.json").read_text())
    return found


def step(folder: Path, name: str) -> dict[str, Any]:
    return next(each for each in steps(folder) if each["step"] == name)


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def planted(folder: Path) -> dict[str, set[bytes]]:
    """What the agencies' own tables say of who somebody is, by kind."""
    people = [row for path in folder.glob("agencies/*/persons.csv") for row in rows(path)]
    names = {
        row[part] for row in people for part in ("family_name", "given_name") if len(row[part]) > 5
    }
    # A date that nobody has for a feed's own days: everybody was born before 2015.
    births = {row["birth_date"] for row in people if len(row["birth_date"]) == 10}
    ids = {row["record_id"] for row in people}
    return {
        kind: {word.lower().encode() for word in words}
        for kind, words in {"name": names, "birth": births, "id": ids}.items()
    }


def everything(folder: Path) -> bytes:
    """Every byte below a folder, names of files and the tables within Parquet too."""
    pieces = []
    for path in folder.rglob("*"):
        if path.is_file():
            content = path.read_bytes()
            pieces += [path.name.encode(), content.lower(), _lower(content)]
            if path.suffix == ".parquet":
                pieces.append(pl.read_parquet(content).write_csv().lower().encode())
    return b"\0".join(pieces)


def _lower(content: bytes) -> bytes:
    return content.decode("utf-8", "ignore").lower().encode()


def test_every_role_has_a_folder_and_nothing_else_is_there(folder: Path) -> None:
    assert {path.name for path in folder.iterdir() if path.is_dir()} == ROLES
    assert {path.name for path in folder.glob("agencies/*")} == set(FEEDS)
    assert not list(folder.parent.glob(".out-*"))


@pytest.mark.parametrize("role", ["key_authority", "linkage_unit", "centre", "published"])
def test_no_byte_of_who_somebody_is_is_where_it_must_not_be(
    folder: Path, role: str, tmp_path: Path
) -> None:
    words = planted(folder)
    assert all(len(each) > 50 for each in words.values())
    content = everything(folder / role)
    found = {word for each in words.values() for word in each if word in content}
    assert found == set()
    # The same search finds what is planted, of each kind, and what stands at the agencies.
    copy, agencies = (
        shutil.copytree(folder / role, tmp_path / role),
        everything(folder / "agencies"),
    )
    for kind, each in words.items():
        word = max(each)
        (copy / "planted.bin").write_bytes(b"\x00\xff" + word.upper() + b"\xfe")
        assert word in everything(copy), kind
        assert all(word in agencies for word in each), kind


def test_the_search_of_the_program_itself_can_fail(folder: Path, tmp_path: Path) -> None:
    from safeconduct.demo.centre.searching import found_in

    word = next(iter(sorted(planted(folder)["name"]))).decode()
    copy = shutil.copytree(folder / "centre", tmp_path / "centre")
    assert found_in([copy], [word]) == []
    for number, coding in enumerate(("utf-8", "utf-16-le", "utf-16-be")):
        (copy / f"{number}.bin").write_bytes(b"\xff\xfe" + word.upper().encode(coding))
    pl.DataFrame({"a": [word.title()] * 100}).write_parquet(copy / "3.parquet")
    assert {path.name for path, _ in found_in([copy], [word])} == {
        "0.bin", "1.bin", "2.bin", "3.parquet",
    }  # fmt: skip


def test_tokens_and_keys_are_only_where_they_belong(folder: Path) -> None:
    with_tokens = {
        path.relative_to(folder).parts[0]
        for path in folder.rglob("*")
        if path.is_file() and path.read_bytes()[: len(MAGIC)] == MAGIC
    }
    assert with_tokens == {"agencies", "linkage_unit"}
    assert {path.name for path in (folder / "linkage_unit").iterdir()} == {
        *(f"{source}.tokens" for source in FEEDS),
        "links.csv",
        "pairs.csv",
        "review.csv",
    }
    acts = [act.act for act in Authority(folder / "key_authority").acts()]
    assert acts == ["made", *["sealed"] * 6, "destroyed"]
    assert not list(folder.rglob("*.key"))


def test_what_it_says_is_what_its_files_hold(folder: Path) -> None:
    """Reckoned anew from the folders alone: maps, links, and who is who in truth."""
    links = {row["number"]: row["person"] for row in rows(folder / "centre" / "links.csv")}
    records = sum(len(rows(path)) for path in folder.glob("agencies/*/map.csv"))
    country = step(folder, "country")
    assert country["persons"] == PERSONS
    assert country["records"] == records == len(links)
    persons = step(folder, "persons")
    assert persons["count"] == len(set(links.values()))
    assert persons["true"] == country["seen"]
    pairs = step(folder, "pairs")
    assert pairs["right"] <= min(pairs["true"], pairs["found"])
    assert pairs["f1"] == pytest.approx(
        2 * pairs["right"] / (pairs["true"] + pairs["found"]), abs=1e-6
    )
    # Far from chance: identities differ in every document, and most are recognised.
    assert pairs["f1"] > 0.8
    delivered = [rows(path) for path in folder.glob("centre/feeds/*.csv")]
    assert sum(map(len, delivered)) == records
    assert len(rows(folder / "centre" / "persons.csv")) == persons["count"]


def test_what_is_published_was_gated_paid_for_and_checked(folder: Path) -> None:
    written = [path for path in folder.glob("published/**/*") if path.is_file()]
    assert step(folder, "published")["files"] == len(written)
    statement = json.loads(next(folder.glob("published/*/release.json")).read_text())
    report = json.loads((folder / "centre" / "gate.json").read_text())
    assert report["passed"]
    ledger = Ledger(folder / "centre" / "ledger.jsonl")
    assert ledger.balance().rho == pytest.approx(statement["rho"])
    assert step(folder, "budget")["calls"] == len(statement["tables"])
    told = {each["table"]: each for each in steps(folder) if each["step"] == "table"}
    assert set(told) == {"+".join(table["columns"]) for table in statement["tables"]}
    # Reckoned anew from the published file and what the Centre held.
    published = rows(next(folder.glob("published/*/form.csv")))
    held = [row["form"] for row in rows(folder / "centre" / "persons.csv")]
    true = [held.count(row["form"]) for row in published]
    off = [abs(float(row["count"]) - n) for row, n in zip(published, true, strict=True)]
    assert told["form"]["noise"] == pytest.approx(sum(off) / sum(true), abs=0.001)
    inside = [
        int(row["low95"]) <= n <= int(row["high95"]) for row, n in zip(published, true, strict=True)
    ]
    assert told["form"]["inside"] == sum(inside)


def test_the_hidden_are_estimated_from_links_alone_and_compared_with_everybody(
    folder: Path,
) -> None:
    kept = json.loads((folder / "centre" / "analyses" / "hidden.json").read_text())
    told = step(folder, "hidden")
    assert told["true"] == PERSONS
    assert [kept["estimate"], *kept["interval95"]] == [told["estimate"], told["low"], told["high"]]
    assert told["held"] == (told["low"] <= PERSONS <= told["high"])
    # Of three hundred a third is on no list: who counted only those listed would be far off.
    assert abs(told["estimate"] - PERSONS) < PERSONS - step(folder, "persons")["count"]


def test_the_same_seed_is_the_same_country_with_other_keys(tmp_path: Path) -> None:
    both = tmp_path / "one", tmp_path / "other"
    for out in both:
        for said in journey(out, seed=7, persons=FEW):
            if said.step == "pairs":
                break
    for name in ("persons.csv", "cases.csv"):
        for source in FEEDS:
            one, other = ((out / "agencies" / source / name).read_bytes() for out in both)
            assert one == other
    numbers = [{row["number"] for row in rows(out / "centre" / "links.csv")} for out in both]
    assert numbers[0] and numbers[0].isdisjoint(numbers[1])


@pytest.mark.parametrize("lang", ["fr", "nl", "de"])
def test_wrong_input_is_one_line_and_changes_nothing(
    lang: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    taken = tmp_path / "taken"
    taken.mkdir()
    (taken / "mine.txt").write_text("mine")
    for wrong in (["--out", str(taken)], ["--persons", "3"]):
        assert main(["centre", "demo", "--lang", lang, *wrong]) == 2
        said = capsys.readouterr()
        assert said.out == "" and said.err.count("\n") == 1 and wrong[0] in said.err
    assert [path.name for path in tmp_path.rglob("*")] == ["taken", "mine.txt"]


def test_a_crash_on_the_way_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("safeconduct.demo.centre.journey.take_in", full)
    assert main(["centre", "demo", "--persons", str(FEW), "--out", str(tmp_path / "out")]) == 2
    assert list(tmp_path.iterdir()) == []
