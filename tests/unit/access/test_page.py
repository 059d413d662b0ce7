"""The page on who sees what: as the rules are today, and whole."""

from __future__ import annotations

from pathlib import Path

from safeconduct.access.deeds import GRANTS
from safeconduct.access.page import who_sees_what
from safeconduct.access.policy import NEED_TO_KNOW, SECTION_OF_FACT, SECTIONS
from safeconduct.access.relations import RELATIONS
from safeconduct.law.belgium.facts import CASE_FACTS, ISSUE_FACTS

PAGE = Path(__file__).resolve().parents[3] / "docs" / "security" / "who-sees-what.md"


def test_the_page_in_the_repository_is_the_one_the_rules_make_today() -> None:
    assert PAGE.read_text(encoding="utf-8") == who_sees_what(), "`make docs` makes it again"


def test_every_section_relation_and_deed_stands_on_it() -> None:
    lines = who_sees_what().splitlines()
    table = {
        line.split("|")[1].strip(" `"): [cell.strip() for cell in line.split("|")[3:-1]]
        for line in lines
        if line.startswith("| `") and line.count("|") == len(RELATIONS) + 3
    }
    assert set(table) == set(SECTIONS)
    for section, cells in table.items():
        opened = {r for r, cell in zip(RELATIONS, cells, strict=True) if cell == "yes"}
        assert opened == {r for r in RELATIONS if section in NEED_TO_KNOW[r]}
    assert sum("](../law/" in line for line in lines) == len(GRANTS)


def test_every_fact_of_the_law_stands_in_a_section() -> None:
    assert set(SECTION_OF_FACT) == {fact.name for fact in (*CASE_FACTS, *ISSUE_FACTS)}
    assert set(SECTION_OF_FACT.values()) <= set(SECTIONS)
