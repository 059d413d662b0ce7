"""How a command ends when something else goes wrong: exit code 1, one line, never a traceback."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from safeconduct.cases import standing

from .command_line import case, in_reflection, lines, run

PROGRAM = Path(sys.executable).with_name("safeconduct")


def test_a_defect_is_one_line_without_what_stands_in_the_case(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise RuntimeError("Grace Obi, Antwerpen")

    monkeypatch.setattr(standing, "decide", broken)
    ended = run("decide", "-", stdin=json.dumps(case()))
    assert (ended.code, ended.out) == (1, "")
    assert len(ended.faults()) == 1
    assert "RuntimeError" in ended.err
    assert "Grace" not in ended.err


def test_a_stop_is_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    def stopped(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(standing, "decide", stopped)
    ended = run("decide", "-", stdin=json.dumps(case()))
    assert ended.code == 1
    # Before the line itself click ends the line in which the terminal shows ^C.
    assert ended.faults() == [
        "",
        "Stopped before the end: what was not answered is not answered.",
    ]


def test_a_reader_that_leaves_is_nothing_to_tell(tmp_path: Path) -> None:
    source = tmp_path / "cases.jsonl"
    source.write_text(lines([in_reflection()] * 3000), encoding="utf-8")
    program = subprocess.Popen(
        [PROGRAM, "decide", source, "--json"], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert program.stdout is not None
    assert program.stderr is not None
    assert json.loads(program.stdout.readline())["case"] == "c-001"
    program.stdout.close()
    assert program.stderr.read() == b""
    assert program.wait(60) == 1
    program.stderr.close()


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="this system has no /dev/full")
def test_a_full_disk_is_one_line() -> None:
    with open("/dev/full", "wb") as full:
        done = subprocess.run(
            [PROGRAM, "law", "list"], stdout=full, stderr=subprocess.PIPE, check=False
        )
    assert done.returncode == 1
    assert len(done.stderr.splitlines()) == 1
    assert b"No space left" in done.stderr


@pytest.mark.parametrize("descriptor", [0, 1])
def test_a_closed_stream_is_one_line(descriptor: int) -> None:
    done = subprocess.run(
        [
            "/bin/sh",
            "-c",
            f'exec "$0" "$@" {descriptor}{"<" if descriptor == 0 else ">"}&-',
            PROGRAM,
            "decide",
            "-",
        ],
        input=json.dumps(case()).encode(),
        capture_output=True,
        check=False,
    )
    assert done.returncode == (2 if descriptor == 0 else 1)
    assert len(done.stderr.splitlines()) == 1


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "utf-8"])
def test_letters_a_terminal_lacks_are_no_error(encoding: str) -> None:
    done = subprocess.run(
        [PROGRAM, "decide", "-", "--lang", "fr"],
        input=json.dumps(in_reflection()).encode(),
        capture_output=True,
        check=False,
        env={**os.environ, "PYTHONIOENCODING": encoding},
    )
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"c-001" in done.stdout
