"""K-4 and PR-7: a report a year, every figure of it traced to its release. PR-4: the picture."""

from __future__ import annotations

import json
from datetime import date

import pytest

from safeconduct.policy.coordination.clock import Body, clock
from safeconduct.policy.reports.changes import changes
from safeconduct.policy.reports.document import document
from safeconduct.policy.reports.kinds import KINDS, Kind, drafted, of_agency
from safeconduct.policy.reports.package import Edition, files
from safeconduct.policy.reports.phenomenon import Counted, counted
from safeconduct.policy.reports.pictures import Figure, Sentence
from safeconduct.policy.reports.references import moved, problems, references, typed_numbers
from safeconduct.policy.reports.snapshot import Snapshot, as_json, from_json
from safeconduct.words import LANGUAGES
from tests.unit.reports.made import released, withdrawn

NOW = released(2024)
KNOWN = {each.name: each for each in (released(2023), NOW, withdrawn(2022))}


def _snapshot(kind: str = "government") -> Snapshot:
    texts = {(part, ""): text for part, text in drafted(KINDS[kind], "yearly-2024-1", "")}
    texts["summary", "nl"] = "Het ging om [[figure yearly-2024-1 form=sexual]]."
    return Snapshot(kind, 2024, texts, KNOWN)


def test_the_government_reports_and_the_centre_for_equal_opportunities_assesses() -> None:
    assert [each.code for each in of_agency("criminal_policy")] == ["government", "directive"]
    assert [each.code for each in of_agency("equal_opportunities")] == ["assessment"]
    assert {each.code: each.rule for each in KINDS.values()} == {
        "government": "K-4",
        "assessment": "K-4",
        "directive": "PR-7",
    }


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_a_report_is_due_a_year_after_the_last(kind: Kind) -> None:
    answer = clock(Body(kind.body, (date(2025, 3, 4),)), on=date(2026, 3, 5), lang="fr")
    assert (answer["duty"]["rule"], answer["duty"]["owed_by"]) == (kind.rule, kind.agency)
    assert (answer["duty"]["due"], answer["duty"]["state"]) == ("2026-03-04", "overdue")


@pytest.mark.parametrize("kind", KINDS)
def test_a_draft_cites_released_figures_alone(kind: str) -> None:
    for _, text in drafted(KINDS[kind], "yearly-2024-1", "yearly-2023-1"):
        assert problems(text, KNOWN, figures_only=True) == ()


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("[[figure yearly-2031-1 all]]", "edition"),
        ("[[figure yearly-2022-1 all]]", "withdrawn"),
        ("[[chart yearly-2024-1 form+sex]]", "one-column"),
        ("[[chart yearly-2024-1 colour]]", "table"),
        ("[[figure yearly-2024-1 form=trade]]", "cell"),
        ("[[figure yearly-2024-1 form]]", "number"),
        ("[[table yearly-2024-1 all]]", "whole"),
        ("[[map yearly-2024-1 region]]", "map"),
        ("[[years yearly-2024-1 form]]", "editions"),
        ("See [[chart yearly-2024-1 form]] here.", "alone"),
        ("[[a number]]", "syntax"),
        ("Half of [[figure yearly-2024-1", "open"),
    ],
)
def test_what_was_not_released_cannot_be_cited(text: str, code: str) -> None:
    assert [each.code for each in problems(text, KNOWN)] == [code]


def test_each_figure_is_shown_with_its_error_and_its_source_in_four_languages() -> None:
    for lang in LANGUAGES:
        made = document(_snapshot(), lang)
        assert [each.name for each in made.sources] == ["yearly-2024-1"]
        shown = [block for section in made.sections for block in section.blocks]
        figures = [each for each in shown if isinstance(each, Figure)]
        assert figures and all(each.sources == (1,) and each.rows for each in figures)
        assert sum(bool(each.svg) for each in figures) >= 5
        whole = next(each for each in shown if isinstance(each, Sentence))
        assert NOW.total().said(lang) in whole.text


def test_what_authors_wrote_in_one_language_is_told_to_readers_of_another() -> None:
    summary = document(_snapshot(), "fr").sections[0]
    assert summary.elsewhere == ("nl",)
    assert summary.blocks[-1].lang == "nl"
    assert document(_snapshot(), "nl").sections[0].elsewhere == ()


def test_a_published_report_keeps_what_it_said() -> None:
    kept = from_json(json.loads(json.dumps(as_json(_snapshot()))))
    gone = KNOWN | {"yearly-2024-1": withdrawn(2024)}
    assert document(kept, "de").sections == document(_snapshot(), "de").sections
    found = changes(kept.texts, kept.releases, gone)
    assert found and all(each.now is None for each in found)


def test_a_later_edition_is_cited_when_asked_for_and_never_by_itself() -> None:
    text = "[[years yearly-2023-1,yearly-2024-1 form]] and [[figure yearly-2024-1 all]]"
    assert moved(text, "yearly-2024-1", "yearly-2024-2") == (
        "[[years yearly-2023-1,yearly-2024-2 form]] and [[figure yearly-2024-2 all]]"
    )
    assert len(references(text)) == 2


def test_a_number_somebody_typed_is_noticed() -> None:
    text = "In 2024, 143 persons; [[figure yearly-2024-1 all]]; COL 01/2007."
    assert typed_numbers(text) == ("143",)


def test_the_package_names_the_release_of_every_table() -> None:
    snapshot = _snapshot()
    edition = Edition("government-2024", 2, date(2026, 3, 1), "Service for Criminal Policy")
    made = files(snapshot, edition, {"fr": b"%PDF"})
    package = json.loads(made["datapackage.json"])
    tables = [each for each in package["resources"] if each["path"] != "figures.csv"]
    assert tables and all(each["sources"][0]["title"] == "yearly-2024-1" for each in tables)
    record = json.loads(made["dcat.jsonld"])
    assert record["dct:replaces"] == "government-2024-1"
    assert made == files(snapshot, edition, {"fr": b"%PDF"})


def test_the_picture_of_a_district_tells_no_small_count() -> None:
    assert counted({"reflection": 4, "registration": 12, "ended": 0}) == (
        Counted("registration", 12),
        Counted("reflection", None),
    )
