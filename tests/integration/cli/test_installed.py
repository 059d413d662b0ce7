"""The installed command: quick to start, lazy, complete, and fast over long input."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from .command_line import event, in_reflection, lines, run

PROGRAM = Path(sys.executable).with_name("safeconduct")


def ended(*arguments: str | Path, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    return subprocess.run([PROGRAM, *arguments], input=stdin, capture_output=True, check=False)


def imported(*arguments: str) -> set[str]:
    """The modules in memory when a command has ended."""
    told = (
        "import sys\n"
        "from safeconduct.cli import main\n"
        f"main({list(arguments)!r})\n"
        "print(*sys.modules, file=sys.stderr)"
    )
    stdin = json.dumps(in_reflection()).encode()
    done = subprocess.run(
        [sys.executable, "-c", told], input=stdin, capture_output=True, check=True
    )
    return set(done.stderr.decode().split())


def test_a_case_is_decided_by_the_installed_command() -> None:
    done = ended("decide", "-", "--json", stdin=json.dumps(in_reflection()).encode())
    assert (done.returncode, done.stderr) == (0, b"")
    assert json.loads(done.stdout)["case"] == "c-001"


def test_the_version_is_the_packages_own() -> None:
    from importlib.metadata import version

    assert ended("--version").stdout.decode() == f"safeconduct {version('safeconduct')}\n"


@pytest.mark.parametrize("arguments", [(), ("--help",), ("-h",)])
def test_help_names_every_command(arguments: tuple[str, ...]) -> None:
    told = run(*arguments)
    assert (told.code, told.err) == (0, "")
    for command in (
        "decide",
        "qualify",
        "law",
        "simulate",
        "check",
        "run",
        "user",
        "audit",
        "completion",
    ):
        assert f"\n  {command} " in told.out


@pytest.mark.parametrize("command", ["decide", "qualify", "law", "simulate", "check", "completion"])
def test_each_command_explains_itself(command: str) -> None:
    told = run(command, "--help")
    assert told.code == 0
    assert f"safeconduct {command}" in told.out


def test_help_loads_no_command_and_no_library() -> None:
    loaded = imported("--help")
    assert loaded.isdisjoint({"django", "numpy", "rich", "fluent", "babel", "duckdb"})
    assert loaded.isdisjoint({f"safeconduct.cli.{name}" for name in ("decide", "law", "run")})


def test_a_rule_is_shown_without_deciding_anything() -> None:
    assert imported("law", "show", "P-3").isdisjoint({"django", "numpy"})


@pytest.mark.parametrize("command", ["decide", "qualify"])
def test_an_answer_needs_no_web_and_no_database(command: str) -> None:
    assert imported(command, "-").isdisjoint({"django", "psycopg", "duckdb", "rich"})


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_a_completion_script_is_printed(shell: str) -> None:
    done = ended("completion", shell)
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"_SAFECONDUCT_COMPLETE" in done.stdout


def completed(words: str) -> list[str]:
    environment = os.environ | {
        "_SAFECONDUCT_COMPLETE": "bash_complete",
        "COMP_WORDS": words,
        "COMP_CWORD": str(len(words.split(" ")) - 1),
    }
    done = subprocess.run([PROGRAM], env=environment, capture_output=True, check=True)
    return [line.split(",")[1] for line in done.stdout.decode().splitlines()]


def test_commands_options_and_rules_are_completed() -> None:
    assert completed("safeconduct dec") == ["decide"]
    assert "--known-at" in completed("safeconduct decide --k")
    assert completed("safeconduct decide --lang f") == ["fr"]
    assert completed("safeconduct law show d-") == ["D-1", "D-2", "D-3", "D-4", "D-5"]


def test_the_words_of_an_event_are_not_lost_between_lines(tmp_path: Path) -> None:
    whole = in_reflection()
    whole["case"] = "zaak ‘é’ 案件"
    whole["events"].append(event("é", "aid_requested", "2008-02-11"))
    done = ended("decide", "-", "--json", stdin=lines([whole, whole]).encode())
    assert [json.loads(line)["case"] for line in done.stdout.splitlines()] == [whole["case"]] * 2
