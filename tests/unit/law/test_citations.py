"""Citations stand in each language, and in English as in the catalogue."""

from __future__ import annotations

from datetime import date

from safeconduct.law.belgium.catalogue import entries, entry, source_key
from safeconduct.law.belgium.law import BELGIUM
from safeconduct.words import LANGUAGES, has, say


def test_the_english_citation_is_the_catalogues() -> None:
    for each in entries():
        assert each.citation_in("en") == each.citation


def test_every_language_cites_every_version() -> None:
    for lang in LANGUAGES:
        for each in entries():
            assert each.citation_in(lang)


def _sources() -> set[str]:
    figures = (dated for history in BELGIUM.parameters.values() for dated in history.values)
    return {each.source for each in entries()} | {dated.source for dated in figures}


def test_every_source_is_said_in_every_language_and_the_english_is_the_catalogues() -> None:
    assert len({source_key(source) for source in _sources()}) == len(_sources())
    for source in _sources():
        assert say("en", source_key(source)) == source
        for lang in LANGUAGES:
            assert has(lang, source_key(source)), (lang, source)


def test_each_language_names_the_law_of_1980_as_its_own() -> None:
    named = {lang: entry("P-7", date(2010, 1, 1)).citation_in(lang) for lang in LANGUAGES}
    assert named["fr"].startswith("Loi du 15 décembre 1980")
    assert named["nl"].startswith("Wet van 15 december 1980")
    assert named["de"].startswith("Gesetz vom 15. Dezember 1980")
