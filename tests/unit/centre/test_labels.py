"""Every code and column of the Centre has words in each language, and one wording each."""

from __future__ import annotations

import pytest

from safeconduct.centre.attributes import ATTRIBUTES
from safeconduct.centre.feeds.actors import FEEDS, PLATFORM
from safeconduct.centre.labels import SOURCE, codes_of, column_label, label
from safeconduct.words import LANGUAGES, MissingWords

SOURCES = (*FEEDS, PLATFORM)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_column_and_code_is_said_and_none_as_another(lang: str) -> None:
    names = {column_label(lang, column) for column in (*ATTRIBUTES, SOURCE)}
    assert len(names) == len(ATTRIBUTES) + 1
    for column, attribute in ATTRIBUTES.items():
        said = codes_of(lang, column)
        assert set(said) == set(attribute.codes)
        assert len(set(said.values())) == len(said), column
        assert not any("_" in text for text in said.values()), column
    assert len({label(lang, SOURCE, source) for source in SOURCES}) == len(SOURCES)


@pytest.mark.parametrize("blank", [None, ""])
def test_a_blank_is_not_known_whatever_the_column(blank: str | None) -> None:
    said = {label("fr", column, blank) for column in ATTRIBUTES}
    assert said == {"Inconnu"}


def test_countries_stand_by_their_names_in_the_language_of_the_reader() -> None:
    assert label("nl", "nationality", "NGA") == "Nigeria"
    assert label("de", "nationality", "XKX") == "Kosovo"
    names = list(codes_of("fr", "nationality").values())
    assert names.index("Albanie") < names.index("Égypte") < names.index("Roumanie")


def test_a_year_and_an_age_read_as_people_write_them() -> None:
    assert label("en", "registered_year", 2026) == "2026"
    assert label("en", "age_band", "12-17") == "12–17"
    assert label("nl", "age_band", "45+") == "45 en ouder"


def test_a_code_that_is_in_no_list_is_a_defect() -> None:
    with pytest.raises(MissingWords):
        label("en", "sector", "piracy")
