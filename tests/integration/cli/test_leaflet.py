"""`safeconduct leaflet`: the leaflet as a file to print."""

from __future__ import annotations

from pathlib import Path

import pikepdf
import pytest

from safeconduct.words.readers import READER_LANGUAGES

from .command_line import run


def test_the_leaflet_is_written(tmp_path: Path) -> None:
    small, large = tmp_path / "ti.pdf", tmp_path / "ti-large.pdf"
    assert run("leaflet", "ti", "--output", str(small)).code == 0
    assert run("leaflet", "ti", "--output", str(large), "--large").code == 0
    with pikepdf.open(small) as less, pikepdf.open(large) as more:
        assert str(less.Root.Lang) == str(more.Root.Lang) == "ti"
        assert len(more.pages) > len(less.pages)


def test_without_a_language_all_are_listed_with_the_state_of_their_review() -> None:
    rows = run("leaflet", "--json").json()
    assert [row["language"] for row in rows] == list(READER_LANGUAGES)
    assert {row["reviewed_on"] for row in rows} == {None}
    assert "ti: Tigrinya" in run("leaflet").out


@pytest.mark.parametrize(
    "arguments", (("xx", "--output", "x.pdf"), ("fr",), ("fr", "--output", "/nowhere/at/all.pdf"))
)
def test_what_is_wrong_is_said_in_one_line(arguments: tuple[str, ...]) -> None:
    ended = run("leaflet", *arguments, "--lang", "fr")
    assert (ended.code, ended.out) == (2, "")
    assert len(ended.err.splitlines()) == 1
