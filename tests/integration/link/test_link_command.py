"""`safeconduct link`: whole answers or none, and one line for whatever is wrong."""

from __future__ import annotations

import csv
import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from safeconduct.centre.encoding.encoder import Encoder, Person
from safeconduct.centre.encoding.tokens_file import write_tokens
from safeconduct.centre.tokens import Tokens
from safeconduct.cli import main

SECRET = b"a secret of the round, long enough to be one"
NAMES = [
    (f"{given}", f"{family}{suffix}")
    for given in ("Amina", "Blessing", "Chen", "Dragana", "Elira", "Fatou")
    for family in ("Okafor", "Nguyen", "Petrova", "Hoxha", "Popescu")
    for suffix in ("", "ski")
]


def encoded(names: list[tuple[str, str]], secret: bytes = SECRET) -> Tokens:
    return Encoder(secret).encode([Person(name) for name in names])


@pytest.fixture
def files(tmp_path: Path) -> tuple[str, str]:
    """Police and a centre that share twenty persons."""
    paths = tmp_path / "police.tok", tmp_path / "centre.tok"
    for path, names in zip(paths, (NAMES[:40], NAMES[20:]), strict=True):
        write_tokens(path, encoded(names), round_name="2026-1")
    return str(paths[0]), str(paths[1])


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_every_record_gets_a_person_and_those_shared_get_one(
    files: tuple[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out, pairs = tmp_path / "links.csv", tmp_path / "pairs.csv"
    asked = ["link", *files, "--out", str(out), "--pairs", str(pairs), "--json"]
    assert main([*asked, "--deduplicated", "police", "centre"]) == 0
    told = json.loads(capsys.readouterr().out)
    links = rows(out)
    assert list(links[0]) == ["source", "number", "person"]
    assert told["records"] == {"police": 40, "centre": 40} and len(links) == 80
    assert told["persons"] == len({row["person"] for row in links})
    per_source = [
        [row["person"] for row in links if row["source"] == source] for source in told["records"]
    ]
    assert all(len(set(held)) == 40 for held in per_source)
    shared = set(per_source[0]) & set(per_source[1])
    assert 18 <= len(shared) <= 20
    assert list(rows(pairs)[0]) == [
        "source_a",
        "number_a",
        "source_b",
        "number_b",
        "probability",
    ]
    assert all(0 < float(row["probability"]) <= 1 for row in rows(pairs))
    low, high = told["persons_interval95"]
    assert low <= 60 <= high
    # The persons of a second run cannot be recognised.
    assert main([*asked, "--deduplicated", "centre"]) == 0
    assert not {row["person"] for row in rows(out)} & {row["person"] for row in links}


def test_answers_of_the_agencies_are_taken_into_account(
    files: tuple[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out, review = tmp_path / "links.csv", tmp_path / "review.csv"
    asked = ["link", *files, "--out", str(out), "--deduplicated", "police", "centre", "--json"]
    assert main([*asked, "--sample", "8", "--review", str(review)]) == 0
    before = json.loads(capsys.readouterr().out)
    pairs = rows(review)
    assert 0 < len(pairs) <= 8 and {row["answer"] for row in pairs} == {""}
    with review.open("w", encoding="utf-8", newline="") as file:
        table = csv.DictWriter(file, list(pairs[0]))
        table.writeheader()
        table.writerows(row | {"answer": "Different"} for row in pairs)
    assert main([*asked, "--reviewed", str(review)]) == 0
    after = json.loads(capsys.readouterr().out)
    assert before["reviewed_pairs"] == 0 < after["reviewed_pairs"] <= len(pairs)
    # Pairs said to be different are linked no more, or are held for less right.
    assert after["linked_pairs"] < before["linked_pairs"] or (
        after["precision"]["share"] < before["precision"]["share"]
    )
    pairs[0]["answer"] = "perhaps"
    with review.open("w", encoding="utf-8", newline="") as file:
        table = csv.DictWriter(file, list(pairs[0]))
        table.writeheader()
        table.writerows(pairs)
    assert main([*asked, "--reviewed", str(review)]) == 2
    assert "review.csv, line 2: found the answer perhaps" in capsys.readouterr().err


def test_a_source_without_a_record_is_named_and_left_out(
    files: tuple[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    nobody, out = tmp_path / "justice.tok", tmp_path / "links.csv"
    write_tokens(nobody, encoded([]), round_name="2026-1")
    asked = ["link", str(nobody), *files, "--out", str(out), "--deduplicated", "justice"]
    assert main([*asked, "--json"]) == 0
    told = capsys.readouterr()
    assert json.loads(told.out)["records"]["justice"] == 0
    assert "justice: no record" in told.err
    with out.open(encoding="utf-8", newline="") as file:
        sources = {row["source"] for row in csv.DictReader(file)}
    assert sources == {Path(path).stem for path in files}


def spoilt(kind: str, folder: Path, good: str) -> list[str]:
    """Arguments in which one thing is wrong."""
    other = folder / "other.tok"
    match kind:
        case "secret":
            write_tokens(other, encoded(NAMES[:3], b"x" * 32), round_name="2026-1")
        case "round":
            write_tokens(other, encoded(NAMES[:3]), round_name="2025-4")
        case "version":
            write_tokens(other, replace(encoded(NAMES[:3]), version="0-x"), round_name="2026-1")
        case "groups":
            tokens = encoded(NAMES[:3])
            name = {"name": tokens.groups["name"]}
            write_tokens(other, replace(tokens, groups=name), round_name="2026-1")
        case "empty":
            write_tokens(other, encoded([]), round_name="2026-1")
            return [str(other)]
        case "copied":
            other.write_bytes(Path(good).read_bytes())
        case "damaged":
            other.write_bytes(Path(good).read_bytes()[:-40])
        case "changed":
            content = np.frombuffer(Path(good).read_bytes(), np.uint8).copy()
            content[-100] ^= 1
            other.write_bytes(content.tobytes())
        case "no tokens":
            other.write_text("record_id,family_name\n", encoding="utf-8")
        case "folder":
            other.mkdir()
        case "same name":
            other = folder / "elsewhere" / Path(good).name
            other.parent.mkdir()
            write_tokens(other, encoded(NAMES[:3]), round_name="2026-1")
        case "itself":
            other = Path(good)
    return [good, str(other)]


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        ("secret", "another secret"),
        ("round", "2025-4"),
        ("version", "0-x"),
        ("groups", "other groups"),
        ("empty", "no record"),
        ("copied", "same records"),
        ("damaged", "cut short"),
        ("changed", "check sum"),
        ("no tokens", "not a file of tokens"),
        ("folder", "cannot be read"),
        ("absent", "no such file"),
        ("same name", "same name"),
        ("itself", "each file once"),
    ],
)
@pytest.mark.parametrize("lang", ["en", "fr", "nl", "de"])
def test_what_cannot_be_linked_is_said_in_one_line_and_nothing_is_written(
    kind: str,
    said: str,
    lang: str,
    files: tuple[str, str],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    out = tmp_path / "links.csv"
    out.write_text("what stood here\n", encoding="utf-8")
    before = sorted(tmp_path.iterdir())
    arguments = spoilt(kind, tmp_path, files[0])
    made = set(tmp_path.iterdir()) - set(before)
    assert main(["link", *arguments, "--out", str(out), "--lang", lang]) == 2
    told = capsys.readouterr()
    assert told.out == "" and told.err.count("\n") == 1
    assert lang != "en" or said in told.err
    assert out.read_text(encoding="utf-8") == "what stood here\n"
    assert set(tmp_path.iterdir()) - made == set(before)


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--deduplicated", "courts"], "police, centre"),
        (["--sample", "5"], "--review"),
        (["--sample", "0", "--review", "REVIEW"], "1 or more"),
        (["--pairs", "LINKS"], "twice"),
        (["--pairs", "POLICE"], "over one that is read"),
        (["--pairs", "nowhere/pairs.csv"], "a folder that is there"),
        (["--reviewed", "absent.csv"], "no such file"),
    ],
)
def test_options_that_make_no_sense_are_refused(
    options: list[str],
    said: str,
    files: tuple[str, str],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    places = {"LINKS": str(tmp_path / "l.csv"), "POLICE": files[0], "REVIEW": str(tmp_path / "r")}
    given = [places.get(option, option) for option in options]
    assert main(["link", *files, "--out", places["LINKS"], *given]) == 2
    told = capsys.readouterr().err
    assert said in told and told.count("\n") == 1
    assert not (tmp_path / "l.csv").exists()


def test_a_text_for_people_in_their_language(
    files: tuple[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = str(tmp_path / "links.csv")
    assert main(["link", *files, "--out", out, "--lang", "fr"]) == 0
    said = capsys.readouterr().out
    assert said.startswith("80 enregistrements, ") and "Paires réunies\u00a0: " in said


def test_blocks_are_compared_by_themselves_and_what_they_lose_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    paths = [str(tmp_path / f"{name}.tok") for name in ("police", "centre")]
    for path, names in zip(paths, (NAMES[:40], NAMES[20:]), strict=True):
        persons = [Person(name) for name in names]
        write_tokens(Path(path), Encoder(SECRET).encode(persons, blocks=True))
    asked = ["link", *paths, "--out", str(tmp_path / "links.csv"), "--json"]
    assert main(asked) == 0
    everything = json.loads(capsys.readouterr().out)
    assert main([*asked, "--blocks"]) == 0
    blocked = json.loads(capsys.readouterr().out)
    assert everything["recall_of_blocks"] is None
    low, high = blocked["recall_of_blocks"]["interval95"]
    # Those shared are written alike and share a block; of pairs merely alike not all do.
    assert 0.5 < low < high <= 1.0
    for told in (everything, blocked):
        low, high = told["persons_interval95"]
        assert low <= len(NAMES) <= high
    assert main([*asked[:-1], "--blocks", "--lang", "en"]) == 0
    assert "keyed block" in capsys.readouterr().out


def test_a_file_without_blocks_is_named_where_they_are_asked_for(
    files: tuple[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "links.csv"
    assert main(["link", *files, "--out", str(out), "--blocks", "--lang", "en"]) == 2
    said = capsys.readouterr().err.strip()
    assert files[0] in said and "--blocks" in said and "\n" not in said
    assert not out.exists()
