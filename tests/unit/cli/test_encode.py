"""What an agency runs: tokens that may leave, a map that stays, nothing of a person in either."""

from __future__ import annotations

import csv
import io
import os
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from safeconduct.centre.encoding.tokens_file import read_tokens
from safeconduct.centre.encoding.whole_file import whole_file
from safeconduct.cli import main

HEAD = "record_id,family_name,given_name,birth_date,sex,nationality"
SECRET = b"\x8f" * 7 + b"\x01\n\xff" + bytes(range(32))
Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    (tmp_path / "secret").write_bytes(SECRET)

    def run(content: bytes | str, *more: str) -> tuple[int, str, str]:
        data = content.encode() if isinstance(content, str) else content
        (tmp_path / "persons.csv").write_bytes(data)
        names = [str(tmp_path / name) for name in ("persons.csv", "secret", "t.tokens", "map.csv")]
        options = ["--secret", names[1], "--out", names[2], "--map", names[3], *more]
        code = main(["encode", names[0], *options])
        shown = capsys.readouterr()
        return code, shown.out, shown.err

    return run


def written(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()} - {"persons.csv", "secret"}


def test_a_table_becomes_tokens_and_a_map(run: Run, tmp_path: Path) -> None:
    rows = f"{HEAD}\nb-2,Owusu,Ama,1990-05-17,F,GHA\na-1,Hoxha,,ca 1985,,\nc-3,,,,,\n"
    code, out, err = run(rows)
    assert (code, err) == (0, "")
    assert "3" in out
    tokens = read_tokens(tmp_path / "t.tokens")
    with (tmp_path / "map.csv").open(newline="") as file:
        table = list(csv.reader(file))
    assert table[0] == ["record_id", "number"]
    assert [row[0] for row in table[1:]] == ["b-2", "a-1", "c-3"]
    assert sorted(row[1] for row in table[1:]) == list(tokens.numbers)
    number = dict(table[1:])
    at = {record: tokens.numbers.index(number[record]) for record in ("b-2", "a-1", "c-3")}
    known = {name: tokens.groups[name].known for name in tokens.groups}
    assert [bool(known[name][at["b-2"]]) for name in ("name", "birth", "place")] == [True] * 3
    assert [bool(known[n][at["a-1"]]) for n in ("name", "birth", "place")] == [True, True, False]
    assert [bool(known[name][at["c-3"]]) for name in ("name", "birth", "place")] == [False] * 3
    assert all(
        (tmp_path / name).stat().st_mode & 0o777 == 0o600 for name in ("t.tokens", "map.csv")
    )


def test_no_byte_of_the_tokens_is_of_a_person(run: Run, tmp_path: Path) -> None:
    names = ["Oyelaran", "Dragomirescu", "Xhemajlaj", "Шевченко", "王小明", "محمد"]
    lines = [
        f"rec-{n}-x,{name},{name[::-1]},19{60 + n}-11-2{n},F,NGA" for n, name in enumerate(names)
    ]
    assert run("\n".join([HEAD, *lines]))[0] == 0
    held = (tmp_path / "t.tokens").read_bytes()
    lowered = held.lower()
    for n, name in enumerate(names):
        for part in (name, name[::-1], f"19{60 + n}-11-2{n}", f"rec-{n}-x", "NGA"):
            for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
                assert part.lower().encode(encoding) not in lowered or len(part) < 4
    assert SECRET not in held
    assert SECRET.hex().encode() not in held


def test_two_runs_differ_in_numbers_and_order_only(run: Run, tmp_path: Path) -> None:
    rows = HEAD + "".join(f"\n{n},Name{n},Given{n % 7},19{n + 10}-03-04,F,ALB" for n in range(30))
    found = []
    for _ in range(2):
        assert run(rows)[0] == 0
        with (tmp_path / "map.csv").open(newline="") as file:
            record = {row["number"]: row["record_id"] for row in csv.DictReader(file)}
        tokens = read_tokens(tmp_path / "t.tokens")
        order = [record[number] for number in tokens.numbers]
        bits = [tokens.groups[name].words for name in sorted(tokens.groups)]
        found.append((order, {r: [b[at].tobytes() for b in bits] for at, r in enumerate(order)}))
    (first, one), (second, other) = found
    assert one == other
    assert first != second


