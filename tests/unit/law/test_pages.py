"""The pages of the law: made from the rules, whole, linked, and as they lie in docs/law."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from safeconduct.law.belgium.catalogue import by_code
from safeconduct.law.belgium.law import BELGIUM
from safeconduct.law.belgium.offences.law import OFFENCE_LAW
from safeconduct.law.belgium.offences.trafficking import ACT, TRAFFICKING
from safeconduct.law.belgium.openings import OPENINGS, UNLIMITED_RESIDENCE
from safeconduct.law.belgium.procedure import PHASE
from safeconduct.law.engine.nodes import Choose
from safeconduct.law.pages.__main__ import main
from safeconduct.law.pages.articles import articles
from safeconduct.law.pages.diagram import documents, phases
from safeconduct.law.pages.formula import formula, phrase
from safeconduct.law.pages.site import INDEX, site
from safeconduct.law.pages.specs import Spec, specs

ROOT = Path(__file__).resolve().parents[3]
TESTS = ROOT / "tests" / "spec"
PAGES = site(TESTS)


def test_the_pages_in_the_repository_are_those_the_rules_make_today() -> None:
    folder = ROOT / "docs" / "law"
    written = {path.name: path.read_text(encoding="utf-8") for path in folder.glob("*.md")}
    changed = {name for name in written.keys() | PAGES if written.get(name) != PAGES.get(name)}
    assert not changed, "`make docs` makes them again"


def test_every_rule_has_a_page_and_stands_in_the_index() -> None:
    assert set(PAGES) == {f"{code}.md" for code in by_code()} | {INDEX}
    for code in by_code():
        assert f"]({code}.md)" in PAGES[INDEX]


@pytest.mark.parametrize("name", PAGES)
def test_every_link_leads_somewhere(name: str) -> None:
    for target in re.findall(r"\]\(([^)]+)\)", PAGES[name]):
        known = target in PAGES or (ROOT / "docs" / "law" / target).resolve().is_file()
        assert known, f"{name} links to {target}"


def test_a_page_says_what_is_not_confirmed() -> None:
    assert "| 2026-04-08 | – | **no** |" in PAGES["OFF-1.md"]
    assert "*not confirmed*" in PAGES[INDEX].split("(P-16.md)")[1].splitlines()[0]


def test_a_page_shows_the_words_of_the_article_above_the_formula() -> None:
    page = PAGES["OFF-1.md"]
    words = "> recruiting, transporting, transferring, housing, receiving a person"
    assert page.index(words) < page.index("  - recruited\n")


def test_a_page_names_the_tests_that_show_the_rule() -> None:
    assert "Consent to the exploitation is irrelevant." in PAGES["OFF-1a.md"]
    assert "[offences/test_trafficking.py]" in PAGES["OFF-1a.md"]


def test_a_rule_that_decides_nothing_yet_is_said_to_decide_nothing() -> None:
    sentence = "nothing is computed from it here"
    assert sentence in PAGES["K-6.md"]
    assert sentence not in PAGES["K-1.md"]
    assert sentence not in PAGES["P-3.md"]
    assert sentence not in PAGES["OFF-5.md"]


def test_every_rule_of_the_law_can_be_put_into_words() -> None:
    for rule in (*BELGIUM.all_rules(), *OFFENCE_LAW.all_rules()):
        assert phrase(rule)
        for version in rule.versions:
            assert all(line.strip() != "-" for line in formula(version.body))


def test_a_formula_keeps_the_shape_of_the_rule() -> None:
    assert list(formula(TRAFFICKING.versions[-1].body)) == [
        "- all of",
        "  - One of the acts ([OFF-1](OFF-1.md))",
        "  - One of the purposes ([OFF-1](OFF-1.md))",
    ]


def test_the_words_beside_a_rule_are_read_from_its_module() -> None:
    assert articles()[ACT].words.startswith("> recruiting, transporting")
    assert articles()[ACT].module == "safeconduct.law.belgium.offences.trafficking"
    assert "may be granted" in articles()[UNLIMITED_RESIDENCE].words


def test_every_phase_is_drawn() -> None:
    body = PHASE.versions[-1].body
    assert isinstance(body, Choose)
    drawing = phases()
    assert drawing.count("-- yes -->") == len(body.branches)
    assert drawing.count('-- "no, or not known" -->') == len(body.branches)
    assert "](" not in drawing


def test_every_opening_is_drawn_from_its_conditions() -> None:
    drawing = documents(BELGIUM.parameters)
    assert drawing.count("-->") == len(OPENINGS)
    assert re.search(r'start -- "P-1: .*C-1.*" --> reflection_order', drawing)
    assert re.search(r'registration_certificate -- "P-3: .*P-5.*" --> registration_', drawing)
    assert re.search(r'temporary_residence -- "P-7: [^"]*" --> unlimited_residence', drawing)
    assert 'registration_certificate -. "D-1, D-2" .-> ended' in drawing
    assert 'temporary_residence -. "D-1, D-2, D-3, D-4, D-5" .-> ended' in drawing


def test_a_reform_changes_the_drawing() -> None:
    assert "<br/>45 days" in documents(BELGIUM.parameters)
    reform = BELGIUM.reform({"reflection_days": 90})
    assert "<br/>90 days" in documents(reform.parameters)


def test_tests_name_rules_by_docstring_name_and_class(tmp_path: Path) -> None:
    text = '''
class TestP3Registration:
    def test_it_is_renewed_once(self): ...

class TestOthers:
    def test_of_no_rule(self): ...

def test_p2_a_statement_skips_it(): ...
def test_off1a_consent(): ...
def test_said_in_the_docstring():
    """OFF-10. Time waits.

    More."""
def helper(): ...
'''
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "test_it.py").write_text(text, encoding="utf-8")
    path = "deep/test_it.py"
    assert specs(tmp_path) == {
        "P-3": (Spec("It is renewed once.", path),),
        "P-2": (Spec("A statement skips it.", path),),
        "OFF-1a": (Spec("Consent.", path),),
        "OFF-10": (Spec("Said in the docstring. Time waits.", path),),
    }


def test_a_test_that_names_no_rule_of_the_catalogue_is_refused(tmp_path: Path) -> None:
    (tmp_path / "test_it.py").write_text("def test_p99_nothing(): ...", encoding="utf-8")
    with pytest.raises(LookupError, match="P-99, which is not in the catalogue"):
        site(tmp_path)


def test_pages_are_written_and_pages_of_rules_that_are_no_more_removed(tmp_path: Path) -> None:
    (tmp_path / "X-1.md").write_text("gone", encoding="utf-8")
    assert main([str(tmp_path), "--tests", str(TESTS)]) == 0
    assert {path.name for path in tmp_path.iterdir()} == set(PAGES)
    assert (tmp_path / "P-3.md").read_text(encoding="utf-8") == PAGES["P-3.md"]


def test_a_folder_of_tests_that_is_not_there_is_said_in_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([str(tmp_path / "law"), "--tests", str(tmp_path / "none")]) == 2
    assert capsys.readouterr().err.count("\n") == 1
    assert not (tmp_path / "law").exists()
