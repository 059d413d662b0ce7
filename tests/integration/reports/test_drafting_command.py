"""`safeconduct report draft`: a draft on disk, whole or not at all."""

from __future__ import annotations

import json
from contextlib import nullcontext
from pathlib import Path

import pytest

from safeconduct.policy.reports.releases import Release
from tests.integration.cli.command_line import Ended, run

pytestmark = pytest.mark.django_db(databases=["default", "centre"])


@pytest.fixture(autouse=True)
def here(monkeypatch: pytest.MonkeyPatch) -> None:
    """The database of the tests in place of the one that the command would start."""
    monkeypatch.setattr("safeconduct.cli.report.draft.database", lambda _lang: nullcontext())


def _draft(year: str, kind: str, folder: Path, *more: str) -> Ended:
    return run("report", "draft", year, "--kind", kind, "--output", str(folder), *more)


def test_a_draft_is_page_paper_and_data_and_says_that_it_is_one(
    released_2024: tuple[Release, Release], tmp_path: Path
) -> None:
    folder = tmp_path / "draft"
    ended = _draft("2024", "government", folder, "--lang", "nl", "--json")
    assert (ended.code, ended.err) == (0, "")
    said = ended.json()
    assert (said["figures"], said["draft"]) == ("yearly-2024-1", True)
    there = {str(each.relative_to(folder)) for each in folder.rglob("*") if each.is_file()}
    assert there == set(said["files"])
    page = (folder / "government-2024-nl.html").read_text("utf-8")
    assert "niet gepubliceerd" in page and "<svg" in page and page.count("<table>") >= 6
    assert released_2024[0].total().said("nl") in page
    assert (folder / "government-2024-nl.pdf").read_bytes().startswith(b"%PDF")
    package = json.loads((folder / "datapackage.json").read_bytes())
    assert (package["name"], package["version"]) == ("government-2024-draft", "draft")
    record = json.loads((folder / "dcat.jsonld").read_bytes())
    assert record["adms:status"]["@id"].endswith("UnderDevelopment")
    assert [each["@id"][-3:] for each in record["dct:language"]] == ["NLD"]


@pytest.mark.parametrize(
    ("year", "kind", "told"),
    [
        ("2031", "government", "2023, 2024"),
        ("next", "directive", "YEAR"),
        ("2024", "novel", "government, assessment, directive"),
    ],
)
def test_what_cannot_be_drafted_is_told_in_one_line_and_nothing_is_written(
    released_2024: tuple[Release, Release], tmp_path: Path, year: str, kind: str, told: str
) -> None:
    ended = _draft(year, kind, tmp_path / "draft")
    assert (ended.code, ended.out) == (2, "")
    assert len(ended.faults()) == 1 and told in ended.err
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_holds_something_is_left_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("Mine.")
    ended = _draft("2024", "directive", tmp_path)
    assert ended.code == 2 and len(ended.faults()) == 1
    assert [each.name for each in tmp_path.iterdir()] == ["mine.txt"]
