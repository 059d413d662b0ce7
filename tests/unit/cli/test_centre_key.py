"""A round's key: made by one, opened by those it was sealed for, destroyed before witnesses."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from safeconduct.centre.encoding.sealing import CannotOpen, new_pair, seal, unseal
from safeconduct.cli import main

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    monkeypatch.chdir(tmp_path)

    def run(*arguments: str) -> tuple[int, str, str]:
        code = main(list(arguments))
        shown = capsys.readouterr()
        return code, shown.out, shown.err

    return run


def ceremony(run: Run, *more: str) -> None:
    for name in ("police", "centre"):
        assert run("centre", "key", "pair", "--out", name)[0] == 0
    assert run("centre", "key", "new", "a", "--round", "r1", "--purpose", "count", *more)[0] == 0
    for name in ("police", "centre"):
        given = ("--agency", name, "--to", f"{name}.public", "--out", f"{name}.sealed")
        assert run("centre", "key", "seal", "a", "--round", "r1", *given)[0] == 0
        opened = ("--private", name, "--out", f"{name}.key")
        assert run("centre", "key", "open", f"{name}.sealed", *opened)[0] == 0


def test_two_agencies_get_one_key_and_the_post_gets_none(run: Run, tmp_path: Path) -> None:
    ceremony(run)
    keys = [(tmp_path / f"{name}.key").read_bytes() for name in ("police", "centre")]
    assert keys[0] == keys[1]
    secret = json.loads(keys[0])["key"]
    for name in ("police.sealed", "centre.sealed", "a/protocol.jsonl"):
        held = (tmp_path / name).read_bytes()
        assert secret.encode() not in held
        assert bytes.fromhex(secret) not in held
    assert (tmp_path / "police.key").stat().st_mode & 0o777 == 0o600
    wrong = ("--private", "centre", "--out", "stolen")
    code, _, err = run("centre", "key", "open", "police.sealed", *wrong)
    assert (code, err.count("\n")) == (2, 1)
    assert not (tmp_path / "stolen").exists()


def test_a_destroyed_key_is_gone_and_the_protocol_says_so(run: Run, tmp_path: Path) -> None:
    ceremony(run)
    code, out, _ = run("centre", "key", "destroy", "a", "--round", "r1")
    assert code == 0
    assert json.loads(out.splitlines()[-1])["act"] == "destroyed"
    assert not (tmp_path / "a" / "r1.key").exists()
    again = ("--agency", "x", "--to", "police.public", "--out", "late")
    for arguments in (("seal", "a", "--round", "r1", *again), ("destroy", "a", "--round", "r1")):
        assert run("centre", "key", *arguments)[0] == 2
    assert run("centre", "key", "new", "a", "--round", "r1", "--purpose", "x")[0] == 2
    code, out, _ = run("centre", "key", "check", "a", "--json")
    assert [act["act"] for act in json.loads(out)["acts"]] == [
        "made",
        "sealed",
        "sealed",
        "destroyed",
    ]


def test_a_line_changed_or_taken_out_of_the_protocol_shows(run: Run, tmp_path: Path) -> None:
    ceremony(run)
    path = tmp_path / "a" / "protocol.jsonl"
    lines = path.read_bytes().splitlines(keepends=True)
    for wrong in (
        lines[1:],
        lines[:1] + lines[2:],
        [lines[0].replace(b"count", b"other"), *lines[1:]],
    ):
        path.write_bytes(b"".join(wrong))
        assert run("centre", "key", "check", "a")[0] == 1
    path.write_bytes(b"".join(lines))
    assert run("centre", "key", "check", "a")[0] == 0
    assert run("centre", "key", "check", "a", "--public-key", "ab" * 32)[0] == 1


def test_no_more_records_than_the_round_allows(run: Run, tmp_path: Path) -> None:
    ceremony(run, "--most", "3")
    (tmp_path / "p.csv").write_text("record_id,family_name\n1,A\n2,B\n")
    files = ("--secret", "police.key", "--out", "t.tokens", "--map", "m.csv")
    assert run("encode", "p.csv", *files)[0] == 0
    before = (tmp_path / "t.tokens").read_bytes()
    code, _, err = run("encode", "p.csv", *files)
    assert (code, err.count("\n")) == (2, 1)
    assert (tmp_path / "t.tokens").read_bytes() == before
    counts = (tmp_path / "police.key.count.jsonl").read_text().splitlines()
    assert [json.loads(line)["records"] for line in counts] == [2]


def test_a_sealed_key_changed_anywhere_cannot_be_opened() -> None:
    private, public = new_pair()
    sealed = seal(b"the key", public)
    assert unseal(sealed, private) == b"the key"
    for at in range(len(sealed)):
        with pytest.raises(CannotOpen):
            unseal(sealed[:at] + bytes([sealed[at] ^ 1]) + sealed[at + 1 :], private)


@pytest.mark.parametrize(
    "arguments",
    [
        ("new", "a", "--round", "../r", "--purpose", "x"),
        ("seal", "a", "--round", "r9", "--agency", "x", "--to", "no", "--out", "y"),
        ("destroy", "nowhere", "--round", "r1"),
        ("open", "no", "--private", "no", "--out", "y"),
        ("check", "no"),
    ],
)
def test_what_is_wrong_is_said_in_one_line(
    run: Run, tmp_path: Path, arguments: tuple[str, ...]
) -> None:
    code, out, err = run("centre", "key", *arguments)
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert list(tmp_path.iterdir()) == []