def test_the_order_and_the_choice_of_columns_are_free(run: Run, tmp_path: Path) -> None:
    run(f"{HEAD}\n1,Owusu,Ama,,,")
    whole = read_tokens(tmp_path / "t.tokens").groups["name"].words
    code, _, err = run("given_name,case,record_id,family_name\nAma,secret thing,1,Owusu\n")
    assert code == 0
    assert "case" in err
    assert "secret thing" not in err
    assert (read_tokens(tmp_path / "t.tokens").groups["name"].words == whole).all()
    assert b"secret thing" not in (tmp_path / "t.tokens").read_bytes()
    assert b"secret thing" not in (tmp_path / "map.csv").read_bytes()


def test_standard_input_is_read(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    run(f"{HEAD}\n1,Owusu,Ama,,,")
    before = read_tokens(tmp_path / "t.tokens").groups["name"].words
    stdin = io.TextIOWrapper(io.BytesIO(f"\ufeff{HEAD}\r\n1,Owusu,Ama,,,\r\n".encode()))
    monkeypatch.setattr(sys, "stdin", stdin)
    files = [str(tmp_path / name) for name in ("secret", "u.tokens", "n.csv")]
    arguments = [
        "encode",
        "-",
        "--secret",
        files[0],
        "--out",
        files[1],
        "--map",
        files[2],
        "--json",
    ]
    assert main(arguments) == 0
    assert capsys.readouterr().out.startswith('{"records":1,')
    assert (read_tokens(tmp_path / "u.tokens").groups["name"].words == before).all()


@pytest.mark.parametrize(
    ("content", "says"),
    [
        ("", "nothing to read"),
        ("record_id;family_name\n1;A", "record_id"),
        ("family_name,given_name\nA,B", "record_id"),
        ("record_id,case\n1,2", "family_name"),
        ("record_id,sex,sex\n1,F,F", "sex twice"),
        ("record_id,sex\n1,F\n1,M", "line 3: record_id: found 1, which stands in line 2"),
        ("record_id,sex\n1,F\n ,M", "line 3: record_id: found nothing"),
        ("record_id,sex\n1,F,M", "line 2: found 3 values, expected 2"),
        ("record_id,sex\n1,maybe", "line 2: sex: found maybe"),
        ("record_id,nationality\n1,Ghana", "line 2: nationality: found Ghana"),
        ("record_id,birth_date\n1,17/05/1990", "line 2: birth_date: found the form 00/00/0000"),
        ("record_id,birth_date\n1,1990-02-30", "birth_date"),
        ("record_id,birth_date\n1,1990-13-01", "birth_date"),
        ("record_id,birth_date\n1,1990-00-12", "birth_date"),
        ("record_id,birth_date\n1,0090-01-02", "birth_date"),
        ("record_id,birth_date\n1,19９0-01-02", "birth_date"),
        ('record_id,family_name\n1,"A"B', "quotation mark"),
        ('record_id,family_name\n1,"A', "quotation mark"),
        (b"record_id,family_name\n1,A\n2,M\xfcller\n", "line 3, column 4: found the byte 0xFC"),
        (f"{HEAD}\n1,A,,,,".encode("utf-16"), "UTF-8"),
        ("record_id,family_name\n1,A\0B", "0x00"),
        ("record_id,family_name\n1," + "x" * 10_001, "10 000"),
        ("record_id,family_name\n1," + "x" * 200_000, "10 000"),
    ],
)
def test_wrong_input_is_said_in_one_line_and_nothing_is_written(
    run: Run, tmp_path: Path, content: str | bytes, says: str
) -> None:
    code, out, err = run(content)
    assert (code, out) == (2, "")
    assert err.count("\n") == 1
    assert says in err
    assert written(tmp_path) == set()


@pytest.mark.parametrize(
    "secret", [b"", b"short", b"fifteen bytes..", b"fifteen bytes..\n", b'{"kind": 1}']
)
def test_a_secret_too_short_or_damaged_is_refused(run: Run, tmp_path: Path, secret: bytes) -> None:
    (tmp_path / "secret").write_bytes(secret)
    code, out, err = run(f"{HEAD}\n1,Owusu,Ama,,,")
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert written(tmp_path) == set()


def test_a_line_end_an_editor_added_to_the_secret_changes_nothing(run: Run, tmp_path: Path) -> None:
    checks = set()
    for end in (b"", b"\n", b"\r\n"):
        (tmp_path / "secret").write_bytes(SECRET + end)
        run(f"{HEAD}\n1,Owusu,Ama,,,")
        checks.add(read_tokens(tmp_path / "t.tokens").key_check)
    assert len(checks) == 1


def test_what_was_there_stays_when_the_input_is_wrong(run: Run, tmp_path: Path) -> None:
    assert run(f"{HEAD}\n1,Owusu,Ama,,,")[0] == 0
    before = [(tmp_path / name).read_bytes() for name in ("t.tokens", "map.csv")]
    assert run(f"{HEAD}\n1,Owusu,Ama,,,\n1,Owusu,Ama,,,")[0] == 2
    assert [(tmp_path / name).read_bytes() for name in ("t.tokens", "map.csv")] == before


def test_places_that_cannot_be_are_said(run: Run, tmp_path: Path) -> None:
    rows = f"{HEAD}\n1,Owusu,Ama,,,"
    for more in (
        ("--out", str(tmp_path / "map.csv")),
        ("--out", str(tmp_path)),
        ("--map", str(tmp_path / "nowhere" / "map.csv")),
        ("--map", str(tmp_path / "persons.csv")),
        ("--secret", str(tmp_path / "no-secret")),
        ("--out", "-"),
        ("--map", "-"),
        ("--out", str(tmp_path / ("x" * 300))),
    ):
        code, out, err = run(rows, *more)
        assert (code, out, err.count("\n")) == (2, "", 1), more
        assert written(tmp_path) == set()


def test_what_is_no_file_is_never_written_over(run: Run, tmp_path: Path) -> None:
    # A pipe stands here for any device: renaming a new file over it would take it away.
    pipe, link = tmp_path / "pipe", tmp_path / "link"
    os.mkfifo(pipe)
    link.symlink_to(pipe)
    for option in ("--out", "--map"):
        for place in (pipe, link):
            code, out, err = run(f"{HEAD}\n1,Owusu,Ama,,,", option, str(place))
            assert (code, out, err.count("\n")) == (2, "", 1)
    with pytest.raises(OSError), whole_file(link):
        pass
    assert pipe.is_fifo() and link.is_symlink()
    assert written(tmp_path) == {"pipe", "link"}


def test_the_map_of_before_stays_when_the_tokens_cannot_be_written(
    run: Run, tmp_path: Path
) -> None:
    assert run(f"{HEAD}\n1,Owusu,Ama,,,")[0] == 0
    before = (tmp_path / "map.csv").read_bytes()
    # The name is short enough to be asked for, and too long for the draft beside it.
    code, out, err = run(f"{HEAD}\n1,Owusu,Ama,,,", "--out", str(tmp_path / ("x" * 250)))
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert (tmp_path / "map.csv").read_bytes() == before
    assert written(tmp_path) == {"t.tokens", "map.csv"}


def test_blocks_are_written_only_when_asked_for(run: Run, tmp_path: Path) -> None:
    rows = f"{HEAD}\n1,Owusu,Ama,1990-05-17,F,GHA\n2,Hoxha,,,,"
    assert run(rows)[0] == 0
    assert read_tokens(tmp_path / "t.tokens").blocks == {}
    code, out, _ = run(rows, "--blocks", "--json")
    assert code == 0
    assert '"sound":2' in out
    assert '"years":1' in out
    blocks = read_tokens(tmp_path / "t.tokens").blocks
    assert sorted(np.count_nonzero(hashes) for hashes in blocks.values()) == [1, 1, 1, 2, 2]


def test_fathers_names_are_parts_of_a_name_only_when_agreed(run: Run, tmp_path: Path) -> None:
    def words() -> np.ndarray:
        return read_tokens(tmp_path / "t.tokens").groups["name"].words[0]

    run(f"{HEAD}\n1,Owusu,Ama,,,")
    without = words()
    told_apart = "record_id,family_name,given_name,father_name\n1,Owusu,Ama,Kwame"
    _, _, err = run(told_apart)
    assert "father_name" in err
    assert (words() == without).all()
    code, _, err = run(told_apart, "--father-name")
    assert (code, err) == (0, "")
    agreed = words()
    # Whichever column it stood in: the other agency may write it beside the given name.
    run(f"{HEAD}\n1,Owusu,Ama Kwame,,,")
    assert (agreed == words()).all()
    assert not (agreed == without).all()
