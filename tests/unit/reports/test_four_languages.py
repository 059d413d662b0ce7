"""K-4: one publication of the yearly report, whole in four languages."""

from __future__ import annotations

from datetime import date
from io import BytesIO

import pikepdf
import pytest

from safeconduct.actions.reports.making import made
from safeconduct.policy.reports.document import document
from safeconduct.policy.reports.kinds import KINDS, drafted
from safeconduct.policy.reports.pictures import Figure, Sentence
from safeconduct.policy.reports.snapshot import Snapshot
from safeconduct.words import LANGUAGES, say
from tests.unit.policy.structure import elements
from tests.unit.reports.made import released

BOTH = {each.name: each for each in (released(2023), released(2024))}
BEGUN = drafted(KINDS["government"], "yearly-2024-1", "yearly-2023-1")
REPORT = Snapshot("government", 2024, {(part, ""): text for part, text in BEGUN}, BOTH)


@pytest.fixture(scope="module")
def files() -> dict[str, bytes]:
    return made(REPORT, 1, date(2025, 5, 2))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_yearly_report_comes_out_with_figures_margins_map_and_charts(
    files: dict[str, bytes], lang: str
) -> None:
    told = document(REPORT, lang)
    blocks = [block for section in told.sections for block in section.blocks]
    figures = [each for each in blocks if isinstance(each, Figure)]
    pictures = [each.alt for each in figures if each.svg]
    of_district = say(lang, "feed-column-district")
    assert any(of_district in alt for alt in pictures) and len(pictures) >= 6
    # Beside each count stands its margin, in figures and in words.
    assert all(len(row) == len(each.head) >= 3 for each in figures for row in each.rows)
    assert all(row[-1].strip() for each in figures for row in each.rows)
    whole = BOTH["yearly-2024-1"].total().said(lang)
    assert any(whole in each.text for each in blocks if isinstance(each, Sentence))
    with pikepdf.open(BytesIO(files[f"government-2024-{lang}.pdf"])) as paper:
        assert paper.Root.MarkInfo.Marked and str(paper.Root.Lang).startswith(lang)
        assert str(paper.docinfo["/Title"]) == told.title
        found = elements(paper.Root.StructTreeRoot.K)
        assert found["/H1"] >= len(told.sections)
        assert found["/Table"] == len(figures)
        assert _alternatives(paper.Root.StructTreeRoot.K) == pictures


def _alternatives(element: pikepdf.Object) -> list[str]:
    """What is read out in place of each picture, in the order of the document."""
    if isinstance(element, pikepdf.Array):
        return [alt for each in element for alt in _alternatives(each)]
    if not isinstance(element, pikepdf.Dictionary):
        return []
    own = [str(element.Alt)] if "/Alt" in element else []
    return own + (_alternatives(element.K) if "/K" in element else [])
