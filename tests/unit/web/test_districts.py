"""Districts in every language; what is none of ours is left as it was written."""

from __future__ import annotations

import pytest

from safeconduct.actions.first_contact.places import DISTRICTS
from safeconduct.web.districts import district_name
from safeconduct.words import LANGUAGES, has


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_district_has_a_name(lang: str) -> None:
    named = {district_name(district, lang) for district in DISTRICTS}
    assert len(named) == len(DISTRICTS)
    assert has(lang, "district-liege")


def test_a_district_is_named_as_its_neighbours_name_it() -> None:
    assert [district_name("Liège", lang) for lang in ("fr", "nl", "de")] == [
        "Liège",
        "Luik",
        "Lüttich",
    ]
    assert district_name("Arrondissement of old", "nl") == "Arrondissement of old"
