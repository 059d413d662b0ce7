"""The papers hold: links lead somewhere, the licence is one, nothing foreign is on a page."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
SOURCE = ROOT / "src" / "safeconduct"
PAPERS = [
    *sorted(ROOT.glob("*.md")),
    *(path for path in sorted((ROOT / "docs").rglob("*.md"))),
]
LINK = re.compile(r"\]\((?!https?://|#|mailto:)(?P<target>[^)\s#]+)")
# What a browser fetches by itself: a link a person may follow is none of these.
FETCHED = re.compile(
    r"""(?:\b(?:src|srcset|poster|action|data)\s*=\s*|<link\b[^>]*\bhref\s*=\s*)["']?(?:https?:)?//"""
    r"""|url\(\s*["']?(?:https?:)?//|@import\s+["'](?:https?:)?//""",
    re.IGNORECASE,
)


@pytest.mark.parametrize("paper", PAPERS, ids=lambda path: str(path.relative_to(ROOT)))
def test_each_link_leads_somewhere(paper: Path) -> None:
    targets = [match["target"] for match in LINK.finditer(paper.read_text(encoding="utf-8"))]
    assert [target for target in targets if not (paper.parent / target).exists()] == []


def test_the_licence_is_the_same_everywhere() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    licence = (ROOT / "LICENSE").read_text(encoding="utf-8")
    publiccode = (ROOT / "publiccode.yml").read_text(encoding="utf-8")
    assert project["license"] == "EUPL-1.2"
    assert licence.startswith("EUROPEAN UNION PUBLIC LICENCE v. 1.2")
    assert re.search(r"^  license: EUPL-1\.2$", publiccode, re.MULTILINE)


def test_the_version_is_the_same_everywhere() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    publiccode = (ROOT / "publiccode.yml").read_text(encoding="utf-8")
    assert f'softwareVersion: "{project["version"]}"' in publiccode


def test_pages_fetch_nothing_from_another_host() -> None:
    pages = [
        path
        for path in SOURCE.rglob("*")
        if path.suffix in {".html", ".scss", ".css", ".svg"} and "node_modules" not in path.parts
    ]
    assert pages
    foreign = {
        str(path.relative_to(SOURCE)): match[0]
        for path in pages
        if (match := FETCHED.search(path.read_text(encoding="utf-8")))
    }
    assert foreign == {}


@pytest.mark.parametrize(
    "text",
    [
        '<script src="https://cdn.example/x.js">',
        "<img src='//cdn.example/x.png'>",
        '<link rel="stylesheet" href="https://cdn.example/x.css">',
        "background: url(http://cdn.example/x.png)",
    ],
)
def test_something_foreign_would_be_found(text: str) -> None:
    assert FETCHED.search(text)
