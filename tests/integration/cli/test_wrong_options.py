"""Wrong options, files and commands: wrong input as well, in one line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from safeconduct.words import LANGUAGES

from .command_line import case, run
from .wrong import refused

OPTIONS = {
    "--on": ("2008-02-30", "today", "20080301", "", "2008-3-1", "\x1b[2J"),
    "--known-at": ("2008-03-01", "2008-03-01T10:00:00", "now", ""),
}


@pytest.mark.parametrize(
    ("option", "value"), [(o, v) for o, values in OPTIONS.items() for v in values]
)
@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_wrong_option_is_wrong_input(option: str, value: str, lang: str) -> None:
    line = refused(run("decide", "-", option, value, "--lang", lang, stdin=json.dumps(case())))
    assert line.startswith(option)
    assert "\x1b" not in line


@pytest.mark.parametrize("lang", ["xx", "", "EN", "fr-BE", "../en"])
@pytest.mark.parametrize("command", [("decide", "-"), ("qualify", "-"), ("law", "list")])
def test_an_unknown_language_is_wrong_input(command: tuple[str, ...], lang: str) -> None:
    line = refused(run(*command, "--lang", lang, stdin=json.dumps(case())))
    assert line == f"--lang: found {lang}, expected one of en, fr, nl, de"


@pytest.mark.parametrize("command", ["decide", "qualify"])
@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_file_that_is_not_there_is_wrong_input(command: str, lang: str, tmp_path: Path) -> None:
    line = refused(run(command, str(tmp_path / "no\nfile.json"), "--lang", lang))
    assert "no\\nfile.json" in line


def test_a_folder_is_wrong_input(tmp_path: Path) -> None:
    assert "found a folder" in refused(run("decide", str(tmp_path)))


@pytest.mark.parametrize("path", ["", "a\0b", "x" * 5000])
def test_a_path_that_cannot_be_is_wrong_input(path: str) -> None:
    refused(run("decide", path))


@pytest.mark.parametrize(
    "arguments",
    [
        ("decide",),
        ("decide", "a", "b"),
        ("decide", "-", "--no-such-option"),
        ("decide", "-", "--on"),
        ("no-such-command",),
        ("law", "no-such-command"),
        ("simulate", "-"),
        ("completion", "tcsh"),
    ],
)
def test_a_wrong_command_line_is_one_line(arguments: tuple[str, ...]) -> None:
    refused(run(*arguments))
