"""On a terminal: colour, unless it is not wanted; a progress bar for long input."""

from __future__ import annotations

import json
import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

from .command_line import in_reflection, lines

PROGRAM = Path(sys.executable).with_name("safeconduct")
COLOUR = b"\x1b["


def on_terminal(
    *arguments: str | Path, stream: str = "stdout", out: int | None = None, **settings: str
) -> bytes:
    """What a terminal receives on `stream`; the other one goes to `out`, or nowhere."""
    ours, theirs = pty.openpty()
    other = subprocess.DEVNULL if out is None else out
    environment = {k: v for k, v in os.environ.items() if k != "NO_COLOR"}
    with subprocess.Popen(
        [PROGRAM, *arguments],
        stdin=subprocess.DEVNULL,
        stdout=theirs if stream == "stdout" else other,
        stderr=theirs if stream == "stderr" else other,
        env=environment | {"TERM": "xterm", "COLUMNS": "70"} | settings,
    ) as program:
        os.close(theirs)
        received = b""
        while piece := _read(ours):
            received += piece
        os.close(ours)
    assert program.returncode == 0
    return received


def _read(terminal: int) -> bytes:
    try:
        return os.read(terminal, 65536)
    except OSError:  # the program has closed its side
        return b""


@pytest.fixture
def single(tmp_path: Path) -> Path:
    path = tmp_path / "case.json"
    path.write_text(json.dumps(in_reflection()), encoding="utf-8")
    return path


def test_a_text_is_coloured_on_a_terminal_only(single: Path) -> None:
    assert COLOUR in on_terminal("decide", single, "--on", "2008-03-01")
    piped = subprocess.run([PROGRAM, "decide", single], capture_output=True, check=True)
    assert COLOUR not in piped.stdout


@pytest.mark.parametrize("settings", [{"NO_COLOR": "1"}, {"TERM": "dumb"}])
def test_colour_that_is_not_wanted_is_not_given(single: Path, settings: dict[str, str]) -> None:
    assert COLOUR not in on_terminal("decide", single, **settings)


def test_lines_are_no_longer_than_the_terminal(single: Path) -> None:
    text = on_terminal("decide", single, "--why", "--on", "2008-03-01", NO_COLOR="1").decode()
    assert max(len(line) for line in text.splitlines()) <= 70


def test_json_for_a_person_is_indented(single: Path) -> None:
    received = on_terminal("decide", single, "--json")
    assert len(received.splitlines()) > 10
    piped = subprocess.run([PROGRAM, "decide", single, "--json"], capture_output=True, check=True)
    assert len(piped.stdout.splitlines()) == 1
    assert json.loads(piped.stdout) == json.loads(received)


def test_long_input_shows_a_bar_on_the_terminal_and_nothing_in_the_answers(tmp_path: Path) -> None:
    source, out = tmp_path / "cases.jsonl", tmp_path / "answers.jsonl"
    line = json.dumps(in_reflection()) + "\n"
    source.write_text(line * (5_000_000 // len(line)), encoding="utf-8")
    with out.open("wb") as answers:
        seen = on_terminal("decide", source, "--json", stream="stderr", out=answers.fileno())
    assert b"cases.jsonl" in seen
    assert all(json.loads(answer) for answer in out.read_bytes().splitlines())


def test_short_input_shows_no_bar(tmp_path: Path) -> None:
    source = tmp_path / "cases.jsonl"
    source.write_text(lines([in_reflection()] * 10), encoding="utf-8")
    assert on_terminal("decide", source, "--json", stream="stderr") == b""
