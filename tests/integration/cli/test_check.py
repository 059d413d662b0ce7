"""`safeconduct check`: the Belgian law has no errors, and a law that has some is told of."""

from __future__ import annotations

from dataclasses import replace

import pytest

from safeconduct.law.belgium import law as belgium
from safeconduct.law.belgium.catalogue import by_code
from safeconduct.words import LANGUAGES

from .command_line import run


def test_the_belgian_law_has_no_error() -> None:
    ended = run("check", "--json")
    assert (ended.code, ended.err) == (0, "")
    answer = ended.json()
    assert answer["rules"] == len(by_code())
    assert [finding for finding in answer["findings"] if finding["grade"] == "error"] == []


@pytest.fixture
def uncited(monkeypatch: pytest.MonkeyPatch) -> None:
    """The law without the entry of its rule on guidance."""
    rest = {code: entry for code, entry in belgium.BELGIUM.catalogue.items() if code != "C-2"}
    monkeypatch.setattr(belgium, "BELGIUM", replace(belgium.BELGIUM, catalogue=rest))
    for other in ("offences.law.OFFENCE_LAW", "coordination.law.BODY_LAW"):
        monkeypatch.setattr(f"safeconduct.law.belgium.{other}", belgium.BELGIUM)


@pytest.mark.usefixtures("uncited")
def test_an_error_is_shown_and_ends_with_1() -> None:
    ended = run("check", "--json")
    assert (ended.code, ended.err) == (1, "")
    first = ended.json()["findings"][0]
    assert (first["grade"], first["rule"], first["found"]) == (
        "error",
        "C-2",
        "not in the catalogue",
    )


@pytest.mark.usefixtures("uncited")
@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_text_names_rule_and_remedy(lang: str) -> None:
    errors = {"en": "error: ", "fr": "erreur\N{NO-BREAK SPACE}: ", "nl": "fout: ", "de": "Fehler: "}
    ended = run("check", "--lang", lang)
    assert ended.code == 1
    assert f"{errors[lang]}C-2: not in the catalogue; add an entry" in ended.out
