"""Very long input: answered or refused in bounded time and memory."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

from .command_line import case, event, in_reflection, run

THOROUGH = settings.get_current_profile_name() == "thorough"
LONG = 100_000_000 if THOROUGH else 6_000_000
MEMORY = 400_000
"""Kilobytes the program may take at its most, whatever the length of the input."""

# getrusage would count what the process that started this one took before it.
MEASURED = """
import pathlib, re, sys
from safeconduct.cli import main
code = main(sys.argv[1:])
status = pathlib.Path("/proc/self/status").read_text()
print(re.search("VmHWM:\\s+(\\d+) kB", status)[1], file=sys.stderr)
sys.exit(code)
"""


def measured(*arguments: str, out: Path) -> tuple[int, list[str], int, float]:
    """Exit code, lines on standard error, memory in kilobytes, seconds; answers go to `out`."""
    begun = time.monotonic()
    with out.open("wb") as file:
        done = subprocess.run(
            [sys.executable, "-c", MEASURED, *arguments],
            stdout=file,
            stderr=subprocess.PIPE,
            timeout=240,
            check=False,
        )
    *faults, memory = done.stderr.decode().splitlines()
    return done.returncode, faults, int(memory), time.monotonic() - begun


def test_a_long_file_is_answered_line_by_line(tmp_path: Path) -> None:
    line, broken = json.dumps(in_reflection()).encode() + b"\n", b'{"events": 5}\n'
    count = LONG // len(line)
    source, out = tmp_path / "long.jsonl", tmp_path / "answers.jsonl"
    with source.open("wb") as file:
        file.writelines([line] * (count // 2))
        file.write(broken)
        file.writelines([line] * (count // 2))
    code, faults, memory, _ = measured("decide", str(source), "--json", out=out)
    assert code == 2
    assert [fault.startswith(f"{source}, line {count // 2 + 1}: events") for fault in faults] == [
        True
    ]
    with out.open("rb") as answers:
        assert sum(1 for _ in answers) == count // 2 * 2
    assert memory < MEMORY


@pytest.mark.parametrize("between", [b"", b"\n"])
def test_one_value_beyond_the_limit_is_refused(tmp_path: Path, between: bytes) -> None:
    source, out = tmp_path / "huge.json", tmp_path / "answers.jsonl"
    piece = b'{"id": "' + b"x" * 990 + b'"},' + between
    with source.open("wb") as file:
        file.write(b'{"events": [' + between)
        file.writelines([piece] * (max(LONG, 40_000_000) // len(piece)))
        file.write(b"0]}")
    code, faults, memory, _ = measured("decide", str(source), "--json", out=out)
    assert (code, out.stat().st_size) == (2, 0)
    assert len(faults) == 1
    assert "more than 32 MiB" in faults[0]
    assert memory < MEMORY


def test_a_line_without_end_is_refused(tmp_path: Path) -> None:
    code, faults, memory, _ = measured("decide", "/dev/zero", "--json", out=tmp_path / "out")
    assert (code, len(faults)) == (2, 1)
    assert memory < MEMORY


def test_a_line_beyond_the_limit_leaves_the_others_answered(tmp_path: Path) -> None:
    source, out = tmp_path / "lines.jsonl", tmp_path / "answers.jsonl"
    good = json.dumps(in_reflection()).encode() + b"\n"
    source.write_bytes(good + b'{"events": "' + b"x" * 34_000_000 + b'"}\n' + good)
    code, faults, _, _ = measured("decide", str(source), "--json", out=out)
    assert code == 2
    assert [fault.partition(": ")[0] for fault in faults] == [f"{source}, line 2"]
    assert len(out.read_bytes().splitlines()) == 2


def many_events(kinds: list[tuple[str, dict[str, Any]]], count: int) -> dict[str, Any]:
    """A case of `count` further events, of these kinds in turn."""
    whole = case()
    for n in range(count):
        kind, data = kinds[n % len(kinds)]
        whole["events"].append(event(f"n{n}", kind, "2008-02-10", **data))
    return whole


@pytest.mark.parametrize(
    "kinds",
    [
        [("contact_broken", {}), ("contact_resumed", {"deliberate": True})],
        [("document_issued", {"document": "registration_certificate"})],
        [("confirmation_given", {"answers": {"no_threat": True}})],
        [("corrected", {"replaces": "e2", "with": None})],
        [("referred", {"centre": "payoke"}), ("returned", {})],
    ],
    ids=lambda kinds: kinds[0][0],
)
def test_ten_thousand_events_are_answered_in_seconds(
    tmp_path: Path, kinds: list[tuple[str, dict[str, Any]]]
) -> None:
    source = tmp_path / "case.json"
    source.write_text(json.dumps(many_events(kinds, 10_000)), encoding="utf-8")
    begun = time.monotonic()
    assert run("decide", str(source), "--json").code == 0
    assert run("decide", str(source), "--why").code == 0
    assert time.monotonic() - begun < 30
